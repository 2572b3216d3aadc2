import type { TargetName, WorkloadPlatform } from '../../model.ts';
import type { Draft } from '../draft.ts';
import type { MarkerPlace } from './markers.ts';

/** Services that run nothing but Linux. */
const services: readonly TargetName[] = [
  'kubernetes',
  'lambda',
  'cloud-functions',
  'cloud-run',
  'app-engine',
  'ecs',
  'vertex-ai',
  'sagemaker',
  'hf-space',
  'replicate',
  'vercel',
  'fly',
  'heroku',
  'slurm',
];
const platforms: readonly WorkloadPlatform[] = ['skypilot', 'slurm', 'cog', 'bentoml', 'sagemaker', 'vertex-ai'];

/** Whether a unit's packages surely go onto Linux: its runner says so, or there is nothing else where it runs. */
export function isLinux({ kind, targets, members }: Draft, place: MarkerPlace): boolean {
  if (place.os !== null) return place.os === 'linux';
  return (
    kind === 'image' ||
    targets.some(({ name, strength }) => strength === 'proved' && services.includes(name)) ||
    members.some(({ fact }) => fact.kind === 'workload' && platforms.includes(fact.platform))
  );
}
