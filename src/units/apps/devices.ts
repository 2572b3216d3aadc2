import { groupBy } from '../../lists.ts';
import type { FactOf, Member, WorkloadPlatform } from '../../model.ts';
import { link, member, through } from '../draft.ts';
import { foldersUp, join, parentOf, type Library } from '../library.ts';

/** Folders of firmware that are built into it, relative to its own. */
const built = ['src', 'main', 'lib', 'include', 'components', 'data', 'model', 'models'];

const devices = new Set<WorkloadPlatform>(['platformio', 'esp-idf', 'arduino', 'zephyr']);

/** What lies beside a firmware, an app in Python or a game, and is built into it. */
export function besideApps(library: Library, claimed: Set<string>): (workload: FactOf<'workload'>) => Member[] {
  const folders = new Set(
    library.all('workload').flatMap(({ platform, location }) => (platform === 'esp-idf' ? [parentOf(location.path)] : [])),
  );
  const manifests = [...library.facts.keys()].filter((path) => /(^|\/)idf_component\.ya?ml$/.test(path));
  const components = groupBy(
    manifests,
    (path) =>
      [1, 2]
        .map((up) => foldersUp(parentOf(path))[up])
        .find((folder, index) => folder !== undefined && folders.has(folder) && isComponent(path, folder, index)) ?? null,
  );
  return (workload) => {
    const folder = parentOf(workload.location.path);
    const files = filesFor(library, workload, components.get(folder) ?? []);
    for (const { path } of files) claimed.add(path);
    return [
      ...files.flatMap(({ path, facts }) =>
        facts.map((fact) => through(link(`\`${path}\` is built with it`, workload.location), member(fact))),
      ),
      ...models(library, workload),
    ];
  };
}

/** `main`, and each folder directly below `components`: https://docs.espressif.com/projects/esp-idf/en/stable/esp32/api-guides/build-system.html */
function isComponent(path: string, folder: string, depth: number): boolean {
  const inside = folder === '' ? path : path.slice(folder.length + 1);
  return inside.startsWith(depth === 0 ? 'main/' : 'components/');
}

interface Beside {
  readonly path: string;
  readonly facts: readonly Member['fact'][];
}

function filesFor(library: Library, { platform, location }: FactOf<'workload'>, components: readonly string[]): Beside[] {
  const folder = parentOf(location.path);
  switch (platform) {
    case 'esp-idf':
      return [
        ...[...components, ...first(library, folder, ['sdkconfig', 'sdkconfig.defaults'])].map((path) => whole(library, path)),
        ...first(library, folder, ['dependencies.lock']).map((path) => ({ path, facts: library.kind(path, 'runtime') })),
      ];
    case 'zephyr': {
      const west = library.nearest(folder, ['west.yml', 'west.yaml']);
      return [...first(library, folder, ['prj.conf']), ...(west === null ? [] : [west])].map((path) => whole(library, path));
    }
    case 'unity':
      return ['Packages/manifest.json', 'Packages/packages-lock.json'].flatMap((name) =>
        first(library, parentOf(folder), [name]).map((path) => whole(library, path)),
      );
    default:
      return [];
  }
}

function first(library: Library, folder: string, names: readonly string[]): string[] {
  return names
    .map((name) => join(folder, name))
    .filter((path) => library.facts.has(path))
    .slice(0, 1);
}

function whole(library: Library, path: string): Beside {
  return { path, facts: library.of(path).filter(({ kind }) => kind !== 'project') };
}

function models(library: Library, { platform, location }: FactOf<'workload'>): Member[] {
  const folder = parentOf(location.path);
  const folders = devices.has(platform)
    ? built.map((name) => join(folder, name))
    : platform === 'unity'
      ? [join(parentOf(folder), 'Assets')]
      : [];
  return folders.flatMap((each) => library.filesBelow(each)).map((fact) => member(fact));
}
