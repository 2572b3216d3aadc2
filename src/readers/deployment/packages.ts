import { literalWord } from '../../formats/shell.ts';
import type { YamlEntry, YamlNode, YamlScalar } from '../../formats/yaml.ts';
import type { DependencyFact, Fact, IndexFact, InstallFact, Role } from '../../model.ts';
import { folderOf, inTree } from '../containers/paths.ts';
import { placesIn } from '../containers/script.ts';
import { readMatchSpec } from '../installs/conda-spec.ts';
import { dependencyFact, type Frame } from '../installs/frame.ts';
import { readLine } from '../requirements/line.ts';
import type { LogicalLine } from '../requirements/lines.ts';
import { certain } from './known.ts';
import { type Part, type Take, valuesOf } from './part.ts';

type Manifest = InstallFact['manifests'][number];

/** Python packages in a list, each as a line of a requirements file. */
export function requirements(role: Role = { kind: 'runtime' }): Take {
  return (part, at) => scalarsOf(part, at).flatMap((node) => readRequirement(part, node, role));
}

/** Options of pip may stand behind the package in one item. */
function readRequirement(part: Part, node: YamlScalar, role: Role): Fact[] {
  const options = /\s(?=--?[a-z])/i.exec(node.value)?.index ?? node.value.length;
  const lines = [
    { start: 0, text: node.value.slice(0, options) },
    { start: options, text: node.value.slice(options) },
  ];
  return lines.flatMap((line) => (line.text.trim() === '' ? [] : readRequirementLine(part, node, role, line)));
}

function readRequirementLine({ source, block }: Part, node: YamlScalar, role: Role, text: LogicalLine): Fact[] {
  const place = placesIn(source, node);
  const line = readLine(text, { role, place, block });
  if (line.kind === 'dependency') return [line.fact];
  if (line.kind !== 'options') return [];
  const includes = line.includes.flatMap(({ role: purpose, path }): Fact[] => {
    const target = inTree(folderOf(source.path), path.text);
    return target === null ? [] : [{ kind: 'include', ...place(path.start, path.end), block, role: purpose, target }];
  });
  return [...line.indexes, ...includes];
}

/** Packages of conda in a list; a map in it (`pip:`) is not one. */
export const condaPackages: Take = (part, at) =>
  scalarsOf(part, at).flatMap((node) => readMatchSpec(literalWord(node.value, 0), frameOf(part, node)));

/** Channels of conda, in a list. */
export const condaChannels: Take = (part, at) =>
  scalarsOf(part, at).map((node): IndexFact => {
    const { start, end } = node.inner ?? node;
    const common = { kind: 'index', block: part.block, ecosystem: 'conda', role: 'channel', resolved: 'written', command: null } as const;
    return { ...common, ...part.source.place(start, end), url: node.value, only: null };
  });

/** Packages of the image's distribution. */
export const debianPackages: Take = (part, at) =>
  scalarsOf(part, at).flatMap((node): DependencyFact[] => {
    const [, name, version] = /^([a-z0-9][a-z0-9+.-]*)(?:=(\S+))?$/.exec(node.value) ?? [];
    if (name === undefined) return [];
    const constraint = version === undefined ? ({ kind: 'any' } as const) : ({ kind: 'range', text: `=${version}` } as const);
    return [dependencyFact(frameOf(part, node), { start: 0, end: node.value.length }, { ecosystem: 'deb', name, constraint })];
  });

/** Models of the Hugging Face Hub: `org/name`. */
export const hubModels: Take = (part, at) =>
  scalarsOf(part, at).flatMap((node) => {
    const name = /^[\w.-]+(?:\/[\w.-]+)?/.exec(node.value)?.[0];
    if (name === undefined) return [];
    return [
      dependencyFact(frameOf(part, node), { start: 0, end: name.length }, { ecosystem: 'huggingface', name, constraint: { kind: 'any' } }),
    ];
  });

function frameOf({ source, block }: Part, node: YamlScalar): Frame {
  return { block, command: null, role: { kind: 'runtime' }, place: placesIn(source, node) };
}

/** A file that is installed from; the one of a list for each of its items. `condition` is what must hold for it. */
export function manifest(
  installer: InstallFact['installer'],
  role: Manifest['role'] = 'requirements',
  condition: string | null = null,
): Take {
  return (part, at) =>
    valuesOf(part, at).flatMap(({ place, known }): InstallFact[] => {
      const path = certain(known);
      if (path === null) return [];
      return [
        {
          kind: 'install',
          ...place,
          block: part.block,
          installer,
          command: `${part.source.path}:${place.location.line}:${place.location.column}`,
          manifests: [{ role, path: path.replace(/^file:(?:\/\/)?/, ''), place }],
          directory: folderOf(part.source.path),
          removes: [],
          condition,
          options: [],
        },
      ];
    });
}

/** The scalars of a list, or the one that stands for it, that hold no hole. */
function scalarsOf(part: Part, at: YamlEntry): YamlScalar[] {
  return valuesOf(part, at).flatMap(({ node, known }) => (isScalar(node) && certain(known) !== null ? [node] : []));
}

function isScalar(node: YamlNode): node is YamlScalar {
  return node.kind === 'scalar';
}
