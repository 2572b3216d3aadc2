import type { Condition, Ecosystem, Rule, Technology } from '../model.ts';
import { matchesAny } from '../lists.ts';
import { examplesOf } from './examples.ts';
import type { LifeRow, LifeWords } from './schema/life.ts';
import { condition } from './schema/words.ts';

/** What every row of a life binds: a package or an image that it speaks of. */
const bound = 'old';

/** A row of a life as a rule: it says what its own words say, and else what is said of its state. */
export function lifeRule(row: LifeRow, technology: Technology, spoken: LifeWords): Rule | null {
  const { state } = row.life;
  if (state === 'active') return null;
  const words = { ...spoken[state], ...written(row.words) };
  const severity = row.severity ?? words.severity;
  const meant = row.packages ?? withoutOwnLife(technology);
  const said = { successor: row.life.successor ?? '', since: row.life.since ?? '', technology: technology.name };
  const say = (text: string) => text.replace(/\{life\.(successor|since|technology)\}/g, (_, key: keyof typeof said) => said[key]);
  const whenToIgnore = words['when-to-ignore'];
  return {
    id: row.id,
    title: meant.every((one) => one.name === technology.name)
      ? say(words.title).replace(` (\`{${bound}.package}\`)`, '')
      : say(words.title),
    severity,
    why: say(words.why),
    advice: say(words.advice),
    scope: 'unit',
    once: true,
    yields: true,
    when: when(row, new Set(meant.map(({ ecosystem }) => ecosystem))),
    unless: [],
    anchor: bound,
    cases: row.rename === null ? [] : renaming(row.rename, meant, severity),
    whenToIgnore: whenToIgnore === undefined ? null : say(whenToIgnore),
    fix: row.rename === null ? null : { kind: 'replace', of: bound, part: 'name', with: row.rename.to },
    sources: row.sources,
    examples: [...row.examples, ...(row.versions === null && row.beside.length === 0 ? examplesOf(meant, row, severity) : [])],
  };
}

/** The packages that live as the whole technology does. */
function withoutOwnLife({ packages, lives }: Technology): Technology['packages'] {
  const apart = lives.filter(({ partly }) => !partly).flatMap((life) => life.packages);
  return packages.filter(({ ecosystem, name }) => !apart.some((one) => one.ecosystem === ecosystem && matchesAny([one.name], name)));
}

function written(words: LifeRow['words']): Partial<Record<keyof LifeRow['words'], string>> {
  return Object.fromEntries(Object.entries(words).filter(([, text]) => text !== undefined));
}

function when(row: LifeRow, ecosystems: ReadonlySet<Ecosystem>): Condition {
  const advised = { 'advised-by': row.id };
  const installed = { dependency: { ...advised, ...(row.versions === null ? {} : { version: row.versions }) }, as: bound };
  const holdsImages = ecosystems.has('docker') && row.versions === null;
  const holdsPackages = ecosystems.size > (holdsImages ? 1 : 0);
  const meant = { any: [...(holdsPackages ? [installed] : []), ...(holdsImages ? [{ image: advised, as: bound }] : [])] };
  const beside = { dependency: { in: bound, technology: [...row.beside] } };
  return condition.parse(row.beside.length === 0 ? meant : { all: [meant, beside] });
}

/** The new name is exact where no release is named, or one that both names have, and nothing has that name already. */
function renaming(
  { to, same }: NonNullable<LifeRow['rename']>,
  packages: NonNullable<LifeRow['packages']>,
  severity: Rule['severity'],
): Rule['cases'] {
  const names = packages.map(({ ecosystem, name }) => `${ecosystem}/${name}`);
  const present = (name: string | string[], version: string | null): Condition =>
    condition.parse({ dependency: { in: bound, package: name, ...(version === null ? {} : { version }) } });
  const one = (test: Partial<Rule['cases'][number]['if']>, fix: boolean) => ({
    if: { relation: {}, pinned: [], together: [], fields: {}, holds: null, ...test },
    severity,
    fix,
    title: null,
    why: null,
    advice: null,
  });
  return [
    one({ holds: present([...new Set(packages.map(({ ecosystem }) => `${ecosystem}/${to}`))], null) }, false),
    one({ fields: { [`${bound}.version`]: ['any version'] } }, true),
    ...(same === null ? [] : [one({ holds: present(names, same) }, true)]),
    one({}, false),
  ];
}
