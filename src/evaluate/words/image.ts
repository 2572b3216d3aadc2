import type { Condition, UsedImage, Unit } from '../../model.ts';
import { relate } from '../../versions/index.ts';
import { isAdvised, lifeFor, sourcesOf } from '../lives.ts';
import type { Binding, Scene } from '../scene.ts';
import { matchesAny } from '../../lists.ts';

type Words = Extract<Condition, { word: 'image' }>;

/** `image`: a container image that a unit starts from or runs. */
export function image(words: Words, scene: Scene): Binding[] {
  return scene.units.flatMap((unit) => unit.images.filter((item) => isMeant(words, item)).map((item) => bindingOf(words, item, unit)));
}

function isMeant(words: Words, { fact, technology, build, own, version }: UsedImage): boolean {
  return (
    (words.technology === null || (technology !== null && matchesAny(words.technology, technology.id))) &&
    (words.name === null || matchesAny(words.name, fact.name)) &&
    (words.except === null || (fact.resolved !== 'unknown' && !matchesAny(words.except, fact.name))) &&
    (words.tag === null || (fact.tag !== null && matchesAny(words.tag, fact.tag))) &&
    (words.version === null || (version !== null && isWithin(version, words.version))) &&
    (words.kind === null || (technology !== null && words.kind.includes(technology.kind))) &&
    (words.build === null || words.build.includes(build)) &&
    (words.use === null || fact.use === words.use) &&
    (words.advisedBy === null || (!own && isAdvised(words.advisedBy, technology, 'docker', fact.name)))
  );
}

function isWithin(version: string, range: string): boolean {
  return relate('pypi', { kind: 'range', text: `==${version}` }, range, null) === 'always';
}

function bindingOf(words: Words, item: UsedImage, unit: Unit): Binding {
  const { fact, technology } = item;
  const life = lifeFor(words.advisedBy, technology, 'docker', fact.name);
  return {
    unit,
    members: [item],
    versions: null,
    relation: null,
    ...(words.advisedBy === null ? {} : { sources: sourcesOf(life, technology) }),
    fields: {
      text: fact.text,
      technology: technology?.id ?? '',
      name: technology?.name ?? fact.name,
      package: fact.name,
      tag: fact.tag ?? '',
      version: fact.tag ?? '',
      label: '',
      release: item.version ?? '',
      cuda: item.cuda?.version ?? '',
      'oldest-gpu': item.cuda?.oldestGpu ?? '',
      ends: item.ends ?? '',
      successor: life?.successor ?? '',
      since: life?.since ?? '',
      ...(life?.newName ? { 'new-name': life.newName } : {}),
      file: fact.location.path,
      ...technology?.notes,
    },
  };
}
