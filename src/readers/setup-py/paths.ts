import { posix } from 'node:path';
import { type PathValue, unknownOf, type Value } from './values.ts';

/** A value as a path; null when it cannot be known. */
export function pathOf(value: Value): PathValue | null {
  if (value.kind === 'path') return value;
  return value.kind === 'text' && value.word.known && value.word.text.length < 200
    ? { kind: 'path', path: value.word.text, word: value.word }
    : null;
}

/** The folder that a path lies in. */
export function parentOf({ path }: PathValue): PathValue {
  const parent = /^(?:\.|\.\.(?:\/\.\.)*)$/.test(path) ? posix.join(path, '..') : posix.dirname(path);
  return { kind: 'path', path: parent, word: null };
}

/** Several paths joined; unknown, without any of them as a file, when one cannot be known. */
export function joinPaths(values: readonly Value[]): Value {
  const paths = values.map(pathOf);
  if (paths.length === 0 || paths.includes(null)) return unknownOf();
  const known = paths.filter((path) => path !== null);
  return { kind: 'path', path: posix.join(...known.map(({ path }) => path)), word: known.at(-1)?.word ?? null };
}
