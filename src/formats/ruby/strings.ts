import type { Text } from './nodes.ts';

/** The offset of the quote that closes a string on its line; -1 when there is none. Quotes in `#{…}` do not count. */
export function closingQuote(text: string, from: number, quote: string): number {
  let depth = 0;
  let inner = '';
  for (let at = from; at < text.length; at++) {
    const character = text[at] ?? '';
    if (character === '\n') return -1;
    if (character === '\\') at += 1;
    else if (depth > 0) {
      if (inner !== '') inner = character === inner ? '' : inner;
      else if (character === '"' || character === "'") inner = character;
      else if (character === '{') depth += 1;
      else if (character === '}') depth -= 1;
    } else if (character === quote) return at;
    else if (character === '#' && text[at + 1] === '{' && quote !== "'") {
      depth = 1;
      at += 1;
    }
  }
  return -1;
}

/** What a string says as it stands there, or null. */
export function plain(inner: string, quote: string): string | null {
  return inner.includes('\\') || (quote !== "'" && inner.includes('#{')) ? null : inner;
}

/** The words of a list without quotes, which begins at an offset. */
export function wordsOf(inner: string, from: number): Text[] {
  return [...inner.matchAll(/\S+/g)].map(({ 0: value, index }) => {
    const span = { start: from + index, end: from + index + value.length };
    return { kind: 'text', value: plain(value, '"'), inner: span, ...span };
  });
}
