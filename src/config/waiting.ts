import type { Location, Problem } from '../model.ts';
import { parseRemote } from './address.ts';
import type { Config } from './model.ts';
import { holding } from './units.ts';

/**
 * The globs of a repository's own configuration that match none of its files. That is no mistake: they may wait for files to come, and
 * name what only a build makes.
 * @param paths the files of the repository
 */
export function waitingGlobs({ rules, paths: entries, ignore }: Config, paths: readonly string[]): readonly Problem[] {
  const named: readonly (readonly [glob: string, from: Location | null])[] = [
    ...ignore.map(({ value, from }) => [value.replace(/^!(?!\()/, ''), from] as const),
    ...entries.map(({ glob, from }) => [glob, from] as const),
    ...[...rules, ...entries.flatMap((entry) => entry.rules)].flatMap((entry) => entry.ignore.map((glob) => [glob, entry.from] as const)),
  ];
  return named.flatMap(([glob, from]) => {
    const isOwn = from !== null && parseRemote(from.path) === null;
    return isOwn && !paths.some(holding([glob])) ? [{ message: `"${glob}" matches no file here yet`, location: from }] : [];
  });
}
