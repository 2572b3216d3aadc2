import { groupBy } from '../lists.ts';
import type { Fit, FitCell, FitRoute, FitTechnology, ReportedUnit, Route, TargetName, Technology } from '../model.ts';
import { bestOfEach, reachOf, routesBetween, type RouteKnowledge } from '../routes.ts';
import { targetNames } from '../words.ts';
import { standingOf, type Standing } from './fit-state.ts';

/** What a model is made with, and what runs one: what stands in the table. */
const compared: ReadonlySet<Technology['kind']> = new Set(['training-framework', 'layer', 'runtime', 'server']);

/** Of longer lists of ways nobody takes the rest. */
const mostRoutes = 5;

/** A technology, and a target, with the units of a repository that hold it or run there. */
type Held = Pick<FitTechnology, 'version' | 'units'> & {
  readonly technology: Technology;
  /** The units in which none of its packages is built for a GPU. */
  readonly cpuOnly: ReadonlySet<string>;
};
type Aim = Fit['targets'][number];

/**
 * The technologies of some units against their targets; what is only suggested is no target.
 * @param asked these targets instead, whether a unit runs there or not; empty for those of the units
 */
export function fitOf(units: readonly ReportedUnit[], known: RouteKnowledge, asked: readonly TargetName[] = []): Fit {
  const targets = groupBy(
    units.flatMap(({ id, targets: all }) => all.filter(({ strength }) => strength !== 'suggested').map(({ name }) => ({ name, id }))),
    ({ name }): string => name,
  );
  const found = groupBy(
    units.flatMap(({ id, technologies }) => technologies.map((one) => ({ ...one, unit: id }))),
    ({ id }) => id,
  );
  const held = known.technologies.flatMap((technology): Held[] => {
    const places = found.get(technology.id) ?? [];
    if (places.length === 0 || !compared.has(technology.kind)) return [];
    const holders = [...new Set(places.map(({ unit }) => unit))];
    const cpuOnly = new Set(holders.filter((holder) => places.every(({ unit, build }) => unit !== holder || build === 'cpu')));
    return [{ technology, version: places[0]?.version ?? null, units: holders, cpuOnly }];
  });
  const aims = targetNames.flatMap((name): Aim[] => {
    const there = targets.get(name) ?? [];
    const isMeant = asked.length === 0 ? there.length > 0 : asked.includes(name);
    return isMeant ? [{ name, units: [...new Set(there.map(({ id }) => id))] }] : [];
  });
  return table(held, aims, known);
}

/** Some technologies against some targets, whatever repository there is. */
export function fitBetween(technologies: readonly Technology[], targets: readonly TargetName[], known: RouteKnowledge): Fit {
  return table(
    technologies.map((technology) => ({ technology, version: null, units: [], cpuOnly: new Set() })),
    targets.map((name) => ({ name, units: [] })),
    known,
  );
}

function table(held: readonly Held[], aims: readonly Aim[], known: RouteKnowledge): Fit {
  const byId = new Map(known.technologies.map((technology) => [technology.id, technology]));
  return {
    technologies: held.map(({ technology: { id, name, kind, life }, version, units }) => {
      const { state, since, successor, rule } = life;
      return { id, name, kind, version, life: { state, since, successor, rule }, units };
    }),
    targets: aims,
    cells: held.flatMap((one) => aims.map((aim) => cell(one, aim, held, byId, known))),
  };
}

function cell(one: Held, aim: Aim, held: readonly Held[], byId: ReadonlyMap<string, Technology>, known: RouteKnowledge): FitCell {
  const { technology } = one;
  const there = new Set(held.filter(({ units }) => units.some((unit) => aim.units.includes(unit))).map(({ technology: { id } }) => id));
  const routes = bestOfEach(routesBetween(technology.id, aim.name, known)).map((route) => routeOf(route, there, byId, known));
  // What is there already comes first among what is alive.
  const sorted = routes.toSorted((a, b) => Number(b.held && b.state !== 'ended') - Number(a.held && a.state !== 'ended'));
  const shown = [
    ...sorted.filter(({ state }) => state !== 'ended').slice(0, mostRoutes),
    ...sorted.filter(({ state }) => state === 'ended'),
  ];
  const standing = standingOf(technology, aim.name, sorted, known);
  // That something has ended is told where it ran, not beside every other target of the repository.
  const isElsewhere =
    standing.state === 'ended' &&
    routes.length === 0 &&
    technology.targets.length > 0 &&
    reachOf(technology.targets, technology, aim.name, known.routes.hosts) === null;
  const told = isElsewhere && one.units.length > 0 ? { ...standing, state: 'unknown' as const, sources: [] } : asBuilt(standing, one, aim);
  // Another build is the way there, and no export.
  const isLeftIdle = told.state === 'none' && standing.state === 'native';
  return { technology: technology.id, target: aim.name, ...told, routes: isLeftIdle ? [] : shown };
}

/** What can use a GPU cannot in a build for the CPU; where one unit has another build, the technology is judged by that. */
function asBuilt(standing: Standing, { units, cpuOnly }: Held, aim: Aim): Standing {
  const meeting = aim.name === 'gpu' ? units.filter((unit) => aim.units.includes(unit)) : [];
  const isLeftIdle = standing.state === 'native' && meeting.length > 0 && meeting.every((unit) => cpuOnly.has(unit));
  return isLeftIdle ? { ...standing, state: 'none', note: 'the build that is installed there is for the CPU alone' } : standing;
}

function routeOf(
  { exports, run, state, dead }: Route,
  there: ReadonlySet<string>,
  byId: ReadonlyMap<string, Technology>,
  known: RouteKnowledge,
): FitRoute {
  const runtime = byId.get(run.runtime);
  const nameOf = (format: string) => known.routes.formats.find(({ id }) => id === format)?.name ?? format;
  return {
    steps: exports.map(({ tool, to, state: own, note, sources }) => ({ tool, format: nameOf(to), state: own, note, sources })),
    runtime: {
      id: run.runtime,
      name: runtime?.name ?? run.runtime,
      kind: runtime?.kind ?? 'runtime',
      life: runtime?.life.state ?? 'active',
    },
    through: run.through,
    held: there.has(run.runtime),
    state,
    dead,
    note: run.note,
    sources: run.sources,
  };
}
