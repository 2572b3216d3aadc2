import { entries, entry, get, text, type YamlEntry, type YamlNode } from '../formats/yaml.ts';
import type { EnvFact, Fact, ResourceFact } from '../model.ts';
import { readImage } from './containers/image.ts';
import { folderOf, inTree } from './containers/paths.ts';
import { readDocuments } from './deployment/documents.ts';
import { asWritten } from './deployment/known.ts';
import { type Part, readTable, type Table } from './deployment/part.ts';
import { readScript } from './deployment/shell.ts';
import { code, environment, resource, setting, workload } from './deployment/takes.ts';
import { keySpan, within } from './manifest/places.ts';
import type { Read } from './reader.ts';

const ofResources: Table = {
  cloud: setting('skypilot.cloud'),
  infra: setting('skypilot.infra'),
  accelerators: readAccelerators,
  instance_type: resource('instance-type'),
  cpus: resource('cpu'),
  memory: resource('memory', 'GB'),
  disk_size: resource('storage', 'GB'),
  image_id: readImageId,
};

/** Reads a task of SkyPilot: https://docs.skypilot.co/en/latest/reference/yaml-spec.html */
export const read: Read = (source) => readDocuments(source, (task) => readTask({ source, block: '', know: asWritten }, task));

function readTask(part: Part, task: YamlNode): Fact[] {
  const resources = entry(task, 'resources');
  if (resources === undefined) return [];
  const variables = readTable(part, task, { envs: environment });
  // The second and third are what is tried when the first cannot be had.
  const wanted = [resources.value, get(resources.value, 'any_of'), get(resources.value, 'ordered')];
  return [
    workload(part, keySpan(resources), 'skypilot', get(task, 'service') === undefined ? 'task' : 'service', text(get(task, 'name')) ?? ''),
    ...wanted.flatMap((node) => readAll(part, node)),
    ...readTable(part, task, { workdir: code() }),
    ...variables,
    ...['setup', 'run'].flatMap((key) => readScript(part, get(task, key), directoryOf(part, task), knownOf(variables))),
  ];
}

function readAll(part: Part, node: YamlNode | undefined): Fact[] {
  return (node?.kind === 'list' ? node.items : [node]).flatMap((one) => readTable(part, one, ofResources));
}

/** The scripts run in the folder that `workdir` uploads. */
function directoryOf({ source }: Part, task: YamlNode): string {
  const folder = folderOf(source.path);
  return inTree(folder, text(get(task, 'workdir')) ?? '.') ?? folder;
}

function knownOf(variables: readonly Fact[]): Map<string, { value: string; weak: boolean }> {
  const set = variables.filter((fact): fact is EnvFact => fact.kind === 'env');
  // `--env` on the command line gives them another value.
  return new Map(set.flatMap(({ name, value }) => (value === null ? [] : [[name, { value, weak: true }]])));
}

/** `A100:8`, a list of them, or a map or set of them: of several any one is taken. */
function readAccelerators(part: Part, at: YamlEntry): ResourceFact[] {
  if (at.value.kind !== 'map') return resource('accelerator')(part, at).filter((fact) => fact.kind === 'resource');
  return entries(at.value).map(({ key, keyStart, keyEnd, value }) => {
    const count = text(value);
    const end = count === null ? keyEnd : value.end;
    const place = part.source.place(keyStart, end);
    return {
      kind: 'resource',
      ...place,
      block: part.block,
      name: 'accelerator',
      field: 'asked',
      value: count === null ? key : `${key}:${count}`,
    };
  });
}

/** An image of the cloud, or `docker:` with the reference of one that the scripts run in. */
function readImageId(part: Part, at: YamlEntry): Fact[] {
  const prefix = 'docker:';
  const { value: node } = at;
  if (node.kind !== 'scalar' || !node.value.startsWith(prefix)) return [...setting('skypilot.image_id')(part, at)];
  const value = node.value.slice(prefix.length);
  const inner = within(node.inner, { start: prefix.length, end: node.value.length });
  return readImage(part.source, { ...node, ...(inner ?? node), value, inner }, part.block);
}
