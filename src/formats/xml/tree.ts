import type { XmlAttribute, XmlElement, XmlSpan, XmlText } from './nodes.ts';

/** The first thing that is wrong with a text. */
export interface XmlError {
  readonly message: string;
  readonly offset: number;
}

/** Thrown to leave a parser that keeps a list of what is open, and searches it. */
export class TooDeep extends Error {}

/** Deeper than any manifest. */
const maximumDepth = 200;

/** As https://www.w3.org/TR/xml/#NT-Name has it, with every letter that is not ASCII. */
const validName = /^[A-Za-z_:\u0080-\uffff][\w:.\u0080-\uffff-]*$/;

interface Piece extends XmlSpan {
  readonly value: string;
}

interface Frame {
  readonly name: string;
  readonly opening: { readonly start: number; end: number };
  readonly attributes: XmlAttribute[];
  readonly children: XmlElement[];
  readonly pieces: Piece[];
}

/** Builds elements from a parser's events. What has no possible name is left out, and what is in it belongs to its parent. */
export class XmlTree {
  root: XmlElement | null = null;
  error: XmlError | null = null;
  private readonly text: string;
  private readonly frames: Frame[] = [];
  /** What is open, in the eyes of the parser. */
  private readonly open: (Frame | null)[] = [];

  constructor(text: string) {
    this.text = text;
  }

  /** @throws TooDeep */
  openElement(name: string, from: number): void {
    const start = Math.max(from, this.text.indexOf('<', from));
    if (this.open.length >= maximumDepth) {
      this.fail('nested too deeply', start);
      throw new TooDeep();
    }
    const valid = validName.test(name);
    const frame = valid ? { name, opening: { start, end: start }, attributes: [], children: [], pieces: [] } : null;
    if (frame === null) this.fail('a tag without a name', start);
    else this.frames.push(frame);
    this.open.push(frame);
  }

  endOpening(end: number): void {
    const frame = this.open.at(-1);
    if (frame) frame.opening.end = Math.min(end, this.text.length);
  }

  /** An attribute without quotes is a mistake, and may hold more than was meant. */
  attribute(name: string, value: string, quote: string | null | undefined, { start, end }: XmlSpan): void {
    const frame = this.open.at(-1);
    if (!frame) return;
    if (!quote) return this.fail(`the value of ${name.slice(0, 100)} has no quotes`, start);
    const inner = { start: end - 1 - value.length, end: end - 1 };
    const plain = this.text.slice(inner.start, inner.end) === value;
    frame.attributes.push({ name, value, inner: plain ? inner : null, start, end });
  }

  addText(value: string, start: number, end: number): void {
    this.frames.at(-1)?.pieces.push({ value, start, end: Math.min(end, this.text.length) });
  }

  /** The end of what was opened last; `closed` when the file says so. */
  closeElement(at: number, closed: boolean): void {
    const frame = this.open.pop();
    if (!frame) return;
    const end = Math.min(at, this.text.length);
    this.frames.pop();
    const { name, opening, attributes, children } = frame;
    const isEmpty = end === opening.end && this.text[end - 2] === '/';
    if (!closed && !isEmpty) this.fail(`<${name.slice(0, 100)}> is not closed`, opening.start);
    const made = { name, opening, attributes, children, text: textOf(frame.pieces), start: opening.start, end };
    const parent = this.frames.at(-1);
    if (parent !== undefined) parent.children.push(made);
    else this.root ??= made;
  }

  fail(message: string, offset: number): void {
    this.error ??= { message, offset };
  }

  /** Closes what is open where the parser stopped. */
  finish(): void {
    while (this.open.length > 0) this.closeElement(this.text.length, false);
    if (this.root === null) this.fail('there is no element', 0);
  }
}

function textOf(pieces: readonly Piece[]): XmlText | null {
  const value = pieces.map((piece) => piece.value).join('');
  const trimmed = value.trim();
  if (trimmed === '') return null;
  const written = pieces.filter((piece) => piece.value.trim() !== '');
  const [first, last] = [written[0], written.at(-1)];
  if (first === undefined || last === undefined) return null;
  const start = first.start + blanksBefore(first);
  const end = last.end - (isPlain(last) ? last.value.length - last.value.trimEnd().length : 0);
  const plain = end - start === trimmed.length && written.every(isPlain);
  return { value: trimmed, start, end, inner: plain ? { start, end } : null };
}

function blanksBefore(piece: Piece): number {
  return isPlain(piece) ? piece.value.length - piece.value.trimStart().length : 0;
}

function isPlain({ value, start, end }: Piece): boolean {
  return value.length === end - start;
}
