import { entries, entry, get, type YamlNode } from '../../formats/yaml.ts';
import type { BuildFact } from '../../model.ts';
import { folderOf, inTree } from '../containers/paths.ts';
import { certain } from '../deployment/known.ts';
import type { Part } from '../deployment/part.ts';
import { entryPlace, keySpan } from '../manifest/places.ts';

/**
 * The image that SAM builds for a function: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-sam-cli-using-build.html.
 * The Dockerfile is relative to the context, which is relative to the template.
 */
export function readImageBuild(part: Part, metadata: YamlNode | undefined, tags: readonly string[]): BuildFact[] {
  const at = entry(metadata, 'Dockerfile') ?? entry(metadata, 'DockerContext');
  if (at === undefined) return [];
  const context = pathIn(part, folderOf(part.source.path), get(metadata, 'DockerContext'), '.');
  return [
    {
      kind: 'build',
      ...entryPlace(part.source, keySpan(at), at.value),
      block: part.block,
      context,
      dockerfile: context === null ? null : pathIn(part, context, get(metadata, 'Dockerfile'), 'Dockerfile'),
      target: written(part, get(metadata, 'DockerBuildTarget')),
      args: Object.fromEntries(entries(get(metadata, 'DockerBuildArgs')).map(({ key, value }) => [key, written(part, value)])),
      tags,
    },
  ];
}

function pathIn(part: Part, folder: string, node: YamlNode | undefined, usual: string): string | null {
  const path = node === undefined ? usual : written(part, node);
  return path === null ? null : inTree(folder, path);
}

function written({ know }: Part, node: YamlNode | undefined): string | null {
  return node === undefined ? null : certain(know(node));
}
