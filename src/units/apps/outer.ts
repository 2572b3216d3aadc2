import type { Member } from '../../model.ts';
import { link, through } from '../draft.ts';
import { join, parentOf, type Library } from '../library.ts';
import { projectMembers } from '../manifests.ts';
import { mobileFrameworks } from '../names.ts';
import { needsOf } from '../workspaces.ts';

type Side = 'android' | 'apple';

const sideNames: Readonly<Record<Side, string>> = { android: 'Android', apple: 'Apple' };

/** The pubspec.yaml or package.json of an app that is written once for several systems. */
export function outerManifests(library: Library): string[] {
  return [...library.facts.keys()].filter((path) => /(^|\/)(pubspec\.yaml|package\.json)$/.test(path) && isOuter(library, path));
}

/** The outer manifest of a native project in a folder of the app, or in one below it: `ios`, `android/app`. */
export function outerOf(library: Library, folder: string): string | null {
  const folders = [folder, parentOf(folder)].filter((each) => each !== '').map(parentOf);
  const paths = folders.flatMap((each) => ['pubspec.yaml', 'package.json'].map((name) => join(each, name)));
  return paths.find((path) => library.facts.has(path) && isOuter(library, path)) ?? null;
}

/** A plugin holds native code for apps of others, and is none; it has the framework for its own development alone. */
function isOuter(library: Library, path: string): boolean {
  const isPlugin = library.kind(path, 'setting').some(({ key }) => key === 'flutter.plugin.platform');
  return !isPlugin && library.kind(path, 'dependency').some(({ name, role }) => role.kind === 'runtime' && mobileFrameworks.includes(name));
}

/**
 * What an outer manifest brings into the native app of one system: its packages, those of the plugins that lie in the
 * repository, and what their native code for that system needs.
 * @param native the folder of the native app; null for one that is made when the app is built
 * @param claimed manifests that an app of the repository ships, to which more are added
 */
export function outerMembers(library: Library, path: string, native: string | null, side: Side, claimed: Set<string>): Member[] {
  const [first] = library.of(path);
  if (first === undefined) return [];
  claimed.add(path);
  const seen = new Set([path]);
  // The Node.js of a package.json runs its tools, and no app.
  const versions = library.kind(path, 'runtime').filter(({ name }) => name !== 'node');
  const own = projectMembers(library, path, [...library.kind(path, 'dependency'), ...versions], seen);
  const plugins = [...seen].filter((each) => each !== path).flatMap((plugin) => nativeMembers(library, plugin, side, native));
  if (native === null) return [...own, ...plugins];
  const because = link(`\`${native}\` is the ${sideNames[side]} side of \`${path}\``, first.location);
  return [...own, ...plugins].map((one) => through(because, one));
}

/** Builds of Gradle and pods of a plugin, which are linked with it. */
function nativeMembers(library: Library, plugin: string, side: Side, native: string | null): Member[] {
  const [first] = library.of(plugin);
  if (first === undefined) return [];
  return nativeManifests(library, parentOf(plugin), side, native).flatMap((path) =>
    needsOf(library, path, [link(`\`${path}\` is linked`, first.location)]).filter(({ fact }) => fact.kind === 'dependency'),
  );
}

function nativeManifests(library: Library, folder: string, side: Side, native: string | null): string[] {
  if (side === 'android')
    return ['build.gradle', 'build.gradle.kts'].map((name) => join(folder, `android/${name}`)).filter((path) => library.facts.has(path));
  // `darwin` is for iOS and macOS alike: https://docs.flutter.dev/packages-and-plugins/developing-packages#shared-ios-and-macos-implementations
  const own = native !== null && /(^|\/)macos$/.test(native) ? 'macos' : 'ios';
  const files = [folder, join(folder, own), join(folder, 'darwin')].flatMap((each) => library.filesIn(each));
  return files.filter((path) => path.endsWith('.podspec') && library.facts.has(path));
}
