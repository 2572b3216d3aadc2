import { Cursor } from '../cursor.ts';
import type { PlistEntry, PlistNode, PlistString } from './nodes.ts';

/** The first thing that is wrong with a text. */
export interface PlistError {
  readonly message: string;
  readonly offset: number;
}

/** Deeper than any project. */
const maximumDepth = 100;

const blank = /[\s\u2028]+/y;
const word = /[\w./$:+-]+/y;
const quoted = { '"': /"(?:[^"\\]|\\[^])*"/y, "'": /'(?:[^'\\]|\\[^])*'/y };

/** A dictionary or list that is still open. */
interface Frame {
  readonly start: number;
  readonly entries: PlistEntry[] | null;
  readonly items: PlistNode[];
  /** The key that a value is to follow. */
  key: PlistString | null;
  /** Whether `=` has been read. */
  assigned: boolean;
}

/** Reads one value; what is broken is left out. */
export class Parser extends Cursor {
  root: PlistNode | null = null;
  error: PlistError | null = null;
  private readonly frames: Frame[] = [];
  /** Whether no comment or string ends behind here. */
  private unended = false;

  /** Reads to the end of the first value. */
  run(): void {
    while (this.root === null && this.at < this.text.length) {
      if (!this.skipComment() && !this.skip(blank)) this.step();
    }
    if (this.frames.length > 0) this.fail('a bracket is not closed', this.frames.at(-1)?.start ?? 0);
    while (this.frames.length > 0) this.close(this.text.length);
    if (this.root === null) this.fail('there is no value', 0);
  }

  private step(): void {
    const start = this.at;
    const character = this.text[start] ?? '';
    const frame = this.frames.at(-1);
    if (character === '{' || character === '(') return this.open(character === '{', start);
    if (character === '}' || character === ')') return this.closeBracket(character === '}', start);
    const string = this.string(character);
    if (string !== null) return this.place(string);
    this.at += 1;
    if (character === '=' && frame?.key && !frame.assigned) frame.assigned = true;
    else if ((character === ';' || character === ',') && frame?.key === null) return;
    else this.broken(start);
  }

  private open(isDictionary: boolean, start: number): void {
    this.at += 1;
    if (this.frames.length >= maximumDepth) {
      this.fail('nested too deeply', start);
      this.at = this.text.length;
    } else this.frames.push({ start, entries: isDictionary ? [] : null, items: [], key: null, assigned: false });
  }

  private closeBracket(isDictionary: boolean, start: number): void {
    this.at += 1;
    const frame = this.frames.at(-1);
    if (frame === undefined || (frame.entries !== null) !== isDictionary) return this.broken(start);
    if (frame.key !== null) this.broken(frame.key.start);
    this.close(this.at);
  }

  private close(end: number): void {
    const frame = this.frames.pop();
    if (frame === undefined) return;
    const { start, entries, items } = frame;
    this.place(entries === null ? { kind: 'list', items, start, end } : { kind: 'dictionary', entries, start, end });
  }

  private place(node: PlistNode): void {
    const frame = this.frames.at(-1);
    if (frame === undefined) this.root = node;
    else if (frame.entries === null) frame.items.push(node);
    else if (frame.key === null && node.kind === 'string') frame.key = node;
    else if (frame.key !== null && frame.assigned) {
      frame.entries.push({ key: frame.key, value: node });
      frame.key = null;
      frame.assigned = false;
    } else {
      this.broken(node.start);
      // A word too many stood before the key.
      if (node.kind === 'string') frame.key = node;
    }
  }

  /** What was begun in the dictionary is forgotten; the next entry begins behind it. */
  private broken(offset: number): void {
    this.fail('this is not expected here', offset);
    const frame = this.frames.at(-1);
    if (frame === undefined) return;
    frame.key = null;
    frame.assigned = false;
  }

  private string(character: string): PlistString | null {
    const start = this.at;
    if (character === '"' || character === "'") return this.quotedString(character, start);
    if (!this.skip(word)) return null;
    return { kind: 'string', value: this.text.slice(start, this.at), inner: { start, end: this.at }, start, end: this.at };
  }

  private quotedString(quote: '"' | "'", start: number): PlistString | null {
    if (this.unended || !this.skip(quoted[quote])) {
      if (!this.unended) this.fail('a string is not closed', start);
      this.unended = true;
      return null;
    }
    const written = this.text.slice(start + 1, this.at - 1);
    const plain = !written.includes('\\');
    const inner = { start: start + 1, end: this.at - 1 };
    return { kind: 'string', value: plain ? written : unescape(written), inner: plain ? inner : null, start, end: this.at };
  }

  private skipComment(): boolean {
    const isLine = this.text.startsWith('//', this.at);
    if (!isLine && !this.text.startsWith('/*', this.at)) return false;
    const end = this.text.indexOf(isLine ? '\n' : '*/', this.at + 2);
    if (end < 0 && !isLine) this.fail('a comment is not closed', this.at);
    this.at = end < 0 ? this.text.length : end + (isLine ? 1 : 2);
    return true;
  }

  private fail(message: string, offset: number): void {
    this.error ??= { message, offset };
  }
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

function unescape(written: string): string {
  return written.replaceAll(/\\([^])/g, (_, character: string) => escapes[character] ?? character);
}
