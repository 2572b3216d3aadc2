import { posix } from 'node:path';
import { groupBy } from '../lists.ts';
import type { Ecosystem, FactOf } from '../model.ts';
import { foldersUp, join, parentOf, type Library } from './library.ts';
import { ListedMembers } from './members.ts';

/** Which locks the tools that read a manifest write, and whether they lock all members of a workspace at its root. */
interface Tools {
  readonly manifest: RegExp;
  readonly locks: (path: string) => readonly string[];
  readonly ofWorkspace: boolean;
}

const tools: readonly Tools[] = [
  { manifest: /^pyproject\.toml$/, locks: named('uv.lock', 'poetry.lock', 'pdm.lock', 'pylock.toml', 'pixi.lock'), ofWorkspace: true },
  {
    manifest: /^package\.json$/,
    locks: named('npm-shrinkwrap.json', 'package-lock.json', 'pnpm-lock.yaml', 'yarn.lock', 'bun.lock'),
    ofWorkspace: true,
  },
  { manifest: /^Cargo\.toml$/, locks: named('Cargo.lock'), ofWorkspace: true },
  { manifest: /^pubspec\.yaml$/, locks: named('pubspec.lock'), ofWorkspace: true },
  { manifest: /^Pipfile$/, locks: named('Pipfile.lock'), ofWorkspace: false },
  { manifest: /^Podfile$/, locks: named('Podfile.lock'), ofWorkspace: false },
  { manifest: /^pixi\.toml$/, locks: named('pixi.lock'), ofWorkspace: false },
  { manifest: /^environment\.ya?ml$/, locks: named('conda-lock.yml', 'conda-lock.yaml'), ofWorkspace: false },
  { manifest: /^Package\.swift$/, locks: named('Package.resolved'), ofWorkspace: false },
  { manifest: /^project\.pbxproj$/, locks: ofXcode, ofWorkspace: false },
  { manifest: /\.(cs|fs|vb)proj$/, locks: named('packages.lock.json'), ofWorkspace: false },
  { manifest: /\.py$/, locks: (path) => [`${path}.lock`], ofWorkspace: false },
];

function named(...names: readonly string[]): Tools['locks'] {
  return (path) => names.map((name) => join(parentOf(path), name));
}

/** Xcode keeps the lock in the workspace that it opens: that inside the project, or one of the same name beside it. */
function ofXcode(path: string): string[] {
  const project = parentOf(path);
  const beside = project.replace(/\.xcodeproj$/, '.xcworkspace');
  return [join(project, 'project.xcworkspace'), beside].map((folder) => join(folder, 'xcshareddata/swiftpm/Package.resolved'));
}

/** The locks of the repository: which of them a manifest has, and what they chose. */
export class Locks {
  private readonly library: Library;
  private readonly chosen = new Map<string, ReadonlyMap<string, readonly FactOf<'lock'>[]>>();

  constructor(library: Library) {
    this.library = library;
    for (const [path, locks] of groupBy(library.all('lock'), ({ location }) => location.path))
      this.chosen.set(
        path,
        groupBy(locks, ({ ecosystem, name }) => `${ecosystem}/${name}`),
      );
  }

  /** Whether there is any, so that a repository without locks costs nothing. */
  get exist(): boolean {
    return this.chosen.size > 0;
  }

  /** What a lock chose for a package: one version, or several for different places. */
  of(lock: string, ecosystem: Ecosystem, name: string): readonly FactOf<'lock'>[] {
    return this.chosen.get(lock)?.get(`${ecosystem}/${name}`) ?? [];
  }

  /** The locks that lie beside a manifest; without one, those of the workspace that it is a member of. */
  for(manifest: string): readonly string[] {
    const name = posix.basename(manifest);
    const tool = tools.find((one) => one.manifest.test(name));
    if (tool === undefined) return [];
    const [own = '', ...above] = foldersUp(parentOf(manifest));
    const beside = this.present(tool, join(own, name));
    if (beside.length > 0 || !tool.ofWorkspace) return beside;
    const root = above.find((folder) => this.present(tool, join(folder, name)).length > 0);
    if (root === undefined) return [];
    return this.present(tool, join(root, name)).filter((lock) => this.isMember(own, lock, join(root, name)));
  }

  /** npm reads a shrinkwrap alone where there is one. */
  private present({ locks }: Tools, manifest: string): string[] {
    const found = locks(manifest).filter((path) => this.library.has(path));
    const shrinkwrap = found.some((path) => path.endsWith('npm-shrinkwrap.json'));
    return found.filter((path) => !(shrinkwrap && path.endsWith('package-lock.json')));
  }

  /** A lock that names the members of its workspace knows best; else the manifest beside it says who they are. */
  private isMember(folder: string, lock: string, manifest: string): boolean {
    const members = this.library.kind(lock, 'module');
    if (members.length > 0) return members.some(({ directory }) => directory === folder);
    return new ListedMembers(this.library.kind(manifest, 'module')).has(folder);
  }
}
