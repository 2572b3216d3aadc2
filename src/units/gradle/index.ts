import type { Member, Target } from '../../model.ts';
import { link, member, through, type Draft } from '../draft.ts';
import { join, parentOf, type Library } from '../library.ts';
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
  const drafts = all.flatMap((module) => moduleDraft(library, byFolder, module));
  const linked = new Set(
    drafts
      .filter(({ kind }) => kind === 'app')
      .flatMap(({ root, members }) => members.map(({ fact }) => parentOf(fact.location.path)).filter((folder) => folder !== root)),
  );
  return drafts.filter(({ kind, root }) => kind === 'app' || !linked.has(root));
}

function moduleDraft(library: Library, modules: ReadonlyMap<string, GradleModule>, module: GradleModule): Draft[] {
  const plugins = pluginIds(library, module);
  const app = plugins.find(({ id }) => id === 'com.android.application');
  const isAndroidLibrary = plugins.some(({ id }) => id === 'com.android.library' || id === 'com.android.kotlin.multiplatform.library');
  const members = moduleMembers(library, modules, module);
  if (app === undefined && members.every(({ fact }) => fact.kind !== 'dependency')) return [];
  const kind = app === undefined ? 'library' : 'app';
  const files = app === undefined ? [] : library.filesBelow(module.folder).map((fact) => member(fact));
  const targets: Target[] =
    app === undefined
      ? isAndroidLibrary
        ? [{ name: 'android', strength: 'suggested', because: [] }]
        : []
      : [{ name: 'android', strength: 'proved', because: [member(app)] }];
  const outer = app === undefined ? [] : outerManifest(library, module);
  return [
    {
      id: `${kind}:${module.folder === '' ? '.' : module.folder}`,
      kind,
      name: module.folder === '' ? module.path : module.folder,
      root: module.folder,
      links: [],
      targets,
      members: [...members, ...outer, ...files],
    },
  ];
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
