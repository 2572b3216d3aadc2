import type { Condition, Rule, Unit } from '../model.ts';
import type { Binding, Match, Scene } from './scene.ts';

/** The units of the base by their ids, which are those of the head too. */
export function unitsBefore(units: readonly Unit[] | null): ReadonlyMap<string, Unit> {
  return new Map((units ?? []).map((unit) => [unit.id, unit]));
}

/** Whether a rule speaks of a change: without a base it has nothing to say, not even that something is new. */
export function looksBack({ when, unless, cases }: Rule): boolean {
  return [when, ...unless, ...cases.flatMap((one) => one.if.holds ?? [])].some(asksBefore);
}

function asksBefore(condition: Condition): boolean {
  switch (condition.word) {
    case 'was':
      return true;
    case 'policy':
      return condition.says === 'not-preferred';
    case 'all':
    case 'any':
      return condition.of.some(asksBefore);
    case 'not':
    case 'lacks':
      return asksBefore(condition.of);
    default:
      return false;
  }
}

/** The same units as the base has them; a unit that it does not have is not there. */
export function sceneBefore(scene: Scene): Scene {
  return { ...scene, units: scene.units.flatMap(({ id }) => scene.before.get(id) ?? []), before: new Map() };
}

/** What is bound, with the units of the base, so that words that name it look there. */
export function matchBefore({ named, unnamed }: Match, { before }: Scene): Match {
  const moved = (binding: Binding) => ({ ...binding, unit: binding.unit === null ? null : (before.get(binding.unit.id) ?? null) });
  return { named: Object.fromEntries(Object.entries(named).map(([name, binding]) => [name, moved(binding)])), unnamed: unnamed.map(moved) };
}

/** The match with the words of what was found in the base. It lends no place: a finding stands, and rests, on what is there now. */
export function withBefore(match: Match, found: Match, { units }: Scene): Match {
  const lent = Object.entries(found.named).filter(([name]) => !(name in match.named));
  const now = (binding: Binding) => ({ ...binding, unit: units.find(({ id }) => id === binding.unit?.id) ?? null, members: [] });
  return { ...match, named: { ...match.named, ...Object.fromEntries(lent.map(([name, binding]) => [name, now(binding)])) } };
}
