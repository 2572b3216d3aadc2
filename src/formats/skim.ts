/**
 * Skimming: machine-written files that are too large for a tree. A skim passes once over the text and hands over each
 * scalar with the keys that lead to it; it slices nothing that nobody asks for. What it cannot understand it passes
 * over, and says where that was.
 */

/** A key of a map, or the position in a list. */
export type SkimKey = string | number;

/** Where a scan stands when it hands over a scalar. It is one object for the whole scan: take out of it what is kept. */
export interface SkimPath {
  readonly keys: readonly SkimKey[];
  /** The offset at which each key's own text starts; -1 for a position in a list. */
  readonly keyStarts: readonly number[];
}

/** Takes a scalar: its text without quotes, from `start` up to, not including, `end`. */
export type SkimVisit = (path: SkimPath, start: number, end: number) => void;

/** The first thing that is wrong with a text. */
export interface SkimError {
  readonly message: string;
  readonly offset: number;
}

/** Scans a text of one format. Never throws, and takes time in proportion to the text. */
export type Skim = (text: string, visit: SkimVisit) => SkimError | null;

/** The value of a text as written, its escapes resolved as JSON, TOML and YAML have them in double quotes. */
export function unescape(written: string): string {
  if (!written.includes('\\')) return written;
  try {
    return String(JSON.parse(`"${written}"`));
  } catch {
    return written;
  }
}

/** The keys that lead to where a scan stands. */
export class SkimStack implements SkimPath {
  readonly keys: SkimKey[] = [];
  readonly keyStarts: number[] = [];

  push(key: SkimKey, start = -1): void {
    this.keys.push(key);
    this.keyStarts.push(start);
  }

  pop(): void {
    this.keys.pop();
    this.keyStarts.pop();
  }

  /** Replaces the last key. */
  step(key: SkimKey, start = -1): void {
    this.keys[this.keys.length - 1] = key;
    this.keyStarts[this.keyStarts.length - 1] = start;
  }

  truncate(length: number): void {
    this.keys.length = length;
    this.keyStarts.length = length;
  }
}

/** The offset of the quote that closes a string, or -1 when none does before `limit`. */
export function closingQuote(text: string, start: number, limit: number): number {
  const quote = text.charAt(start);
  for (let at = text.indexOf(quote, start + 1); at >= 0 && at < limit; at = text.indexOf(quote, at + 1)) {
    if (quote === "'" || !isEscaped(text, start, at)) return at;
  }
  return -1;
}

function isEscaped(text: string, start: number, at: number): boolean {
  let before = at - 1;
  while (before > start && text.charAt(before) === '\\') before--;
  return (at - before) % 2 === 0;
}
