import type { Condition } from '../../model.ts';
import { matchesAny } from '../../lists.ts';
import { unitsIn, type Binding, type Match, type Scene } from '../scene.ts';

/** Words about how an app is packed and published: evidence, packaging. */

/** `evidence`: what the repository shows about a unit beside its own build. */
export function evidence(words: Extract<Condition, { word: 'evidence' }>, scene: Scene, match: Match): Binding[] {
  return unitsIn(words.in, scene, match).flatMap((unit) =>
    unit.signs
      .filter(({ name, strength }) => words.of.includes(name) && words.strength.includes(strength))
      .map(({ name, strength, because }) => ({
        unit,
        members: because,
        versions: null,
        relation: null,
        fields: { text: because[0]?.fact.text ?? '', name, strength },
      })),
  );
}

/** `packaging`: the native ABIs that an app is packed for, when that is known. */
export function packaging(words: Extract<Condition, { word: 'packaging' }>, scene: Scene, match: Match): Binding[] {
  return unitsIn(words.in, scene, match).flatMap((unit) => {
    const { abis, because } = unit.packaging ?? { abis: [], because: [] };
    const isMeant = (abi: string) => matchesAny(words.abi, abi);
    if (abis.length === 0 || !(words.only ? abis.every(isMeant) : abis.some(isMeant))) return [];
    const members = because.filter(({ fact }) => fact.kind === 'setting' && isMeant(fact.value ?? ''));
    const fields = { text: abis.join(', '), abis: abis.join(', '), meant: [...new Set(abis.filter(isMeant))].join(', ') };
    return [{ unit, members, versions: null, relation: null, fields }];
  });
}
