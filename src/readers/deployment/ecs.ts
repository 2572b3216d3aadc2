import { entry, get, items, text, type YamlNode } from '../../formats/yaml.ts';
import type { Fact } from '../../model.ts';
import { certain } from './known.ts';
import { entriesAt, type Part, readTable, type Table, type Take, valuesOf } from './part.ts';
import { readWords } from './shell.ts';
import { image, resource, variables } from './takes.ts';

/** How the keys of a container definition are spelled: `image` in JSON, `Image` in CloudFormation. */
export type Spelling = (key: string) => string;

/**
 * The containers of a task of ECS or a job of AWS Batch, each with a block of its own:
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html
 */
export function readContainers(part: Part, containers: YamlNode | undefined, spell: Spelling): Fact[] {
  return items(containers).flatMap((container, index) => {
    const name = text(get(container, spell('name'))) ?? String(index);
    return readContainer({ ...part, block: `${part.block}/${name}` }, container, spell);
  });
}

/** What one container runs, and what it asks for. */
export function readContainer(part: Part, container: YamlNode | undefined, spell: Spelling): Fact[] {
  const table: Table = {
    [spell('image')]: image(),
    [spell('vcpus')]: resource('cpu'),
    [spell('memory')]: resource('memory', 'MB'),
    [spell('memoryReservation')]: resource('memory', 'MB', 'requests'),
    [spell('instanceType')]: resource('instance-type'),
    [spell('environment')]: variables(spell('name'), spell('value')),
  };
  return [...readTable(part, container, table), ...readRequirements(part, container, spell), ...readStart(part, container, spell)];
}

/** GPUs and inference accelerators, which are asked for by type. */
function readRequirements(part: Part, container: YamlNode | undefined, spell: Spelling): Fact[] {
  const required = entriesAt(container, [spell('resourceRequirements')]).flatMap(({ value }) => items(value));
  return required.flatMap((requirement): readonly Fact[] => {
    const type = text(get(requirement, spell('type'))) ?? '';
    const at = entry(requirement, spell('value'));
    const take = Object.hasOwn(requirements, type) ? requirements[type] : undefined;
    return at === undefined || take === undefined ? [] : take(part, at);
  });
}

const requirements: Readonly<Record<string, Take>> = {
  GPU: resource('nvidia.com/gpu'),
  VCPU: resource('cpu'),
  MEMORY: resource('memory', 'MB'),
  InferenceAccelerator: resource('accelerator'),
};

function readStart(part: Part, container: YamlNode | undefined, spell: Spelling): Fact[] {
  const words = [...items(get(container, spell('entryPoint'))), ...items(get(container, spell('command')))];
  return readWords(part, words, text(get(container, spell('workingDirectory'))) ?? '/');
}

/** The processor of a task: `ARM64`. */
export const cpuArchitecture: Take = (part, at) =>
  valuesOf(part, at).flatMap(({ place, known }) => {
    const label = certain(known);
    const arch = label === 'ARM64' ? 'aarch64' : label === 'X86_64' ? 'x86_64' : null;
    return label === null || arch === null
      ? []
      : [{ kind: 'platform', ...place, block: part.block, label, os: null, arch, alternative: null }];
  });
