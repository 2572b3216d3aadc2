import type { Accelerator, FactOf, Member, Target, TargetName, WithoutAccelerator } from '../../model.ts';
import type { Draft } from '../draft.ts';
import type { Library } from '../library.ts';
import type { Hardware } from './hardware.ts';

/** Services that have no GPU for anyone. */
const never: Partial<Readonly<Record<TargetName, string>>> = {
  // https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html
  lambda: 'AWS Lambda has no GPUs',
  'cloud-functions': 'Cloud Functions have no GPUs',
  // https://cloud.google.com/appengine/docs/standard#instance_classes
  'app-engine': 'App Engine has no GPUs',
  // https://vercel.com/docs/functions/limitations
  vercel: 'functions of Vercel have no GPUs',
};

/** Services that give one only to those that ask. */
const onRequest: Partial<Readonly<Record<TargetName, string>>> = {
  // https://cloud.google.com/run/docs/configuring/services/gpu
  'cloud-run': 'this Cloud Run service asks for no GPU',
};

/** What hints at a GPU although nothing asks for one: then nobody can say that there is none. */
const hint = /nvidia|gpu|cuda|accelerator/i;

/** What is known of a unit besides its members. */
export interface Known {
  readonly targets: readonly Target[];
  readonly accelerators: readonly Accelerator[];
  readonly hardware: Hardware;
  /** Whether another part of the repository asks for an accelerator, so that silence proves nothing. */
  readonly asksElsewhere: boolean;
}

/**
 * What says that the deployments of a unit have no accelerator: services without any, machines without any, and runners
 * of GitHub. Containers of a cluster prove nothing: most say nothing of what they are given.
 */
export function withoutAcceleratorOf(draft: Draft, { targets, accelerators, hardware, asksElsewhere }: Known): WithoutAccelerator[] {
  if (accelerators.length > 0 || draft.members.some(isHint)) return [];
  const services = targets.flatMap(({ name, strength, because }): WithoutAccelerator[] => {
    const text = never[name] ?? onRequest[name];
    return text === undefined ? [] : [{ strength, text, because }];
  });
  const supported = asksElsewhere ? [] : onRunners(draft);
  return [...services, ...plainMachines(draft, hardware), ...supported];
}

/** A GPU that is asked for in a way that is not counted: a node, a runtime, a variable, an amount that is not known. */
function isHint({ fact }: Member): boolean {
  switch (fact.kind) {
    case 'setting':
      return /^(kubernetes|compose|devcontainer)\./.test(fact.key) && (fact.value === null ? hint.test(fact.text) : hint.test(fact.value));
    case 'env':
      return /^(NVIDIA_|CUDA_VISIBLE_DEVICES$)/.test(fact.name);
    case 'resource':
      return hint.test(fact.name);
    case 'command':
      return fact.words.some((word) => /^--(gpus?|gpu-type|accelerator)\b/.test(word));
    case 'platform':
      return hint.test(fact.label);
    default:
      return false;
  }
}

/** Whether anything in the repository asks for an accelerator by name. */
export function asksForDevices(library: Library): boolean {
  return library.all('resource').some(({ name, value }) => hint.test(name) && value !== '0');
}

type Resource = Member<FactOf<'resource'>>;

function plainMachines({ members }: Draft, hardware: Hardware): WithoutAccelerator[] {
  const machines = members.filter((one): one is Resource => one.fact.kind === 'resource' && one.fact.name === 'instance-type');
  if (machines.length === 0 || !machines.every(({ fact }) => hardware.isPlainMachine(fact.value))) return [];
  return [{ strength: 'proved', text: `${machines[0]?.fact.value ?? ''} has no GPU`, because: machines }];
}

/** Runners of GitHub without a name of their own: https://github.com/actions/runner-images#available-images */
function onRunners({ kind, members }: Draft): WithoutAccelerator[] {
  const runners = members.filter(({ fact }) => fact.kind === 'platform');
  const isHosted = runners.every(({ fact }) => fact.kind === 'platform' && /^ubuntu-(latest|\d\d\.\d\d)(-arm)?$/.test(fact.label));
  if (kind !== 'ci' || runners.length === 0 || !isHosted) return [];
  return [{ strength: 'supported', text: "GitHub's runner has no GPU", because: runners.slice(0, 1) }];
}
