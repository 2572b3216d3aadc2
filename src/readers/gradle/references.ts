import { type Call, type Item, asCall, literal, variableName } from '../../formats/gradle.ts';
import type { Fact, ReferenceFact } from '../../model.ts';
import type { Entry } from './entry.ts';
import { placeOf } from './script.ts';
import { spanOf, valueOf } from './values.ts';

/** Names of a catalog that are no libraries. */
const notLibraries = new Set(['versions', 'plugins']);

/** What stands for something declared elsewhere: a module of the build or an alias of a catalog. null when it is neither. */
export function referenceOf(items: readonly Item[], entry: Entry): readonly Fact[] | null {
  const call = items[0]?.kind === 'word' ? asCall(items) : null;
  if (call === null && items.length > 0 && items[0]?.kind !== 'word') return null;
  const path = items[0]?.kind === 'word' ? items[0].path : [];
  if (call !== null && path.at(-1) === 'project') return module(projectPath(call, entry), items, entry);
  if (path[0] === 'projects' && path.length > 1) return module(path.slice(1).join(':'), items, entry);
  if (!isCatalog(path[0] ?? '') || path.length < 2 || isVariable(items, entry)) return null;
  const name = aliasOf(path, call);
  return name === null ? [] : [reference('catalog', name, items, entry)];
}

function isCatalog(name: string): boolean {
  return name === 'libs' || name.endsWith('Libs');
}

/** Older builds keep their dependencies in a map that is called like a catalog. */
function isVariable(items: readonly Item[], { script }: Entry): boolean {
  const name = variableName(items);
  return name !== null && script.variables.resolve(name) !== null;
}

/** The alias behind an accessor: `litert.gpu` of `libs.litert.gpu`, with the catalog's name where it is another one. */
function aliasOf(path: readonly string[], call: Call | null): string | null {
  const catalog = path[0] === 'libs' ? [] : path.slice(0, 1);
  const found = call === null ? null : literal(call.args[0]?.items ?? []);
  if (path.at(-1) === 'findLibrary' || path.at(-1) === 'findBundle') {
    const kind = path.at(-1) === 'findBundle' ? ['bundles'] : [];
    return found === null ? null : [...catalog, ...kind, found.replaceAll(/[-_]/g, '.')].join('.');
  }
  const isCalled = call !== null && path.at(-1) === 'get' && call.args.length === 0;
  const own = path.slice(1, isCalled ? -1 : undefined);
  return notLibraries.has(own[0] ?? '') ? null : [...catalog, ...own].join('.');
}

/** `project(":ml")`, `project(path: ":ml", configuration: "default")`. */
function projectPath({ args }: Call, { script }: Entry): string | null {
  const path = args.find(({ label }) => label === 'path') ?? args.find(({ label }) => label === null);
  return path === undefined ? null : valueOf(path.items, script.variables);
}

function module(path: string | null, items: readonly Item[], entry: Entry): readonly Fact[] {
  return path === null ? [] : [reference('module', `:${path.replace(/^:/, '')}`, items, entry)];
}

function reference(to: ReferenceFact['to'], name: string, items: readonly Item[], { script, block, role, marker, excludes }: Entry): Fact {
  return { kind: 'reference', to, name, role, marker, excludes, block, ...placeOf(script, spanOf(items)) };
}
