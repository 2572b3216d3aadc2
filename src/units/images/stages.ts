import { groupBy } from '../../lists.ts';
import type { Fact, FactKind, FactOf } from '../../model.ts';

/** Folders in which installed packages live: a COPY of one of them from another stage brings its packages along. */
const packageFolders =
  /(site-packages|dist-packages|virtualenv|(?:\b|_)v?env\b|\/opt(\/|$)|\/usr\/local(\/lib[^/]*)?\/?$|\/\.local|conda|wheels?|\/install|node_modules|\/app\/?$|\/usr\/?$|^\/\*?$)/;

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
  const copies = groupBy(ofKind(facts, 'copy').filter(bringsPackages), ({ block }) => block);
  const last = target === null ? stages.at(-1) : stages.find((stage) => isNamed(stage, target));
  const reached = new Set<number>();
  const certain = new Set<number>();
  const waiting = last === undefined ? [] : [{ index: last.index, byDefault: false }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { index, byDefault } = next;
    if ((byDefault ? reached : certain).has(index)) continue;
    reached.add(index);
    if (!byDefault) certain.add(index);
    const stage = stages[index];
    if (stage === undefined) continue;
    if (stage.from !== null) waiting.push({ index: stage.from, byDefault: byDefault || open.has(stage.block) });
    for (const { from } of copies.get(stage.block) ?? []) if (from.kind === 'stage') waiting.push({ index: from.index, byDefault });
  }
  return { stages: [...reached].toSorted((a, b) => a - b), open: new Set([...reached].filter((index) => !certain.has(index))) };
}

/** Names of stages are compared without regard to capitals. */
function isNamed({ name, index }: FactOf<'stage'>, target: string): boolean {
  return name?.toLowerCase() === target.toLowerCase() || String(index) === target;
}

function bringsPackages(copy: FactOf<'copy'>): boolean {
  return copy.from.kind === 'stage' && copy.sources.some((source) => packageFolders.test(source));
}

/**
 * The stages whose base images stages are built on, by the block of each. What two such stages install does not meet on one
 * system, so that Alpine under one stage says nothing of what another one installs.
 */
export function rootStages(facts: readonly Fact[]): ReadonlyMap<string, number> {
  const roots = new Map<string, number>();
  // A stage starts only from earlier ones.
  for (const { block, index, from } of ofKind(facts, 'stage'))
    roots.set(block, from === null ? index : (roots.get(`stage:${from}`) ?? index));
  return roots;
}

function ofKind<K extends FactKind>(facts: readonly Fact[], kind: K): FactOf<K>[] {
  return facts.filter((fact): fact is FactOf<K> => fact.kind === kind);
}
