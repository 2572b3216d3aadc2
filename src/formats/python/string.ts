import type { PyExpression, PyPiece } from './nodes.ts';
import { childrenOf, type SyntaxNode } from './tree.ts';

type Convert = (node: SyntaxNode) => PyExpression;

/** The prefix and the quotes that begin a string: https://docs.python.org/3/reference/lexical_analysis.html#strings */
const opening = /^([a-z]{0,3})("""|'''|"|')/i;

/** The pieces of a `String`, a `FormatString`, or of a `ContinuedString`, which holds several. */
export function stringPieces(node: SyntaxNode, text: string, convert: Convert): PyPiece[] {
  if (node.name === 'ContinuedString')
    return childrenOf(node).flatMap((child) => (isString(child) ? stringPieces(child, text, convert) : []));
  const [start = '', prefix = '', quotes = ''] = opening.exec(text.slice(node.from, Math.min(node.to, node.from + 6))) ?? [];
  const from = node.from + start.length;
  const closed = text.slice(Math.max(from, node.to - quotes.length), node.to) === quotes;
  const to = closed ? node.to - quotes.length : node.to;
  const style = { raw: /r/i.test(prefix), braces: node.name === 'FormatString' };
  const pieces: PyPiece[] = [];
  let at = from;
  for (const hole of childrenOf(node).filter(({ name }) => name === 'FormatReplacement')) {
    pieces.push(...textPieces(text, at, hole.from, style));
    pieces.push({ kind: 'hole', value: holeValue(hole, convert), start: hole.from, end: hole.to });
    at = hole.to;
  }
  return [...pieces, ...textPieces(text, at, to, style)];
}

/** Whether a node is a string of any kind. */
export function isString({ name }: SyntaxNode): boolean {
  return name === 'String' || name === 'FormatString' || name === 'ContinuedString';
}

/** What stands alone between the braces; with a conversion or a format nobody knows what becomes of it. */
function holeValue(hole: SyntaxNode, convert: Convert): PyExpression | null {
  const [open, value, close] = childrenOf(hole);
  return open?.name === '{' && close?.name === '}' && value !== undefined ? convert(value) : null;
}

interface Style {
  readonly raw: boolean;
  /** Whether braces are written twice. */
  readonly braces: boolean;
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '\n': '', '\\': '\\', "'": "'", '"': '"' };

function textPieces(text: string, from: number, to: number, { raw, braces }: Style): PyPiece[] {
  const pieces: PyPiece[] = [];
  let at = from;
  const add = (end: number) => {
    if (end > at) pieces.push({ kind: 'text', text: text.slice(at, end), literal: true, start: at, end });
  };
  if (!raw || braces) {
    for (const match of text.slice(from, to).matchAll(/\\[^]|\{\{|\}\}/g)) {
      const start = from + match.index;
      const isEscape = match[0].startsWith('\\');
      if (isEscape ? raw : !braces) continue;
      add(start);
      at = start + match[0].length;
      const written = match[0].slice(1);
      const value = isEscape && Object.hasOwn(escapes, written) ? (escapes[written] ?? '') : isEscape ? match[0] : written;
      if (value !== '') pieces.push({ kind: 'text', text: value, literal: false, start, end: at });
    }
  }
  add(to);
  return pieces;
}
