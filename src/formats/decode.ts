/** The text of some bytes, or why there is none. */
export type Decoded = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'unreadable'; readonly why: string };

/** How many of the first bytes tell whether a file is text, as git has it. */
const told = 8000;

/** Text from the bytes of a file: UTF-8, or UTF-16 with a byte-order mark. The mark is no part of it: it would take a column. */
export function decode(bytes: Buffer): Decoded {
  const marked = markedText(bytes);
  if (marked !== null) return marked;
  const start = bytes.subarray(0, told);
  if (!start.includes(0)) return { kind: 'text', text: bytes.toString('utf8') };
  return { kind: 'unreadable', why: isUnmarked(start) ? `it is UTF-16 without a byte-order mark; ${step}` : 'it is binary' };
}

const step = 'save it as UTF-8';

/** https://www.unicode.org/faq/utf_bom.html#bom4 */
function markedText(bytes: Buffer): Decoded | null {
  const [one, two, three, four] = bytes;
  if (one === 0xef && two === 0xbb && three === 0xbf) return decode(bytes.subarray(3));
  const isLarge =
    (one === 0xff && two === 0xfe && three === 0 && four === 0) || (one === 0 && two === 0 && three === 0xfe && four === 0xff);
  if (isLarge) return { kind: 'unreadable', why: `it is UTF-32; ${step}` };
  if (one === 0xff && two === 0xfe) return { kind: 'text', text: bytes.toString('utf16le', 2) };
  // A file that was cut ends in half a character.
  if (one === 0xfe && two === 0xff) return { kind: 'text', text: swapped(bytes.subarray(2, bytes.length - (bytes.length % 2))) };
  return null;
}

function swapped(bytes: Buffer): string {
  return Buffer.from(bytes).swap16().toString('utf16le');
}

/** Text in plain letters has nothing in one byte of each two, and something in the other. */
function isUnmarked(start: Buffer): boolean {
  const pairs = Math.floor(start.length / 2);
  const high = Array.from({ length: pairs }, (_, index) => start[index * 2] ?? 0);
  const low = Array.from({ length: pairs }, (_, index) => start[index * 2 + 1] ?? 0);
  return isText(high, low) || isText(low, high);
}

/** Latin letters, whose high bytes are zero. */
function isText(letters: readonly number[], others: readonly number[]): boolean {
  return (
    letters.length > 1 &&
    letters.every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13) &&
    others.every((byte) => byte === 0)
  );
}
