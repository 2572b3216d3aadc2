import type { Fact, FactOf } from '../../model.ts';
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

/** Every container that the repository deploys. Jobs of workflows are units of their own kind and not among them. */
export function containersOf(library: Library): Container[] {
  return [...library.facts.keys()].flatMap((path) => {
    const workloads = library.kind(path, 'workload').filter(({ platform }) => platform === 'kubernetes' || platform === 'compose');
    // A container without an image is a patch: what it is added to stands elsewhere.
    return workloads
      .flatMap((workload) => inWorkload(library.of(path), workload))
      .filter(({ image, build }) => image !== null || build !== null);
  });
}

function inWorkload(facts: readonly Fact[], workload: FactOf<'workload'>): Container[] {
  const own = facts.filter(({ block }) => block === workload.block || block.startsWith(`${workload.block}/`));
  const pod = own.filter(({ block }) => block === workload.block);
  const inner = new Set(own.flatMap(({ block }) => (block === workload.block ? [] : [block])));
  if (inner.size === 0) return [container(workload.block, workload, own)];
  return [...inner].map((block) => container(block, workload, [...pod, ...own.filter((fact) => fact.block === block)]));
}

function container(block: string, workload: FactOf<'workload'>, facts: readonly Fact[]): Container {
  const image = facts.find((fact): fact is FactOf<'image'> => fact.kind === 'image') ?? null;
  const build = facts.find((fact): fact is FactOf<'build'> => fact.kind === 'build') ?? null;
  return { block, workload, facts, image, build };
}
