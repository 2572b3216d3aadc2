import { entries, get, parseJson } from '../../formats/json.ts';
import type { Span } from '../../formats/span.ts';

/** What leads to an address is not longer, with its blanks. */
const longestKeyword = 100;

/** Texts and comments, so that neither is taken for the other. */
const lexeme =
  /"(?:[^"\\\n]|\\[^])*["\n]?|'(?:[^'\\\n]|\\[^])*['\n]?|`(?:[^`\\]|\\[^])*(?:`|$)|\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*(?:\*\/|$)/g;
const imports = /(?:\bfrom|\bimport|\bimport\s*\(|\bimportScripts\s*\()\s*$/;
const address = /^(["'`])((?:https?:)?\/\/[^"'`\s]+)\1$/;

/** The addresses that a script imports from: `import … from`, `import(…)` and, in a worker, `importScripts(…)`. */
export function importsIn(script: string): Span[] {
  const spans: Span[] = [];
  let done = 0;
  /** The code between the last text and this one, without comments. */
  let before = '';
  for (const { index, 0: found } of script.matchAll(lexeme)) {
    before = `${before}${script.slice(Math.max(done, index - longestKeyword), index)} `;
    done = index + found.length;
    if (/^\/[/*]/.test(found)) continue;
    const length = address.exec(found)?.[2]?.length;
    if (length !== undefined && imports.test(before.trimEnd())) spans.push({ start: index + 1, end: index + 1 + length });
    before = '';
  }
  return spans;
}

/** The addresses of an import map: https://html.spec.whatwg.org/multipage/webappapis.html#import-maps */
export function importsInMap(map: string): Span[] {
  const { root } = parseJson(map);
  const scopes = entries(get(root, 'scopes')).map(({ value }) => value);
  return [get(root, 'imports'), ...scopes]
    .flatMap(entries)
    .flatMap(({ value }) => (value.kind === 'string' && value.inner !== null ? [value.inner] : []));
}
