import type { FactOf, Member, Target, TargetName } from '../../model.ts';
import { member, type Draft } from '../draft.ts';
import { join, parentOf, type Library } from '../library.ts';
import { outerManifests, outerMembers } from './outer.ts';

/** What is known of the native projects of an app. */
interface Given {
  /** Manifests whose native apps are units already. */
  readonly claimed: Set<string>;
}

/** Apps that are written once for several systems and whose native projects are not read, or made when the app is built. */
export function crossPlatformDrafts(library: Library, { claimed }: Given): Draft[] {
  const taken = new Set(claimed);
  return outerManifests(library)
    .filter((path) => !taken.has(path))
    .flatMap((path) => crossPlatformDraft(library, path, claimed));
}

function crossPlatformDraft(library: Library, path: string, claimed: Set<string>): Draft[] {
  const folder = parentOf(path);
  const config = expoConfig(library, folder);
  const targets = config === null ? fromFolders(library, path, folder) : fromConfig(library, config);
  if (targets.length === 0) return [];
  const facts = config === null ? [] : library.of(config.location.path).map((fact) => member(fact));
  const sides = new Set(targets.map(({ name }) => (name === 'android' ? 'android' : 'apple')));
  const brought = [...sides].flatMap((side) => outerMembers(library, path, null, side, claimed));
  const unique = new Map(brought.map((one) => [one.fact, one]));
  return [
    {
      id: `app:${folder === '' ? '.' : folder}`,
      kind: 'app',
      name: folder === '' ? path : folder,
      root: folder,
      links: [],
      targets,
      members: [...facts, ...unique.values()],
    },
  ];
}

function expoConfig(library: Library, folder: string): FactOf<'workload'> | null {
  const paths = ['app.json', 'app.config.json'].map((name) => join(folder, name));
  return paths.flatMap((path) => library.kind(path, 'workload')).find(({ platform }) => platform === 'expo') ?? null;
}

/** Expo builds for both systems unless it is told for which. */
function fromConfig(library: Library, config: FactOf<'workload'>): Target[] {
  const told = library.kind(config.location.path, 'setting').filter(({ key }) => key === 'expo.platform');
  const systems = (['android', 'ios'] as const).flatMap((name): Target[] => {
    const because = told.find(({ value }) => value === name);
    return told.length > 0 && because === undefined ? [] : [{ name, strength: 'proved', because: [member(because ?? config)] }];
  });
  return systems;
}

/** A folder for a system is there, but not what builds the app. */
function fromFolders(library: Library, path: string, folder: string): Target[] {
  const because: Member[] = library
    .kind(path, 'dependency')
    .filter(({ name }) => /^(flutter|react-native|expo)$/.test(name))
    .map((fact) => member(fact));
  const systems: readonly TargetName[] = ['android', 'ios'];
  return because.length === 0
    ? []
    : systems.filter((name) => library.hasFolder(join(folder, name))).map((name): Target => ({ name, strength: 'supported', because }));
}
