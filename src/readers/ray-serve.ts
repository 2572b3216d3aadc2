import { entry, get, items, text, type YamlNode } from '../formats/yaml.ts';
import type { Fact } from '../model.ts';
import { folderOf, inTree } from './containers/paths.ts';
import { readDocuments } from './deployment/documents.ts';
import { asWritten, certain } from './deployment/known.ts';
import { manifest, requirements } from './deployment/packages.ts';
import { type Part, readTable, type Table, type Take, valuesOf } from './deployment/part.ts';
import { code, environment, image, resource, workload } from './deployment/takes.ts';
import { keySpan } from './manifest/places.ts';
import type { Read } from './reader.ts';

/** https://docs.ray.io/en/latest/ray-core/handling-dependencies.html#api-reference */
const ofEnvironment: Table = {
  working_dir: code(),
  pip: pipPackages,
  'pip.packages': pipPackages,
  uv: pipPackages,
  'uv.packages': pipPackages,
  conda: (part, at) => (at.value.kind === 'scalar' ? manifest('conda')(part, at) : []),
  'conda.dependencies.pip': requirements(),
  env_vars: environment,
  image_uri: image(),
  'container.image': image(),
};

const ofActor: Table = {
  num_gpus: resource('gpu'),
  num_cpus: resource('cpu'),
  memory: resource('memory', 'B'),
  accelerator_type: resource('accelerator'),
};

/** Reads a config file of Ray Serve, in both of its forms: https://docs.ray.io/en/latest/serve/production-guide/config.html */
export const read: Read = (source) =>
  readDocuments(source, (root) => {
    const config = get(root, 'ray_serve_config') ?? root;
    const listed = items(get(config, 'applications'));
    const applications = listed.length > 0 ? listed : [config];
    return applications.flatMap((application, index) => readApplication({ source, block: '', know: asWritten }, application, index));
  });

function readApplication(whole: Part, application: YamlNode, index: number): Fact[] {
  const at = entry(application, 'import_path');
  if (at === undefined) return [];
  const name = text(get(application, 'name')) ?? '';
  const part = { ...whole, block: `application:${name === '' ? index : name}` };
  return [
    workload(part, keySpan(at), 'ray', 'application', name),
    ...importedFrom(get(application, 'runtime_env', 'working_dir'))(part, at),
    ...readTable(part, get(application, 'runtime_env'), ofEnvironment),
    ...items(get(application, 'deployments')).flatMap((deployment) => readDeployment(part, deployment)),
  ];
}

/** What one deployment of an application asks for, for each of its replicas. */
function readDeployment(part: Part, deployment: YamlNode): Fact[] {
  const own = { ...part, block: `${part.block}/${text(get(deployment, 'name')) ?? ''}` };
  const options = get(deployment, 'ray_actor_options');
  return [...readTable(own, options, ofActor), ...readTable(own, get(options, 'runtime_env'), ofEnvironment)];
}

/**
 * The module of `module:application`, in the folder that is uploaded. One with dots may as well be that of an installed
 * package, or begin elsewhere.
 */
function importedFrom(workingDirectory: YamlNode | undefined): Take {
  const written = workingDirectory === undefined ? '.' : certain(asWritten(workingDirectory));
  return (part, at) =>
    valuesOf(part, at).map(({ place, known }) => {
      const module = /^(\w+):/.exec(certain(known) ?? '')?.[1];
      const folder = written === null ? null : inTree(folderOf(part.source.path), written);
      const path = module === undefined || folder === null ? null : inTree(folder, `${module}.py`);
      return { kind: 'code', ...place, block: part.block, holds: 'code', path };
    });
}

/** A list of packages, or the path of a requirements file. */
function pipPackages(part: Part, at: Parameters<Take>[1]): readonly Fact[] {
  if (at.value.kind === 'scalar') return manifest('pip')(part, at);
  return at.value.kind === 'list' ? requirements()(part, at) : [];
}
