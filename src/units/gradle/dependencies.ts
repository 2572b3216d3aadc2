import type { Constraint, DependencyFact, FactOf, Link, Member } from '../../model.ts';
import { matchesAny } from '../../lists.ts';
import { link, member, through } from '../draft.ts';
import type { Library } from '../library.ts';
import { includedMembers } from '../requirements.ts';
import { moduleNamed, type GradleModule } from './modules.ts';
import { settingMember } from './settings.ts';

/** Longer ways from one module to the next are made to take long. */
const longestWay = 100;

/**
 * What a module gets: its own dependencies, those behind catalog aliases, and those of the modules it is linked to.
 * @param seen build files of the modules that are linked already, to which more are added: each counts once, by the shortest way
 */
export function moduleMembers(
  library: Library,
  modules: ReadonlyMap<string, GradleModule>,
  module: GradleModule,
  seen: Set<string>,
): Member[] {
  return [...ownMembers(library, module), ...linkedMembers(library, modules, module, seen)];
}

function ownMembers(library: Library, module: GradleModule): Member[] {
  const own = library
    .of(module.path)
    .filter(({ kind }) => kind !== 'dependency')
    .flatMap((fact) => {
      if (fact.kind === 'include') return includedMembers(library, fact);
      return [fact.kind === 'setting' ? settingMember(library, module, fact) : member(fact)];
    });
  const dependencies = library
    .kind(module.path, 'dependency')
    .filter(isOwn)
    .map((fact) => member(resolved(library, module, fact)));
  const aliases = library.kind(module.path, 'reference').filter(({ to }) => to === 'catalog');
  return [...own, ...dependencies, ...aliases.flatMap((alias) => fromCatalog(library, module, alias)), ...inherited(library, module)];
}

/** A reference to a module, with the way that leads to it and what the references on that way keep out. */
interface Step {
  readonly from: GradleModule;
  readonly reference: FactOf<'reference'>;
  readonly links: readonly Link[];
  readonly excludes: readonly string[];
}

/** What linked modules bring at run time. */
function linkedMembers(library: Library, modules: ReadonlyMap<string, GradleModule>, start: GradleModule, seen: Set<string>): Member[] {
  const found: (readonly [path: string, one: Member])[] = [];
  const waiting = stepsFrom(library, start, [], []);
  // What is added while it is walked is walked too: the nearest come first.
  for (const { from, reference, links, excludes } of waiting) {
    const module = moduleNamed(library, modules, from, reference.name);
    if (module === null || seen.has(module.path) || links.length >= longestWay) continue;
    if (!library.hasRoom(library.of(module.path).length)) break;
    seen.add(module.path);
    const way = [...links, link(`module \`${reference.name}\` is linked`, reference.location)];
    const without = [...excludes, ...reference.excludes];
    const brought = ownMembers(library, module).filter(isBrought);
    for (const one of brought.flatMap((each) => kept(without, each))) found.push([module.path, { ...one, links: [...way, ...one.links] }]);
    waiting.push(...stepsFrom(library, module, way, without));
  }
  const variants = variantsOf(library, modules, start, seen);
  return found.map(([path, one]) => ({ ...one, choices: { ...variants.get(path), ...one.choices } }));
}

type Choices = Readonly<Record<string, string>>;

/**
 * The one variant of a build for which each module is linked, by its build file; nothing where others link it as well.
 * @param linked the build files of the modules that are linked
 */
function variantsOf(
  library: Library,
  modules: ReadonlyMap<string, GradleModule>,
  start: GradleModule,
  linked: ReadonlySet<string>,
): ReadonlyMap<string, Choices> {
  const known = new Map<string, Choices>([[start.path, {}]]);
  const waiting = [start];
  for (let from = waiting.pop(); from !== undefined; from = waiting.pop()) {
    const way = known.get(from.path) ?? {};
    for (const { reference } of stepsFrom(library, from, [], [])) {
      const module = moduleNamed(library, modules, from, reference.name);
      if (module === null || !linked.has(module.path)) continue;
      const isFirst = reference.marker !== null && Object.keys(way).length === 0;
      const choices = isFirst ? { [`${from.path}#variant`]: reference.marker } : way;
      const before = known.get(module.path);
      const both = before === undefined || isSame(before, choices) ? choices : {};
      if (before !== undefined && isSame(before, both)) continue;
      known.set(module.path, both);
      waiting.push(module);
    }
  }
  return known;
}

function isSame(a: Choices, b: Choices): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}

function stepsFrom(library: Library, from: GradleModule, links: readonly Link[], excludes: readonly string[]): Step[] {
  const references = library.kind(from.path, 'reference').filter(({ to, role }) => to === 'module' && role.kind === 'runtime');
  return references.map((reference) => ({ from, reference, links, excludes }));
}

/** What a root build says inside `subprojects {}` or `project(':x') {}` is about others. */
function isOwn({ block }: DependencyFact): boolean {
  return block !== 'subprojects' && block !== 'buildscript' && !block.startsWith(':');
}

/** A version that a variable of the root build or of gradle.properties stands for. */
function resolved(library: Library, module: GradleModule, fact: DependencyFact): DependencyFact {
  if (fact.constraint.kind !== 'unknown' || fact.constraint.variable === null) return fact;
  const name = fact.constraint.variable.replace(/^(rootProject\.)?(ext\.|extra\.)?/, '');
  const files = [
    module.rootBuild,
    ...['gradle.properties', 'gradle/libs.versions.toml'].map((file) => (module.root === '' ? file : `${module.root}/${file}`)),
  ];
  const value = files
    .flatMap((file) => (file === null ? [] : library.kind(file, 'setting')))
    .find(({ key }) => key === `gradle.ext.${name}` || key === `gradle.property.${name}`)?.value;
  const constraint: Constraint = value === undefined || value === null ? fact.constraint : { kind: 'range', text: value };
  return { ...fact, constraint };
}

/** `libs.litert` stands on the line of the catalog, and the module's line is the link. */
function fromCatalog(library: Library, module: GradleModule, reference: FactOf<'reference'>): Member[] {
  const entries = module.catalog.filter(({ entry }) => entry !== 'plugin');
  const named = entries.find(({ alias, entry }) => (entry === 'bundle' ? `bundles.${alias}` : alias) === reference.name);
  const libraries =
    named?.entry === 'bundle'
      ? entries.filter(({ entry, alias }) => entry === 'library' && named.members.includes(alias))
      : named === undefined
        ? []
        : [named];
  const because = link(`\`libs.${reference.name}\` is used`, reference.location);
  return libraries.map((entry) => through(because, member(resolved(library, module, asDependency(entry, reference)))));
}

function asDependency(entry: FactOf<'catalog'>, reference: FactOf<'reference'>): DependencyFact {
  const { location, text, block, name, constraint, nameAt, constraintAt } = entry;
  const { role, marker, excludes } = reference;
  return {
    kind: 'dependency',
    ecosystem: 'maven',
    location,
    text,
    block,
    name,
    constraint,
    nameAt,
    constraintAt,
    role,
    marker,
    excludes,
    extras: [],
    origin: { kind: 'registry' },
    command: null,
  };
}

/** What references keep out is gone, and nothing else that it brings may bring it. */
function kept(excludes: readonly string[], one: Member): Member[] {
  const { fact } = one;
  if (excludes.length === 0 || fact.kind !== 'dependency') return [one];
  if (matchesAny(excludes, fact.name)) return [];
  return [{ ...one, fact: { ...fact, excludes: [...fact.excludes, ...excludes] } }];
}

/** A linked module's plugins and settings are its own affair. */
function isBrought({ fact }: Member): boolean {
  return fact.kind === 'dependency'
    ? fact.role.kind === 'runtime'
    : fact.kind === 'setting' && (fact.key === 'android.localLibraries' || fact.key === 'android.externalNativeBuild');
}

/** What the root build gives every module: shared dependencies, exclusions, forced versions. */
function inherited(library: Library, module: GradleModule): Member[] {
  if (module.rootBuild === null) return [];
  const shared = library
    .kind(module.rootBuild, 'dependency')
    .filter(({ block }) => block === 'subprojects' || block === 'allprojects')
    .map((fact) => member(resolved(library, module, fact)));
  const settings = library
    .kind(module.rootBuild, 'setting')
    .filter(({ key }) => key === 'gradle.exclude' || key === 'gradle.force' || key === 'android.resolutionStrategy')
    .map((fact) => member(fact));
  return [...shared, ...settings];
}
