import type { FactOf } from '../../model.ts';
import { parentOf, type Library } from '../library.ts';

const settingsFiles = ['settings.gradle', 'settings.gradle.kts'];
const buildFiles = ['build.gradle', 'build.gradle.kts'];

/** One module of a Gradle build. */
export interface GradleModule {
  readonly path: string;
  readonly folder: string;
  /** The folder of the settings file that the module belongs to, or its own. */
  readonly root: string;
  /** The build file of that folder, when it is another one: what it sets holds for all its modules. */
  readonly rootBuild: string | null;
  readonly catalog: readonly FactOf<'catalog'>[];
}

/** Every build file that is a module: not a script that others apply. */
export function gradleModules(library: Library): GradleModule[] {
  const paths = [...library.facts.keys()].filter((path) => buildFiles.some((name) => path === name || path.endsWith(`/${name}`)));
  const folders = new Set(paths.map(parentOf));
  return paths.filter((path) => !isAmongSources(path, folders)).map((path) => moduleAt(library, path));
}

/** Below the folder `src` of another module lie sources that it compiles, builds of other projects among them. */
function isAmongSources(path: string, folders: ReadonlySet<string>): boolean {
  const inside = /^(.*?)\/?src\/(?:main|debug|release)\//.exec(path)?.[1];
  return inside !== undefined && folders.has(inside);
}

function moduleAt(library: Library, path: string): GradleModule {
  const folder = parentOf(path);
  const settings = library.nearest(folder, settingsFiles);
  const root = settings === null ? folder : parentOf(settings);
  const rootBuild =
    root === folder ? null : (buildFiles.map((name) => (root === '' ? name : `${root}/${name}`)).find((file) => library.has(file)) ?? null);
  return { path, folder, root, rootBuild, catalog: catalogOf(library, root) };
}

/** The catalog `libs`: gradle/libs.versions.toml of the build's root. */
function catalogOf(library: Library, root: string): FactOf<'catalog'>[] {
  const path = root === '' ? 'gradle/libs.versions.toml' : `${root}/gradle/libs.versions.toml`;
  return library.kind(path, 'catalog');
}

/** The module that `project(":ml:core")` means in a build. */
export function moduleNamed(
  library: Library,
  modules: ReadonlyMap<string, GradleModule>,
  from: GradleModule,
  name: string,
): GradleModule | null {
  const declared = directoriesOf(library, from.root);
  const directory =
    declared.get(name) ?? declared.get(bare(name)) ?? [from.root, ...name.split(':')].filter((part) => part !== '').join('/');
  return modules.get(directory) ?? null;
}

const directories = new WeakMap<Library, Map<string, ReadonlyMap<string, string>>>();

/** The folders of the modules that the settings of a build declare, by their names as written and as accessors spell them. */
function directoriesOf(library: Library, root: string): ReadonlyMap<string, string> {
  const ofLibrary = directories.get(library) ?? new Map<string, ReadonlyMap<string, string>>();
  directories.set(library, ofLibrary);
  const known = ofLibrary.get(root) ?? readDirectories(library, root);
  ofLibrary.set(root, known);
  return known;
}

function readDirectories(library: Library, root: string): ReadonlyMap<string, string> {
  const settings = settingsFiles.map((file) => (root === '' ? file : `${root}/${file}`)).find((file) => library.has(file));
  const declared = settings === undefined ? [] : library.kind(settings, 'module').toReversed();
  return new Map([
    ...declared.map(({ name, directory }) => [bare(name), directory] as const),
    ...declared.map(({ name, directory }) => [name, directory] as const),
  ]);
}

/** `projects.mlCore` stands for `:ml-core`: type-safe accessors drop dashes and underscores. */
function bare(name: string): string {
  return name.replace(/[-_]/g, '').toLowerCase();
}

/** The ids of the plugins that a module applies, through catalog aliases too. */
export function pluginIds(library: Library, module: GradleModule): FactOf<'plugin'>[] {
  return library
    .kind(module.path, 'plugin')
    .filter(({ applied }) => applied)
    .map((plugin) => {
      const named =
        plugin.alias === null ? undefined : module.catalog.find(({ entry, alias }) => entry === 'plugin' && alias === plugin.alias);
      return named === undefined ? plugin : { ...plugin, id: named.name };
    });
}
