import type { Link, Location } from '../../model.ts';
import { groupBy, uniqueBy } from '../../lists.ts';

const MOST_PLACES = 2;
const MOST_LINKS = 2;

/** Gives `path:line`, of several the first ones and how many more. */
export function placesText(list: readonly Location[]): string {
  const all = uniqueBy(
    list.map(({ path, line }) => `${path}:${line}`),
    (text) => text,
  );
  const more = all.length > MOST_PLACES ? [`${all.length - MOST_PLACES} more`] : [];
  return [...all.slice(0, MOST_PLACES), ...more].join(', ');
}

/** Gives how a file came into the unit, from the file outwards: `included by a.txt:1, which is installed by Dockerfile:7`. */
export function wayTo(path: string, links: readonly Link[]): string {
  const ways = links.toReversed().filter((link) => !isLock(link));
  const shown = ways.slice(0, MOST_LINKS).map((link, index) => {
    const before = ways[index - 1]?.location.path ?? path;
    const text = withoutSubject(link, [before]);
    return index > 0 && text.length < link.text.length - 2 ? `which is ${text}` : text;
  });
  const hidden = ways.length - shown.length;
  return [...shown, ...(hidden > 0 ? [`through ${hidden} more`] : [])].join(', ');
}

/** Whether a link says which version a lock chose: that stands beside the version. */
export function isLock({ text }: Link): boolean {
  return / locks \S+ to \S+ (at|by) /.test(text);
}

/** Gives why the parts belong together, alike links as one: `built by a.yml:3, b.yml:4 and 2 more; run as service api by …`. */
export function linksText(links: readonly Link[], subjects: readonly string[], all: boolean): string {
  const phrases = groupBy(links, (link) => phraseOf(withoutSubject(link, subjects), link));
  return [...phrases]
    .map(
      ([phrase, same]) =>
        `${phrase} ${all ? same.map(({ location }) => `${location.path}:${location.line}`).join(', ') : placesText(same.map(({ location }) => location))}`,
    )
    .join('; ');
}

/** What a link says of one of the subjects, which stand in front of it already. */
function withoutSubject({ text, location }: Link, subjects: readonly string[]): string {
  const place = `${location.path}:${location.line}`;
  const said = text.replace(`\`${place}\``, place);
  const [, side = '', name = '', of = ''] = /^(`[^`]+`) is the (\w+) side of `([^`]+)`/.exec(said) ?? [];
  if (of !== '' && subjects.includes(of)) return `of which ${side} is the ${name} side, at ${place}`;
  const subject = /^`([^`]+)` is /.exec(said)?.[1];
  return subject !== undefined && subjects.includes(subject) ? said.slice(`\`${subject}\` is `.length) : said;
}

function phraseOf(text: string, { location }: Link): string {
  return text.slice(0, -`${location.path}:${location.line}`.length).trimEnd();
}
