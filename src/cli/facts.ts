import { groupBy } from '../lists.ts';
import type { Fact, Location, Problem, Report } from '../model.ts';
import { visible } from '../lists.ts';
import { shortened } from '../reporters/neutral.ts';
import { pageOf } from '../reporters/terminal/page.ts';
import { leftOut } from '../reporters/units.ts';
import { count } from '../reporters/words.ts';
import { factText } from './fact-text.ts';

/** What was read of a tree, and what was not. */
interface Seen extends Pick<Report, 'problems' | 'skipped'> {
  readonly facts: ReadonlyMap<string, readonly Fact[]>;
}

const LONGEST = 160;

/** More locked versions of one file than this are a number. */
const mostLocks = 12;

/** Every fact in a line with its place, for `grep` and its like. */
export function factList({ facts, problems, skipped }: Seen): string {
  const all = [...facts.values()].flat();
  return [
    ...all.map(factLine),
    ...problems.map(problemLine),
    ...leftOut({ problems: [], skipped }, plain, true),
    ending(all.length, facts.size),
    '',
  ].join('\n');
}

const plain = pageOf(80, false);

/** The facts below the file that says them, for a person. */
export function groupedFacts(
  { facts, problems, skipped }: Seen,
  { color, width, all }: { color: boolean; width: number; all: boolean },
): string {
  const page = pageOf(width, color);
  const files = [...facts].map(([path, list]) => {
    const locks = list.filter(({ kind }) => kind === 'lock').length;
    const fold = !all && locks > mostLocks;
    const shown = fold ? list.filter(({ kind }) => kind !== 'lock') : list;
    const rows = shown.map((fact) => ({ place: `${fact.location.line}:${fact.location.column}`, kind: fact.kind, says: meaning(fact) }));
    const [places, kinds] = [Math.max(6, ...rows.map(({ place }) => place.length)), Math.max(0, ...rows.map(({ kind }) => kind.length))];
    const room = Math.max(20, width - places - kinds - 4);
    return [
      page.colors.cyan(flat(path)),
      ...rows.map(
        ({ place, kind, says }) =>
          `${page.colors.dim(place.padStart(places))}  ${kind.padEnd(kinds)}  ${shortened(says, all ? 2000 : room)}`,
      ),
      ...(fold ? [`${' '.repeat(places)}  ${locks} locked versions (\`--all\` lists them)`] : []),
      '',
    ].join('\n');
  });
  const counted = [...groupBy([...facts.values()].flat(), ({ kind }) => kind)].toSorted(([, a], [, b]) => b.length - a.length);
  const total = counted.reduce((sum, [, list]) => sum + list.length, 0);
  const kinds = counted.slice(0, 5).map(([kind, list]) => `${list.length} ${kind}`);
  return [
    ...files,
    `${ending(total, facts.size)}${kinds.length === 0 ? '' : `: ${kinds.join(', ')}${counted.length > 5 ? ' …' : ''}`}`,
    ...leftOut({ problems, skipped }, page, all),
    '',
  ].join('\n');
}

/** `requirements.txt:1:1  dependency  pypi/torch ==2.8.0  |  torch==2.8.0`: where it stands, what it says, and in which words. */
export function factLine(fact: Fact): string {
  const { kind, location, text } = fact;
  return `${placed(location)}  ${kind}  ${meaning(fact)}  |  ${flat(text)}`;
}

/** The same of what could not be read. */
export function problemLine({ message, location }: Problem): string {
  return `${location === null ? '' : `${placed(location)}  `}problem  ${flat(message)}`;
}

function placed({ path, line, column }: Location): string {
  return `${flat(path)}:${line}:${column}`;
}

function meaning(fact: Fact): string {
  return `${flat(factText(fact))}${fact.block === '' ? '' : `  [${flat(fact.block)}]`}`;
}

function ending(facts: number, files: number): string {
  return `${count(facts, 'fact')} in ${count(files, 'file')}`;
}

/** Text of the repository on one line, with nothing in it that steers a terminal. */
function flat(text: string): string {
  return shortened(visible(text.replace(/[\t-\r]+/g, ' ').trim()), LONGEST);
}
