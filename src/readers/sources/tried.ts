import type { Token } from '../../formats/code/lexer.ts';

/** A body of `try` whose failure to find a module or a member is caught: from its first character to the handler. */
export interface Tried {
  readonly start: number;
  readonly end: number;
}

/** What Python raises where a module or a member is not there: https://docs.python.org/3/library/exceptions.html#ImportError */
const notThere = new Set(['ImportError', 'ModuleNotFoundError', 'AttributeError']);

/** The bodies of `try` in a Python file that do without what they do not find. A broader `except` may catch it by accident. */
export function triedIn(tokens: readonly Token[]): Tried[] {
  const around: { readonly column: number; readonly start: number; end: number | null }[] = [];
  const found: Tried[] = [];
  tokens.forEach(({ text, start, end }, at) => {
    const column = columnAt(tokens, at);
    if (column === null) return;
    while ((around.at(-1)?.column ?? -1) >= column + (text === 'try' ? 0 : 1)) around.pop();
    if (text === 'try') around.push({ column, start: end, end: null });
    const own = around.at(-1);
    if (text === 'try' || own?.column !== column) return;
    own.end ??= start;
    if (caught(tokens, at + 1).some((name) => notThere.has(name))) found.push({ start: own.start, end: own.end });
  });
  return found;
}

/** How far a `try` or `except` that begins a line stands from its left; null for everything else. */
function columnAt(tokens: readonly Token[], at: number): number | null {
  const [line, token] = [tokens[at - 1], tokens[at]];
  if (token?.kind !== 'word' || (token.text !== 'try' && token.text !== 'except')) return null;
  if (line !== undefined && line.kind !== 'line') return null;
  return token.start - (line?.end ?? 0);
}

/** The names between `except` and its colon. */
function caught(tokens: readonly Token[], from: number): string[] {
  const names: string[] = [];
  for (let at = from; at < tokens.length && tokens[at]?.kind !== 'line' && tokens[at]?.text !== ':'; at++)
    names.push(tokens[at]?.text ?? '');
  return names;
}
