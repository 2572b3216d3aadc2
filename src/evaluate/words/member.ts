import type { Condition, Fact, FactKind, FactOf, Member, RunStep, Unit } from '../../model.ts';
import { reachOf } from '../../routes.ts';
import { unitsIn, type Binding, type Match, type Scene } from '../scene.ts';
import { membersOfKind } from '../shelf.ts';
import { matchesAny } from '../../lists.ts';

/** Words about single facts of a unit: setting, resource, command, install, env, model, source, plugin, file. */

function found<K extends FactKind>(
  scene: Scene,
  kind: K,
  isMeant: (fact: FactOf<K>, unit: Unit) => boolean,
  fields: (fact: FactOf<K>, unit: Unit) => Record<string, string>,
): Binding[] {
  return scene.units.flatMap((unit) =>
    membersOfKind(unit, kind).flatMap((member) => {
      if (!isKind(member, kind) || !isMeant(member.fact, unit)) return [];
      const { fact } = member;
      return [
        {
          unit,
          members: [member],
          versions: null,
          relation: null,
          fields: { text: fact.text, file: fact.location.path, ...fields(fact, unit) },
        },
      ];
    }),
  );
}

function isKind<K extends FactKind>(member: Member, kind: K): member is Member<FactOf<K>> {
  return member.fact.kind === kind;
}

/** `setting`: a key whose value is one of some texts, or a number within bounds. An unknown value matches nothing. */
export function setting(words: Extract<Condition, { word: 'setting' }>, scene: Scene, match: Match): Binding[] {
  return found(
    { ...scene, units: unitsIn(words.in, scene, match) },
    'setting',
    ({ key, value }) => key === words.key && (words.known ? value !== null && holds(words, value) : value === null),
    ({ key, value }) => ({ key, value: value ?? '' }),
  );
}

function holds(words: Extract<Condition, { word: 'setting' }>, value: string): boolean {
  const number = Number(value);
  return (
    (words.is === null || matchesAny(words.is, value)) &&
    (words.atLeast === null || number >= words.atLeast) &&
    (words.below === null || number < words.below)
  );
}

type ResourceWords = Extract<Condition, { word: 'resource' }>;

/** `resource`: a quantity that a deployment asks for, and how it stands to its counterpart in the same container. */
export function resource(words: ResourceWords, scene: Scene): Binding[] {
  return found(
    scene,
    'resource',
    (fact, unit) =>
      matchesAny(words.name, fact.name) &&
      (words.field === null || words.field.includes(fact.field)) &&
      isWhole(words, fact.value) &&
      standsBeside(words, fact, unit),
    ({ name, value, field }) => ({
      name,
      value,
      field,
      twin: words.beside?.is ?? 'any',
      whole: amountOf(value) === null ? 'unknown' : Number.isInteger(amountOf(value)) ? 'yes' : 'no',
    }),
  );
}

/** A quantity as a number, `500m` being a half; null for a variable or a template. */
function amountOf(value: string): number | null {
  const [, number, unit] = /^(\d+(?:\.\d+)?)(m?)$/.exec(value) ?? [];
  return number === undefined ? null : Number(number) / (unit === 'm' ? 1000 : 1);
}

function isWhole({ whole }: ResourceWords, value: string): boolean {
  const amount = amountOf(value);
  return whole === null || (amount !== null && Number.isInteger(amount) === whole);
}

function standsBeside(words: ResourceWords, fact: FactOf<'resource'>, unit: Unit): boolean {
  if (words.beside === null) return true;
  const { field, is } = words.beside;
  const twin = unit.members
    .map((member) => member.fact)
    .find((other): other is FactOf<'resource'> => isTwin(other, fact) && other.field === field);
  if (is === 'absent' || twin === undefined) return is === 'absent' && twin === undefined;
  const [own, others] = [amountOf(fact.value), amountOf(twin.value)];
  return own !== null && others !== null && own !== others;
}

function isTwin(other: Fact, fact: FactOf<'resource'>): other is FactOf<'resource'> {
  return other.kind === 'resource' && other.name === fact.name && other.block === fact.block && other.location.path === fact.location.path;
}

/** `command`: a program that is started. */
export function command(words: Extract<Condition, { word: 'command' }>, scene: Scene): Binding[] {
  return found(
    scene,
    'command',
    ({ words: [program = '', ...rest] }) =>
      matchesAny(words.program, program) &&
      (words.argument === null || rest.some((argument) => matchesAny(words.argument ?? [], argument))),
    ({ words: all }) => ({ program: all[0] ?? '' }),
  );
}

/** `install`: a command that installs packages. */
export function install(words: Extract<Condition, { word: 'install' }>, scene: Scene): Binding[] {
  const has = (options: readonly string[], patterns: readonly string[]) => options.some((option) => matchesAny(patterns, option));
  return found(
    scene,
    'install',
    ({ installer, options }) =>
      words.installer.includes(installer) &&
      (words.option === null || has(options, words.option)) &&
      (words.without === null || !has(options, words.without)),
    ({ installer }) => ({ installer }),
  );
}

/** `env`: an environment variable that is set. */
export function env(words: Extract<Condition, { word: 'env' }>, scene: Scene): Binding[] {
  return found(
    scene,
    'env',
    ({ name, value }) => name === words.name && (words.value === null || (value !== null && matchesAny(words.value, value))),
    ({ name, value }) => ({ name, value: value ?? '' }),
  );
}

/** `model`: a model file. */
export function model(words: Extract<Condition, { word: 'model' }>, scene: Scene, match: Match): Binding[] {
  return found(
    { ...scene, units: unitsIn(words.in, scene, match) },
    'model',
    ({ format, pointer, bytes }, unit) =>
      matchesAny(words.format, format) &&
      (words.pointer === null || pointer === words.pointer) &&
      (words.bytes === null || (bytes !== null && bytes >= words.bytes)) &&
      (words.runBy === null || runBy(format, unit, scene) === words.runBy),
    ({ format, bytes, location }, unit) => ({
      format,
      name: location.path.slice(location.path.lastIndexOf('/') + 1),
      bytes: bytes === null ? 'unknown' : String(bytes),
      runtimes: runtimesFor(format, unit, scene),
    }),
  );
}

/** What runs a format where the unit runs; null when it is not known what does, or where that is. */
function runBy(format: string, unit: Unit, scene: Scene): 'here' | 'missing' | 'nothing' | null {
  const runs = runsOf(format, scene);
  const held = new Set(unit.installed.map(({ technology }) => technology?.id));
  if (runs.some(({ runtime }) => held.has(runtime))) return 'here';
  if (unit.targets.length === 0 || runs.length === 0) return null;
  return runs.some((step) => isFor(unit, step, scene)) ? 'missing' : 'nothing';
}

function runsOf(format: string, { knowledge: { routes } }: Scene): readonly RunStep[] {
  const ids = new Set(routes.formats.filter(({ files }) => files.includes(format)).map(({ id }) => id));
  return routes.runs.filter(({ reads }) => ids.has(reads));
}

function isFor(unit: Unit, { runtime, targets }: RunStep, { knowledge: { technologies, routes } }: Scene): boolean {
  const technology = technologies.find(({ id }) => id === runtime) ?? null;
  return unit.targets.some(({ name }) => reachOf(targets, technology, name, routes.hosts) !== null);
}

/** The technologies that run a format on one of the unit's targets, for people. */
function runtimesFor(format: string, unit: Unit, scene: Scene): string {
  const ids = runsOf(format, scene).flatMap((step) => (isFor(unit, step, scene) ? [step.runtime] : []));
  const names = scene.knowledge.technologies.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  return names.join(' or ');
}

/** `source`: what a source file of the unit imports, calls or mentions. */
export function source(words: Extract<Condition, { word: 'source' }>, scene: Scene, match: Match): Binding[] {
  return found(
    { ...scene, units: unitsIn(words.in, scene, match) },
    'source',
    ({ how, name }) => how === words.how && matchesAny(words.name, name) && !matchesAny(words.except ?? [], name),
    ({ name }) => ({ name }),
  );
}

/** `plugin`: a Gradle plugin that a build applies. */
export function plugin(words: Extract<Condition, { word: 'plugin' }>, scene: Scene, match: Match): Binding[] {
  return found(
    { ...scene, units: unitsIn(words.in, scene, match) },
    'plugin',
    ({ id, applied }) => applied && id !== null && matchesAny(words.id, id),
    ({ id }) => ({ id: id ?? '' }),
  );
}

/** `file`: a native library. */
export function file(words: Extract<Condition, { word: 'file' }>, scene: Scene, match: Match): Binding[] {
  return found(
    { ...scene, units: unitsIn(words.in, scene, match) },
    'file',
    ({ format }) => matchesAny(words.format, format),
    ({ format }) => ({ format }),
  );
}
