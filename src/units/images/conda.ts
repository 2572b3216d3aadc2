import type { Fact, FactOf } from '../../model.ts';

/**
 * Says which environment of conda something goes into, as alternatives that never meet: one that is created is its own, and
 * what was installed before the first stands beside them all. What is installed later may go into any of them.
 */
export function condaChoices(dockerfile: string, facts: readonly Fact[]): (fact: Fact) => Record<string, string> {
  const created = new Set(facts.flatMap((fact) => (creates(fact) ? [fact.command] : [])));
  if (created.size === 0) return () => ({});
  const before = new Set(facts.slice(0, facts.findIndex(creates)));
  const group = `${dockerfile}#conda`;
  return (fact) => {
    const command = fact.kind === 'install' || fact.kind === 'dependency' ? fact.command : null;
    if (command === null) return {};
    if (created.has(command)) return { [group]: command };
    return before.has(fact) ? { [group]: 'base' } : {};
  };
}

function creates(fact: Fact): fact is FactOf<'install'> {
  return fact.kind === 'install' && fact.installer === 'conda' && /\bcreate$/.test(fact.text);
}
