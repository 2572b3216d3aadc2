import type { Accelerator, FactOf, Gpu, Member, WorkloadPlatform } from '../../model.ts';
import { groupBy, uniqueBy } from '../../lists.ts';
import type { Draft } from '../draft.ts';
import type { Hardware } from './hardware.ts';
import { slurmGpus } from './slurm-gpus.ts';

type Resource = Member<FactOf<'resource'>>;

const devices: readonly (readonly [name: RegExp, kind: Accelerator['kind']])[] = [
  [/^nvidia\.com\/(gpu|mig-)/, 'nvidia-gpu'],
  // https://docs.docker.com/reference/compose-file/deploy/#generic_resources
  [/^NVIDIA[-_]GPU$/, 'nvidia-gpu'],
  [/^amd\.com\/gpu/, 'amd-gpu'],
  [/^gpu\.intel\.com\//, 'intel-gpu'],
  [/^google\.com\/tpu/, 'tpu'],
  [/^aws\.amazon\.com\/neuron/, 'neuron'],
  [/^habana\.ai\/gaudi/, 'gaudi'],
];

/** Where a machine is no promise: a node may be shared, and hardware may only be suggested or lent. */
const withoutMachines: readonly WorkloadPlatform[] = ['kubernetes', 'compose', 'hf-space', 'notebook', 'workflow', 'gitlab-ci'];

/** Accelerators that a deployment asks for: as devices of a container, above zero, or with the machine that it names. */
export function acceleratorsOf(draft: Draft, hardware: Hardware): Accelerator[] {
  const asked = draft.members.filter((one): one is Resource => one.fact.kind === 'resource');
  const byFile = groupBy(asked, ({ fact }) => fact.location.path);
  const around = (one: Resource): Around => ({ resources: byFile.get(one.fact.location.path) ?? [], hardware });
  const found = asked.flatMap((one) => device(one, around(one)));
  const promised = found.length > 0 ? [] : asked.flatMap((one) => machine(one, around(one), draft));
  return [...found, ...uniqueBy(promised, ({ fact }) => fact)];
}

/** The resources of one file, and what is known of hardware. */
interface Around {
  readonly resources: readonly Resource[];
  readonly hardware: Hardware;
}

function device(one: Resource, around: Around): Accelerator[] {
  const kind = kindOfDevice(one.fact, around.hardware);
  if (kind === null) return [];
  const own = slurmGpus(one.fact)?.type ?? null;
  const named = own === null && (kind === 'nvidia-gpu' || kind === 'gpu') ? namedAround(one, around) : null;
  const gpu = own === null ? (named?.gpu ?? null) : around.hardware.gpuNamed(own);
  return [
    {
      ...one,
      kind,
      container: containerOf(one),
      by: 'device',
      model: gpu?.model ?? null,
      arch: gpu?.arch ?? null,
      because: named === null ? [] : [named.one],
    },
  ];
}

/** What kind of device is asked for; null when none is, or not one at least. */
function kindOfDevice(fact: FactOf<'resource'>, hardware: Hardware): Accelerator['kind'] | null {
  if (fact.field === 'requests') return null;
  const known = devices.find(([name]) => name.test(fact.name))?.[1];
  if (known !== undefined) return /^([1-9]\d*|all)$/.test(fact.value) ? known : null;
  // Actors of Ray share one: `0.5`.
  if (fact.name === 'gpu' && fact.field === 'asked') return Number(fact.value) > 0 ? 'gpu' : null;
  const gpus = slurmGpus(fact);
  if (gpus === null || gpus.count === 0) return null;
  return gpus.type === null ? 'gpu' : (hardware.kindNamed(gpus.type) ?? 'gpu');
}

function machine(one: Resource, around: Around, draft: Draft): Accelerator[] {
  const kind = kindOf(one, around.hardware);
  if (kind === null || !isPromised(one, draft)) return [];
  const inPart = around.resources.filter((other) => isAround(other, one));
  const isZero = inPart.some(({ fact }) => fact.name === 'accelerator-count' && fact.value === '0');
  if ((isZero && one.fact.name === 'accelerator') || inPart.some((other) => (kindOf(other, around.hardware) ?? kind) !== kind)) return [];
  const gpu = namedAround(one, around)?.gpu ?? null;
  return [{ ...one, kind, container: containerOf(one), by: 'machine', model: gpu?.model ?? null, arch: gpu?.arch ?? null, because: [] }];
}

function containerOf({ fact }: Resource): string {
  return `${fact.location.path}#${fact.block}`;
}

/** What names the GPU in the same part of the file, or in the part around it; nothing when that names several. */
function namedAround(one: Resource, { resources, hardware }: Around): { readonly gpu: Gpu; readonly one: Resource } | null {
  const named = resources
    .filter((other) => isAround(other, one))
    .flatMap((other) => {
      const gpu = gpuOf(other, hardware);
      return gpu === null ? [] : [{ gpu, one: other }];
    });
  const [first] = named;
  return first !== undefined && named.every(({ gpu }) => gpu.arch === first.gpu.arch) ? first : null;
}

function isAround({ fact: outer }: Resource, { fact: inner }: Resource): boolean {
  return holds(outer.block, inner.block);
}

function holds(outer: string, inner: string): boolean {
  return inner === outer || outer === '' || inner.startsWith(`${outer}/`);
}

function gpuOf({ fact }: Resource, hardware: Hardware): Gpu | null {
  if (fact.name === 'accelerator') return hardware.gpuNamed(fact.value);
  return fact.name === 'instance-type' ? hardware.gpuOfMachine(fact.value) : null;
}

function kindOf({ fact }: Resource, hardware: Hardware): Accelerator['kind'] | null {
  if (fact.name === 'accelerator') return hardware.kindNamed(fact.value);
  return fact.name === 'instance-type' ? hardware.kindOfMachine(fact.value) : null;
}

function isPromised({ fact }: Resource, { members }: Draft): boolean {
  const around = members.flatMap((one) =>
    one.fact.kind === 'workload' && one.fact.location.path === fact.location.path && holds(one.fact.block, fact.block) ? [one.fact] : [],
  );
  return around.length > 0 && around.every(({ platform }) => !withoutMachines.includes(platform));
}
