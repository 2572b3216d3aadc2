import { entry, get, text, type YamlEntry, type YamlNode } from '../../formats/yaml.ts';
import type { BuildFact, Fact } from '../../model.ts';
import { folderOf, inTree } from '../containers/paths.ts';
import { certain } from '../deployment/known.ts';
import { condaChannels, condaPackages, manifest, requirements } from '../deployment/packages.ts';
import { type Part, readTable, type Table } from '../deployment/part.ts';
import { image, setting } from '../deployment/takes.ts';
import { entryPlace, keySpan } from '../manifest/places.ts';

/** An environment of conda that is written where its file would be named. */
const ofConda: Table = {
  'conda_file.channels': condaChannels,
  'conda_file.dependencies': condaPackages,
  'conda_file.dependencies.pip': requirements(),
};

/** An environment that is registered, by its name, or one that is described. */
export function readEnvironmentOf(part: Part, at: YamlEntry): readonly Fact[] {
  return at.value.kind === 'map' ? readEnvironment(part, at.value) : setting('azureml.environment')(part, at);
}

/**
 * What a job or an endpoint runs in: an image, packages on top of one, or what a Dockerfile makes.
 * https://learn.microsoft.com/azure/machine-learning/reference-yaml-environment
 */
export function readEnvironment(part: Part, environment: YamlNode): Fact[] {
  const conda = entry(environment, 'conda_file');
  return [
    ...readTable(part, environment, { image: image(conda === undefined ? 'run' : 'base') }),
    ...(conda?.value.kind === 'scalar' ? manifest('conda')(part, conda) : readTable(part, environment, ofConda)),
    ...readBuild(part, entry(environment, 'build')),
  ];
}

function readBuild(part: Part, build: YamlEntry | undefined): BuildFact[] {
  const path = entry(build?.value, 'path');
  if (build === undefined || path === undefined) return [];
  const folder = certain(part.know(path.value));
  const context = folder === null ? null : inTree(folderOf(part.source.path), folder);
  const written = get(build.value, 'dockerfile_path');
  const name = written === undefined ? 'Dockerfile' : certain(part.know(written));
  return [
    {
      kind: 'build',
      ...entryPlace(part.source, keySpan(path), path.value),
      block: part.block,
      context,
      dockerfile: context === null || name === null ? null : inTree(context, name),
      target: null,
      args: {},
      tags: [],
    },
  ];
}

/** The name of what a file describes. */
export function nameOf(node: YamlNode): string {
  return text(get(node, 'name')) ?? text(get(node, 'display_name')) ?? text(get(node, 'experiment_name')) ?? '';
}
