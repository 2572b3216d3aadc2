import type { Span } from '../span.ts';

/**
 * A part of a word. `literal` stands character by character at its place in the text; `variable` and `default` were
 * put in for a variable (`default`: it may well be another value when the command runs); `unknown` cannot be known.
 */
export interface Piece extends Span {
  readonly origin: 'literal' | 'variable' | 'default' | 'unknown';
  /** What it stands for; of an unknown piece `${name}`. */
  readonly text: string;
  /** The name of the variable that it comes from, if it is one. */
  readonly variable: string | null;
}

/** A word of a command after expansion. The offsets are those of the word as written, with its quotes. */
export interface Word extends Span {
  readonly pieces: readonly Piece[];
  /** The pieces in one; unknown ones are written `${name}`. */
  readonly text: string;
  /** Whether no piece is unknown. */
  readonly known: boolean;
}

/** A word with the text of its pieces; it is known when all of them are. */
export function makeWord(span: Span, pieces: readonly Piece[]): Word {
  return {
    start: span.start,
    end: span.end,
    pieces,
    text: pieces.map((piece) => piece.text).join(''),
    known: pieces.every((piece) => piece.origin !== 'unknown'),
  };
}

/** A word of one literal piece: as when it is written without quotes and variables. */
export function literalWord(text: string, start: number): Word {
  const end = start + text.length;
  const pieces: Piece[] = text === '' ? [] : [{ origin: 'literal', variable: null, text, start, end }];
  return { start, end, pieces, text, known: true };
}

/** The value, or null when it cannot be known. */
export function valueOf(word: Word): string | null {
  return word.known ? word.text : null;
}

/** The name of the first variable that makes the word unknown. */
export function unknownVariable(word: Word): string | null {
  return word.pieces.find((piece) => piece.origin === 'unknown')?.variable ?? null;
}

/** Whether a default stands in the word, so that it may have another value when the command runs. */
export function isDefault(word: Word): boolean {
  return word.pieces.some(({ origin }) => origin === 'default');
}

/** The part of a word from one offset of its `text` up to another, as a word of its own. */
export function sliceWord(word: Word, from: number, to: number = word.text.length): Word {
  const pieces = piecesWithin(word, from, to);
  return makeWord(spanOf(pieces) ?? { start: word.end, end: word.end }, pieces);
}

/** Where a part of `text` is written, when it is written there character by character; else null. */
export function literalSpan(word: Word, part: Span): Span | null {
  const pieces = piecesWithin(word, part.start, part.end);
  const seamless = pieces.every((piece, index) => piece.origin === 'literal' && (index === 0 || pieces[index - 1]?.end === piece.start));
  return seamless ? spanOf(pieces) : null;
}

/** From the first to the last character that a part of `text` is written with, whatever stands between. */
export function coveredSpan(word: Word, part: Span): Span {
  return spanOf(piecesWithin(word, part.start, part.end)) ?? { start: word.end, end: word.end };
}

function spanOf(pieces: readonly Piece[]): Span | null {
  const first = pieces[0];
  const last = pieces.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
}

/** A piece that is not literal keeps its whole span when it is cut. */
function piecesWithin(word: Word, from: number, to: number): Piece[] {
  const cut: Piece[] = [];
  let at = 0;
  for (const piece of word.pieces) {
    const start = Math.max(from - at, 0);
    const end = Math.min(to - at, piece.text.length);
    if (start < end) cut.push(cutPiece(piece, start, end));
    at += piece.text.length;
  }
  return cut;
}

function cutPiece(piece: Piece, start: number, end: number): Piece {
  if (start === 0 && end === piece.text.length) return piece;
  const { origin, variable } = piece;
  const text = piece.text.slice(start, end);
  if (origin !== 'literal') return { origin, variable, text, start: piece.start, end: piece.end };
  return { origin, variable, text, start: piece.start + start, end: piece.start + end };
}
