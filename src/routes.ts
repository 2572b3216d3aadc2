import type { ExportStep, LinuxHost, Route, RouteMap, RouteState, RunStep, TargetName, Technology } from './model.ts';

/** More conversions than these nobody maintains. */
const mostExports = 3;

const rank: Readonly<Record<RouteState, number>> = { supported: 0, beta: 1, ended: 2 };

/** What the search needs to know. */
export interface RouteKnowledge {
  readonly routes: RouteMap;
  readonly technologies: readonly Technology[];
}

/**
 * Every route from a technology to a target, best first: supported before beta before ended, runtimes that are cared for before others,
 * what is made for the target before what merely runs on its system, fewer steps before more.
 * @param from the id of a training framework or of a layer on one
 */
export function routesBetween(from: string, target: TargetName, known: RouteKnowledge): readonly Route[] {
  const technologies = byId(known.technologies);
  const ways = waysFrom(from, known.routes);
  const all = known.routes.runs
    .filter((run) => reachOf(run.targets, technologies.get(run.runtime) ?? null, target, known.routes.hosts) !== null)
    .flatMap((run) =>
      (ways.get(run.reads) ?? []).map((exports): Route => {
        const runtime = technologies.get(run.runtime);
        const ended = endOf(exports, run, runtime);
        return {
          from,
          target,
          exports,
          run,
          state: ended === null ? weakest([...exports, run]) : 'ended',
          active: runtime?.life.state === 'active',
          dead: ended,
        };
      }),
    );
  return all.toSorted((a, b) => worth(a) - worth(b));
}

/** How something comes to run on a target: because that is stated, or because the target starts programs of Linux. */
export interface Reach {
  /** What is stated: the target itself, or what its running there follows from. */
  readonly by: TargetName;
  readonly host: LinuxHost | null;
}

/**
 * How what is stated to run on some targets runs on another one; null when that does not follow. A server is started by what starts any
 * container, and not by what calls functions; what needs a GPU runs where one can be had.
 * @param technology what it is a statement of
 */
export function reachOf(
  targets: readonly TargetName[],
  technology: Pick<Technology, 'kind' | 'needsGpu'> | null,
  target: TargetName,
  hosts: readonly LinuxHost[],
): Reach | null {
  if (targets.includes(target)) return { by: target, host: null };
  const host = hosts.find((one) => one.targets.includes(target));
  if (host === undefined || (technology?.needsGpu && host.gpu !== true)) return null;
  if (technology?.kind === 'server' && host.starts !== 'containers') return null;
  if (targets.includes('linux')) return { by: 'linux', host };
  return technology?.kind === 'server' && targets.includes('server') ? { by: 'server', host } : null;
}

/** The best route over each runtime. */
export function bestOfEach(routes: readonly Route[]): readonly Route[] {
  const seen = new Set<string>();
  return routes.filter(({ run }) => !seen.has(run.runtime) && seen.add(run.runtime));
}

const catalogs = new WeakMap<readonly Technology[], ReadonlyMap<string, Technology>>();

/** Made once, because each target asks. */
function byId(technologies: readonly Technology[]): ReadonlyMap<string, Technology> {
  const made = catalogs.get(technologies) ?? new Map(technologies.map((technology) => [technology.id, technology]));
  catalogs.set(technologies, made);
  return made;
}

/** Chains of exports by the format that they end in. */
type Ways = ReadonlyMap<string, readonly (readonly ExportStep[])[]>;

const found = new WeakMap<RouteMap, Map<string, Ways>>();

/** The chains of exports from a technology; found once, because each target asks. */
function waysFrom(from: string, routes: RouteMap): Ways {
  const known = found.get(routes) ?? new Map<string, Ways>();
  found.set(routes, known);
  const ways = known.get(from) ?? findWays(from, routes);
  known.set(from, ways);
  return ways;
}

/** Every chain of exports from a technology, or from what it is a layer on, to each format; the shortest first. */
function findWays(from: string, { formats, layers, exports }: RouteMap): Ways {
  // A library may be called as the format that it reads and writes: a step that names both is meant for the format.
  const files = new Set(formats.map(({ id }) => id));
  const starts = [from, ...layers.filter(({ layer }) => layer === from).flatMap(({ on }) => on)].filter((id) => !files.has(id));
  const ways = new Map<string, (readonly ExportStep[])[]>();
  let last: readonly (readonly ExportStep[])[] = starts.flatMap((start) =>
    exports.filter((step) => step.from === start).map((step) => [step]),
  );
  for (let length = 1; length <= mostExports && last.length > 0; length++) {
    for (const way of last) {
      const format = way.at(-1)?.to ?? '';
      ways.set(format, [...(ways.get(format) ?? []), way]);
    }
    last = last.flatMap((way) => exports.filter((step) => step.from === way.at(-1)?.to && isNew(step, way)).map((step) => [...way, step]));
  }
  return ways;
}

function isNew(step: ExportStep, way: readonly ExportStep[]): boolean {
  return !way.some(({ from, to }) => step.to === from || step.to === to);
}

function weakest(steps: readonly { readonly state: RouteState }[]): RouteState {
  return steps.map(({ state }) => state).reduce((worst, state) => (rank[state] > rank[worst] ? state : worst), 'supported');
}

/** What of a route has ended, the first step first. */
function endOf(exports: readonly ExportStep[], run: RunStep, runtime: Technology | undefined): string | null {
  const step = exports.find(({ state }) => state === 'ended');
  if (step !== undefined) return step.tool;
  const over = runtime?.life.state === 'ended' || runtime?.life.state === 'removed' || run.state === 'ended';
  return over ? (runtime?.name ?? run.runtime) : null;
}

function worth({ state, active, exports, run, target }: Route): number {
  return rank[state] * 1000 + (active ? 0 : 100) + exports.length * 10 + (run.targets.includes(target) ? 0 : 5);
}
