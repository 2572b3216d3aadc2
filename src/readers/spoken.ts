import type { Fact, FactOf } from '../model.ts';

/** Without tag and digest, as a build tags it and a container runs it. */
export function imageName(reference: string): string {
  return `image ${reference.replace(/@.*$/, '').replace(/:[^/:]*$/, '')}`;
}

/** An object of a cluster, by its name alone: patches need not repeat more. */
export function objectName(name: string): string {
  return `object ${name}`;
}

/** All files of one chart. */
export function chartName(folder: string): string {
  return `chart ${folder}`;
}

/** One file, by its path. */
export function fileName(path: string): string {
  return `file ${path}`;
}

/** The folder of the chart that a template or a file of values belongs to; null for any other file. */
export function chartOf(path: string): string | null {
  return (/^(.*?)\/?templates\//.exec(path) ?? /^(.*?)\/?[^/]*values[^/]*\.ya?ml$/.exec(path))?.[1] ?? null;
}

/**
 * What the facts of files speak of in other files: images that are built or replaced, objects that are patched, the patches
 * themselves, and the rest of a chart.
 */
export function spokenOf(facts: ReadonlyMap<string, readonly Fact[]>): ReadonlySet<string> {
  return new Set([...facts].flatMap(([path, list]) => list.flatMap((fact) => spoken(path, fact, facts))));
}

function spoken(path: string, fact: Fact, facts: ReadonlyMap<string, readonly Fact[]>): string[] {
  switch (fact.kind) {
    case 'build':
      return fact.tags.map(imageName);
    case 'image':
      return fact.block.startsWith(replaced) ? [imageName(fact.block.slice(replaced.length))] : [];
    case 'workload':
      return fact.platform === 'kubernetes' ? ofChart(path) : [];
    case 'setting':
      return fact.key === 'kustomize.patch' && fact.value !== null ? [fileName(fact.value), ...patched(facts.get(fact.value) ?? [])] : [];
    default:
      return [];
  }
}

/** How the block of an image begins that a kustomization sets. */
const replaced = 'image:';

function ofChart(path: string): string[] {
  const chart = chartOf(path);
  return chart === null ? [] : [chartName(chart)];
}

function patched(patch: readonly Fact[]): string[] {
  return patch.filter((fact): fact is FactOf<'workload'> => fact.kind === 'workload').map(({ name }) => objectName(name));
}
