import type { Condition, DependencyFact, DependencyWords, Installed, Relation, Role, Unit } from '../../model.ts';
import { pinned, relate } from '../../versions/index.ts';
import { unitsIn, type Binding, type Match, type Scene } from '../scene.ts';
import { lifeFor, sourcesOf } from '../lives.ts';
import { advisedInstalls, installsOf, knownInstalls } from '../shelf.ts';
import { rangeOf } from '../text.ts';
import { matchesAny } from '../../lists.ts';

/** What is present where the unit runs. Development, build, test and peer packages count only when a rule names them. */
const present: readonly Role['kind'][] = ['runtime', 'optional', 'group'];
/** A Gradle configuration that nobody knows is more likely a tool of the build. */
const presentInMaven: readonly Role['kind'][] = ['runtime'];

/** `dependency`: a package that a unit installs. */
export function dependency(words: Extract<Condition, { word: 'dependency' }>, scene: Scene, match: Match): Binding[] {
  const version = words.version === null ? null : rangeOf(words.version, match.named);
  if (words.version !== null && version === null) return [];
  return unitsIn(words.in, scene, match).flatMap((unit) =>
    candidates(words, unit)
      .filter((item) => isMeant(words, item) && isBuilt(words, item, unit, match))
      .flatMap((item) => byVersion(words, words.unaligned === null ? version : (item.unaligned?.versions ?? null), item, unit)),
  );
}

/** Whether it is the build that is meant, by what it is made for and the index that it comes through. */
function isBuilt(words: DependencyWords, item: Installed, unit: Unit, match: Match): boolean {
  const cuda = words.cuda === null ? null : rangeOf(words.cuda, match.named);
  return (
    (words.cuda === null || (cuda !== null && isMadeFor(cuda, item))) &&
    (words.index === null || comesThrough(words.index, item, unit, match))
  );
}

/** Whether a bound index is certain to serve the package. */
function comesThrough(name: string, item: Installed, unit: Unit, { named }: Match): boolean {
  const fact = named[name]?.members[0]?.fact;
  return unit.indexes.some((index) => index.fact === fact && index.serves.includes(item));
}

/** What a condition can mean at all: rules ask every unit, so the look-up has to be short. */
function candidates(words: DependencyWords, unit: Unit): readonly Installed[] {
  if (words.package !== null) return installsOf(unit, words.package);
  if (words.advisedBy !== null) return advisedInstalls(unit, words.advisedBy);
  return words.technology !== null || words.kind !== null ? knownInstalls(unit) : unit.installed;
}

function isMeant(words: DependencyWords, item: Installed): boolean {
  const { fact, technology } = item;
  return (
    (words.role ?? (fact.ecosystem === 'maven' ? presentInMaven : present)).includes(fact.role.kind) &&
    (words.technology === null || (technology !== null && matchesAny(words.technology, technology.id))) &&
    (words.kind === null || (technology !== null && words.kind.includes(technology.kind))) &&
    (words.build === null || words.build.includes(item.build)) &&
    (words.origin ?? ['registry']).includes(fact.origin.kind) &&
    hasTraits(words, item)
  );
}

function hasTraits(words: DependencyWords, item: Installed): boolean {
  const pin = words.pinned === null && words.local === null ? null : pinned(item.fact.ecosystem, item.constraint);
  return (
    (words.pinned === null || (pin !== null) === words.pinned) &&
    (words.local === null || (pin?.includes('+') ?? false) === words.local) &&
    (words.own === null || item.own === words.own) &&
    (words.indexed === null || item.indexes.length > 0 === words.indexed) &&
    (words.installRead === null || item.installRead === words.installRead) &&
    (words.unaligned === null || item.unaligned !== null) &&
    (words.excludes === null || item.fact.excludes.some((pattern) => matchesAny([pattern], words.excludes ?? '')))
  );
}

function isMadeFor(range: string, { cuda }: Installed): boolean {
  return cuda !== null && relate('pypi', { kind: 'range', text: `==${cuda.version}` }, range, null) === 'always';
}

function byVersion(words: DependencyWords, version: string | null, item: Installed, unit: Unit): Binding[] {
  if (version === null) return [bindingOf(words, item, unit, null)];
  const { ecosystem } = item.fact;
  const relation = relate(ecosystem, item.constraint, version, item.technology?.newest[ecosystem] ?? null);
  return (words.relation ?? ['always']).includes(relation) ? [bindingOf(words, item, unit, relation)] : [];
}

function bindingOf(words: DependencyWords, item: Installed, unit: Unit, relation: Relation | null): Binding {
  const { fact, technology, constraint } = item;
  const life = lifeFor(words.advisedBy, technology, fact.ecosystem, fact.name);
  const pin = pinned(fact.ecosystem, constraint);
  return {
    unit,
    members: asksOfBuild(words) ? [item, ...item.indexes] : [item],
    versions: { ecosystem: fact.ecosystem, constraint },
    relation,
    ...(words.advisedBy === null ? {} : { sources: sourcesOf(life, technology) }),
    fields: {
      text: fact.text,
      technology: technology?.id ?? '',
      name: technology?.name ?? fact.name,
      package: packageOf(fact),
      version: pin ?? (constraint.kind === 'any' || constraint.text === '' ? 'any version' : constraint.text),
      label: pin?.split('+')[1] ?? '',
      local: pin?.includes('+') === true ? `+${pin.split('+')[1]}` : '',
      build: item.build,
      install: item.installRead ? 'read' : 'unknown',
      installer: item.installer ?? 'unknown',
      release: pin ?? item.cuda?.chosen ?? '',
      cuda: item.cuda?.version ?? '',
      'oldest-gpu': item.cuda?.oldestGpu ?? '',
      fitting: fittingOf(item),
      sure: item.unaligned === null ? '' : item.unaligned.sure ? 'yes' : 'no',
      successor: life?.successor ?? '',
      since: life?.since ?? '',
      ...(life?.newName ? { 'new-name': life.newName } : {}),
      file: fact.location.path,
      ...(item.unaligned?.first === undefined || item.unaligned.first === null ? {} : { aligned: item.unaligned.first }),
      ...technology?.notes,
    },
  };
}

/** Which build a package has depends on the index that it comes from; that it has ended, or which release it is, does not. */
function asksOfBuild({ build, cuda, index, indexed, local }: DependencyWords): boolean {
  return [build, cuda, index, indexed, local].some((asked) => asked !== null);
}

/** PlatformIO compares names whatever their letters, and people know them as they are written. */
function packageOf({ ecosystem, name, nameAt }: DependencyFact): string {
  return ecosystem === 'platformio' && nameAt?.text.toLowerCase() === name ? nameAt.text : name;
}

/** What to use instead of a release whose libraries do not fit. */
function fittingOf({ fact, unaligned }: Installed): string {
  if (unaligned === null) return '';
  return unaligned.first === null ? (unaligned.instead ?? '') : `\`${fact.name}\` ${unaligned.first} or newer`;
}
