import type { Finding, Report } from '../../model.ts';
import { oneLine } from '../neutral.ts';
import { code, codeBlock } from './escape.ts';

/** Where a configuration is looked for first. */
export const USUAL_FILE = '.github/framework-fit.yml';

/** Gives the lines for the configuration that accept a finding in its file, with the place for a reason. */
export function acceptance({ rule, location }: Finding, { config }: Report): string {
  const lines = [
    'suppressions:',
    `  - rule: ${scalar(oneLine(rule, 200))}`,
    ...pathLine(location.path),
    '    reason: why this is fine here',
  ];
  return `**To accept it**, write into ${code(config.origin ?? USUAL_FILE)}:\n\n${codeBlock('yaml', lines, 300)}`;
}

/** The key takes a glob, which a file with such a name would be taken for. */
function pathLine(path: string): readonly string[] {
  return path.length > 200 || /[*?[\]{}()!\\\p{Cc}]/u.test(path) ? [] : [`    path: ${scalar(path)}`];
}

function scalar(text: string): string {
  return /^[a-z][\w-]*[/.][\w./-]*$/i.test(text) ? text : JSON.stringify(text);
}
