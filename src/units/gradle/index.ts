import type { Member, Target } from '../../model.ts';
import { link, member, through, type Draft } from '../draft.ts';
import { join, type Library } from '../library.ts';
import { mobileFrameworks } from '../names.ts';
import { moduleMembers } from './dependencies.ts';
import { gradleModules, pluginIds, type GradleModule } from './modules.ts';

/**
 * Android apps, and libraries that no app of the repository links, from Gradle builds; a Flutter or React Native app
 * with what its own manifest adds.
 */
export function gradleDrafts(library: Library): Draft[] {
  const all = gradleModules(library);
  const byFolder = new Map(all.map((module) => [module.folder, module]));
  const found = all.flatMap((module) => moduleDraft(library, byFolder, module));
  const linked = new Set(found.filter(({ draft }) => draft.kind === 'app').flatMap((app) => app.linked));
  return found.filter(({ draft, path }) => draft.kind === 'app' || !linked.has(path)).map(({ draft }) => draft);
}

/** A module as a unit, and the build files of the modules that it links. */
interface Linked {
  readonly draft: Draft;
  readonly path: string;
  readonly linked: readonly string[];
}

function moduleDraft(library: Library, modules: ReadonlyMap<string, GradleModule>, module: GradleModule): Linked[] {
  const plugins = pluginIds(library, module);
  const app = plugins.find(({ id }) => id === 'com.android.application');
  const isAndroidLibrary = plugins.some(({ id }) => id === 'com.android.library' || id === 'com.android.kotlin.multiplatform.library');
  const seen = new Set([module.path]);
  const members = moduleMembers(library, modules, module, seen);
  if (app === undefined && members.every(({ fact }) => fact.kind !== 'dependency')) return [];
  const kind = app === undefined ? 'library' : 'app';
  const manifests = manifestMembers(library, module);
  const files = app === undefined ? [] : library.filesBelow(module.folder).map((fact) => member(fact));
  const targets: Target[] =
    app === undefined
      ? isAndroidLibrary
        ? [{ name: 'android', strength: 'suggested', because: [] }]
        : []
      : [{ name: 'android', strength: 'proved', because: [member(app)] }];
  const outer = app === undefined ? [] : outerManifest(library, module);
  const draft: Draft = {
    id: `${kind}:${module.folder === '' ? '.' : module.folder}`,
    kind,
    name: module.folder === '' ? module.path : module.folder,
    root: module.folder,
    links: [],
    targets,
    members: [...members, ...manifests, ...outer, ...files],
  };
  return [{ draft, path: module.path, linked: [...seen].filter((path) => path !== module.path) }];
}

/** What the module's own AndroidManifest.xml says; those of tests and of build variants are alternatives. */
function manifestMembers(library: Library, { folder }: GradleModule): Member[] {
  const paths = ['src/main/AndroidManifest.xml', 'src/androidMain/AndroidManifest.xml', 'AndroidManifest.xml'].map((name) =>
    join(folder, name),
  );
  const path = paths.find((one) => library.facts.has(one));
  return path === undefined ? [] : library.of(path).map((fact) => member(fact));
}

/** The package.json or pubspec.yaml whose native Android folder this app is. */
function outerManifest(library: Library, module: GradleModule): Member[] {
  const paths = ['..', '../..']
    .flatMap((up) => ['pubspec.yaml', 'package.json'].map((name) => join(module.folder, `${up}/${name}`)))
    .filter((path) => !path.startsWith('..'));
  return paths
    .filter((path) => library.has(path) && isMobile(library, path))
    .flatMap((path) => {
      const first = library.of(path)[0];
      if (first === undefined) return [];
      const because = link(`\`${module.folder}\` is the Android side of \`${path}\``, first.location);
      return library
        .of(path)
        .filter(({ kind }) => kind === 'dependency')
        .map((fact) => through(because, member(fact)));
    });
}

function isMobile(library: Library, path: string): boolean {
  return library.kind(path, 'dependency').some(({ name }) => mobileFrameworks.includes(name));
}
