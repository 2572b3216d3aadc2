import { always, both, type Condition } from './condition.ts';
import { type Part, type TablePart, unknownOf, type Value } from './values.ts';

/** The names that are known at some place of a module. Branches see those around them, and write their own. */
export class Scope {
  private readonly outer: Scope | null;
  private readonly own = new Map<string, Value>();

  constructor(outer: Scope | null = null) {
    this.outer = outer;
  }

  get(name: string): Value | null {
    return this.own.get(name) ?? this.outer?.get(name) ?? null;
  }

  set(name: string, value: Value): void {
    this.own.set(name, value);
  }

  get names(): readonly string[] {
    return [...this.own.keys()];
  }
}

/** A branch that may be taken, with what it wrote. */
export interface Branch {
  /** Null: nobody knows when. */
  readonly condition: Condition | null;
  readonly scope: Scope;
}

/** Brings back what branches wrote: what they added is there under their conditions, what they replaced is a choice. */
export function mergeBranches(scope: Scope, branches: readonly Branch[]): void {
  for (const name of new Set(branches.flatMap((branch) => branch.scope.names))) {
    const base = scope.get(name);
    const after = branches.map(({ condition, scope: inner }) => ({ condition, value: inner.get(name) ?? unknownOf() }));
    scope.set(name, (base === null ? null : extended(base, after)) ?? { kind: 'choice', options: after });
  }
}

/** Brings back what a loop wrote, of which nobody knows how often. `header` is what it goes through. */
export function mergeLoop(scope: Scope, inner: Scope, header: Value): void {
  for (const name of inner.names) {
    const base = scope.get(name);
    const value = inner.get(name) ?? unknownOf();
    const added = base === null ? null : addedTo(base, value);
    const unknown = unknownOf(header, ...(added ?? []).map((part) => part.value));
    if (base?.kind === 'list' && added !== null) scope.set(name, { kind: 'list', parts: [whole(base), whole(unknown)] });
    else if (base?.kind === 'table') scope.set(name, { kind: 'table', parts: [entryOf(null, base), entryOf(null, unknown)] });
    else scope.set(name, unknownOf(value));
  }
}

/** The base with what each branch added to it; null when one of them replaced it. */
function extended(base: Value, after: readonly { readonly condition: Condition | null; readonly value: Value }[]): Value | null {
  if (base.kind !== 'list' && base.kind !== 'table') return null;
  const added = after.map(({ condition, value }) => addedTo(base, value)?.flatMap((part) => conditional(part, condition)) ?? null);
  if (added.includes(null)) return null;
  const parts = added.flatMap((some) => some ?? []);
  if (base.kind === 'list') return { kind: 'list', parts: [whole(base), ...parts.filter(isPart)] };
  return { kind: 'table', parts: [entryOf(null, base), ...parts.filter(isTablePart)] };
}

function conditional<P extends Part | TablePart>(part: P, condition: Condition | null): P[] {
  // What is there nobody knows when is not known to be there.
  if (condition === null) return [{ ...part, value: unknownOf() }];
  const when = both(condition, part.condition);
  return when === null ? [] : [{ ...part, condition: when }];
}

/** Longer chains are made to be long. */
const longestChain = 1000;

/** The parts that a value has more than its base, which it was made from step by step. */
function addedTo(base: Value, value: Value): readonly (Part | TablePart)[] | null {
  const groups: (readonly (Part | TablePart)[])[] = [];
  let at = value;
  while (at !== base) {
    if (groups.length > longestChain || (at.kind !== 'list' && at.kind !== 'table')) return null;
    const [first, ...more]: readonly (Part | TablePart)[] = at.parts;
    if (first === undefined || first.condition.length > 0 || !isWhole(first)) return null;
    groups.push(more);
    at = first.value;
  }
  return groups.toReversed().flat();
}

function isWhole(part: Part | TablePart): boolean {
  return isPart(part) ? part.spread : part.key === null;
}

function isPart(part: Part | TablePart): part is Part {
  return 'spread' in part;
}

function isTablePart(part: Part | TablePart): part is TablePart {
  return 'key' in part;
}

/** All of a list as a part of another. */
export function whole(value: Value): Part {
  return { value, spread: true, condition: always };
}

/** An entry of a table; without a key all of another. */
export function entryOf(key: string | null, value: Value): TablePart {
  return { key, value, condition: always };
}

/** A list of known length. */
export function listOf(values: readonly Value[]): Value {
  return { kind: 'list', parts: values.map((value) => ({ value, spread: false, condition: always })) };
}
