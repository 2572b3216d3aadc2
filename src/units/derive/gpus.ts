import type { Accelerator } from '../../model.ts';

type AcceleratorKind = Accelerator['kind'];

/** An NVIDIA GPU that a label or a type of machine names. */
export interface Gpu {
  readonly model: string;
  /** https://developer.nvidia.com/cuda-gpus, https://developer.nvidia.com/cuda-legacy-gpus */
  readonly arch: string;
}

/** Compute capabilities by model, as labels of nodes and accelerators spell it; the first that fits decides. */
const models: readonly (readonly [name: RegExp, model: string, arch: string])[] = [
  [/\bk80\b/, 'K80', '3.7'],
  [/\bm60\b/, 'M60', '5.2'],
  [/\bm40\b/, 'M40', '5.2'],
  [/\bp100\b/, 'P100', '6.0'],
  [/\bp40\b/, 'P40', '6.1'],
  [/\bp4\b/, 'P4', '6.1'],
  [/\bgtx[ -]?10[5-8]0\b/, 'GTX 10', '6.1'],
  [/\bv100s?\b/, 'V100', '7.0'],
  [/\btitan[ -]v\b/, 'TITAN V', '7.0'],
  [/\bt4\b/, 'T4', '7.5'],
  [/\brtx[ -]?20[6-8]0\b/, 'RTX 20', '7.5'],
  [/\ba100\b/, 'A100', '8.0'],
  [/\ba30\b/, 'A30', '8.0'],
  [/\ba10g?\b/, 'A10', '8.6'],
  [/\ba40\b/, 'A40', '8.6'],
  [/\brtx[ -]?30[5-9]0\b/, 'RTX 30', '8.6'],
  [/\bl40s?\b/, 'L40', '8.9'],
  [/\bl4\b/, 'L4', '8.9'],
  [/\brtx[ -]?40[5-9]0\b/, 'RTX 40', '8.9'],
  [/\bg?h[12]00\b/, 'H100', '9.0'],
  [/\bg?b200\b/, 'B200', '10.0'],
  [/\bg?b300\b/, 'B300', '10.3'],
  [/\brtx[ -]pro[ -]6000\b/, 'RTX PRO 6000', '12.0'],
];

/**
 * Machines of clouds that have one kind of GPU.
 * https://docs.aws.amazon.com/ec2/latest/instancetypes/ac.html
 * https://cloud.google.com/compute/docs/gpus
 * https://learn.microsoft.com/azure/virtual-machines/sizes/overview
 */
const machines: readonly (readonly [type: RegExp, model: string])[] = [
  [/^(ml\.)?p2\.\w+$/, 'k80'],
  [/^(ml\.)?p3(dn)?\.\w+$/, 'v100'],
  [/^(ml\.)?g3s?\.\w+$/, 'm60'],
  [/^(ml\.)?g4dn\.\w+$/, 't4'],
  [/^(ml\.)?g5\.\w+$/, 'a10g'],
  [/^(ml\.)?g6\.\w+$/, 'l4'],
  [/^(ml\.)?g6e\.\w+$/, 'l40s'],
  [/^(ml\.)?p4de?\.\w+$/, 'a100'],
  [/^(ml\.)?p5(e|en)?\.\w+$/, 'h100'],
  [/^(ml\.)?p6-b200\.\w+$/, 'b200'],
  [/^a2-(high|mega|ultra)gpu-\d+g$/, 'a100'],
  [/^a3-(high|mega|edge|ultra)gpu-\d+g$/, 'h100'],
  [/^g2-standard-\d+$/, 'l4'],
  // AI Platform Training, before it was shut down: https://cloud.google.com/ai-platform/training/docs/machine-types
  [/^(standard|complex_model_m)_gpu$/, 'k80'],
  [/^(standard|complex_model_m)_p100$/, 'p100'],
  [/^(standard|complex_model_m)_v100$/, 'v100'],
  [/^standard_nc(6|12|24r?)(_promo)?$/, 'k80'],
  [/^standard_nc(6|12|24r?)s_v2$/, 'p100'],
  [/^standard_nc(6|12|24r?)s_v3$/, 'v100'],
  [/^standard_nd(6|12|24r?)s$/, 'p40'],
  [/^standard_nd40rs_v2$/, 'v100'],
  [/^standard_nc\d+as_t4_v3$/, 't4'],
  [/^standard_nc\d+ads_a100_v4$/, 'a100'],
  [/^standard_nd(96|m96)\w*_a100_v4$|^standard_nd96asr_v4$/, 'a100'],
  [/^standard_nc\d+ads_h100_v5$|^standard_nd96isr_h[12]00_v5$/, 'h100'],
];

/** Accelerators other than GPUs of NVIDIA, as labels name them. */
const others: readonly (readonly [label: RegExp, kind: AcceleratorKind])[] = [
  [/^tpu\b|^v\d(?:e|p|i)?-\d+$/, 'tpu'],
  [/^(?:inferentia|trainium)/, 'neuron'],
  [/\bgaudi/, 'gaudi'],
  [/\bmi\d{2,3}[ax]?\b|\bradeon|^amd\b/, 'amd-gpu'],
  [/\bnvidia|\btesla|\bgeforce|\bquadro|\brtx\b/, 'nvidia-gpu'],
];

/**
 * Machines of clouds with other accelerators.
 * https://awsdocs-neuron.readthedocs-hosted.com/en/latest/about-neuron/arch/neuron-hardware/
 * https://cloud.google.com/tpu/docs/tpus-in-gke
 */
const otherMachines: readonly (readonly [type: RegExp, kind: AcceleratorKind])[] = [
  [/^(?:ml\.)?(?:inf[12]|trn[12]n?)\.\w+$/, 'neuron'],
  [/^(?:ml\.)?dl1\.\w+$/, 'gaudi'],
  [/^(?:ml\.)?g4ad\.\w+$/, 'amd-gpu'],
  [/^ct\w+-hightpu-\d+t$/, 'tpu'],
];

/** Machines of clouds that have no accelerator at all. */
const plain: readonly RegExp[] = [
  /^(ml\.)?[tmcr]\d[a-z]*\.\w+$/,
  /^(e2|n2|n2d|n4|c2|c2d|c3|c4|t2d|t2a)-(standard|highmem|highcpu|micro|small|medium)(-\d+)?$/,
  // Sizes with accelerators start with N.
  /^standard_(?!n)[a-z]+\d/,
];

/** The GPU that a label such as `Tesla-V100-SXM2-16GB`, `nvidia-tesla-p4`, `NVIDIA_TESLA_T4` or `V100:4` names; null for any other. */
export function gpuNamed(label: string): Gpu | null {
  const spelt = label
    .toLowerCase()
    .replaceAll('_', '-')
    .replace(/^nvidiatesla/, 'tesla-');
  const found = models.find(([name]) => name.test(spelt));
  return found === undefined ? null : { model: found[1], arch: found[2] };
}

/** Whose accelerator a label names; null when nobody can say. */
export function kindNamed(label: string): AcceleratorKind | null {
  if (gpuNamed(label) !== null) return 'nvidia-gpu';
  const spelt = label.toLowerCase().replaceAll('_', '-');
  return others.find(([name]) => name.test(spelt))?.[1] ?? null;
}

/** Whose accelerator a type of machine has; null when it has none, or nobody can say here. */
export function kindOfMachine(type: string): AcceleratorKind | null {
  if (gpuOfMachine(type) !== null) return 'nvidia-gpu';
  return otherMachines.find(([name]) => name.test(type.toLowerCase()))?.[1] ?? null;
}

/** The GPU of a type of machine; null when it has none, or nobody can say here. */
export function gpuOfMachine(type: string): Gpu | null {
  const found = machines.find(([name]) => name.test(type.toLowerCase()));
  return found === undefined ? null : gpuNamed(found[1]);
}

/** Whether a type of machine is known to have no accelerator. */
export function isPlainMachine(type: string): boolean {
  return plain.some((name) => name.test(type.toLowerCase()));
}
