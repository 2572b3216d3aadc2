import type { PyBody } from '../../formats/python.ts';
import type { Scope } from './scope.ts';
import type { Value } from './values.ts';

/** What is the same for all expressions of a file. */
export interface Module {
  readonly text: string;
  /** The name of the file itself, which `__file__` stands for. */
  readonly file: string;
  /** How many functions deep the expression stands that is looked at. */
  depth: number;
  /** What the expressions in the body of a function stand for, each where it stands. */
  readonly valuesIn: (body: PyBody, scope: Scope) => readonly Value[];
}
