import type { Condition, FactOf, Member, PackageIndex, Unit } from '../../model.ts';
import { matchesAny } from '../../lists.ts';
import type { Binding, Scene } from '../scene.ts';
import { membersOfKind } from '../shelf.ts';

type Words = Extract<Condition, { word: 'index' }>;

/** `index`: a package index other than, or beside, the default one, with what is known of the builds that it holds. */
export function index(words: Words, scene: Scene): Binding[] {
  return scene.units.flatMap((unit) =>
    membersOfKind(unit, 'index')
      .filter((one): one is Member<FactOf<'index'>> => one.fact.kind === 'index')
      .map((one) => ({ one, known: unit.indexes.find(({ fact }) => fact === one.fact) ?? null }))
      .filter(({ one, known }) => isMeant(words, scene, one.fact, known))
      .map(({ one, known }) => bindingOf(unit, one, known)),
  );
}

function isMeant(words: Words, { doubt }: Scene, fact: FactOf<'index'>, known: PackageIndex | null): boolean {
  return (
    (words.url === null || matchesAny(words.url, fact.url) || (doubt && fact.resolved === 'unknown')) &&
    (words.except === null || (fact.resolved !== 'unknown' && !matchesAny(words.except, fact.url))) &&
    (words.role === null || words.role.includes(fact.role)) &&
    (words.frozen === null || (known?.cuda !== null && known?.cuda !== undefined && (known.frozen !== null) === words.frozen))
  );
}

function bindingOf(unit: Unit, one: Member<FactOf<'index'>>, known: PackageIndex | null): Binding {
  const { fact } = one;
  return {
    unit,
    members: [one],
    versions: null,
    relation: null,
    fields: {
      text: fact.text,
      file: fact.location.path,
      url: fact.url,
      role: fact.role,
      cuda: known?.cuda ?? '',
      last: known?.frozen?.last ?? '',
      next: known?.frozen?.next ?? '',
      python: known?.frozen?.python ?? '',
      reach: known?.reach ?? 'unknown',
    },
  };
}
