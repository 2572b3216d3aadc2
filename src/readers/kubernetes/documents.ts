import type { Source } from '../../formats/source.ts';
import { readTemplate } from '../../formats/yaml-template.ts';
import { get, items, parseYaml, text, type YamlNode } from '../../formats/yaml.ts';
import type { Problem } from '../../model.ts';
import { unreadable } from '../manifest/places.ts';
import type { Interest } from '../reader.ts';
import { collections, matters, namesKind, roleOf } from './kinds.ts';

/** An object of the cluster that says what runs in containers. */
export interface KubernetesObject {
  readonly kind: string;
  readonly name: string;
  /** What its facts carry; no other object of the file has the same. */
  readonly block: string;
  /** Whether it runs, and does not only say how others are to run. */
  readonly runs: boolean;
  readonly root: YamlNode;
}

interface Objects {
  readonly objects: readonly KubernetesObject[];
  readonly problems: readonly Problem[];
  /** Whether a document was left out that names nothing known. */
  readonly isPartial: boolean;
}

/** How much text of workloads is parsed of one file: the parser takes a second for it. */
const maximumParsed = 400_000;

/**
 * The objects of a file, those in a `List` among them. Documents without the kind of one are not parsed:
 * a file of definitions is a megabyte long.
 */
export function objectsIn(source: Source, interest: Interest): Objects {
  // What a template of Jinja leaves out cannot be told.
  if (source.text.includes('{%')) return { objects: [], problems: [], isPartial: false };
  const template = readTemplate(source.text);
  const every = documentsOf(template.text).filter(({ content }) => namesKind.test(content));
  const parts = every.filter(({ content }) => interest.mentions(content) || matters.test(content));
  const { kept, left } = withinLimit(parts);
  const parsed = kept.map(({ content, start }) => parseYaml(content, start));
  const roots = parsed.flatMap(({ documents }) => documents.map((document) => template.restore(document)));
  return {
    objects: roots.flatMap(membersOf).flatMap(toObject(new Set())),
    problems: [
      ...(template.text === source.text ? parsed.flatMap(({ errors }) => errors) : []).map((error) => unreadable(source, 'YAML', error)),
      ...left.map(({ start }) => ({
        message: `The rest was not read: above ${maximumParsed} characters of workloads in one file`,
        location: source.place(start, start).location,
      })),
    ].slice(0, 1),
    isPartial: parts.length < every.length,
  };
}

/** The objects of an object that only holds others. */
function membersOf(document: YamlNode): readonly YamlNode[] {
  const holder = collections[text(get(document, 'kind')) ?? ''];
  return holder === undefined ? [document] : items(get(document, holder));
}

function toObject(taken: Set<string>) {
  return (root: YamlNode): KubernetesObject[] => {
    const kind = text(get(root, 'kind')) ?? '';
    const role = roleOf(kind, text(get(root, 'apiVersion')) ?? '');
    if (role === null) return [];
    const metadata = get(root, 'metadata');
    const name = text(get(metadata, 'name')) ?? text(get(metadata, 'generateName')) ?? '';
    if (isDriver(kind, name, root)) return [];
    return [{ kind, name, root, runs: role === 'workload', block: unique(`${kind}/${name}`, taken) }];
  };
}

function unique(block: string, taken: Set<string>): string {
  for (let number = taken.has(block) ? taken.size : 1; ; number++) {
    const name = number === 1 ? block : `${block}#${number}`;
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}

/** What offers an accelerator to the cluster, or watches it, does not compute on it. */
function isDriver(kind: string, name: string, root: YamlNode): boolean {
  const containers = items(get(root, 'spec', 'template', 'spec', 'containers'));
  const names = [name, ...containers.flatMap((container) => text(get(container, 'image')) ?? [])];
  return kind === 'DaemonSet' && names.some((each) => /device-?plugin|driver-installer|dcgm|(?:gpu|node)-feature-discovery/i.test(each));
}

interface Part {
  readonly content: string;
  readonly start: number;
}

/** A line that begins with `---` ends a document wherever it stands: https://yaml.org/spec/1.2.2/#912-document-markers */
function documentsOf(file: string): Part[] {
  const starts = [0];
  for (let at = file.indexOf('\n---'); at >= 0; at = file.indexOf('\n---', at + 4)) {
    if (/^\s?$/.test(file.charAt(at + 4))) starts.push(at + 1);
  }
  return starts.map((start, index) => ({ content: file.slice(start, starts[index + 1]), start }));
}

function withinLimit(parts: readonly Part[]): { readonly kept: readonly Part[]; readonly left: readonly Part[] } {
  let length = 0;
  const end = parts.findIndex(({ content }) => (length += content.length) > maximumParsed);
  return end < 0 ? { kept: parts, left: [] } : { kept: parts.slice(0, end), left: parts.slice(end, end + 1) };
}
