import type { Condition, DependencyWords, Installed, Relation, Role, Unit } from '../../model.ts';
import { pinned, relate } from '../../versions/index.ts';
import { unitsIn, type Binding, type Match, type Scene } from '../scene.ts';
import { installsOf, knownInstalls } from '../shelf.ts';
import { matchesAny } from '../../lists.ts';

/** What is present where the unit runs. Development, build, test and peer packages count only when a rule names them. */
const present: readonly Role['kind'][] = ['runtime', 'optional', 'group'];
/** A Gradle configuration that nobody knows is more likely a tool of the build. */
const presentInMaven: readonly Role['kind'][] = ['runtime'];

/** `dependency`: a package that a unit installs. */
export function dependency(words: Extract<Condition, { word: 'dependency' }>, scene: Scene, match: Match): Binding[] {
  return unitsIn(words.in, scene, match).flatMap((unit) =>
    candidates(words, unit)
      .filter((item) => isMeant(words, item))
      .flatMap((item) => byVersion(words, item, unit)),
  );
}

/** What a condition can mean at all: rules ask every unit, so the look-up has to be short. */
function candidates(words: DependencyWords, unit: Unit): readonly Installed[] {
  if (words.package !== null) return installsOf(unit, words.package);
  return words.technology !== null || words.kind !== null || words.advisedBy !== null ? knownInstalls(unit) : unit.installed;
}

function isMeant(words: DependencyWords, item: Installed): boolean {
  const { fact, technology } = item;
  return (
    (words.role ?? (fact.ecosystem === 'maven' ? presentInMaven : present)).includes(fact.role.kind) &&
    (words.technology === null || (technology !== null && matchesAny(words.technology, technology.id))) &&
    (words.kind === null || (technology !== null && words.kind.includes(technology.kind))) &&
    (words.advisedBy === null || (technology?.life.rule === words.advisedBy && !item.own)) &&
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
    (words.indexed === null || item.indexes.length > 0 === words.indexed) &&
    (words.installRead === null || item.installRead === words.installRead) &&
    (words.excludes === null || item.fact.excludes.some((pattern) => matchesAny([pattern], words.excludes ?? '')))
  );
}

function byVersion(words: DependencyWords, item: Installed, unit: Unit): Binding[] {
  if (words.version === null) return [bindingOf(item, unit, null)];
  const { ecosystem } = item.fact;
  const relation = relate(ecosystem, item.constraint, words.version, item.technology?.newest[ecosystem] ?? null);
  return (words.relation ?? ['always']).includes(relation) ? [bindingOf(item, unit, relation)] : [];
}

function bindingOf(item: Installed, unit: Unit, relation: Relation | null): Binding {
  const { fact, technology, constraint } = item;
  const pin = pinned(fact.ecosystem, constraint);
  return {
    unit,
    members: [item, ...item.indexes],
    versions: { ecosystem: fact.ecosystem, constraint },
    relation,
    fields: {
      text: fact.text,
      technology: technology?.id ?? '',
      name: technology?.name ?? fact.name,
      package: fact.name,
      version: pin ?? (constraint.kind === 'any' || constraint.text === '' ? 'any version' : constraint.text),
      label: pin?.split('+')[1] ?? '',
      local: pin?.includes('+') === true ? `+${pin.split('+')[1]}` : '',
      build: item.build,
      install: item.installRead ? 'read' : 'unknown',
      successor: technology?.life.successor ?? '',
      since: technology?.life.since ?? '',
      file: fact.location.path,
      ...technology?.notes,
    },
  };
}
