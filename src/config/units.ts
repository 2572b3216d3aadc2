import { globMatcher } from '../formats/glob.ts';
import type { DeclaredUnit, Location } from '../model.ts';
import type { ConfigFile } from './schema/index.ts';

/** The units that a configuration names, with the places of their names and targets. */
export function declaredUnits({ units = [] }: ConfigFile, at: (keys: readonly PropertyKey[], text: string) => Location): DeclaredUnit[] {
  return units.map(({ name, paths, kind, targets = [] }, index) => ({
    name,
    kind: kind ?? null,
    targets: targets.map((target, place) => ({ name: target, location: at(['units', index, 'targets', place], target) })),
    paths: paths.map((value, place) => ({ value, location: at(['units', index, 'paths', place], value) })),
    holds: holding(paths),
    location: at(['units', index, 'name'], name),
  }));
}

/** A file, a folder with all that lies in it, or a glob. */
export function holding(paths: readonly string[]): (path: string) => boolean {
  const plain = paths.map((path) => path.replace(/^(?:\.\/)+/, '').replace(/\/$/, ''));
  return globMatcher(plain.flatMap((path) => (path === '' || path === '.' ? ['**'] : [path, `${path}/**`])));
}
