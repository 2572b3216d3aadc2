import type { FactOf } from '../../model.ts';
import type { Library } from '../library.ts';

/** Folders in which installed packages live: a COPY of one of them from another stage brings its packages along. */
const packageFolders =
  /(site-packages|dist-packages|virtualenv|\bv?env\b|\/opt(\/|$)|\/usr\/local(\/lib[^/]*)?\/?$|\/\.local|conda|wheels?|\/install|node_modules|\/app\/?$|\/usr\/?$|^\/\*?$)/;

/**
 * The stages that reach an image, the first one first: what the last (or the named) stage starts from, and the
 * stages whose installed packages it copies. A stage that only hands over a compiled file is left out.
 * @param target name or number of the stage that is built; null for the last one
 */
export function reachedStages(library: Library, dockerfile: string, target: string | null): number[] {
  const stages = library.kind(dockerfile, 'stage');
  const last = target === null ? stages.at(-1) : stages.find(({ name, index }) => name === target || String(index) === target);
  if (last === undefined) return [];
  const reached = new Set<number>();
  visit(last.index);
  return [...reached].toSorted((a, b) => a - b);

  function visit(index: number): void {
    if (reached.has(index)) return;
    reached.add(index);
    const stage = stages.find((one) => one.index === index);
    const next = [stage?.from ?? null, ...copiedStages(library, dockerfile, index)];
    for (const one of next) if (one !== null) visit(one);
  }
}

function copiedStages(library: Library, dockerfile: string, index: number): number[] {
  return library
    .kind(dockerfile, 'copy')
    .flatMap((copy) => (copy.block === `stage:${index}` && copy.from.kind === 'stage' && bringsPackages(copy) ? [copy.from.index] : []));
}

function bringsPackages(copy: FactOf<'copy'>): boolean {
  return copy.sources.some((source) => packageFolders.test(source));
}

/**
 * The stage whose base image a stage is built on. What two such stages install does not meet on one system, so
 * that Alpine under one stage says nothing of what another one installs.
 */
export function rootStage(library: Library, dockerfile: string, block: string): number {
  const stages = new Map(library.kind(dockerfile, 'stage').map((stage) => [`stage:${stage.index}`, stage]));
  let stage = stages.get(block);
  for (let steps = stages.size; steps > 0 && stage !== undefined && stage.from !== null; steps--) stage = stages.get(`stage:${stage.from}`);
  return stage?.index ?? 0;
}
