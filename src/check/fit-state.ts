import { uniqueBy } from '../lists.ts';
import type { Citation, FitCell, FitRoute, TargetName, Technology } from '../model.ts';
import { reachOf, type Reach, type RouteKnowledge } from '../routes.ts';

/** How a technology stands to a target, what that follows from, and where it is said. */
export type Standing = Pick<FitCell, 'state' | 'as' | 'note' | 'sources'>;

const over: ReadonlySet<Technology['life']['state']> = new Set(['ended', 'removed', 'misnamed']);

/**
 * How a technology stands to a target. What nobody states, and what does not follow from a statement, is unknown.
 * @param routes the ways from it to the target, the best first
 */
export function standingOf(technology: Technology, target: TargetName, routes: readonly FitRoute[], known: RouteKnowledge): Standing {
  const { life, sources } = technology;
  const [best] = routes;
  if (over.has(life.state)) return { ...plain('ended'), sources };
  const impossible = whyNot(technology, target, known);
  const reach = impossible === null ? reachOf(technology.targets, technology, target, known.routes.hosts) : null;
  if (reach !== null) return native(technology, target, reach, known);
  if (best !== undefined) return { ...plain(best.state === 'ended' ? 'ended' : 'route'), sources: sourcesOf(best) };
  return impossible ?? { ...plain('unknown'), sources: [] };
}

function plain(state: FitCell['state']) {
  return { state, as: null, note: null };
}

function native(technology: Technology, target: TargetName, { by, host }: Reach, known: RouteKnowledge): Standing {
  const own = technology.runs.find(({ targets }) => targets.includes(by));
  const step = known.routes.runs.find(({ runtime, targets }) => runtime === technology.id && targets.includes(by));
  const said = own?.sources ?? step?.sources ?? technology.sources;
  // A condition of Linux itself, such as how a GPU is had there, says little about a platform that starts its programs.
  const notes = host === null ? [own?.note ?? null] : [host.note];
  return {
    state: 'native',
    as: by === target ? null : by,
    note: notes.find((note) => note !== null) ?? null,
    sources: unique([...said.slice(0, host === null ? undefined : 1), ...(host?.sources ?? [])]),
  };
}

/** Why it cannot run there: its makers say so, or it needs a GPU where none is to be had. */
function whyNot({ cannot, needsGpu, targets }: Technology, target: TargetName, { routes }: RouteKnowledge): Standing | null {
  const stated = cannot.find((one) => one.packages.length === 0 && one.targets.includes(target));
  if (stated !== undefined) return { state: 'none', as: null, note: stated.why, sources: stated.sources };
  const host = routes.hosts.find((one) => one.targets.includes(target));
  if (needsGpu === null || targets.includes(target) || host?.gpu !== false) return null;
  return { state: 'none', as: null, note: needsGpu.why, sources: unique([...needsGpu.sources, ...host.sources]) };
}

function sourcesOf({ steps, sources }: FitRoute): readonly Citation[] {
  return unique([...steps.flatMap((step) => step.sources), ...sources]);
}

function unique(sources: readonly Citation[]): readonly Citation[] {
  return uniqueBy(sources, ({ url }) => url);
}
