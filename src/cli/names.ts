import { UsageError } from '../check/open.ts';
import { nearest } from '../nearest.ts';
import type { TargetName, Technology } from '../model.ts';
import { targetNames } from '../words.ts';

/** The technology that a word names: its id, its name, or one of its packages (`torch`). */
export function technologyCalled(word: string, all: readonly Technology[]): Technology | undefined {
  const written = word.toLowerCase();
  return (
    all.find(({ id }) => id === written) ??
    all.find(({ name }) => name.toLowerCase() === written) ??
    all.find(({ packages }) => packages.some(({ name }) => name.toLowerCase() === written))
  );
}

/**
 * The technology that a word names.
 * @throws UsageError that names the nearest one
 */
export function technologyNamed(word: string, all: readonly Technology[], option: string): Technology {
  const written = word.toLowerCase();
  const found = technologyCalled(word, all);
  if (found !== undefined) return found;
  const ids = all.flatMap(({ id, packages }) => [id, ...packages.map(({ name }) => name).filter((name) => !name.includes('*'))]);
  throw new UsageError(`${option} ${word}: no technology is called that; did you mean ${nearest(written, ids)}?`);
}

/**
 * The target that a word names.
 * @throws UsageError that names the nearest one
 */
export function targetNamed(word: string): TargetName {
  const found = targetNames.find((name) => name === word.toLowerCase());
  if (found === undefined)
    throw new UsageError(`--target ${word}: there is no such target; did you mean ${nearest(word.toLowerCase(), targetNames)}?`);
  return found;
}
