import type { JsonEntry, JsonNode, JsonString } from './nodes.ts';

/** The first thing that is wrong with a text. */
export interface JsonError {
  readonly message: string;
  readonly offset: number;
}

/** Thrown to leave a parser that recurses. */
export class TooDeep extends Error {}

/** Deeper than any manifest or notebook. */
const maximumDepth = 500;
const tooDeep = 'NestedTooDeeply';

/** An array or object that is still open. */
interface Frame {
  readonly name: (key: JsonString | null) => void;
  readonly add: (value: JsonNode) => void;
  readonly close: (end: number) => JsonNode;
}

/** Builds nodes from a parser's events; what is broken is left out. */
export class JsonTree {
  root: JsonNode | null = null;
  error: JsonError | null = null;
  private readonly text: string;
  private readonly frames: Frame[] = [];
  /** Where the last string without an end starts: nobody knows its rest, so it is no value. */
  private broken = -1;

  constructor(text: string) {
    this.text = text;
  }

  /** @throws TooDeep */
  open(kind: 'object' | 'array', start: number): void {
    if (this.frames.length >= maximumDepth) {
      this.fail(tooDeep, start);
      throw new TooDeep();
    }
    this.frames.push(kind === 'object' ? objectFrame(start) : arrayFrame(start));
  }

  close(end: number): void {
    const frame = this.frames.pop();
    if (frame !== undefined) this.add(frame.close(end));
  }

  name(value: string, start: number, length: number): void {
    this.frames.at(-1)?.name(start === this.broken ? null : this.string(value, start, length));
  }

  literal(value: unknown, start: number, length: number): void {
    if (start === this.broken) return;
    const end = start + length;
    if (typeof value === 'string') this.add(this.string(value, start, length));
    else if (typeof value === 'number') this.add({ kind: 'number', value, start, end });
    else if (typeof value === 'boolean') this.add({ kind: 'boolean', value, start, end });
    else this.add({ kind: 'null', start, end });
  }

  /** Keeps the first error; `code` is a name such as `CommaExpected`. */
  fail(code: string, offset: number): void {
    if (code === 'UnexpectedEndOfString') this.broken = offset;
    this.error ??= { message: code.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase(), offset };
  }

  /** Closes what is open where the parser stopped. */
  abandon(): void {
    this.fail(tooDeep, this.text.length);
    while (this.frames.length > 0) this.close(this.text.length);
  }

  private add(value: JsonNode): void {
    const frame = this.frames.at(-1);
    if (frame === undefined) this.root = value;
    else frame.add(value);
  }

  private string(value: string, start: number, length: number): JsonString {
    const end = start + length;
    const plain = length === value.length + 2 && this.text.startsWith(value, start + 1);
    return { kind: 'string', value, start, end, inner: plain ? { start: start + 1, end: end - 1 } : null };
  }
}

function arrayFrame(start: number): Frame {
  const items: JsonNode[] = [];
  return {
    name: () => undefined,
    add: (value) => {
      items.push(value);
    },
    close: (end) => ({ kind: 'array', items, start, end }),
  };
}

function objectFrame(start: number): Frame {
  const entries: JsonEntry[] = [];
  let key: JsonString | null = null;
  return {
    name: (name) => {
      key = name;
    },
    add: (value) => {
      if (key !== null) entries.push({ key, value });
      key = null;
    },
    close: (end) => ({ kind: 'object', entries, start, end }),
  };
}
