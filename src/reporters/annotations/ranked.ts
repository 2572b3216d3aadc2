import type { Finding, Location } from '../../model.ts';
import { byWeight, lastLine } from '../findings.ts';

/** A finding with the place to annotate, and the places of its rule in the same file that it stands for. */
export interface Annotated {
  readonly finding: Finding;
  readonly location: Location;
  readonly alike: readonly Location[];
}

/**
 * Gives what may be annotated, the most important first: one finding a rule and file, on changed lines only.
 * @param inHead gives the place that is shown for a place that was judged, or null when there is none
 */
export function ranked(
  findings: readonly Finding[],
  changed: ReadonlyMap<string, ReadonlySet<number>> | null,
  inHead: (location: Location) => Location | null,
): readonly Annotated[] {
  const first = new Map<string, Annotated>();
  for (const finding of findings.filter(({ status, side }) => status !== 'fixed' && side === 'head').toSorted(byWeight)) {
    const judged = changed === null ? finding.location : changedPlace(finding, changed);
    const location = judged === null ? null : inHead(judged);
    if (location === null) continue;
    const key = JSON.stringify([finding.rule, location.path]);
    const known = first.get(key);
    first.set(key, known === undefined ? { finding, location, alike: [] } : { ...known, alike: [...known.alike, location] });
  }
  return [...first.values()];
}

function changedPlace({ location, evidence }: Finding, changed: ReadonlyMap<string, ReadonlySet<number>>): Location | null {
  return [location, ...evidence.map((piece) => piece.location)].find((place) => touches(place, changed)) ?? null;
}

function touches(location: Location, changed: ReadonlyMap<string, ReadonlySet<number>>): boolean {
  const lines = changed.get(location.path);
  if (lines === undefined) return false;
  const last = lastLine(location);
  return [...lines].some((line) => line >= location.line && line <= last);
}
