import type { PyExpression, PyString } from '../../formats/python.ts';
import { makeWord, type Piece, type Word } from '../../formats/shell.ts';
import type { Value } from './values.ts';
import type { Span } from '../../formats/span.ts';

type Hole = PyString['pieces'][number] & { readonly kind: 'hole' };

/** A string as a word: what it writes, and in its holes what is put there. */
export function wordOf(string: PyString, fill: (hole: Hole) => Piece): Word {
  const pieces = string.pieces.map((piece): Piece => {
    if (piece.kind === 'hole') return fill(piece);
    const { text, start, end, literal } = piece;
    return { origin: literal ? 'literal' : 'variable', text, variable: null, start, end };
  });
  return makeWord(string, pieces);
}

/** Nobody puts a longer text into another one. */
const longest = 2000;

/** What a name or a hole puts into a text: its own text where it is known. */
export function pieceOf(value: Value, { start, end }: Span, name: string | null): Piece {
  if (value.kind === 'path') return { origin: 'variable', text: value.path, variable: name, start, end };
  if (value.kind === 'text' && value.word.known && value.word.text.length <= longest)
    return { origin: 'variable', text: value.word.text, variable: name, start, end };
  return hole({ start, end }, name);
}

/** A part of a text that cannot be known. */
export function hole({ start, end }: Span, name: string | null): Piece {
  return { origin: 'unknown', text: `\${${name ?? ''}}`, variable: name, start, end };
}

/** Two texts behind each other. */
export function joinedWord(left: Word, right: Word): Word {
  return makeWord({ start: left.start, end: Math.max(left.end, right.end) }, [...left.pieces, ...right.pieces]);
}

/** A value at the expression that it is used in: what stands in another place is there by its name. */
export function wordAt(value: Value, expression: PyExpression): Word {
  if (value.kind === 'text' && (expression.kind === 'string' || expression.kind === 'binary')) return value.word;
  return makeWord(expression, [pieceOf(value, expression, expression.kind === 'name' ? expression.name : null)]);
}

/** `%s` and `%(name)s`, `{}` and `{name}` */
const patterns = { '%': /%(?:\((\w+)\))?[-+#0 ]?\d*(?:\.\d+)?[a-z]/g, format: /\{(\w*)[^{}]*\}/g } as const;

/** A text whose places are filled by `%` or `format`: what is filled in cannot be known. */
export function templateWord(word: Word, style: keyof typeof patterns): Word {
  const pieces = word.pieces.flatMap((piece): Piece[] => {
    if (piece.origin !== 'literal') return [piece];
    const cut: Piece[] = [];
    let at = 0;
    const literal = (to: number): Piece[] =>
      to > at ? [{ ...piece, text: piece.text.slice(at, to), start: piece.start + at, end: piece.start + to }] : [];
    for (const match of piece.text.matchAll(patterns[style])) {
      const span = { start: piece.start + match.index, end: piece.start + match.index + match[0].length };
      cut.push(...literal(match.index), hole(span, match[1] === undefined || match[1] === '' ? null : match[1]));
      at = match.index + match[0].length;
    }
    return [...cut, ...literal(piece.text.length)];
  });
  return makeWord(word, pieces);
}
