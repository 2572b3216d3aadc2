import { ConfigError } from '../config/index.ts';
import { RuleError } from '../evaluate/rule-error.ts';
import type { Run } from './open.ts';
import { docsOf } from './version.ts';

/** What a failure is: of a rule of the repository's own, a mistake of whoever wrote it; else one of the program. */
export function ruleMistake(error: unknown, run: Pick<Run, 'docsOf'>): unknown {
  if (!(error instanceof RuleError)) return error;
  const file = run.docsOf(error.rule);
  return file === docsOf(error.rule) ? error : new ConfigError([`${file}: the rule ${error.rule} cannot be judged: ${error.message}`]);
}
