import { entries, text, type YamlEntry, type YamlNode, type YamlScalar } from '../../formats/yaml.ts';
import type {
  BuildFact,
  Constraint,
  Fact,
  ImageFact,
  IndexFact,
  ResourceFact,
  RuntimeName,
  SettingFact,
  WorkloadPlatform,
} from '../../model.ts';
import { readImage } from '../containers/image.ts';
import { readIndexes } from '../containers/indexes.ts';
import { imagePlatform } from '../containers/platform.ts';
import { folderOf, inTree } from '../containers/paths.ts';
import { entryPlace, keySpan } from '../manifest/places.ts';
import { certain, constraintOf, type Known } from './known.ts';
import { type Part, type Take, valuesOf } from './part.ts';
import type { Span } from '../../formats/span.ts';

/** The fact of what runs, at the words that say so. */
export function workload({ source, block }: Part, at: Span, platform: WorkloadPlatform, type: string, name: string): Fact {
  return { kind: 'workload', ...source.place(at.start, at.end), block, platform, type, name };
}

/** A setting for the value, or one for each of a list; null for what cannot be known. */
export function setting(key: string): Take {
  return (part, at) =>
    valuesOf(part, at).map(({ place, known }): SettingFact => ({
      kind: 'setting',
      ...place,
      block: part.block,
      key,
      value: certain(known),
    }));
}

/** A quantity. `unit` is put behind a plain number whose unit is not written because the format has only one. */
export function resource(name: string, unit = '', field: ResourceFact['field'] = 'asked'): Take {
  return (part, at) =>
    valuesOf(part, at).flatMap(({ place, known }): ResourceFact[] => {
      const value = certain(known);
      if (value === null) return [];
      return [{ kind: 'resource', ...place, block: part.block, name, field, value: /^[\d.]+$/.test(value) ? value + unit : value }];
    });
}

/** What a container may use at most, by the names of resources: `nvidia.com/gpu`. */
export const limits: Take = (part, { value }) => entries(value).flatMap((each) => resource(each.key, '', 'limits')(part, each));

/** An interpreter or toolkit that is installed or started in the version that `toConstraint` understands. */
export function runtime(name: RuntimeName, toConstraint: (text: string) => Constraint | null): Take {
  return (part, at) =>
    valuesOf(part, at).map(({ place, known }) => ({
      kind: 'runtime',
      ...place,
      block: part.block,
      name,
      constraint: constraintOf(known, toConstraint),
      use: 'selects',
      alternative: null,
    }));
}

/** An image by its reference. */
export function image(use: ImageFact['use'] = 'run'): Take {
  return (part, at) =>
    valuesOf(part, at).flatMap(({ node, known }) =>
      readImage(part.source, inOneText(node, known), part.block, (written) => completed(known, written)).map((fact) => ({ ...fact, use })),
    );
}

/** A reference that something other than a text gives. */
function inOneText(node: YamlNode, known: Known): YamlScalar {
  if (node.kind === 'scalar') return node;
  const value = known.kind === 'unknown' ? known.text : known.value;
  return { kind: 'scalar', value, type: 'string', style: 'plain', inner: null, start: node.start, end: node.end };
}

function completed(known: Known, written: string): { value: string; resolved: ImageFact['resolved'] } {
  return known.kind === 'unknown' ? { value: written, resolved: 'unknown' } : { value: known.value, resolved: known.kind };
}

/** Addresses of indexes of Python packages. */
export function pythonIndex(role: IndexFact['role']): Take {
  return (part, at) =>
    scalarsOf(part, at).map(({ node, known }): IndexFact => {
      const { start, end } = node.inner ?? node;
      const resolved = known.kind === 'unknown' ? 'unknown' : known.kind;
      const common = { kind: 'index', block: part.block, ecosystem: 'pypi', role, resolved, command: null, only: null } as const;
      return { ...common, ...part.source.place(start, end), url: known.kind === 'unknown' ? known.text : known.value };
    });
}

/** A file or folder that is shipped, as a path beside the file that says so. */
export function code(holds: 'code' | 'model' = 'code', toPath: (written: string) => string = (written) => written): Take {
  return (part, at) =>
    valuesOf(part, at).map(({ place, known }) => {
      const value = certain(known);
      const written = value === null ? null : toPath(value);
      // `azureml:name:1` and the like are names in a registry.
      const path = written === null || /^\w{2,}:/.test(written) ? null : inTree(folderOf(part.source.path), written);
      return { kind: 'code', ...place, block: part.block, holds, path };
    });
}

/** The processor that code is made for: `arm64`. */
export const architecture: Take = (part, at) =>
  valuesOf(part, at).flatMap(({ node, known }) => {
    const value = certain(known);
    return value === null ? [] : [imagePlatform(part.source, node, `linux/${value}`, part.block, null)];
  });

/** The variables of a map, and the package indexes that they name. */
export const environment: Take = (part, { value }) => entries(value).flatMap((each) => variable(part, each.key, each));

/** The variables of a list of `NAME=value`. */
export const environmentList: Take = (part, at) =>
  valuesOf(part, at).flatMap(({ place, node, known }) => {
    const [, name] = /^(\w+)=/.exec(text(node) ?? '') ?? [];
    if (name === undefined) return [];
    const value = certain(known)?.slice(name.length + 1) ?? null;
    return [
      { kind: 'env', ...place, block: part.block, name, value },
      ...readIndexes(part.source, part.block, { name, value: node, from: name.length + 1 }),
    ];
  });

/** The variables of a list of maps, whose keys for name and value are given. */
export function variables(nameKey: string, valueKey: string): Take {
  return (part, { value: list }) =>
    (list.kind === 'list' ? list.items : [list]).flatMap((item) => {
      const name = entries(item).find(({ key }) => key === nameKey);
      const value = entries(item).find(({ key }) => key === valueKey);
      const written = text(name?.value);
      return written === null || value === undefined ? [] : variable(part, written, value);
    });
}

function variable({ source, block, know }: Part, name: string, at: YamlEntry): (Fact | IndexFact)[] {
  const known = know(at.value);
  if (at.value.kind === 'list') return [];
  return [
    { kind: 'env', ...entryPlace(source, keySpan(at), at.value), block, name, value: certain(known) },
    ...readIndexes(source, block, { name, value: at.value }),
  ];
}

function scalarsOf(part: Part, at: YamlEntry): { node: YamlScalar; known: Known }[] {
  return valuesOf(part, at).flatMap(({ node, known }) => (node.kind === 'scalar' ? [{ node, known }] : []));
}

/** The image that is built from the Dockerfile in the folder of the file, because an entry says so. */
export function dockerfileBeside({ source, block }: Part, at: YamlEntry): BuildFact {
  const context = folderOf(source.path);
  const dockerfile = context === '' ? 'Dockerfile' : `${context}/Dockerfile`;
  return { kind: 'build', ...entryPlace(source, keySpan(at), at.value), block, context, dockerfile, target: null, args: {}, tags: [] };
}
