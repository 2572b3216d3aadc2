import type { Word } from '../script-nodes.ts';
import type { Span } from '../span.ts';

export type { Word } from '../script-nodes.ts';

interface Numeral extends Span {
  readonly kind: 'number';
  readonly text: string;
}

export interface Operator extends Span {
  readonly kind: 'operator';
  readonly text: string;
}

/** A piece of a string: written out, or a template with the expression in it. */
export type TextPart =
  | (Span & { readonly kind: 'literal'; readonly value: string })
  | (Span & { readonly kind: 'template'; readonly items: readonly Item[] });

/** A quoted string; `inner` is the span without its quotes. Backslashes stay as they are written. */
export interface Text extends Span {
  readonly kind: 'text';
  readonly parts: readonly TextPart[];
  readonly inner: Span;
}

/** Brackets with what is in them: the statements of a block, or what the commas of `(…)` and `[…]` separate. */
export interface Group extends Span {
  readonly kind: 'group';
  readonly bracket: '(' | '[' | '{';
  readonly statements: readonly Statement[];
}

export type Item = Word | Numeral | Operator | Text | Group;

export interface Statement extends Span {
  readonly items: readonly Item[];
}
