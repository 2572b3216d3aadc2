import type { Accelerator, FactOf, Member, WorkloadPlatform } from '../../model.ts';
import { uniqueBy } from '../../lists.ts';
import type { Draft } from '../draft.ts';
import { gpuNamed, gpuOfMachine, type Gpu } from './gpus.ts';

type Resource = Member<FactOf<'resource'>>;

const devices: readonly (readonly [name: RegExp, kind: Accelerator['kind']])[] = [
  [/^nvidia\.com\/(gpu|mig-)/, 'nvidia-gpu'],
  [/^amd\.com\/gpu/, 'amd-gpu'],
  [/^gpu\.intel\.com\//, 'intel-gpu'],
  [/^google\.com\/tpu/, 'tpu'],
  [/^aws\.amazon\.com\/neuron/, 'neuron'],
  [/^habana\.ai\/gaudi/, 'gaudi'],
];

/** Where a machine is no promise: a node may be shared, and hardware may only be suggested or lent. */
const withoutMachines: readonly WorkloadPlatform[] = ['kubernetes', 'compose', 'hf-space', 'notebook', 'workflow', 'gitlab-ci'];

/** Accelerators that a deployment asks for: as devices of a container, above zero, or with the machine that it names. */
export function acceleratorsOf(draft: Draft): Accelerator[] {
  const asked = draft.members.filter((one): one is Resource => one.fact.kind === 'resource');
  const found = asked.flatMap((one) => device(one, asked));
  const machines = found.length > 0 ? [] : asked.flatMap((one) => machine(one, asked, draft));
  return [...found, ...uniqueBy(machines, ({ fact }) => fact)];
}

function device(one: Resource, asked: readonly Resource[]): Accelerator[] {
  const { fact } = one;
  const kind = devices.find(([name]) => name.test(fact.name))?.[1];
  if (kind === undefined || fact.field === 'requests' || !/^([1-9]\d*|all)$/.test(fact.value)) return [];
  const named = kind === 'nvidia-gpu' ? namedAround(one, asked) : null;
  return [
    {
      ...one,
      kind,
      container: containerOf(one),
      by: 'device',
      model: named?.gpu.model ?? null,
      arch: named?.gpu.arch ?? null,
      because: named === null ? [] : [named.one],
    },
  ];
}

function machine(one: Resource, asked: readonly Resource[], draft: Draft): Accelerator[] {
  const gpu = gpuOf(one);
  if (gpu === null || !isPromised(one, draft) || namedAround(one, asked)?.gpu.arch !== gpu.arch) return [];
  return [{ ...one, kind: 'nvidia-gpu', container: containerOf(one), by: 'machine', ...gpu, because: [] }];
}

function containerOf({ fact }: Resource): string {
  return `${fact.location.path}#${fact.block}`;
}

/** What names the GPU in the same part of the file, or in the part around it; nothing when that names several. */
function namedAround({ fact }: Resource, asked: readonly Resource[]): { readonly gpu: Gpu; readonly one: Resource } | null {
  const named = asked
    .filter(({ fact: other }) => other.location.path === fact.location.path && holds(other.block, fact.block))
    .flatMap((one) => {
      const gpu = gpuOf(one);
      return gpu === null ? [] : [{ gpu, one }];
    });
  const [first] = named;
  return first !== undefined && named.every(({ gpu }) => gpu.arch === first.gpu.arch) ? first : null;
}

function holds(outer: string, inner: string): boolean {
  return inner === outer || outer === '' || inner.startsWith(`${outer}/`);
}

function gpuOf({ fact }: Resource): Gpu | null {
  if (fact.name === 'accelerator') return gpuNamed(fact.value);
  return fact.name === 'instance-type' ? gpuOfMachine(fact.value) : null;
}

function isPromised({ fact }: Resource, { members }: Draft): boolean {
  const around = members.flatMap((one) =>
    one.fact.kind === 'workload' && one.fact.location.path === fact.location.path && holds(one.fact.block, fact.block) ? [one.fact] : [],
  );
  return around.length > 0 && around.every(({ platform }) => !withoutMachines.includes(platform));
}
