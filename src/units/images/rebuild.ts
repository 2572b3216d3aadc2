import { isReference, splitReference } from '../../formats/dockerfile/reference.ts';
import type { Fact, FactOf, Link } from '../../model.ts';
import { type Gift, type Given, giftTo } from './given.ts';
import { copyWith, dependencyWith, indexWith, installWith, pointedTo, type Refilled } from './refill.ts';
import { type Filled, type Held, nothingGiven, Scope } from './scope.ts';

/** A fact of a Dockerfile as it is in one way of building it, with the links to what was given to make it so. */
export interface Built {
  readonly fact: Fact;
  readonly links: readonly Link[];
  readonly weak: readonly string[];
}

/** What a Dockerfile says when it is built in one way. */
export interface Rebuilt {
  readonly facts: readonly Built[];
  /** The blocks of stages that start from another one only by default. */
  readonly open: ReadonlySet<string>;
}

/** Puts what the builds give in the place of defaults. What cannot be known then is unknown. */
export function builtWith(facts: readonly Fact[], given: Given): Rebuilt {
  const rebuild = new Rebuild(facts, given);
  return { facts: facts.flatMap((fact) => rebuild.read(fact)), open: rebuild.open };
}

class Rebuild {
  readonly open = new Set<string>();
  private readonly facts: readonly Fact[];
  private readonly given: Given;
  private readonly globals = new Scope();
  private readonly scopes = new Map<string, Scope>();
  private readonly stages: FactOf<'stage'>[] = [];
  /** Stages that start from something else than was read. */
  private readonly moved = new Set<string>();
  /** The variable that was read last, with its place: what it names follows it. */
  private last: { readonly name: string; readonly fact: Fact } | null = null;

  constructor(facts: readonly Fact[], given: Given) {
    this.facts = facts;
    this.given = given;
  }

  /** What stands in the place of a fact; facts come in the order of the file. */
  read(fact: Fact): Built[] {
    switch (fact.kind) {
      case 'setting':
        return [built(this.argument(fact))];
      case 'env':
        return [built(this.environment(fact))];
      case 'stage':
        return this.stage(fact);
      case 'image':
        return this.moved.has(fact.block) && fact.use === 'base' ? [] : [unchanged(fact)];
      case 'index':
        return [built(this.ofVariable(fact) ?? indexWith(fact, this.scopeOf(fact)))];
      case 'dependency':
        return [built(dependencyWith(fact, this.scopeOf(fact)))];
      case 'copy':
        return [built(copyWith(fact, this.scopeOf(fact)))];
      case 'install':
        return [built(installWith(fact, this.scopeOf(fact)))];
      default:
        return [unchanged(fact)];
    }
  }

  private scopeOf({ block }: Fact): Scope {
    return this.scopes.get(block) ?? this.globals;
  }

  private argument(fact: FactOf<'setting'>): Refilled<Fact> {
    const name = /^dockerfile\.arg\.(.*)$/s.exec(fact.key)?.[1];
    if (name === undefined) return { fact, gifts: nothingGiven };
    const scope = this.scopeOf(fact);
    const gift = giftTo(name, this.given);
    const held = gift === undefined ? this.defaultOf(name, fact, scope) : received(gift);
    if (held !== undefined) scope.setArg(name, held);
    this.last = { name, fact };
    return withValue(fact, held);
  }

  /** Without one of its own, an argument of a stage has what stands in front of the first FROM. */
  private defaultOf(name: string, fact: FactOf<'setting'>, scope: Scope): Held | undefined {
    if (!fact.text.includes('=')) return this.globals.get(name);
    const { known, gifts } = scope.hold(fact.text, fact.value);
    return { known: known && { ...known, weak: true }, gifts };
  }

  /** pip's own variables are told as such where ARG sets them, and are arguments all the same. */
  private environment(fact: FactOf<'env'>): Refilled<Fact> {
    const scope = this.scopeOf(fact);
    const isArgument = this.last?.fact.kind === 'setting' && holds(this.last.fact, fact);
    const held = isArgument ? scope.get(fact.name) : scope.hold(fact.text, fact.value);
    if (!isArgument && held !== undefined) scope.setEnv(fact.name, held);
    this.last = { name: fact.name, fact };
    return withValue(fact, held);
  }

  /** An index that ENV or ARG names for every command. */
  private ofVariable(fact: FactOf<'index'>): Refilled<Fact> | null {
    if (fact.command !== null || this.last === null || !holds(this.last.fact, fact)) return null;
    const held = this.scopeOf(fact).get(this.last.name);
    if (held === undefined || held.gifts.size === 0) return null;
    const { value, weak } = held.known ?? { value: '', weak: false };
    return { fact: pointedTo(fact, { text: value, known: held.known !== null, weak }), gifts: held.gifts };
  }

  private stage(fact: FactOf<'stage'>): Built[] {
    const filled = this.globals.fill(baseOf(fact));
    const isMoved = filled.gifts.size > 0;
    const parent = isMoved ? this.named(filled) : this.stages[fact.from ?? -1];
    const stage = isMoved ? { ...fact, from: parent?.index ?? null } : fact;
    this.stages.push(stage);
    this.scopes.set(fact.block, new Scope(parent && this.scopes.get(parent.block)));
    if (parent !== undefined && filled.weak) this.open.add(fact.block);
    if (!isMoved) return [unchanged(fact)];
    this.moved.add(fact.block);
    const image = parent === undefined && filled.text !== 'scratch' ? [this.image(stage, filled)] : [];
    return [stage, ...image].map((one) => built({ fact: one, gifts: filled.gifts }));
  }

  /** The earlier stage of that name or number. */
  private named({ text, known }: Filled): FactOf<'stage'> | undefined {
    if (!known) return undefined;
    return this.stages.findLast(({ name, index }) => name?.toLowerCase() === text.toLowerCase() || String(index) === text);
  }

  private image(stage: FactOf<'stage'>, { text, known, weak }: Filled): FactOf<'image'> {
    const read = this.facts.find((fact) => fact.kind === 'image' && fact.use === 'base' && fact.block === stage.block);
    const platform = read?.kind === 'image' ? read.platform : null;
    const { block, location, text: words } = read ?? stage;
    const resolved = weak ? 'default' : 'written';
    const isKnown = known && isReference(text);
    return {
      kind: 'image',
      use: 'base',
      ...splitReference(text),
      platform,
      resolved: isKnown ? resolved : 'unknown',
      block,
      location,
      text: words,
    };
  }
}

/** What stands behind FROM. */
function baseOf({ text }: FactOf<'stage'>): string {
  return /^\w+\s+(?:--\S+\s+)*(\S+)/.exec(text.replaceAll(/\\[ \t]*\n/g, '  '))?.[1] ?? '';
}

function received(gift: Gift): Held {
  return { known: gift.value === null ? null : { value: gift.value, weak: false }, gifts: new Set([gift]) };
}

function withValue(fact: FactOf<'env'> | FactOf<'setting'>, held: Held | undefined): Refilled<Fact> {
  if (held === undefined || held.gifts.size === 0) return { fact, gifts: nothingGiven };
  return { fact: { ...fact, value: held.known?.value ?? null }, gifts: held.gifts };
}

function built({ fact, gifts, weak = [] }: Refilled<Fact>): Built {
  return { fact, links: [...gifts].map(({ because }) => because), weak };
}

function unchanged(fact: Fact): Built {
  return { fact, links: [], weak: [] };
}

/** Whether one fact stands within another. */
function holds({ location: outer }: Fact, { location: inner }: Fact): boolean {
  const begins = outer.line < inner.line || (outer.line === inner.line && outer.column <= inner.column);
  const ends = outer.endLine > inner.endLine || (outer.endLine === inner.endLine && outer.endColumn >= inner.endColumn);
  return begins && ends;
}
