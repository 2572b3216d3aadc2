import type { Source } from '../formats/source.ts';
import { entry, get, items, parseYaml, text, type YamlNode } from '../formats/yaml.ts';
import type { DependencyFact, Place } from '../model.ts';
import { entryPlace, inOrder, keySpan, placeOf, unreadable } from './manifest/places.ts';
import { dependency, unknown } from './native/facts.ts';
import type { Read } from './reader.ts';

/** What a manifest says for all of its projects. */
interface Manifest {
  /** The address that the repositories of a remote begin with, by the remote's name. */
  readonly remotes: ReadonlyMap<string, string>;
  readonly remote: string | null;
  readonly revision: string;
}

/** Reads `west.yml`: https://docs.zephyrproject.org/latest/develop/west/manifest.html */
export const read: Read = (source) => {
  const { documents, errors } = parseYaml(source.text);
  const root = get(documents[0], 'manifest');
  const manifest = manifestOf(root);
  const facts = items(get(root, 'projects')).flatMap((project) => readProject(source, project, manifest));
  return { facts: inOrder(facts), problems: errors.slice(0, 1).map((error) => unreadable(source, 'YAML', error)) };
};

function manifestOf(root: YamlNode | undefined): Manifest {
  const remotes = items(get(root, 'remotes')).map((each) => [text(get(each, 'name')) ?? '', text(get(each, 'url-base')) ?? ''] as const);
  const revision = text(get(root, 'defaults', 'revision')) ?? 'master';
  return { remotes: new Map(remotes), remote: text(get(root, 'defaults', 'remote')), revision };
}

/** A project is a repository at a revision: what version that is, nobody can see. */
function readProject(source: Source, project: YamlNode, manifest: Manifest): DependencyFact[] {
  const name = entry(project, 'name');
  const written = text(name?.value);
  if (name?.value.kind !== 'scalar' || written === null) return [];
  const reference = `${repositoryOf(project, written, manifest)}@${text(get(project, 'revision')) ?? manifest.revision}`;
  return [
    atRevision(entryPlace(source, keySpan(name), name.value), written, reference, placeOf(source, name.value.inner)),
    ...importsOf(project).flatMap((item) => readImported(source, item, reference)),
  ];
}

/** What the manifest of a project that is imported may bring, where the names are listed. */
function importsOf(project: YamlNode): readonly YamlNode[] {
  const imported = get(project, 'import');
  const imports = imported?.kind === 'list' ? imported.items : imported === undefined ? [] : [imported];
  return imports.flatMap((each) => {
    const allowed = get(each, 'name-allowlist') ?? get(each, 'name-whitelist');
    return allowed?.kind === 'list' ? allowed.items : allowed === undefined ? [] : [allowed];
  });
}

/** Its repository and revision are those that the imported manifest names. */
function readImported(source: Source, item: YamlNode, manifest: string): DependencyFact[] {
  const name = text(item);
  if (item.kind !== 'scalar' || name === null || !/^[\w.-]+$/.test(name)) return [];
  const { start, end } = item.inner ?? item;
  return [atRevision(source.place(start, end), name, manifest, placeOf(source, item.inner))];
}

function atRevision(place: Place, name: string, reference: string, nameAt: Place | null): DependencyFact {
  return dependency(place, { ecosystem: 'west', name, constraint: unknown(reference), origin: { kind: 'git', reference }, nameAt });
}

/** https://docs.zephyrproject.org/latest/develop/west/manifest.html#projects */
function repositoryOf(project: YamlNode, name: string, { remotes, remote }: Manifest): string {
  const base = remotes.get(text(get(project, 'remote')) ?? remote ?? '');
  const path = text(get(project, 'repo-path')) ?? name;
  return text(get(project, 'url')) ?? (base === undefined ? path : `${base.replace(/\/$/, '')}/${path}`);
}
