import { oneLine, shortened } from '../neutral.ts';
import { visible } from '../../lists.ts';

/** Parts two characters that mean something together, and is not seen. */
const APART = '\u200B';

/**
 * Gives words of ours that hold words of the repository: what stands in backticks becomes code, all else is escaped for
 * GitHub's markdown (https://github.github.com/gfm/), so that it names nobody, links nowhere and marks up nothing.
 */
export function prose(text: string, max: number): string {
  const parts = oneLine(text, max).split('`');
  const marked = parts.map((part, index) => {
    if (index % 2 === 0) return escaped(part);
    if (index === parts.length - 1) return escaped(`\`${part}`);
    return part.trim() === '' ? '' : code(part, max);
  });
  return startEscaped(marked.join('').trim());
}

/** Gives a text as a code span whose fence is longer than any in it; a text with a bar is escaped, because tables split code there. */
export function code(text: string, max = 250): string {
  const line = withoutComments(oneLine(text, max));
  if (line === '' || line.includes('|')) return startEscaped(escaped(line));
  const fence = fenceFor(line, 1);
  return /^`|`$/.test(line) ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`;
}

/** Gives lines as a fenced block whose fence is longer than any in it. */
export function codeBlock(language: string, lines: readonly string[], max = 200): string {
  const shown = lines.map((line) => withoutComments(visible(shortened(line.replaceAll('\t', '  '), max))));
  const fence = fenceFor(shown.join('\n'), 3);
  return [`${fence}${language}`, ...shown, fence].join('\n');
}

/** Gives an address for the inside of `(…)`, or null for one that is not of the web or pretends to be another. */
export function address(url: string): string | null {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed === null || !/^https?:$/.test(parsed.protocol) || parsed.username !== '' || parsed.password !== '') return null;
  return parsed.href.replace(/[()<>[\]\\`|"'*~\s]/g, percent).replaceAll('&', '&amp;');
}

/** Gives one part of a path for an address. */
export function percentEncoded(part: string): string {
  return encodeURIComponent(part.replace(/\p{Cs}/gu, '\uFFFD')).replace(/[!'()*~]/g, percent);
}

/** The opening of an HTML comment must not stand in a comment of ours: comments are recognised by theirs. */
function withoutComments(text: string): string {
  return text.replaceAll('<!', `<${APART}!`);
}

function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]~$#]/g, String.raw`\$&`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('|', '&#124;')
    .replace(/(@|\\#|:(?=\/\/|[\w+-]+:)|www(?=\.)|GH(?=-\d))/gi, `$1${APART}`);
}

/** At the start of a line these would begin a list, an underlined heading, or a command of a workflow. */
function startEscaped(line: string): string {
  return line.replace(/^[-+=:]/, String.raw`\$&`).replace(/^\d+(?=[.)])/, `$&${APART}`);
}

function fenceFor(text: string, least: number): string {
  const longest = (text.match(/`+/g) ?? []).reduce((max, run) => Math.max(max, run.length), least - 1);
  return '`'.repeat(longest + 1);
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
