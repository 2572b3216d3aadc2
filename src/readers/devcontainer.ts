import { jsonAsYaml } from '../formats/as-yaml.ts';
import { parseJson } from '../formats/json.ts';
import { entries, entry, get, items, text, type YamlNode } from '../formats/yaml.ts';
import type { BuildFact, Fact, ResourceFact } from '../model.ts';
import { folderOf, inTree } from './containers/paths.ts';
import { placeOf } from './containers/setting.ts';
import { asWritten, certain, type Know } from './deployment/known.ts';
import { type Part, readTable, type Table, type Take } from './deployment/part.ts';
import { readScript, readWords } from './deployment/shell.ts';
import { environment, image, resource, setting, workload } from './deployment/takes.ts';
import { readFeatures } from './devcontainer/features.ts';
import { readRunArgs } from './devcontainer/run-args.ts';
import { inOrder, keySpan, unreadable } from './manifest/places.ts';
import type { Read } from './reader.ts';

/** Variables of the machine may have a default: https://containers.dev/implementors/json_reference/#variables-in-devcontainerjson */
const know: Know = (node) => {
  const [, before = '', variable, fallback, after = ''] = /^([^$]*)\$\{localEnv:(\w+):([^{}]*)\}([^$]*)$/.exec(text(node) ?? '') ?? [];
  if (variable === undefined || fallback === undefined) return asWritten(node);
  return { kind: 'default', value: `${before}${fallback}${after}`, variable };
};

const table: Table = {
  image: image(),
  service: setting('devcontainer.service'),
  dockerComposeFile: beside('devcontainer.compose'),
  'hostRequirements.cpus': resource('cpu'),
  'hostRequirements.memory': resource('memory'),
  'hostRequirements.storage': resource('storage'),
  'hostRequirements.gpu': readGpu,
  containerEnv: environment,
  remoteEnv: environment,
  onCreateCommand: readCommands,
  updateContentCommand: readCommands,
  postCreateCommand: readCommands,
  postStartCommand: readCommands,
  postAttachCommand: readCommands,
};

/** Reads a development container: https://containers.dev/implementors/json_reference/ */
export const read: Read = (source) => {
  const { root: json, error } = parseJson(source.text);
  const root = json === null ? undefined : jsonAsYaml(json);
  const part: Part = { source, block: '', know };
  return {
    facts: inOrder([
      ...readContainer(part, root),
      ...readBuild(part, root),
      ...readTable(part, root, table),
      ...readFeatures(part, get(root, 'features')),
      ...readRunArgs(part, get(root, 'runArgs')),
    ]),
    problems: error === null ? [] : [unreadable(source, 'JSON', error)],
  };
};

/** Without any of these it is no container, or the one that everybody gets. */
function readContainer(part: Part, root: YamlNode | undefined): Fact[] {
  const at = ['image', 'build', 'dockerFile', 'dockerComposeFile', 'features'].flatMap((key) => entry(root, key) ?? [])[0];
  return at === undefined ? [] : [workload(part, keySpan(at), 'devcontainer', 'devcontainer', text(get(root, 'name')) ?? '')];
}

/** Paths are relative to the folder of the file; `dockerFile` and `context` beside everything else are older. */
function readBuild({ source, block }: Part, root: YamlNode | undefined): BuildFact[] {
  const build = get(root, 'build') ?? root;
  const at = entry(build, 'dockerfile') ?? entry(build, 'dockerFile') ?? entry(root, 'dockerFile');
  if (at === undefined) return [];
  const folder = folderOf(source.path);
  const path = (node: YamlNode | undefined) => {
    const written = node === undefined ? '.' : certain(know(node) ?? null);
    return written === null ? null : inTree(folder, written);
  };
  const target = get(build, 'target');
  const args = Object.fromEntries(entries(get(build, 'args')).map(({ key, value }) => [key, certain(know(value))]));
  return [
    {
      kind: 'build',
      ...placeOf(source, at),
      block,
      context: path(get(build, 'context') ?? get(root, 'context')),
      dockerfile: path(at.value),
      target: target === undefined ? null : certain(know(target)),
      args,
      tags: [],
    },
  ];
}

/** A file beside this one, by its path in the tree. */
function beside(key: string): Take {
  return (part, at) =>
    setting(key)(part, at).map((fact) =>
      fact.kind === 'setting' && fact.value !== null ? { ...fact, value: inTree(folderOf(part.source.path), fact.value) } : fact,
    );
}

/** `true`, or what it must have; `"optional"` where it is only used when there is one. */
function readGpu({ source, block }: Part, at: Parameters<Take>[1]): ResourceFact[] {
  const written = text(at.value);
  const value = at.value.kind === 'map' || written === 'true' ? '1' : written === 'false' ? '0' : (written ?? '');
  return value === '' ? [] : [{ kind: 'resource', ...placeOf(source, at), block, name: 'gpu', field: 'asked', value }];
}

/** A text for a shell, the words of a command, or several of them by name. They run in the folder of the repository. */
function readCommands(part: Part, at: Parameters<Take>[1]): readonly Fact[] {
  const { value } = at;
  if (value.kind === 'map') return value.entries.flatMap((each) => readCommands(part, each));
  return value.kind === 'list' ? readWords(part, items(value), '') : readScript(part, value, '');
}
