import type { Locate } from '../formats/declared-yaml.ts';
import { globMatcher } from '../formats/glob.ts';
import type { DeclaredUnit, Location } from '../model.ts';
import { nearest } from '../nearest.ts';
import type { ConfigFile } from './schema.ts';

/** The units that a configuration names, with the places of their names and targets. */
export function declaredUnits(origin: string, { units = [] }: ConfigFile, place: Locate): DeclaredUnit[] {
  return units.map(({ name, paths, kind, targets = [] }, index) => ({
    name,
    kind: kind ?? null,
    targets: targets.map((target, at) => ({ name: target, location: spanOf(origin, place(['units', index, 'targets', at]), target) })),
    holds: holding(paths),
    location: spanOf(origin, place(['units', index, 'name']), name),
  }));
}

/** One line for each path that no file lies in: it would silently do nothing. */
export function emptyPaths(origin: string, { units = [] }: ConfigFile, place: Locate, files: readonly string[] | null): string[] {
  if (files === null) return [];
  return units.flatMap(({ paths }, index) =>
    paths.flatMap((path, at) => {
      if (files.some(holding([path]))) return [];
      const { line, column } = place(['units', index, 'paths', at]);
      return [`${origin}:${line}:${column} no file lies in "${path}"; did you mean \`${nearest(path, foldersOf(files))}\`?`];
    }),
  );
}

/** A file, a folder with all that lies in it, or a glob. */
function holding(paths: readonly string[]): (path: string) => boolean {
  const plain = paths.map((path) => path.replace(/^\.\//, '').replace(/\/$/, ''));
  return globMatcher(plain.flatMap((path) => (path === '' || path === '.' ? ['**'] : [path, `${path}/**`])));
}

function foldersOf(files: readonly string[]): string[] {
  return [...new Set(files.map((file) => file.slice(0, Math.max(0, file.lastIndexOf('/')))))].filter((folder) => folder !== '');
}

function spanOf(path: string, { line, column }: { line: number; column: number }, text: string): Location {
  return { path, line, column, endLine: line, endColumn: column + text.length };
}
