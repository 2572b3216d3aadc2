import { UsageError } from '../check/open.ts';
import { technologiesPage } from '../check/version.ts';
import { meant } from '../nearest.ts';
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
  const near = meant(written, wordsFor(all));
  throw new UsageError(
    `${option} ${word}: no technology is called that; ${near === null ? `${technologiesPage} lists them` : `did you mean ${near}?`}`,
  );
}

/** All words that name one of these technologies. */
export function wordsFor(all: readonly Technology[]): readonly string[] {
  return all.flatMap(({ id, packages }) => [id, ...packages.map(({ name }) => name).filter((name) => !name.includes('*'))]);
}

/**
 * The target that a word names.
 * @throws UsageError that names the nearest one
 */
export function targetNamed(word: string): TargetName {
  const found = targetNames.find((name) => name === word.toLowerCase());
  if (found !== undefined) return found;
  const near = meant(word.toLowerCase(), targetNames);
  throw new UsageError(
    `--target ${word}: there is no such target; ${near === null ? '' : `did you mean ${near}? `}there is ${targetNames.join(', ')}`,
  );
}
