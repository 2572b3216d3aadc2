import type { Finding, Report } from '../../model.ts';
import { oneLine } from '../neutral.ts';
import { code, codeBlock } from './escape.ts';

/** Where a configuration is looked for first. */
export const USUAL_FILE = '.github/framework-fit.yml';

/** Gives the lines for the configuration that accept a finding, with the place for a reason. */
export function acceptance({ rule }: Finding, { config }: Report): string {
  const name = oneLine(rule, 200);
  const key = /^[a-z][a-z0-9/-]*$/i.test(name) ? name : JSON.stringify(name);
  const lines = ['rules:', '  # the reason why this is fine here', `  ${key}: off`];
  return `**To accept it**, write into ${code(config.origin ?? USUAL_FILE)}:\n\n${codeBlock('yaml', lines, 300)}`;
}
