import { isElsewhere } from '../elsewhere.ts';
import { matchesAny } from '../lists.ts';
import type { Finding, Suppression, SuppressionState } from '../model.ts';
import { isInForce, usedBy } from './suppress.ts';

/** What decides whether a suppression that accepts nothing should have accepted something. */
export interface Looked {
  /** YYYY-MM-DD */
  readonly today: string;
  /** Whether everything was inspected. */
  readonly isWhole: boolean;
  /** Whether every rule that a pattern means was run. */
  readonly wasRun: (pattern: string) => boolean;
}

/**
 * Which suppressions have ended, and which accept nothing.
 * @param findings all that was found, also what the configuration does not show
 */
export function statesOf(suppressions: readonly Suppression[], findings: readonly Finding[], looked: Looked): SuppressionState[] {
  const { today, isWhole, wasRun } = looked;
  const used = isWhole ? usedBy(findings, suppressions) : null;
  return suppressions.flatMap((one): SuppressionState[] => {
    if (!isInForce(one, today)) return stateOf(one, 'expired');
    const isUnused = used !== null && !used.has(one) && !matchesAny(['config/*'], one.rule) && wasRun(one.rule);
    return isUnused ? stateOf(one, 'unused') : [];
  });
}

/** What another repository wrote, or a file outside of this one, has no line that could be shown here. */
function stateOf({ rule, until, from, source, text }: Suppression, is: 'expired' | 'unused'): SuppressionState[] {
  if (from === null || source === 'baseline' || isElsewhere(from.path)) return [];
  return [{ is, rule, until, problem: '', source, from, text }];
}
