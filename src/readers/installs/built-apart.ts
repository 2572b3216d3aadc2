import type { Fact } from '../../model.ts';

/** Gives each image that is built a block of its own: what is built there does not run where the command does. */
export function builtApart(facts: readonly Fact[]): Fact[] {
  let builds = 0;
  return facts.map((fact) => (fact.kind === 'build' ? { ...fact, block: `build:${builds++}` } : fact));
}
