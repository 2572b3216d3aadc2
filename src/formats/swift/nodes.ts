import type { Text, Word } from '../script-nodes.ts';
import type { Span } from '../span.ts';

export type { Text, Word } from '../script-nodes.ts';

/** Brackets with what is in them: the statements of a block, or what the commas of `(…)` and `[…]` separate. */
export interface Group extends Span {
  readonly kind: 'group';
  readonly bracket: '(' | '[' | '{';
  readonly statements: readonly Statement[];
}

export type Item = Word | Text | Group | (Span & { readonly kind: 'number' | 'operator'; readonly text: string });

/** `directive`: a line for the compiler, `#if os(Linux)`. */
export interface Statement extends Span {
  readonly kind: 'statement' | 'directive';
  readonly items: readonly Item[];
}
