import { matchesAny, uniqueBy } from '../lists.ts';
import type { CompatibilityTable, Condition, FitRoute, Knowledge, Rule, TargetName, Technology } from '../model.ts';
import { targetNames } from '../words.ts';
import { fitBetween } from './fit.ts';

/** Every condition of a rule, those inside of others included. */
export function conditionsOf({ when, unless, cases }: Rule): readonly Condition[] {
  const inCases = cases.flatMap(({ if: test }) => (test.holds === null ? [] : [test.holds]));
  return [when, ...unless, ...inCases].flatMap(withInner);
}

function withInner(condition: Condition): readonly Condition[] {
  if (condition.word === 'all' || condition.word === 'any') return [condition, ...condition.of.flatMap(withInner)];
  if (condition.word === 'not' || condition.word === 'lacks' || condition.word === 'was') return [condition, ...withInner(condition.of)];
  return [condition];
}

/** What has to be there for a rule to speak: what must not be there is left out. */
function asked(condition: Condition): readonly Condition[] {
  if (condition.word === 'all' || condition.word === 'any') return condition.of.flatMap(asked);
  if (condition.word === 'was') return asked(condition.of);
  return condition.word === 'not' || condition.word === 'lacks' ? [] : [condition];
}

/** The technologies that a rule speaks of: by name, by package or image, by a table, because of their lives or of what they cannot; not those that silence it. */
export function technologiesOf(rule: Rule, knowledge: Knowledge): readonly Technology[] {
  return knowledge.technologies.filter(spokenOf(rule, knowledge));
}

function spokenOf(rule: Rule, { tables }: Knowledge): (technology: Technology) => boolean {
  const conditions = asked(rule.when);
  const isOfCuda = conditions.some((one) =>
    one.word === 'dependency' ? one.cuda !== null : one.word === 'runtime' && one.name === 'cuda',
  );
  const named = [
    ...conditions.flatMap((one) => (one.word === 'dependency' || one.word === 'image' ? (one.technology ?? []) : [])),
    ...(isOfCuda ? ['cuda'] : []),
  ];
  const packages = conditions
    .flatMap((one) => (one.word === 'dependency' ? (one.package ?? []) : []))
    .filter((name) => !/^\w+\/\*$/.test(name));
  const images = conditions.flatMap((one) => (one.word === 'image' ? (one.name ?? []).map((name) => `docker/${name}`) : []));
  const columns = conditions.flatMap((one) => (one.word === 'pair' ? tables.filter(({ id }) => id === one.table) : []));
  const paired = columns
    .flatMap((one) => Object.values(one.columns))
    .flatMap((column) => (column.kind === 'package' ? column.packages : []));
  const wanted = [...packages, ...images, ...paired.map(({ ecosystem, name }) => `${ecosystem}/${name}`)];
  const isOfLimits = conditions.some((one) => one.word === 'route' && one.is === 'impossible');
  return (technology) =>
    matchesAny(named, technology.id) ||
    [technology.life, ...technology.lives].some((life) => life.rule === rule.id) ||
    (isOfLimits && technology.cannot.length > 0) ||
    technology.packages.some(({ ecosystem, name }) => isWanted(`${ecosystem}/${name}`, wanted));
}

/** Whether a technology lives: `ended since 2023-09`; of one whose packages live apart from each other, how these do. */
export function standing({ life: { state, since }, lives, packages }: Technology): string {
  if (state !== 'active') return `${state}${since === null ? '' : ` since ${since}`}`;
  const apart = lives.filter((life) => life.state !== 'active' && !life.partly);
  const names = apart.flatMap((life) => life.packages.map(({ ecosystem, name }) => `${ecosystem}/${name}`));
  const others = packages.filter(({ ecosystem, name }) => !matchesAny(names, `${ecosystem}/${name}`));
  if (others.length === packages.length) return state;
  return others.length > 0 ? `${state}, but for some packages` : [...new Set(apart.map((life) => life.state))].join(' or ');
}

/** Either of both may be a pattern. */
function isWanted(name: string, wanted: readonly string[]): boolean {
  return matchesAny(wanted, name) || (name.includes('*') && wanted.some((one) => matchesAny([name], one)));
}

/** The targets that a rule asks for. */
export function targetsOf(rule: Rule): readonly TargetName[] {
  const named = asked(rule.when).flatMap((one) => (one.word === 'target' ? one.name : []));
  return targetNames.filter((name) => named.includes(name));
}

/** All that is known of a technology. */
export interface About {
  readonly technology: Technology;
  /** Rules that speak of it. */
  readonly rules: readonly Rule[];
  /** Where its models get by a route. */
  readonly ways: readonly { readonly target: TargetName; readonly routes: readonly FitRoute[] }[];
  /** What it runs: formats, and the technologies whose models become one of them by the ways that are alive. */
  readonly reads: readonly { readonly format: string; readonly targets: readonly TargetName[]; readonly from: readonly string[] }[];
  /** Which versions go together with it. */
  readonly tables: readonly CompatibilityTable[];
}

/** The targets whose ways are told; others follow from these. */
const told: readonly TargetName[] = ['android', 'ios', 'browser', 'node', 'mcu', 'server', 'gpu'];

/** Puts together what the knowledge holds about one technology. */
export function aboutTechnology(technology: Technology, knowledge: Knowledge): About {
  const { rules, routes, technologies, tables } = knowledge;
  const fit = fitBetween([technology], told, knowledge);
  const own = new Set(technology.packages.map(({ ecosystem, name }) => `${ecosystem}/${name}`));
  const formats = new Set(routes.formats.map(({ id }) => id));
  const nameOf = (id: string) => routes.formats.find((format) => format.id === id)?.name ?? id;
  return {
    technology,
    rules: rules.filter((rule) => spokenOf(rule, knowledge)(technology)),
    ways: fit.cells.filter((cell) => cell.routes.length > 0).map(({ target, routes: all }) => ({ target, routes: all })),
    reads: uniqueBy(
      routes.runs
        .filter(({ runtime }) => runtime === technology.id)
        .map(({ reads, targets }) => ({
          format: nameOf(reads),
          targets,
          from: technologies
            .filter(
              ({ id }) =>
                !formats.has(id) && routes.exports.some(({ from, to, state }) => from === id && to === reads && state !== 'ended'),
            )
            .map(({ name }) => name),
        })),
      ({ format, targets }) => `${format} ${targets.join(' ')}`,
    ),
    tables: tables.filter(({ columns }) =>
      Object.values(columns).some(
        (column) => column.kind === 'package' && column.packages.some(({ ecosystem, name }) => own.has(`${ecosystem}/${name}`)),
      ),
    ),
  };
}
