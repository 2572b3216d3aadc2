import type { YamlScalar } from './nodes.ts';
import type { Span } from '../span.ts';

/** Turns a span of a scalar's value into the span of the file that writes it. */
export type Locate = (start: number, end: number) => Span;

/**
 * Where the characters of a scalar's value stand in `text`, through indentation, folded lines and escapes.
 * Exact for everything but white space that folding made.
 */
export function locateIn(text: string, scalar: YamlScalar): Locate {
  const { inner } = scalar;
  if (inner !== null) return (start, end) => ({ start: inner.start + start, end: inner.start + end });
  const { starts, ends } = align(text, scalar);
  return (start, end) => {
    const from = starts[start] ?? scalar.end;
    return { start: from, end: end > start ? (ends[end - 1] ?? scalar.end) : from };
  };
}

/** Value and source hold the same characters in the same order; only white space and escapes differ. */
function align(text: string, scalar: YamlScalar): { starts: Uint32Array; ends: Uint32Array } {
  const { value, style, end } = scalar;
  const starts = new Uint32Array(value.length);
  const ends = new Uint32Array(value.length);
  let at = contentStart(text, scalar);
  for (let index = 0; index < value.length; index++) {
    if (style === 'double') at = skipContinuation(text, at, end);
    if (!isSpace(value.charAt(index))) at = skipSpace(text, at, end, style);
    const next = Math.min(end, at + widthAt(text, at, style));
    starts[index] = at;
    ends[index] = next;
    if (!isSpace(value.charAt(index)) || isSpace(text.charAt(at)) || text.charAt(at) === '\\') at = next;
  }
  return { starts, ends };
}

function contentStart(text: string, { style, start, end }: YamlScalar): number {
  if (style === 'plain') return start;
  if (style === 'single' || style === 'double') return start + 1;
  const header = text.indexOf('\n', start);
  return header < 0 ? end : Math.min(header + 1, end);
}

function skipSpace(text: string, from: number, end: number, style: YamlScalar['style']): number {
  const escapes = style === 'double';
  for (let at = from; at < end; at++) {
    if (!isSpace(text.charAt(at)) && !(escapes && text.startsWith('\\\n', at))) return at;
  }
  return end;
}

/** A line that ends with a backslash goes on behind the white space of the next one, which the value does not hold. */
function skipContinuation(text: string, from: number, end: number): number {
  let at = from;
  while (text.startsWith('\\\n', at)) for (at += 2; at < end && /[ \t\n]/.test(text.charAt(at));) at++;
  return at;
}

/** How many characters of the file write the one at `at` (https://yaml.org/spec/1.2.2/#57-escaped-characters). */
function widthAt(text: string, at: number, style: YamlScalar['style']): number {
  if (style === 'single') return text.startsWith("''", at) ? 2 : 1;
  if (style !== 'double' || text.charAt(at) !== '\\') return 1;
  return { x: 4, u: 6, U: 10 }[text.charAt(at + 1)] ?? 2;
}

function isSpace(character: string): boolean {
  return character === ' ' || character === '\n' || character === '\t' || character === '\r';
}
