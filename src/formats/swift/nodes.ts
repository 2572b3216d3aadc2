import type { Span } from '../span.ts';

/** A name, dotted or not: `package.dependencies`. One with a leading dot, `.package`, begins with an empty part. */
export interface Word extends Span {
  readonly kind: 'word';
  readonly path: readonly string[];
}

/** A quoted string, `inner` without its quotes. Its value is null where it depends on something, or holds escapes. */
export interface Text extends Span {
  readonly kind: 'text';
  readonly value: string | null;
  readonly inner: Span;
}

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
