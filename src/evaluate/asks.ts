import type { Condition, Knowledge, Rule, Unit } from '../model.ts';
import { holds } from './conditions.ts';
import { nothing } from './scene.ts';

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
  const asking = knowledge.rules.map((rule) => ({ rule, names: namesIn(rule) })).filter(({ names }) => names.length > 0);
  return units.flatMap((unit) => {
    const names = asking.filter(({ rule }) => mayHold(rule, unit, units, knowledge, today)).flatMap((one) => one.names);
    return names.length === 0 ? [] : [{ unit, names: [...new Set(names)] }];
  });
}

function mayHold(rule: Rule, unit: Unit, units: readonly Unit[], knowledge: Knowledge, today: string): boolean {
  const overview = rule.scope === 'repository';
  return (
    holds(withoutSources(rule.when), { units: overview ? units : [unit], knowledge, today, overview, doubt: false }, nothing).length > 0
  );
}

function namesIn(rule: Rule): string[] {
  return [rule.when, ...rule.unless].flatMap(namesOf);
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

/** The condition with every question to sources answered by yes. */
function withoutSources(condition: Condition): Condition {
  switch (condition.word) {
    case 'all':
    case 'any':
      return { ...condition, of: condition.of.map(withoutSources) };
    case 'not':
    case 'lacks':
      return namesOf(condition).length > 0 ? yes : condition;
    case 'source':
      return yes;
    default:
      return condition;
  }
}

const yes: Condition = { word: 'all', of: [] };
