import type { Condition, Knowledge, Rule, Unit } from '../model.ts';
import { holds } from './conditions.ts';
import { unitsByRule } from './reach.ts';
import { naming } from './rule-error.ts';
import { nothing, type Scene } from './scene.ts';

/** A unit whose sources matter, and the names that rules ask for there; `*` stands for any characters. */
export interface Asked {
  readonly unit: Unit;
  readonly names: readonly string[];
}

/**
 * Which units' sources rules ask for: those for which a rule with the word `source` holds but for what its sources say.
 * Nothing is read until a rule needs it.
 */
export function askedSources(units: readonly Unit[], knowledge: Knowledge, today: string): Asked[] {
  const asking = new Map(
    knowledge.rules.flatMap((rule) => {
      const names = namesIn(rule);
      return names.length === 0 ? [] : [[{ ...rule, when: withoutSources(rule.when) }, names] as const];
    }),
  );
  const reached = unitsByRule([...asking.keys()], units);
  const asked = new Map<Unit, string[]>();
  for (const [rule, names] of asking)
    for (const unit of naming(rule, () => holdingUnits(rule, units, reached.get(rule) ?? [], { knowledge, today })))
      asked.set(unit, [...(asked.get(unit) ?? []), ...names]);
  return units.flatMap((unit) => {
    const names = asked.get(unit);
    return names === undefined ? [] : [{ unit, names: [...new Set(names)] }];
  });
}

/** The units in which a rule may hold; an overview holds for all of them or for none. */
function holdingUnits(
  rule: Rule,
  all: readonly Unit[],
  reached: readonly Unit[],
  known: Pick<Scene, 'knowledge' | 'today'>,
): readonly Unit[] {
  const overview = rule.scope === 'repository';
  const isHeld = (units: readonly Unit[]) =>
    holds(
      rule.when,
      { ...known, units, before: new Map(), policy: [], unknownUnits: [], suppressions: [], overview, doubt: false },
      nothing,
    ).length > 0;
  if (overview) return isHeld(all) ? all : [];
  return reached.filter((unit) => isHeld([unit]));
}

function namesIn({ when, unless, cases }: Rule): string[] {
  return [when, ...unless, ...cases.flatMap((one) => one.if.holds ?? [])].flatMap(namesOf);
}

function namesOf(condition: Condition): readonly string[] {
  switch (condition.word) {
    case 'all':
    case 'any':
      return condition.of.flatMap(namesOf);
    case 'not':
    case 'lacks':
      return namesOf(condition.of);
    case 'source':
      return condition.name;
    default:
      return [];
  }
}

/** The condition with every question to sources, and to the places of what they say, answered by yes. */
function withoutSources(condition: Condition): Condition {
  const bound = new Set(bindingsOf(condition));
  const answered = (one: Condition): Condition => {
    switch (one.word) {
      case 'all':
      case 'any':
        return { ...one, of: one.of.map(answered) };
      case 'not':
      case 'lacks':
        return namesOf(one).length > 0 || answered(one.of) === yes ? yes : one;
      case 'source':
      // What the base had decides later.
      case 'was':
        return yes;
      case 'path':
        return bound.has(one.of) ? yes : one;
      default:
        return one;
    }
  };
  return answered(condition);
}

/** The names that a condition gives to what sources say. */
function bindingsOf(condition: Condition): readonly string[] {
  switch (condition.word) {
    case 'all':
    case 'any':
      return condition.of.flatMap(bindingsOf);
    case 'source':
      return condition.as === null ? [] : [condition.as];
    default:
      return [];
  }
}

const yes: Condition = { word: 'all', of: [] };
