import { makeWord, type Piece, type Word } from './word.ts';

/**
 * A piece of shell text and where its characters stand in the text that was asked about: not the same when the text
 * is itself a word of another command (`bash -c "…"`).
 */
export class Code {
  /** As written. */
  readonly text: string;
  private readonly starts: readonly number[] | null;
  private readonly ends: readonly number[] | null;
  private readonly base: number;
  /** Where only a default stands for a variable, as `0` and `1`. */
  private readonly weak: string | null;

  private constructor(
    text: string,
    base: number,
    starts: readonly number[] | null = null,
    ends: readonly number[] | null = null,
    weak: string | null = null,
  ) {
    this.text = text;
    this.base = base;
    this.starts = starts;
    this.ends = ends;
    this.weak = weak;
  }

  static whole(text: string): Code {
    return new Code(text, 0);
  }

  /** The value of a word of `root` as a script of its own. What could not be known in it is unknown there too. */
  static ofWord(word: Word, root: string): Code {
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
    return new Code(text, 0, starts, ends, weak);
  }

  /** A part of this code that is a script of its own. */
  part(start: number, end: number): Code {
    const text = this.text.slice(start, end);
    if (this.starts === null || this.ends === null) return new Code(text, this.base + start);
    return new Code(text, 0, this.starts.slice(start, end), this.ends.slice(start, end), this.weak?.slice(start, end));
  }

  start(offset: number): number {
    return this.starts === null ? this.base + offset : (this.starts[offset] ?? this.ends?.at(-1) ?? 0);
  }

  end(offset: number): number {
    return this.ends === null ? this.base + offset : (this.ends[offset - 1] ?? this.starts?.[0] ?? 0);
  }

  /** A word of this code with its places in the outer text. */
  map(word: Word): Word {
    if (this.starts === null && this.base === 0) return word;
    const pieces = word.pieces.map((piece) => this.mapPiece(piece));
    return makeWord({ start: this.start(word.start), end: Math.max(this.start(word.start), this.end(word.end)) }, pieces);
  }

  private mapPiece(piece: Piece): Piece {
    const start = this.start(piece.start);
    const end = Math.max(start, this.end(piece.end));
    const literal = piece.origin === 'literal' && end - start === piece.text.length && this.start(piece.end - 1) === end - 1;
    if (piece.origin !== 'literal' || literal) return { ...piece, start, end };
    const weak = this.weak?.slice(piece.start, piece.end).includes('1') === true;
    return { ...piece, start, end, origin: weak ? 'default' : 'variable' };
  }
}
