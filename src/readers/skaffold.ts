import type { Source } from '../formats/source.ts';
import { entries, entry, get, items, parseYaml, text, type YamlNode } from '../formats/yaml.ts';
import type { BuildFact, Fact } from '../model.ts';
import { folderOf, inTree } from './containers/paths.ts';
import { imagePlatform } from './containers/platform.ts';
import { placeOf } from './containers/setting.ts';
import { asWritten, certain } from './deployment/known.ts';
import { inOrder, unreadable } from './manifest/places.ts';
import type { Read } from './reader.ts';

/** Reads the images that Skaffold builds, those of its profiles too: https://skaffold.dev/docs/references/yaml/ */
export const read: Read = (source) => {
  const { documents, errors } = parseYaml(source.text);
  return {
    facts: inOrder(documents.flatMap((root) => readConfig(source, root))),
    problems: errors.slice(0, 1).map((error) => unreadable(source, 'YAML', error)),
  };
};

function readConfig(source: Source, root: YamlNode): Fact[] {
  const profiles = items(get(root, 'profiles'));
  return [
    ...readBuilds(source, get(root, 'build'), ''),
    ...profiles.flatMap((profile) => readBuilds(source, get(profile, 'build'), `profile:${text(get(profile, 'name')) ?? ''}/`)),
  ];
}

function readBuilds(source: Source, build: YamlNode | undefined, prefix: string): Fact[] {
  return items(get(build, 'artifacts')).flatMap((artifact) => {
    const image = text(get(artifact, 'image')) ?? '';
    const block = `${prefix}${image}`;
    const platforms = items(get(artifact, 'platforms') ?? get(build, 'platforms'));
    return [
      ...readArtifact(source, artifact, block),
      ...platforms.flatMap((node) =>
        node.kind === 'scalar'
          ? [imagePlatform(source, node.inner ?? node, node.value, block, platforms.length > 1 ? 'build:platforms' : null)]
          : [],
      ),
    ];
  });
}

/** How something other than Docker and Kaniko builds is not told by a Dockerfile. */
const others = ['bazel', 'jib', 'buildpacks', 'custom', 'ko'];

function readArtifact(source: Source, artifact: YamlNode, block: string): BuildFact[] {
  const docker = get(artifact, 'docker') ?? get(artifact, 'kaniko');
  const at = entry(docker, 'dockerfile') ?? entry(artifact, 'context') ?? entry(artifact, 'image');
  if (at === undefined || others.some((key) => entry(artifact, key) !== undefined)) return [];
  const context = pathOf(folderOf(source.path), get(artifact, 'context'), '.');
  const dockerfile = context === null ? null : pathOf(context, get(docker, 'dockerfile'), 'Dockerfile');
  const tags = [get(artifact, 'image')].flatMap((node) => known(node) ?? []);
  const args = Object.fromEntries(entries(get(docker, 'buildArgs')).map(({ key, value }) => [key, known(value)]));
  return [{ kind: 'build', ...placeOf(source, at), block, context, dockerfile, target: known(get(docker, 'target')), args, tags }];
}

function pathOf(folder: string, node: YamlNode | undefined, fallback: string): string | null {
  const written = node === undefined ? fallback : known(node);
  return written === null ? null : inTree(folder, written);
}

function known(node: YamlNode | undefined): string | null {
  return node === undefined ? null : certain(asWritten(node));
}
