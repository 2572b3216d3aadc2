import type { Span } from '../../formats/span.ts';

/** What a C# compiler reads only where a symbol is defined: from the outermost `#if` to its `#endif`. */
export function conditionalIn(text: string): readonly Span[] {
  const spans: Span[] = [];
  let depth = 0;
  let start = 0;
  for (const { 1: directive, index } of text.matchAll(/^[ \t\uFEFF]*#[ \t]*(if|endif)\b/gm)) {
    if (directive === 'if' && depth++ === 0) start = index;
    if (directive === 'endif' && depth > 0 && --depth === 0) spans.push({ start, end: index });
  }
  return spans;
}
