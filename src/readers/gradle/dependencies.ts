import { type Argument, type Call, type Group, type Item, argumentsOf, asCall, isGroup, literal } from '../../formats/gradle.ts';
import type { Fact, Role } from '../../model.ts';
import { configurationOf, isTest } from './configuration.ts';
import { coordinateOf } from './coordinate.ts';
import { type Entry, dependency } from './entry.ts';
import { excludesOf, unwrapMap } from './excludes.ts';
import { localLibrary } from './local-library.ts';
import { mapNotation } from './map-notation.ts';
import { referenceOf } from './references.ts';
import { type Scope, isConditional } from './scope.ts';
import type { BlockReader, Script } from './script.ts';
import { chunksOf, spanOf } from './values.ts';

/** Calls that stand in `dependencies` and take strings, but declare nothing. */
const others = new Set([
  'println',
  'print',
  'exclude',
  'because',
  'if',
  'else',
  'apply',
  'require',
  'check',
  'error',
  'registerTransform',
  'listOf',
  'setOf',
  'mapOf',
]);
const platforms = new Set(['platform', 'enforcedPlatform']);
const wrappers = new Set(['create', 'testFixtures', 'variantOf', 'dependencyProvider']);
const localFiles = new Set(['files', 'fileTree']);

/** The dependencies of a block `dependencies { … }`, and of `constraints { … }` in it. */
export const readDependencies: BlockReader = (statements, scope, script) => {
  const isConstraint = scope.path.at(-1) === 'constraints' && scope.path.at(-2) === 'dependencies';
  if (scope.path.at(-1) !== 'dependencies' && !isConstraint) return [];
  return statements.flatMap(({ items }) => {
    const call = asCall(items);
    if (call === null || call.path.length > 1) return [];
    const { name, args } = configured(call);
    if (name === '' || others.has(name)) return [];
    const entry = entryOf(name, call, scope, script, isConstraint);
    return readArguments(args, entry);
  });
};

/** `add("implementation", "g:a:v")` names the configuration first. */
function configured(call: Call): { readonly name: string; readonly args: readonly Argument[] } {
  const name = call.path[0] ?? '';
  if (name !== 'add') return { name, args: call.args };
  return { name: literal(call.args[0]?.items ?? []) ?? '', args: call.args.slice(1) };
}

function entryOf(name: string, call: Call, scope: Scope, script: Script, isConstraint: boolean): Entry {
  const { role, marker } = configurationOf(name);
  const details = call.block ?? lastBlock(call.args);
  const surrounding = surroundingRole(scope) ?? (isConstraint ? { kind: 'constraint' as const } : role);
  const variant = marker ?? variantOf(scope);
  return {
    script,
    block: scope.block === '' ? (variant ?? '') : scope.block,
    role: surrounding,
    marker: variant,
    excludes: excludesOf(details, script.variables),
    details,
  };
}

function lastBlock(args: readonly Argument[]): Group | null {
  const last = args.at(-1)?.items.at(-1);
  return isGroup(last, '{') ? last : null;
}

/** What the block around it makes of a dependency, whatever its configuration is. */
function surroundingRole({ path, block }: Scope): Role | null {
  if (block === 'buildscript') return { kind: 'build' };
  return sourceSet(path) !== null && isTest(block) ? { kind: 'test' } : null;
}

/** The source set or condition that a dependency depends on. `commonMain` is in everything. */
function variantOf(scope: Scope): string | null {
  if (isConditional(scope)) return scope.block;
  return sourceSet(scope.path) === null || scope.block === 'commonMain' || scope.block === 'main' ? null : scope.block;
}

function sourceSet(path: readonly string[]): string | null {
  const at = path.lastIndexOf('sourceSets');
  return at < 0 ? null : (path[at + 1] ?? null);
}

function readArguments(args: readonly Argument[], entry: Entry): readonly Fact[] {
  const unwrapped = args.flatMap(unwrapMap);
  if (unwrapped.some(({ label }) => label !== null) || isPositional(unwrapped)) return mapNotation(unwrapped, entry);
  return args.flatMap(({ items }) => readNotation(items, entry));
}

/** `implementation("g", "a", "v")`: strings, and none of them is a coordinate. */
function isPositional(args: readonly Argument[]): boolean {
  const words = args.map(({ items }) => literal(items));
  return words.length > 1 && words.every((word) => word !== null && !word.includes(':'));
}

function readNotation(items: readonly Item[], entry: Entry): readonly Fact[] {
  const [first] = items;
  if (isGroup(first, '[') && items.length === 1) return argumentsOf(first.statements).flatMap((one) => readNotation(one.items, entry));
  const call = first?.kind === 'word' && isGroup(items[1], '(') ? asCall(items) : null;
  const called = call?.path.at(-1) ?? '';
  if (call !== null && platforms.has(called)) return readArguments(call.args, { ...entry, role: { kind: 'build' } });
  if (call !== null && wrappers.has(called)) return readArguments(call.args.slice(0, 1), entry);
  if (localFiles.has(called)) return [localLibrary(spanOf(items), entry)];
  return referenceOf(items, entry) ?? readCoordinate(items, entry);
}

function readCoordinate(items: readonly Item[], entry: Entry): readonly Fact[] {
  const chunks = chunksOf(items, entry.script.variables);
  const coordinate = coordinateOf(chunks, entry.script.source.text);
  if (coordinate !== null) return [dependency(entry, coordinate, spanOf(items))];
  return chunks[0]?.kind === 'written' && chunks[0].text.startsWith(':') ? [localLibrary(spanOf(items), entry)] : [];
}
