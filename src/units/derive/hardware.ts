import type { Accelerators, AcceleratorKind, Gpu } from '../../model.ts';

/** What is known of accelerators, ready to be asked by what files write; made once a run. */
export class Hardware {
  private readonly models = new Map<string, Gpu>();
  private readonly gpus: readonly Named<Gpu>[];
  private readonly makers: readonly Named<AcceleratorKind>[];
  private readonly machines: readonly Named<Accelerators['machines'][number]>[];
  private readonly plain: readonly RegExp[];
  /** A repository names few machines and labels, each many times. */
  private readonly labels = new Map<string, Gpu | null>();

  constructor({ gpus, makers, machines, plain }: Accelerators) {
    for (const gpu of gpus) this.models.set(gpu.model, gpu);
    this.gpus = gpus.map((gpu) => ({ value: gpu, names: gpu.names.map(wordIn) }));
    this.makers = makers.map(({ accelerator, names }) => ({ value: accelerator, names: names.map(wordIn) }));
    this.machines = machines.map((machine) => ({ value: machine, names: machine.types.map(wholeType) }));
    this.plain = plain.map(wholeType);
  }

  /** The GPU that a label such as `Tesla-V100-SXM2-16GB`, `nvidia-tesla-p4`, `NVIDIA_TESLA_T4` or `V100:4` names; null for any other. */
  gpuNamed(label: string): Gpu | null {
    const known = this.labels.get(label);
    if (known !== undefined) return known;
    const found = named(this.gpus, spelt(label));
    this.labels.set(label, found);
    return found;
  }

  /** Whose accelerator a label names; null when nobody can say. */
  kindNamed(label: string): AcceleratorKind | null {
    return this.gpuNamed(label) === null ? named(this.makers, spelt(label)) : 'nvidia-gpu';
  }

  /** Whose accelerator a type of machine has; null when it has none, or nobody can say here. */
  kindOfMachine(type: string): AcceleratorKind | null {
    return named(this.machines, machineType(type))?.accelerator ?? null;
  }

  /** The GPU of a type of machine; null when it has none, or nobody can say here. */
  gpuOfMachine(type: string): Gpu | null {
    const model = named(this.machines, machineType(type))?.gpu ?? null;
    return model === null ? null : (this.models.get(model) ?? null);
  }

  /** Whether a type of machine is known to have no accelerator. */
  isPlainMachine(type: string): boolean {
    return this.plain.some((pattern) => pattern.test(machineType(type)));
  }
}

interface Named<T> {
  readonly value: T;
  readonly names: readonly RegExp[];
}

function named<T>(all: readonly Named<T>[], text: string): T | null {
  return all.find(({ names }) => names.some((name) => name.test(text)))?.value ?? null;
}

function spelt(label: string): string {
  return label
    .toLowerCase()
    .replaceAll(/[_ ]/g, '-')
    .replace(/^nvidiatesla/, 'tesla-');
}

/** SageMaker has the machines of EC2 under a prefix: https://docs.aws.amazon.com/sagemaker/latest/dg/notebooks-available-instance-types.html */
function machineType(type: string): string {
  return type.toLowerCase().replace(/^ml\./, '');
}

/** A name as a word of a label; dashes in it may be left out. */
function wordIn(name: string): RegExp {
  return new RegExp(`(?<![a-z0-9])${escaped(name).replaceAll('-', '-?').replaceAll(star, '[a-z0-9]*')}(?![a-z0-9])`);
}

function wholeType(type: string): RegExp {
  return new RegExp(`^${escaped(type).replaceAll(star, '[a-z0-9]*')}$`);
}

const star = String.raw`\*`;

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
