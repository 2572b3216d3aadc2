import type { Condition, DependencyWords, Installed, Rule, Unit, UsedImage } from '../model.ts';
import { matchesAny } from '../lists.ts';
import { isAdvised } from './lives.ts';

type ImageWords = Extract<Condition, { word: 'image' }>;

/** Something that a unit must hold one of, or a rule cannot hold in it. */
type Need = { readonly word: 'dependency'; readonly words: DependencyWords } | { readonly word: 'image'; readonly words: ImageWords };

/**
 * Which units each rule has to look at. Most rules ask for a package or an image that most units do not have; what a unit has is
 * looked up once for each name, so that a thousand units cost a thousand look-ups and not a thousand times all rules.
 */
export function unitsByRule(rules: readonly Rule[], units: readonly Unit[]): ReadonlyMap<Rule, readonly Unit[]> {
  const needs = rules.map((rule) => ({ rule, needs: needsOf(rule.when) }));
  const always = needs.flatMap((one) => (one.needs === null ? one.rule : []));
  const asking = needs.flatMap(({ rule, needs: own }) => (own ?? []).map((need) => ({ rule, need })));
  const ofPackage = remembered(
    ({ fact, technology }: Installed) => `${fact.ecosystem}/${fact.name} ${technology?.id}`,
    (item) => asking.flatMap(({ rule, need }) => (need.word === 'dependency' && mayMeanPackage(need.words, item) ? rule : [])),
  );
  const ofImage = remembered(
    ({ fact, technology }: UsedImage) => `${fact.name} ${technology?.id}`,
    (item) => asking.flatMap(({ rule, need }) => (need.word === 'image' && mayMeanImage(need.words, item) ? rule : [])),
  );
  const found = new Map<Rule, Unit[]>(rules.map((rule) => [rule, []]));
  for (const unit of units)
    for (const rule of new Set([...always, ...unit.installed.flatMap(ofPackage), ...unit.images.flatMap(ofImage)]))
      found.get(rule)?.push(unit);
  return found;
}

/** What one of must be there for a condition to hold; null when that cannot be told from packages and images. */
function needsOf(condition: Condition): readonly Need[] | null {
  switch (condition.word) {
    case 'dependency':
      return condition.in === null ? [{ word: 'dependency', words: condition }] : null;
    case 'image':
      return [{ word: 'image', words: condition }];
    case 'all':
      return condition.of.reduce<readonly Need[] | null>((needs, part) => needs ?? needsOf(part), null);
    case 'any': {
      const parts = condition.of.map(needsOf);
      return parts.every((part) => part !== null) ? parts.flat() : null;
    }
    default:
      return null;
  }
}

/** By its name and technology alone: what else a condition asks is asked when it is judged. */
function mayMeanPackage({ package: names, technology, kind, advisedBy }: DependencyWords, item: Installed): boolean {
  const { ecosystem, name } = item.fact;
  return (
    (names === null || matchesAny(names, `${ecosystem}/${name}`)) &&
    (technology === null || (item.technology !== null && matchesAny(technology, item.technology.id))) &&
    (kind === null || (item.technology !== null && kind.includes(item.technology.kind))) &&
    (advisedBy === null || isAdvised(advisedBy, item.technology, ecosystem, name))
  );
}

function mayMeanImage({ name, technology, kind, advisedBy }: ImageWords, item: UsedImage): boolean {
  return (
    (name === null || matchesAny(name, item.fact.name)) &&
    (technology === null || (item.technology !== null && matchesAny(technology, item.technology.id))) &&
    (kind === null || (item.technology !== null && kind.includes(item.technology.kind))) &&
    (advisedBy === null || isAdvised(advisedBy, item.technology, 'docker', item.fact.name))
  );
}

/** Works out once for each key what is asked for again and again. */
function remembered<T, R>(keyOf: (item: T) => string, work: (item: T) => R): (item: T) => R {
  const known = new Map<string, R>();
  return (item) => {
    const key = keyOf(item);
    const found = known.get(key) ?? work(item);
    known.set(key, found);
    return found;
  };
}
