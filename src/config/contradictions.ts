import { matchesAny } from '../lists.ts';
import type { PolicyEntry, Problem, Stated } from '../model.ts';

/** What is denied counts, so that the other statement on it would silently do nothing. */
interface Denial {
  readonly statement: Stated<string>;
  readonly entry: PolicyEntry;
}

/**
 * What one file both asks for and denies, for the same units. What is denied for some of them only is an exception, and so is a part of what a
 * pattern means; what a file denies that it builds on another one for is its own word.
 * @param technologies the ids of all
 */
export function contradictions(policy: readonly PolicyEntry[], technologies: readonly string[]): Problem[] {
  const denials = policy.flatMap((entry) => entry.denied.map((statement) => ({ statement, entry })));
  const asked = policy.flatMap((entry) => [
    ...entry.allowed.map((statement) => ({ statement, entry, is: 'allowed' })),
    ...entry.preferred.map((statement) => ({ statement, entry, is: 'preferred' })),
  ]);
  return asked.flatMap(({ statement, entry, is }) => {
    const { value, from } = statement;
    const against = denials.filter((one) => one.statement.from?.path === from?.path && covers(one.entry, entry));
    const [first, ...others] = technologies.filter((id) => matchesAny([value], id)).map((id) => against.find((one) => denies(one, id)));
    if (first === undefined || others.includes(undefined)) return [];
    const line = first.statement.from?.line ?? 1;
    const what = value.includes('*') ? `all of \`${value}\`` : `\`${value}\``;
    return [{ message: `${what} is ${is} here, and line ${line} denies it for the same units; take one of the two out`, location: from }];
  });
}

function denies({ statement }: Denial, technology: string): boolean {
  return matchesAny([statement.value], technology);
}

/** Whether an entry is for all units that another one is for. */
function covers(wide: PolicyEntry, narrow: PolicyEntry): boolean {
  const words = wide.units.flatMap(({ value }) => [value, `${value.replace(/\/$/, '')}/*`]);
  const ofUnits = words.length === 0 || (narrow.units.length > 0 && narrow.units.every(({ value }) => matchesAny(words, value)));
  const ofTargets =
    wide.targets.length === 0 || (narrow.targets.length > 0 && narrow.targets.every((target) => wide.targets.includes(target)));
  return ofUnits && ofTargets;
}
