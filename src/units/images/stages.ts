import type { Fact, FactKind, FactOf } from '../../model.ts';

/** Folders in which installed packages live: a COPY of one of them from another stage brings its packages along. */
const packageFolders =
  /(site-packages|dist-packages|virtualenv|\bv?env\b|\/opt(\/|$)|\/usr\/local(\/lib[^/]*)?\/?$|\/\.local|conda|wheels?|\/install|node_modules|\/app\/?$|\/usr\/?$|^\/\*?$)/;

/** What reaches an image. */
export interface Reached {
  /** The indexes of the stages, the first one first. */
  readonly stages: readonly number[];
  /** Those that only a default leads to: another stage may stand in their place. */
  readonly open: ReadonlySet<number>;
}

/**
 * The stages that reach an image: what the last (or the named) stage starts from, and the stages whose installed packages
 * it copies. A stage that only hands over a compiled file is left out.
 * @param facts those of the Dockerfile
 * @param target name or number of the stage that is built; null for the last one
 * @param open the blocks of stages that start from another one only by default
 */
export function reachedStages(facts: readonly Fact[], target: string | null, open: ReadonlySet<string> = new Set()): Reached {
  const stages = ofKind(facts, 'stage');
  const copies = ofKind(facts, 'copy');
  const last = target === null ? stages.at(-1) : stages.find((stage) => isNamed(stage, target));
  const reached = new Set<number>();
  const certain = new Set<number>();
  if (last !== undefined) visit(last.index, false);
  return { stages: [...reached].toSorted((a, b) => a - b), open: new Set([...reached].filter((index) => !certain.has(index))) };

  function visit(index: number, byDefault: boolean): void {
    const seen = byDefault ? reached : certain;
    if (seen.has(index)) return;
    reached.add(index);
    if (!byDefault) certain.add(index);
    const stage = stages.find((one) => one.index === index);
    if (stage?.from !== undefined && stage.from !== null) visit(stage.from, byDefault || open.has(stage.block));
    for (const from of copiedStages(copies, index)) visit(from, byDefault);
  }
}

/** Names of stages are compared without regard to capitals. */
function isNamed({ name, index }: FactOf<'stage'>, target: string): boolean {
  return name?.toLowerCase() === target.toLowerCase() || String(index) === target;
}

function copiedStages(copies: readonly FactOf<'copy'>[], index: number): number[] {
  return copies.flatMap((copy) =>
    copy.block === `stage:${index}` && copy.from.kind === 'stage' && bringsPackages(copy) ? [copy.from.index] : [],
  );
}

function bringsPackages(copy: FactOf<'copy'>): boolean {
  return copy.sources.some((source) => packageFolders.test(source));
}

/**
 * The stage whose base image a stage is built on. What two such stages install does not meet on one system, so
 * that Alpine under one stage says nothing of what another one installs.
 */
export function rootStage(facts: readonly Fact[], block: string): number {
  const stages = new Map(ofKind(facts, 'stage').map((stage) => [stage.block, stage]));
  let stage = stages.get(block);
  for (let steps = stages.size; steps > 0 && stage !== undefined && stage.from !== null; steps--) stage = stages.get(`stage:${stage.from}`);
  return stage?.index ?? 0;
}

function ofKind<K extends FactKind>(facts: readonly Fact[], kind: K): FactOf<K>[] {
  return facts.filter((fact): fact is FactOf<K> => fact.kind === kind);
}
