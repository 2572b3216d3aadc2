import { entries, get, items, parseYaml, text, type YamlNode } from '../../formats/yaml.ts';
import type { Interest } from '../reader.ts';
import { isWorkload, maybeWorkload } from './kinds.ts';

/** An object of the cluster that runs containers. */
export interface Workload {
  readonly kind: string;
  readonly name: string;
  readonly root: YamlNode;
}

/**
 * The workloads of a file, those in a `List` among them. Documents without the kind of one are not parsed:
 * a file of definitions is a megabyte long.
 */
export function workloadsIn(file: string, interest: Interest): Workload[] {
  if (!file.includes('apiVersion:') || !file.includes('kind:') || file.includes('{{')) return [];
  return documentsOf(file)
    .filter(({ content }) => maybeWorkload(content) && (interest.mentions(content) || matters.test(content)))
    .flatMap(({ content, start }) => parseYaml(content, start).documents)
    .flatMap((document) => (text(get(document, 'kind')) === 'List' ? items(get(document, 'items')) : [document]))
    .flatMap(toWorkload);
}

/** Hardware for accelerators by the names of their vendors' resources. */
const matters = /gpu|tpu|nvidia|neuron|gaudi/i;

function toWorkload(root: YamlNode): Workload[] {
  const kind = text(get(root, 'kind')) ?? '';
  if (!isWorkload(kind, text(get(root, 'apiVersion')) ?? '')) return [];
  const metadata = get(root, 'metadata');
  const name = text(get(metadata, 'name')) ?? text(get(metadata, 'generateName')) ?? '';
  return isDriver(kind, name, root) ? [] : [{ kind, name, root }];
}

/** What offers an accelerator to the cluster, or watches it, does not compute on it. */
function isDriver(kind: string, name: string, root: YamlNode): boolean {
  const containers = items(get(root, 'spec', 'template', 'spec', 'containers'));
  const names = [name, ...containers.flatMap(entries).flatMap(({ key, value }) => (key === 'image' ? (text(value) ?? []) : []))];
  return kind === 'DaemonSet' && names.some((each) => /device-?plugin|driver-installer|dcgm|(?:gpu|node)-feature-discovery/i.test(each));
}

/** A line that begins with `---` ends a document wherever it stands: https://yaml.org/spec/1.2.2/#912-document-markers */
function documentsOf(file: string): { content: string; start: number }[] {
  const starts = [0, ...[...file.matchAll(/^---(?=\s)/gm)].map((match) => match.index)];
  return starts.map((start, index) => ({ content: file.slice(start, starts[index + 1]), start }));
}
