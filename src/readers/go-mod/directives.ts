import type { Source } from '../../formats/source.ts';
import type { Span } from '../../formats/span.ts';

/** One word of a directive; `text` and `inner` are without the quotes that may stand around it. */
export interface Word extends Span {
  readonly text: string;
  readonly inner: Span;
}

/** A directive with its words, whether it stands alone or in a block: `require`, `example.com/a`, `v1.2.3`. */
export interface Directive {
  readonly verb: string;
  readonly words: readonly Word[];
  /** What stands behind `//` in its line. */
  readonly comment: string;
}

/** The directives of a `go.mod` or `go.work`: https://go.dev/ref/mod#go-mod-file-lexical */
export function directivesOf(source: Source): Directive[] {
  const found: Directive[] = [];
  let block: string | null = null;
  let start = 0;
  for (const line of source.text.split('\n')) {
    const { words, comment } = wordsOf(line, start);
    start += line.length + 1;
    const [first, second] = words;
    if (first === undefined) continue;
    if (first.text === ')') block = null;
    else if (block !== null) found.push({ verb: block, words, comment });
    else if (second?.text === '(') block = first.text;
    else found.push({ verb: first.text, words: words.slice(1), comment });
  }
  return found;
}

function wordsOf(line: string, start: number): { readonly words: readonly Word[]; readonly comment: string } {
  const at = commentStart(line);
  const words = [...line.slice(0, at).matchAll(/"([^"]*)"|`([^`]*)`|[()]|=>|[^\s()"`]+/g)].map((match) => {
    const text = match[1] ?? match[2] ?? match[0];
    const [from, end] = [start + match.index, start + match.index + match[0].length];
    const quote = text.length < match[0].length ? 1 : 0;
    return { text, start: from, end, inner: { start: from + quote, end: end - quote } };
  });
  return { words, comment: line.slice(at + 2).trim() };
}

function commentStart(line: string): number {
  const at = line.indexOf('//');
  return at < 0 ? line.length : at;
}
