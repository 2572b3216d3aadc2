import type { Fact } from '../../model.ts';

/**
 * What is installed into an environment of its own, beside everything else, is a group named after it: `tool:ruff`.
 * Without a name, each package has its own. Under a condition a package stays what that makes it.
 */
export function isolated(facts: readonly Fact[], environment: string | null = null): Fact[] {
  return facts.map((fact) => {
    if (fact.kind !== 'dependency' || fact.role.kind === 'optional') return fact;
    return { ...fact, role: { kind: 'group', name: `tool:${environment ?? fact.name}` } };
  });
}
