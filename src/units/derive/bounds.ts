import type { Constraint, DependencyFact, Ecosystem } from '../../model.ts';
import { overlap } from '../../versions/index.ts';

/** What is forced takes the place of what is asked for: `overrides`, `resolutions`, `dependency_overrides`. */
const forcing = new Set<Ecosystem>(['npm', 'pub', 'vcpkg']);
/** Ranges that hold together stand behind one another with a comma. */
const narrowing = new Set<Ecosystem>(['pypi', 'conda']);

/** What is installed when something beside the manifest bounds a package too, by the custom of its ecosystem. */
export function bounded(ecosystem: Ecosystem, asked: Constraint, bound: Constraint): Constraint {
  if (forcing.has(ecosystem)) return bound;
  if (asked.kind === 'unknown' || bound.kind === 'unknown') return asked.kind === 'unknown' ? asked : bound;
  if (asked.kind === 'any' || bound.kind === 'any') return asked.kind === 'any' ? bound : asked;
  if (asked.text === bound.text) return asked;
  const text = `${asked.text},${bound.text}`;
  // Nobody asks for what cannot be had: such a bound takes the place of what is asked for, where the installer is uv.
  // https://docs.astral.sh/uv/concepts/resolution/#dependency-overrides
  const isReplaced = narrowing.has(ecosystem) && overlap(ecosystem, asked, bound.text) === 'no';
  if (isReplaced || !narrowing.has(ecosystem)) return { kind: 'unknown', text, variable: null };
  return asked.kind === 'default' || bound.kind === 'default' ? { kind: 'default', text, variable: null } : { kind: 'range', text };
}

/** A package in whose place the project puts a copy, a fork or a patched one of its own comes from there. */
export function asForced(fact: DependencyFact, bounds: readonly DependencyFact[]): DependencyFact {
  const own = forcing.has(fact.ecosystem) ? bounds.findLast(({ origin }) => origin.kind !== 'registry') : undefined;
  return own === undefined ? fact : { ...fact, origin: own.origin };
}
