import { MappedText } from '../installs/mapped-text.ts';
import type { Span } from '../../formats/span.ts';

const escaped = /\\(?:u[0-9a-fA-F]{4}|[^])/g;
const plain: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/**
 * The text of a cell, which the file holds in strings of JSON.
 * @param pieces the spans of the strings, without their quotes
 */
export function cellText(file: string, pieces: readonly Span[]): MappedText {
  const text = new MappedText(file);
  for (const { start, end } of pieces) {
    let done = start;
    for (const { index, 0: found } of file.slice(start, end).matchAll(escaped)) {
      text.written(done, start + index);
      done = start + index + found.length;
      text.meant(unescape(found), start + index, done);
    }
    text.written(done, end);
  }
  return text;
}

/** One character, also half of one that is written with two escapes. */
function unescape(found: string): string {
  const letter = found.charAt(1);
  return letter === 'u' && found.length === 6 ? String.fromCharCode(Number.parseInt(found.slice(2), 16)) : (plain[letter] ?? letter);
}
