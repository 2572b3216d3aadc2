import type { PyBody, PyParameter } from '../../formats/python.ts';
import type { Word } from '../../formats/shell.ts';
import type { Condition } from './condition.ts';

/** What an expression stands for, as far as it can be known without running it. */
export type Value = TextValue | ListValue | TableValue | PathValue | ChoiceValue | FunctionValue | UnknownValue;

export interface TextValue {
  readonly kind: 'text';
  readonly word: Word;
}

/** A list, a tuple or a set. Lists grow by parts, so that none is copied. */
export interface ListValue {
  readonly kind: 'list';
  readonly parts: readonly Part[];
}

/** One item of a list, or with `spread` all that another one holds. */
export interface Part {
  readonly value: Value;
  readonly spread: boolean;
  readonly condition: Condition;
}

export interface TableValue {
  readonly kind: 'table';
  readonly parts: readonly TablePart[];
}

/** An entry of a dictionary; without a key all that another one holds. */
export interface TablePart {
  readonly key: string | null;
  readonly value: Value;
  readonly condition: Condition;
}

/** A file or folder, relative to that of the file that is read. */
export interface PathValue {
  readonly kind: 'path';
  readonly path: string;
  /** The last word of it that is written out. */
  readonly word: Word | null;
}

/** One of several values, each under its condition; null: nobody knows when. */
export interface ChoiceValue {
  readonly kind: 'choice';
  readonly options: readonly { readonly condition: Condition | null; readonly value: Value }[];
}

export interface FunctionValue {
  readonly kind: 'function';
  readonly parameters: readonly PyParameter[];
  readonly body: PyBody;
}

/** What is computed, and the files that it is computed from. */
export interface UnknownValue {
  readonly kind: 'unknown';
  readonly files: readonly FileReference[];
}

/** A requirements file that is read. */
export interface FileReference {
  readonly path: string;
  readonly word: Word;
}

/** Nobody reads more files; what does is made to be long. */
const mostFiles = 30;

/** What is computed from these values. */
export function unknownOf(...values: readonly Value[]): UnknownValue {
  return { kind: 'unknown', files: values.flatMap(filesOf).slice(0, mostFiles) };
}

/** The requirements files that a value names or is read from. Of several that are chosen from, none is sure. */
function filesOf(value: Value): readonly FileReference[] {
  switch (value.kind) {
    case 'unknown':
      return value.files;
    case 'text':
      return value.word.known && isFile(value.word.text) ? [{ path: value.word.text, word: value.word }] : [];
    case 'path':
      return value.word !== null && isFile(value.path) ? [{ path: value.path, word: value.word }] : [];
    case 'list':
      return value.parts
        .slice(0, mostFiles)
        .flatMap((part) => (part.condition.length === 0 && part.value.kind !== 'list' ? filesOf(part.value) : []));
    default:
      return [];
  }
}

function isFile(text: string): boolean {
  return text.length < 200 && /^[^\s*]+\.(?:txt|in|pip)$/.test(text);
}
