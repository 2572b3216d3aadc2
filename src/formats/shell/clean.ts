/**
 * Prepares shell text for a parser that knows neither carriage returns nor templates. All changes keep the length, so
 * that every offset stays true.
 */

/**
 * A byte-order mark and carriage returns become spaces, a blank behind a continuation moves before it, and template
 * holes (`${{ x }}` of workflows, `{{ x }}`, `<your project>` of examples, also `{x}` of notebooks) become a variable
 * with no real name.
 */
export function cleanShell(text: string, hasBraceHoles = false): string {
  const lines = joinBlanks(text.replace(/^\uFEFF/, ' ').replaceAll('\r', ' '));
  const filled = maskGaps(maskTemplates(lines));
  return closeHeredocs(hasBraceHoles ? maskBraces(filled) : filled);
}

/** An expression of a workflow. */
export const expressionHole = /\$\{\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}\}/g;
/** An expression of Python in braces. */
export const braceHole = /(?<!\$)\{[A-Za-z_][\w.,:'"()[\] +*/%-]*\}/g;

function maskBraces(text: string): string {
  return text.replaceAll(braceHole, (found) => (found.length > 3 ? hole(found) : '$__'));
}

/**
 * In a Dockerfile, lines with a comment or nothing in them do not end a continued line, and the character that
 * continues it may be another one: afterwards they are part of the continuation, as a shell understands it.
 * https://docs.docker.com/reference/dockerfile/#format
 */
export function joinContinuations(text: string, escape: string): string {
  const pattern = escape === '`' ? /`[ \t]*\n(?:[ \t]*(?:#[^\n]*)?\n)*/g : /\\[ \t]*\n(?:[ \t]*(?:#[^\n]*)?\n)*/g;
  return text.replace(pattern, (lines) => `${' '.repeat(lines.length - 2)}\\\n`);
}

/** A blank between `\` and the end of the line is what is left of a carriage return. */
function joinBlanks(text: string): string {
  return text.replace(/\\(?:[ \t]+\n|[^ \t])/g, (found) => (/^\\[ \t]/.test(found) ? `${' '.repeat(found.length - 2)}\\\n` : found));
}

/** A word that ends a heredoc ends it only without the space that a carriage return left behind. */
function closeHeredocs(text: string): string {
  if (!text.includes('<<') || !text.includes(' \n')) return text;
  const words = new Set(Array.from(text.matchAll(/<<-?[ \t]*["']?(\w+)/g), ([, word]) => word));
  return text.replace(/^(\t*)(\w+) $/gm, (line, tabs: string, word: string) => (words.has(word) ? `${tabs}${word}\n` : line));
}

/** What a template hole is replaced with: no variable has such a name. */
export const holePattern = /^_+$/;

/** No file is read from whose name is written so, with something written to directly behind it. */
const gap = /(?<![<&\d])<[A-Za-z][\w ./|-]{1,60}>(?=[\s"'/,:;)]|$)/g;

function maskGaps(text: string): string {
  return text.replace(gap, hole);
}

function maskTemplates(text: string): string {
  let masked = '';
  let done = 0;
  for (let open = text.indexOf('{{'); open >= 0; open = text.indexOf('{{', done)) {
    const close = text.indexOf('}}', open + 2);
    if (close < 0) break;
    const start = text[open - 1] === '$' ? open - 1 : open;
    masked += text.slice(done, start) + hole(text.slice(start, close + 2));
    done = close + 2;
  }
  return masked + text.slice(done);
}

/** A hole of several lines stays as it is. */
function hole(template: string): string {
  return template.includes('\n') ? template : `\${${'_'.repeat(template.length - 3)}}`;
}
