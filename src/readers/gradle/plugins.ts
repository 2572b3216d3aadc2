import { type Argument, type Call, type Item, type Statement, asCall, literal } from '../../formats/gradle.ts';
import type { PluginFact } from '../../model.ts';
import type { Scope } from './scope.ts';
import { type BlockReader, placeOf } from './script.ts';
import { spanOf } from './values.ts';

/** The plugins that a file applies, in `plugins { … }` or by `apply plugin: …`. */
export const readPlugins: BlockReader = (statements, scope, script) => {
  const named = scope.path.at(-1) === 'plugins' ? declared : applied;
  return statements.flatMap((statement) => {
    const found = named(statement);
    if (found === null) return [];
    const plugin: PluginFact = {
      kind: 'plugin',
      ...identity(found),
      applied: isApplied(statement, scope),
      block: scope.block,
      ...placeOf(script, spanOf(found.items)),
    };
    return [plugin];
  });
};

/** The words that say which plugin it is, and what stands before an id that is short for more. */
interface Found {
  readonly items: readonly Item[];
  readonly prefix: string;
}

/** A line of `plugins { … }`: `id("x") version "1"`, `alias(libs.plugins.x)`, `kotlin("android")`, `` `java-library` ``. */
function declared({ items }: Statement): Found | null {
  const [head, ...more] = items;
  const call = asCall(items);
  if (more.length === 0 && (head?.kind === 'text' || head?.kind === 'word')) return { items, prefix: '' };
  if (call === null || !['id', 'alias', 'kotlin'].includes(call.path.join('.'))) return null;
  return firstWords(call.args, call.path[0] === 'kotlin' ? 'org.jetbrains.kotlin.' : '');
}

/** `apply plugin: 'x'`, `apply(plugin = "x")`, `plugins.apply("x")`, `plugin("x")` in `apply { … }`. */
function applied({ items }: Statement): Found | null {
  const call = asCall(items);
  if (call?.path.at(-1) !== 'apply') return null;
  const owner = call.path.at(-2) ?? '';
  if (owner === 'plugins' || owner === 'pluginManager') return firstWords(call.args, '');
  return owner === '' || owner === 'project' ? ofApply(call) : null;
}

function ofApply(call: Call): Found | null {
  const plugin = call.args.find(({ label }) => label === 'plugin');
  if (plugin !== undefined) return firstWords([plugin], '');
  const inner = (call.block?.statements ?? []).map(({ items }) => asCall(items)).find((one) => one?.path.join('.') === 'plugin');
  return inner ? firstWords(inner.args, '') : null;
}

/** The first expression of the first argument: `'x'` of `'x' version '1' apply false`. */
function firstWords(args: readonly Argument[], prefix: string): Found | null {
  const items = args[0]?.items ?? [];
  const end = items.findIndex((item, index) => index > 0 && item.kind === 'word' && items[index - 1]?.kind !== 'operator');
  const words = end < 0 ? items : items.slice(0, end);
  return words.length === 0 ? null : { items: words, prefix };
}

/** The id where it is written; the alias of `libs.plugins.x` and `libs.plugins.x.get().pluginId`. */
function identity({ items, prefix }: Found): Pick<PluginFact, 'id' | 'alias'> {
  const [head] = items;
  if (head?.kind !== 'word') return { id: prefixed(prefix, literal(items)), alias: null };
  const plugins = head.path.indexOf('plugins');
  if (plugins < 0) return { id: head.path.length === 1 && items.length === 1 ? (head.path[0] ?? null) : null, alias: null };
  const alias = head.path.slice(plugins + 1).filter((name, index, all) => index < all.length - 1 || name !== 'get');
  return { id: null, alias: alias.join('.') };
}

function prefixed(prefix: string, id: string | null): string | null {
  return id === null ? null : prefix + id;
}

/** `apply false` keeps a plugin for the modules below; so does a block that speaks of other projects. */
function isApplied({ items }: Statement, { block }: Scope): boolean {
  if (block === 'subprojects' || block.startsWith(':')) return false;
  return !items.some((item, index) => item.kind === 'word' && item.path.at(-1) === 'apply' && isFalse(items[index + 1]));
}

function isFalse(item: Item | undefined): boolean {
  if (item?.kind === 'group') return item.statements.length === 1 && isFalse(item.statements[0]?.items[0]);
  return item?.kind === 'word' && item.path[0] === 'false';
}
