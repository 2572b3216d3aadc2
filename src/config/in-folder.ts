import type { DeclaredUnit, Location, Stated } from '../model.ts';
import type { Config, Layer, RuleEntry } from './model.ts';
import { holding } from './units.ts';

/**
 * The configuration of a folder as one of the whole repository: its globs, which are relative to the folder, become relative to the
 * root. `ignore` stays as it is, because reading starts at the folder.
 * @param isInside whether the files of the configuration lie in the folder, so that their places are relative to it too
 */
export function inFolder(config: Config, folder: string, isInside: boolean): Config {
  const { rules, paths, suppressions, customRules, units } = config;
  const inside = (glob: string) => `${folder}/${glob.replace(/^(?:\.\/)+/, '')}`;
  const moved = mover(config.layers, folder, isInside);
  const entry = (one: RuleEntry): RuleEntry => ({ ...one, ignore: one.ignore.map(inside), from: moved(one.from) });
  const stated = <T>(one: Stated<T>): Stated<T> => ({ ...one, from: moved(one.from) });
  return {
    ...config,
    origin: config.origin === null || !isInside ? config.origin : inside(config.origin),
    rules: rules.map(entry),
    paths: paths.map((one) => ({ ...one, glob: inside(one.glob), rules: one.rules.map(entry), from: moved(one.from) })),
    units: units.map((unit) => unitIn(unit, inside, (place) => moved(place) ?? place)),
    policy: config.policy.map((one) => ({
      ...one,
      denied: one.denied.map(stated),
      allowed: one.allowed.map(stated),
      preferred: one.preferred.map(stated),
      units: one.units.map(stated),
      folder,
    })),
    suppressions: suppressions.map((one) => ({
      ...one,
      path: one.path === null ? `${folder}/**` : inside(one.path),
      from: moved(one.from),
    })),
    customRules: customRules.map(({ value, from }) => ({ value: isOwn(config.layers, from) ? inside(value) : value, from: moved(from) })),
    ignore: config.ignore.map(stated),
    minSeverity: stated(config.minSeverity),
    failOn: stated(config.failOn),
  };
}

/** Whether a place is in a file of this repository. */
function isOwn(layers: readonly Layer[], from: Location | null): boolean {
  return from !== null && !from.path.includes('//') && layers.some(({ address }) => address === from.path);
}

function mover(layers: readonly Layer[], folder: string, isInside: boolean): (place: Location | null) => Location | null {
  return (place) => (place !== null && isInside && isOwn(layers, place) ? { ...place, path: `${folder}/${place.path}` } : place);
}

function unitIn(unit: DeclaredUnit, inside: (path: string) => string, moved: (place: Location) => Location): DeclaredUnit {
  const paths = unit.paths.map(({ value, location }) => ({ value: inside(value), location: moved(location) }));
  return {
    ...unit,
    paths,
    holds: holding(paths.map(({ value }) => value)),
    targets: unit.targets.map((target) => ({ ...target, location: moved(target.location) })),
    location: moved(unit.location),
  };
}
