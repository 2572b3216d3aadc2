import { makeWord, type Piece, type Word } from './word.ts';

/** Where the characters of a code stand in the outer text, when they do not stand there one behind the other. */
interface Origins {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** `1` where only a default stands for a variable, else `0`. */
  readonly weak: string;
}

/**
 * A piece of shell text and where its characters stand in the text that was asked about: not the same when the text
 * is itself a word of another command (`bash -c "…"`).
 */
export class Code {
  /** As written. */
  readonly text: string;
  /** Whether `{x}` is a hole in it. */
  readonly hasBraceHoles: boolean;
  private readonly base: number;
  private readonly origins: Origins | null;

  private constructor(text: string, hasBraceHoles: boolean, base: number, origins: Origins | null) {
    this.text = text;
    this.hasBraceHoles = hasBraceHoles;
    this.base = base;
    this.origins = origins;
  }

  static whole(text: string, hasBraceHoles = false): Code {
    return new Code(text, hasBraceHoles, 0, null);
  }

  /** The value of a word of `root` as a script of its own. What could not be known in it is unknown there too. */
  static ofWord(word: Word, root: string, hasBraceHoles: boolean): Code {
    const starts: number[] = [];
    const ends: number[] = [];
    let text = '';
    let weak = '';
    for (const piece of word.pieces) {
      const written = piece.origin === 'unknown' ? root.slice(piece.start, piece.end) : piece.text;
      const exact = (piece.origin === 'literal' || piece.origin === 'unknown') && written.length === piece.end - piece.start;
      for (let index = 0; index < written.length; index++) {
        starts.push(exact ? piece.start + index : piece.start);
        ends.push(exact ? piece.start + index + 1 : piece.end);
      }
      text += written;
      weak += (piece.origin === 'default' ? '1' : '0').repeat(written.length);
    }
    return new Code(text, hasBraceHoles, 0, { starts, ends, weak });
  }

  /** A part of this code that is a script of its own. */
  part(start: number, end: number): Code {
    const text = this.text.slice(start, end);
    if (this.origins === null) return new Code(text, this.hasBraceHoles, this.base + start, null);
    const [starts, ends, weak] = [
      this.origins.starts.slice(start, end),
      this.origins.ends.slice(start, end),
      this.origins.weak.slice(start, end),
    ];
    return new Code(text, this.hasBraceHoles, 0, { starts, ends, weak });
  }

  start(offset: number): number {
    return this.origins === null ? this.base + this.within(offset) : (this.origins.starts[offset] ?? this.origins.ends.at(-1) ?? 0);
  }

  end(offset: number): number {
    return this.origins === null ? this.base + this.within(offset) : (this.origins.ends[offset - 1] ?? this.origins.starts[0] ?? 0);
  }

  /** What is cut off, such as a backslash with nothing behind it, ends behind the text for the parser. */
  private within(offset: number): number {
    return Math.min(offset, this.text.length);
  }

  /** A word of this code with its places in the outer text. */
  map(word: Word): Word {
    if (this.origins === null && this.base === 0 && word.end <= this.text.length) return word;
    const pieces = word.pieces.map((piece) => this.mapPiece(piece));
    return makeWord({ start: this.start(word.start), end: Math.max(this.start(word.start), this.end(word.end)) }, pieces);
  }

  private mapPiece(piece: Piece): Piece {
    const start = this.start(piece.start);
    const end = Math.max(start, this.end(piece.end));
    const literal = piece.origin === 'literal' && end - start === piece.text.length && this.start(piece.end - 1) === end - 1;
    if (piece.origin !== 'literal' || literal) return { ...piece, start, end };
    const weak = this.origins?.weak.slice(piece.start, piece.end).includes('1') === true;
    return { ...piece, start, end, origin: weak ? 'default' : 'variable' };
  }
}
