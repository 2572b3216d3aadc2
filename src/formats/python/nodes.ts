import type { Span } from '../span.ts';

/** A part of a string. What is between braces of an f-string is a hole. */
export type PyPiece =
  | (Span & {
      readonly kind: 'text';
      readonly text: string;
      /** Whether the file writes it character by character; escapes are written otherwise. */
      readonly literal: boolean;
    })
  | (Span & { readonly kind: 'hole'; readonly value: PyExpression | null });

/** A string, or several that stand behind each other. */
export interface PyString extends Span {
  readonly kind: 'string';
  readonly pieces: readonly PyPiece[];
}

export interface PyName extends Span {
  readonly kind: 'name';
  readonly name: string;
}

/** A list, a tuple or a set: which it is does not matter to what is in it. */
export interface PyList extends Span {
  readonly kind: 'list';
  readonly items: readonly { readonly value: PyExpression; readonly spread: boolean }[];
}

export interface PyDictionary extends Span {
  readonly kind: 'dictionary';
  /** Without a key: `**value`. */
  readonly entries: readonly { readonly key: PyExpression | null; readonly value: PyExpression }[];
}

export interface PyArgument {
  /** The name of `name=value`, with its span. */
  readonly name: PyName | null;
  readonly spread: '' | '*' | '**';
  readonly value: PyExpression;
}

export interface PyCall extends Span {
  readonly kind: 'call';
  readonly callee: PyExpression;
  readonly arguments: readonly PyArgument[];
}

export interface PyAttribute extends Span {
  readonly kind: 'attribute';
  readonly object: PyExpression;
  readonly name: string;
}

export interface PySubscript extends Span {
  readonly kind: 'subscript';
  readonly object: PyExpression;
  /** Null for a slice. */
  readonly index: PyExpression | null;
}

export interface PyBinary extends Span {
  readonly kind: 'binary';
  readonly operator: string;
  readonly left: PyExpression;
  readonly right: PyExpression;
}

/** `whenTrue if condition else whenFalse` */
export interface PyConditional extends Span {
  readonly kind: 'conditional';
  readonly whenTrue: PyExpression;
  readonly condition: PyExpression;
  readonly whenFalse: PyExpression;
}

/** Anything else, with the expressions in it. */
export interface PyOther extends Span {
  readonly kind: 'other';
  readonly children: readonly PyExpression[];
}

export type PyExpression =
  | PyString
  | PyName
  | PyList
  | PyDictionary
  | PyCall
  | PyAttribute
  | PySubscript
  | PyBinary
  | PyConditional
  | PyOther;

export type PyBody = readonly PyStatement[];

export type PyStatement =
  | {
      readonly kind: 'assign';
      readonly targets: readonly PyExpression[];
      /** `=`, `+=`, … */
      readonly operator: string;
      readonly value: PyExpression;
    }
  | { readonly kind: 'expressions'; readonly values: readonly PyExpression[] }
  | { readonly kind: 'delete'; readonly targets: readonly PyExpression[] }
  /** The last branch has no condition when it is `else`. */
  | { readonly kind: 'if'; readonly branches: readonly { readonly condition: PyExpression | null; readonly body: PyBody }[] }
  /** `target`: the one name that `for` gives to what it goes through. */
  | { readonly kind: 'loop'; readonly target: string | null; readonly header: readonly PyExpression[]; readonly body: PyBody }
  | {
      readonly kind: 'with';
      readonly values: readonly { readonly value: PyExpression; readonly name: string | null }[];
      readonly body: PyBody;
    }
  /** `body` is what is tried and what runs when that goes well. */
  | { readonly kind: 'try'; readonly body: PyBody; readonly handlers: readonly PyBody[]; readonly finally: PyBody }
  | { readonly kind: 'function'; readonly name: string; readonly parameters: readonly PyParameter[]; readonly body: PyBody };

/** A parameter with the default that it has; `**kwargs` is none. */
export interface PyParameter {
  readonly name: string;
  /** `*args`: it takes all that are left. */
  readonly rest: boolean;
  readonly value: PyExpression | null;
}
