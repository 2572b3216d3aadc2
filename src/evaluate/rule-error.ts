import type { Rule } from '../model.ts';

/** A rule asks for what cannot be: a range that is none of an ecosystem, a field that nothing has. */
export class RuleError extends Error {
  readonly rule: string;

  constructor(rule: string, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.name = 'RuleError';
    this.rule = rule;
  }
}

/** What a rule gives; a failure names the rule. */
export function naming<T>({ id }: Rule, judge: () => T): T {
  try {
    return judge();
  } catch (error) {
    throw new RuleError(id, error);
  }
}
