/** One token of the text format; strings with their quotes, and `broken` for what is none. */
export interface Token {
  readonly kind: 'name' | 'number' | 'string' | 'sign' | 'broken' | 'end';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const blank = /(?:\s+|#[^\n]*)*/y;
const kinds: readonly (readonly [Token['kind'], RegExp])[] = [
  // What a script fills in stands for a value: `${max_batch_size}`.
  ['name', /[A-Za-z_][\w./-]*|\$\{\w*\}/y],
  ['number', /[-+]?[\d.][\w.+-]*/y],
  ['string', /"(?:[^"\\\n]|\\[^\n])*"|'(?:[^'\\\n]|\\[^\n])*'/y],
  ['sign', /[{}[\]<>:,;]/y],
  ['broken', /[^]/y],
];

/** Reads the tokens of a text one after the other. */
export class Tokens {
  readonly text: string;
  private at = 0;
  /** The next token, which `take` gives. */
  next: Token;

  constructor(text: string) {
    this.text = text;
    this.next = this.read();
  }

  take(): Token {
    const token = this.next;
    this.next = this.read();
    return token;
  }

  /** Takes the next token when it is this sign. */
  skip(sign: string): boolean {
    if (this.next.kind !== 'sign' || this.next.text !== sign) return false;
    this.take();
    return true;
  }

  private read(): Token {
    this.at = endOf(blank, this.text, this.at) ?? this.at;
    const start = this.at;
    for (const [kind, pattern] of kinds) {
      const end = endOf(pattern, this.text, start);
      if (end === null) continue;
      this.at = end;
      return { kind, text: this.text.slice(start, end), start, end };
    }
    return { kind: 'end', text: '', start, end: start };
  }
}

function endOf(pattern: RegExp, text: string, start: number): number | null {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : null;
}
