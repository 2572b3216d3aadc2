import { tomlAsYaml } from '../formats/as-yaml.ts';
import { parseToml } from '../formats/toml.ts';
import { entries, entry, text, type YamlNode } from '../formats/yaml.ts';
import type { BuildFact, Fact } from '../model.ts';
import { folderOf, inTree } from './containers/paths.ts';
import { asWritten, certain } from './deployment/known.ts';
import { type Part, readTable, type Table, type Take } from './deployment/part.ts';
import { shell } from './deployment/shell.ts';
import { dockerfileBeside, environment, image, resource, workload } from './deployment/takes.ts';
import { entryPlace, inOrder, keySpan, unreadable } from './manifest/places.ts';
import type { Read } from './reader.ts';

const machine: Table = {
  size: resource('instance-type'),
  memory: resource('memory', 'MB'),
  memory_mb: resource('memory', 'MB'),
  cpus: resource('cpu'),
  gpu_kind: resource('accelerator'),
  'gpu-kind': resource('accelerator'),
  gpus: resource('accelerator-count'),
};

const table: Table = {
  'build.image': image(),
  env: environment,
  vm: (part, at) => readTable(part, at.value, machine),
  processes: (part, at) => entries(at.value).flatMap((each) => shell('/')(part, each)),
  'deploy.release_command': shell('/'),
};

/** Reads `fly.toml`: https://fly.io/docs/reference/configuration/ */
export const read: Read = (source) => {
  const { root, error } = parseToml(source.text);
  if (root === null) return { facts: [], problems: [unreadable(source, 'TOML', error)] };
  const part: Part = { source, block: '', know: asWritten };
  const config = tomlAsYaml(root);
  return { facts: inOrder([...readApp(part, config), ...readTable(part, config, { ...table, build: readBuild })]), problems: [] };
};

function readApp(part: Part, config: YamlNode): Fact[] {
  const at = ['app', 'vm', 'build', 'services', 'http_service'].flatMap((key) => entry(config, key) ?? [])[0];
  if (at === undefined) return [];
  return [workload(part, keySpan(at), 'fly', 'app', at.key === 'app' ? (text(at.value) ?? '') : '')];
}

/** Without a builder or an image the Dockerfile is built, that beside the file unless another is named. */
const readBuild: Take = (part, at) => {
  const dockerfile = entry(at.value, 'dockerfile');
  if (dockerfile === undefined) {
    const other = ['image', 'builder', 'buildpacks', 'builtin'].some((key) => entry(at.value, key) !== undefined);
    return other ? [] : [dockerfileBeside(part, at)];
  }
  const folder = folderOf(part.source.path);
  const written = certain(asWritten(dockerfile.value));
  const target = entry(at.value, 'build-target')?.value;
  const args = entries(entry(at.value, 'args')?.value).map(({ key, value }) => [key, certain(asWritten(value))]);
  const build: BuildFact = {
    kind: 'build',
    ...entryPlace(part.source, keySpan(dockerfile), dockerfile.value),
    block: part.block,
    context: folder,
    dockerfile: written === null ? null : inTree(folder, written),
    target: text(target),
    args: Object.fromEntries(args),
    tags: [],
  };
  return [build];
};
