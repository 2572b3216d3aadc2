import { groupBy } from '../../lists.ts';
import type { Fact, FactOf, WorkloadPlatform } from '../../model.ts';
import type { Library } from '../library.ts';

/** One container of a Kubernetes object, or one compose service. */
export interface Container {
  readonly block: string;
  readonly workload: FactOf<'workload'>;
  /** The container's own facts and those of the pod around it. */
  readonly facts: readonly Fact[];
  readonly image: FactOf<'image'> | null;
  readonly build: FactOf<'build'> | null;
}

/** Platforms that run images, and whose workloads without one are patches of others. */
const containerPlatforms = new Set<WorkloadPlatform>(['kubernetes', 'compose']);
/** Platforms that run images or code, as the workload says. */
const mixedPlatforms = new Set<WorkloadPlatform>([
  'terraform',
  'cloudformation',
  'serverless',
  'app-engine',
  'cloud-run',
  'vertex-ai',
  'sagemaker',
  'azure-ml',
  'fly',
  'skypilot',
  'ray',
  'hf-space',
]);

/** Whether a workload runs an image, and is not a unit by itself. */
export function isContainer(library: Library, workload: FactOf<'workload'>): boolean {
  if (containerPlatforms.has(workload.platform)) return true;
  return (
    mixedPlatforms.has(workload.platform) &&
    library.part(workload.location.path, workload.block).some(({ kind }) => kind === 'image' || kind === 'build')
  );
}

/** Every container that the repository deploys. Jobs of workflows are units of their own kind and not among them. */
export function containersOf(library: Library): Container[] {
  return allContainers(library).filter(({ image, build }) => image !== null || build !== null);
}

/** Containers without an image: patches, of which what they are added to stands elsewhere. */
export function patchesOf(library: Library): Container[] {
  return allContainers(library).filter(({ image, build }) => image === null && build === null);
}

/** Asked for by everything that adds to containers. */
const known = new WeakMap<Library, readonly Container[]>();

function allContainers(library: Library): readonly Container[] {
  const found = known.get(library) ?? readContainers(library);
  known.set(library, found);
  return found;
}

function readContainers(library: Library): readonly Container[] {
  return [...library.facts.keys()].flatMap((path) => {
    const workloads = library.kind(path, 'workload').filter((workload) => isContainer(library, workload));
    return workloads.flatMap((workload) => inWorkload(library.part(path, workload.block), workload));
  });
}

function inWorkload(own: readonly Fact[], workload: FactOf<'workload'>): Container[] {
  const blocks = groupBy(own, ({ block }) => block);
  const pod = blocks.get(workload.block) ?? [];
  const inner = [...blocks].filter(([block]) => block !== workload.block);
  if (inner.length === 0) return [container(workload.block, workload, own)];
  return inner.map(([block, facts]) => container(block, workload, [...pod, ...facts]));
}

function container(block: string, workload: FactOf<'workload'>, facts: readonly Fact[]): Container {
  const image = facts.find((fact): fact is FactOf<'image'> => fact.kind === 'image') ?? null;
  const build = facts.find((fact): fact is FactOf<'build'> => fact.kind === 'build') ?? null;
  return { block, workload, facts, image, build };
}
