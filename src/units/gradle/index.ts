import type { Fact, Member, Target } from '../../model.ts';
import { outerMembers, outerOf } from '../apps/outer.ts';
import { member, type Draft, unknownIndex } from '../draft.ts';
import { join, type Library } from '../library.ts';
import { moduleMembers } from './dependencies.ts';
import { gradleModules, pluginIds, type GradleModule } from './modules.ts';

/**
 * Android apps, and libraries that no app of the repository links, from Gradle builds; a Flutter or React Native app
 * with what its own manifest adds.
 * @param claimed manifests that an app ships, to which more are added
 */
export function gradleDrafts(library: Library, claimed: Set<string>): Draft[] {
  const all = gradleModules(library);
  const byFolder = new Map(all.map((module) => [module.folder, module]));
  const found = all.flatMap((module) => moduleDraft(library, byFolder, module, claimed));
  const linked = new Set(found.filter(({ draft }) => draft.kind === 'app').flatMap((app) => app.linked));
  return found.filter(({ draft, path }) => draft.kind === 'app' || !linked.has(path)).map(({ draft }) => draft);
}

/** A module as a unit, and the build files of the modules that it links. */
interface Linked {
  readonly draft: Draft;
  readonly path: string;
  readonly linked: readonly string[];
}

function moduleDraft(library: Library, modules: ReadonlyMap<string, GradleModule>, module: GradleModule, claimed: Set<string>): Linked[] {
  const plugins = pluginIds(library, module);
  const app = plugins.find(({ id }) => id === 'com.android.application');
  const isAndroidLibrary = plugins.some(({ id }) => id === 'com.android.library' || id === 'com.android.kotlin.multiplatform.library');
  const seen = new Set([module.path]);
  const members = moduleMembers(library, modules, module, seen);
  if (app === undefined && members.every(({ fact }) => fact.kind !== 'dependency')) return [];
  const kind = app === undefined ? 'library' : 'app';
  const manifests = manifestMembers(library, module);
  const files =
    app === undefined
      ? []
      : library
          .filesBelow(module.folder)
          .filter(isPacked)
          .map((fact) => member(fact));
  const targets: Target[] =
    app === undefined
      ? isAndroidLibrary
        ? [{ name: 'android', strength: 'suggested', because: [] }]
        : []
      : [{ name: 'android', strength: 'proved', because: [member(app)] }];
  const outer = app === undefined ? null : outerOf(library, module.folder);
  const brought = outer === null ? [] : outerMembers(library, outer, module.folder, 'android', claimed);
  const draft: Draft = {
    id: `${kind}:${module.folder === '' ? '.' : module.folder}`,
    kind,
    name: module.folder === '' ? module.path : module.folder,
    root: module.folder,
    links: [],
    targets,
    members: [
      ...members,
      ...plugins.filter(({ id }) => id === 'com.chaquo.python').map((plugin) => member(unknownIndex(plugin))),
      ...manifests,
      ...brought,
      ...(outer === null ? [] : reactNativeMembers(library, module)),
      ...files,
    ],
  };
  return [{ draft, path: module.path, linked: [...seen].filter((path) => path !== module.path) }];
}

/** What the source sets of tests hold is in no app. */
function isPacked({ location }: Fact): boolean {
  return !/(?:^|\/)src\/(?:test|androidTest)(?:[A-Z]\w*)?\//.test(location.path);
}

/** What the module's own AndroidManifest.xml says; those of tests and of build variants are alternatives. */
function manifestMembers(library: Library, { folder }: GradleModule): Member[] {
  const paths = ['src/main/AndroidManifest.xml', 'src/androidMain/AndroidManifest.xml', 'AndroidManifest.xml'].map((name) =>
    join(folder, name),
  );
  const path = paths.find((one) => library.facts.has(one));
  return path === undefined ? [] : library.of(path).map((fact) => member(fact));
}

/** How the build of a React Native app is told which architectures to pack, in the gradle.properties of its root. */
function reactNativeMembers(library: Library, { root }: GradleModule): Member[] {
  const settings = library.kind(join(root, 'gradle.properties'), 'setting');
  return settings.filter(({ key }) => key.startsWith('reactNative.')).map((fact) => member(fact));
}
