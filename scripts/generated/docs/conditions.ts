import type { Condition, Rule } from '../../../src/model.ts';

/** Every condition of a rule, those inside of others included. */
export function conditionsOf({ when, unless, cases }: Rule): readonly Condition[] {
  const inCases = cases.flatMap(({ if: test }) => (test.holds === null ? [] : [test.holds]));
  return [when, ...unless, ...inCases].flatMap(withInner);
}

function withInner(condition: Condition): readonly Condition[] {
  if (condition.word === 'all' || condition.word === 'any') return [condition, ...condition.of.flatMap(withInner)];
  if (condition.word === 'not' || condition.word === 'lacks') return [condition, ...withInner(condition.of)];
  return [condition];
}
