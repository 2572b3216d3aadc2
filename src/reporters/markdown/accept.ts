import { isAddress } from '../../elsewhere.ts';
import { commentStyles } from '../../formats/comments.ts';
import type { Finding, Report } from '../../model.ts';
import { dayAfter } from '../accepted.ts';
import { oneLine } from '../neutral.ts';
import { code, codeBlock } from './escape.ts';

/** Where a configuration is looked for first. */
const USUAL_FILE = '.github/framework-fit.yml';
const DAYS = 90;

/**
 * Files in which a comment may stand above any line. In YAML, scripts and XML the line may be the middle of a text, of a
 * command or of a tag, where it may not.
 */
const COMMENTED = /\.(?:txt|in|toml|gradle|kts|swift|dockerfile)$|(?:^|\/)(?:Dockerfile|Containerfile|Podfile)(?:\.[\w-]+)?$/i;

/** Gives what accepts a finding, with the place for a reason: a comment where the format has them, else lines for the configuration. */
export function acceptance(finding: Finding, report: Report): string {
  const file = code(ownFile(report));
  const { rule, location } = finding;
  const [style] = commentStyles(location.path);
  const name = oneLine(rule, 200);
  if (style === undefined || style.close !== '' || !COMMENTED.test(location.path) || !/^[\w/*.-]+$/.test(name))
    return `**To accept it**, write into ${file}, with a reason:\n\n${codeBlock('yaml', [...extendsLine(report), ...entryOf(finding, report)], 300)}`;
  const beside = extendsLine(report)
    .map((line) => `, with ${code(line)}`)
    .join('');
  const comment = [`${style.open} framework-fit: ignore ${name} -- <why this is fine here>`];
  return `**To accept it**, write above the line, with a reason (or as an entry of \`suppressions\` into ${file}${beside}):\n\n${codeBlock('', comment, 300)}`;
}

/** The file that this repository says something in: its organisation's is not its own. */
export function ownFile({ config: { origin } }: Report): string {
  return origin === null || isAddress(origin) ? USUAL_FILE : origin;
}

/** The configuration of an organisation counts only for repositories that have none, or name it. */
function extendsLine({ config: { origin } }: Report): readonly string[] {
  return origin !== null && isAddress(origin) ? [`extends: ${origin}`] : [];
}

/** The reason is left empty, so that nothing is accepted without one. */
function entryOf({ rule, location }: Finding, { today }: Report): readonly string[] {
  const until = dayAfter(today, DAYS);
  return [
    'suppressions:',
    `  - rule: ${scalar(oneLine(rule, 200))}`,
    ...pathLine(location.path),
    '    reason: # why this is fine here',
    ...(until === null ? [] : [`    until: ${until} # leave it out if it has no end`]),
  ];
}

/** The key takes a glob, which a file with such a name would be taken for. */
function pathLine(path: string): readonly string[] {
  return path.length > 200 || /[*?[\]{}()!\\\p{Cc}]/u.test(path) ? [] : [`    path: ${scalar(path)}`];
}

function scalar(text: string): string {
  return /^[a-z][\w-]*[/.][\w./-]*$/i.test(text) ? text : JSON.stringify(text);
}
