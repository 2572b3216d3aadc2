import type { Fact, FactOf, Member } from '../model.ts';
import { link, member, type Draft, unknownIndex } from './draft.ts';
import { parentOf, type Library } from './library.ts';
import { extensionMembers } from './extensions.ts';
import { isManifest, isRequirements, projectMembers } from './manifests.ts';
import { requirementMembers } from './requirements.ts';
import { handedOut, madeBy, runsAtUsers } from './sites.ts';

/** Files that select an interpreter for the folder that they lie in, and the ecosystems whose manifests it runs. */
const runtimeFiles: readonly { readonly names: readonly string[]; readonly runs: RegExp }[] = [
  { names: ['.python-version', 'runtime.txt', '.tool-versions', 'mise.toml', '.mise.toml'], runs: /^(pypi|conda)$/ },
  { names: ['.nvmrc', '.node-version', '.tool-versions', 'mise.toml', '.mise.toml'], runs: /^npm$/ },
];

/** What shipped units have to do with manifests, by their paths. */
interface Shipped {
  /** They are installed by one, and judged there, with all that is known of it. */
  readonly claimed: ReadonlySet<string>;
  /** They make pages that an image hands out. */
  readonly served: ReadonlyMap<string, FactOf<'copy'>>;
}

/**
 * What manifests describe by themselves: each is a unit, a requirements file with what it includes. Files that lie side by
 * side are alternatives (`-cpu`, `-gpu`, `-dev`), so each is a unit of its own.
 */
export function environmentDrafts(library: Library, { claimed, served }: Shipped): Draft[] {
  return [...library.facts.keys()].flatMap((path) =>
    isJudgedElsewhere(library, path, claimed) || isListOfConda(library, path) || !(isManifest(library, path) || isProject(path))
      ? []
      : [environmentDraft(library, path, served.get(path) ?? null)],
  );
}

/** What runs where its users are ships by itself, also where an image builds, tests or serves it. */
function isJudgedElsewhere(library: Library, path: string, claimed: ReadonlySet<string>): boolean {
  return claimed.has(path) && !runsAtUsers(library, path);
}

/** What reads like requirements of pip is a list of packages of conda where conda alone installs it. */
function isListOfConda(library: Library, path: string): boolean {
  if (!/\.(txt|in)$/.test(path)) return false;
  const { certain, likely } = library.installsOf(path);
  const installs = [...certain, ...likely];
  return installs.length > 0 && installs.every(({ installer }) => installer === 'conda');
}

/** A project without packages is a unit too: it says which interpreter runs there. */
function isProject(path: string): boolean {
  return /(^|\/)(pyproject\.toml|package\.json|pubspec\.yaml)$/.test(path);
}

function environmentDraft(library: Library, path: string, copy: FactOf<'copy'> | null): Draft {
  const published = library.kind(path, 'project')[0]?.published === true;
  const made = madeBy(library, path) ?? (copy === null || published ? null : handedOut(library, path, copy));
  const kind = made?.kind ?? (published ? 'library' : 'environment');
  const facts = library.of(path).filter((fact) => !isDefinition(fact));
  const all = isRequirements(library, path) ? requirementMembers(library, path) : projectMembers(library, path, facts);
  const own = kind === 'library' ? all.map((one) => ({ ...one, weak: [...one.weak, ...chosen(one.fact)] })) : all;
  const root = parentOf(path);
  const runtimes = kind === 'library' ? [] : runtimeMembers(library, root, own);
  return {
    id: `${kind}:${path}`,
    kind,
    name: path,
    root,
    links: [],
    targets: made?.targets ?? [],
    members: [...own, ...runtimes, ...installers(library, path), ...extensionMembers(library, path)],
  };
}

/** What a workspace of Cargo says of packages that members may ask for bounds nothing by itself. */
function isDefinition(fact: Fact): boolean {
  return fact.kind === 'dependency' && fact.ecosystem === 'cargo' && fact.role.kind === 'constraint' && fact.constraint.kind !== 'unknown';
}

/** What only an extra of a published package brings is for its users to choose. */
function chosen(fact: Fact): string[] {
  return fact.kind === 'dependency' && fact.role.kind === 'optional' ? [`only the extra \`${fact.role.name}\` installs it`] : [];
}

/** The interpreter that a file beside the manifest, or in a folder above it, selects. */
function runtimeMembers(library: Library, folder: string, own: readonly Member[]): Member[] {
  const ecosystems = new Set(own.flatMap(({ fact }) => (fact.kind === 'dependency' ? [fact.ecosystem] : [])));
  const files = runtimeFiles.flatMap(({ names, runs }) => {
    const meant = ecosystems.size === 0 || [...ecosystems].some((name) => runs.test(name));
    const path = meant ? library.nearest(folder, names) : null;
    return path === null ? [] : [path];
  });
  return [...new Set(files)].flatMap((path) => {
    const weak = parentOf(path) === folder ? [] : ['the version is set in a folder above'];
    return library.kind(path, 'runtime').map((fact) => member(fact, [], { weak }));
  });
}

/** The commands that install this file, with their indexes. Of one that only names a file like it, the index may silence, and binds nothing. */
function installers(library: Library, path: string): Member[] {
  const { certain, likely } = library.installsOf(path);
  const hidden = likely.flatMap((install) => library.indexesFor(install)).slice(0, 1);
  return [
    ...certain.flatMap((install) => {
      const because = link(`\`${path}\` is installed`, install.location);
      return [member(install, [because]), ...library.indexesFor(install).map((fact) => member(fact, [because]))];
    }),
    ...hidden.map((fact) => member(unknownIndex(fact))),
  ];
}
