import type { Text, Word } from '../script-nodes.ts';
import type { Span } from '../span.ts';

export type { Text, Word } from '../script-nodes.ts';

/** Brackets with what is in them, separated by commas and lines. */
export interface Group extends Span {
  readonly kind: 'group';
  readonly bracket: '(' | '[' | '{';
  readonly statements: readonly Statement[];
}

export type Item =
  | Word
  | Text
  | Group
  /** `:name` is a symbol, `name:` a label. */
  | (Span & { readonly kind: 'symbol' | 'label' | 'number' | 'operator'; readonly text: string })
  /** `%w[a b]`. */
  | (Span & { readonly kind: 'list'; readonly texts: readonly Text[] });

/** What stands between `do`, `def`, `if` … and their `end`. `branch`: it is run or not, or more than once. */
export interface Body {
  readonly kind: 'do' | 'def' | 'branch';
  readonly params: readonly string[];
  readonly statements: readonly Statement[];
}

export interface Statement extends Span {
  readonly items: readonly Item[];
  readonly body: Body | null;
}
