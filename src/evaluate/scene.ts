import type {
  Citation,
  Constraint,
  Ecosystem,
  Knowledge,
  Member,
  PolicyEntry,
  Relation,
  SuppressionState,
  Unit,
  UnknownUnit,
} from '../model.ts';

/** What conditions look at: the units of one judgement, and what is known. */
export interface Scene {
  /** One unit, or all of them for rules of `scope: repository`. */
  readonly units: readonly Unit[];
  /** The units of the base of the change, by id; empty when there is no base. */
  readonly before: ReadonlyMap<string, Unit>;
  readonly knowledge: Knowledge;
  /** What the configuration prefers, allows and denies. */
  readonly policy: readonly PolicyEntry[];
  /** Units that `policy` is for, and that there are not. */
  readonly unknownUnits: readonly UnknownUnit[];
  /** What is to be said of suppressions. */
  readonly suppressions: readonly SuppressionState[];
  /** YYYY-MM-DD */
  readonly today: string;
  /**
   * A look over all units at once: it rests on what is certain, and one place of a technology stands for all, so that
   * its cost grows with the repository and not with its square.
   */
  readonly overview: boolean;
  /** Whether what cannot be known may be what is asked for: so it is where finding something silences. */
  readonly doubt: boolean;
}

/** What a condition matched, under the name that `as` gives it. */
export interface Binding {
  readonly unit: Unit | null;
  /** The facts that it rests on, the deciding one first; a row of a table rests on none of its own. */
  readonly members: readonly Member[];
  /** What placeholders `{name.field}` stand for. */
  readonly fields: Readonly<Record<string, string>>;
  /** Which versions the unit gets, when it is something that has versions. */
  readonly versions: { readonly ecosystem: Ecosystem; readonly constraint: Constraint } | null;
  /** How those versions relate to the range of the condition, when it names one. */
  readonly relation: Relation | null;
  /** Where the life of which the rule speaks is read. */
  readonly sources?: readonly Citation[];
}

/** One way in which a rule's conditions hold: everything bound so far. Unnamed bindings keep their evidence. */
export interface Match {
  readonly named: Readonly<Record<string, Binding>>;
  readonly unnamed: readonly Binding[];
}

export const nothing: Match = { named: {}, unnamed: [] };

/** The match with one more binding. */
export function bind(match: Match, name: string | null, binding: Binding): Match {
  if (name === null) return { ...match, unnamed: [...match.unnamed, binding] };
  return { ...match, named: { ...match.named, [name]: binding } };
}

/** The units that a word looks at: all of the scene, or only the one of something bound. */
export function unitsIn(name: string | null, scene: Scene, match: Match): readonly Unit[] {
  if (name === null) return scene.units;
  const unit = match.named[name]?.unit ?? null;
  return unit === null ? [] : [unit];
}

/** All that a match holds, with a name or without. */
export function bindings(match: Match): Binding[] {
  return [...Object.values(match.named), ...match.unnamed];
}

/** Every member that a match rests on. */
export function membersOf(match: Match): Member[] {
  return bindings(match).flatMap(({ members }) => members);
}

/** Whether two members can be present at once: of alternatives (flavours, matrix entries, extras) only one is. */
export function together(a: Member, b: Member): boolean {
  return Object.entries(a.choices).every(([group, choice]) => (b.choices[group] ?? choice) === choice);
}
