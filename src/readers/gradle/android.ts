import { type Item, type Statement, asCall, isGroup, isWord } from '../../formats/gradle.ts';
import type { Fact } from '../../model.ts';
import { type Scope, isConditional } from './scope.ts';
import { type BlockReader, type Script, setting } from './script.ts';
import { spanOf, valueOf } from './values.ts';

/** The settings of an `android` block that have one value, by the names they go by. */
const keys = new Map([
  ['minSdk', 'android.minSdk'],
  ['minSdkVersion', 'android.minSdk'],
  ['targetSdk', 'android.targetSdk'],
  ['targetSdkVersion', 'android.targetSdk'],
  ['compileSdk', 'android.compileSdk'],
  ['compileSdkVersion', 'android.compileSdk'],
  ['applicationId', 'android.applicationId'],
  ['namespace', 'android.namespace'],
  ['ndkVersion', 'android.ndkVersion'],
  ['packaging.jniLibs.useLegacyPackaging', 'android.useLegacyPackaging'],
  ['packagingOptions.jniLibs.useLegacyPackaging', 'android.useLegacyPackaging'],
]);

/** Those with a list: each element is told apart. */
const lists: readonly (readonly [RegExp, string])[] = [
  [/^ndk\.abiFilters?(?:\.add(?:All)?)?$/, 'android.abiFilters'],
  [/^(?:androidResources|aaptOptions)\.noCompress(?:\.add(?:All)?)?$/, 'android.noCompress'],
];

/** A block that sets Android options, with what its switch says. */
interface Block {
  readonly scope: Scope;
  readonly script: Script;
  /** The value of `enable` in `splits { abi { … } }`. */
  readonly enabled: string;
}

/** What an `android` block sets: SDK levels, ids, ABIs, native builds. */
export const readAndroid: BlockReader = (statements, scope, script) => {
  if (scope.path.length > 0 && androidPath(scope.path) === null) return [];
  const block = { scope, script, enabled: switchOf(statements) };
  return statements.flatMap(({ items }) => readStatement(items, block));
};

function readStatement(items: readonly Item[], block: Block): readonly Fact[] {
  const [head] = items;
  const path = head?.kind === 'word' ? androidPath([...block.scope.path, ...head.path]) : null;
  if (head === undefined || path === null) return [];
  const name = path.join('.').replace(/\.set$/, '');
  const key = keys.get(name);
  if (key !== undefined) return readValue(key, items, block);
  const list = lists.find(([names]) => names.test(name));
  if (list !== undefined) return readList(list[1], items, block);
  if (name === 'splits.abi.include') return readSplits(items, block);
  const native = /^externalNativeBuild\.(cmake|ndkBuild)(?:\.path)?$/.exec(name)?.[1];
  return native === undefined || !declaresBuild(native, block)
    ? []
    : [setting(block.script, block.scope.block, 'android.externalNativeBuild', native, head)];
}

/** The path below `android`; what `defaultConfig` sets holds for all, except its arguments to a native build. */
function androidPath(path: readonly string[]): readonly string[] | null {
  const at = Math.max(path.indexOf('android'), path.indexOf('androidLibrary'));
  if (at < 0) return null;
  const below = path.slice(at + 1);
  return below[0] === 'defaultConfig' && below[1] !== 'externalNativeBuild' ? below.slice(1) : below;
}

/** Flavours and build types only pass arguments to a native build; its file is told by `android` itself. */
function declaresBuild(native: string, { scope }: Block): boolean {
  return scope.path.at(-1) !== native && (scope.block === '' || isConditional(scope));
}

function readValue(key: string, items: readonly Item[], { scope, script }: Block): readonly Fact[] {
  const expression = released(valueItems(items));
  if (expression.length === 0) return [];
  const value = valueOf(expression, script.variables);
  return [setting(script, scope.block, key, value?.replace(/^android-/, '') ?? null, spanOf(expression))];
}

/** The value in `minSdk 21`, `minSdk = 21`, `minSdkVersion(21)`, `minSdk { version = release(21) }`. */
function valueItems(items: readonly Item[]): readonly Item[] {
  const [, sign, ...more] = items;
  if (sign?.kind === 'operator') return sign.text === '=' ? more : [];
  const call = asCall(items);
  if (call === null || call.rest.length > 0) return items.slice(1);
  const version = call.block?.statements.find((inner) => isWord(inner.items[0], 'version') && inner.items[1]?.kind === 'operator');
  return version?.items.slice(2) ?? call.args[0]?.items ?? [];
}

/** `release(36)` stands for its number. */
function released(items: readonly Item[]): readonly Item[] {
  const call = isWord(items[0], 'release') ? asCall(items) : null;
  return call?.args[0]?.items ?? items;
}

/** Each element of a list in its own fact. */
function readList(key: string, items: readonly Item[], { scope, script }: Block): readonly Fact[] {
  return listed(items).map((element) => setting(script, scope.block, key, valueOf(element, script.variables), spanOf(element)));
}

/** The elements of `abiFilters 'a', 'b'`, `abiFilters += listOf("a")`, `abiFilters = ['a']`, `abiFilters.addAll(…)`. */
function listed(items: readonly Item[]): readonly (readonly Item[])[] {
  const [, sign, ...more] = items;
  if (sign?.kind === 'operator') return sign.text === '=' || sign.text === '+=' ? elementsOf(more) : [];
  return (asCall(items)?.args ?? []).flatMap((argument) => elementsOf(argument.items));
}

function elementsOf(items: readonly Item[]): readonly (readonly Item[])[] {
  const [first] = items;
  if (isGroup(first, '[') && (items.length === 1 || isWord(items[1], 'as')))
    return first.statements.flatMap((one) => elementsOf(one.items));
  const call = first?.kind === 'word' && isGroup(items[1], '(') ? asCall(items) : null;
  const isList = /^(?:listOf|setOf|mutableListOf|mutableSetOf|arrayOf)$/.test(call?.path.at(-1) ?? '');
  return isList ? (call?.args ?? []).flatMap((argument) => elementsOf(argument.items)) : [items];
}

/** The ABIs that get an APK of their own. A split that is off says nothing, and one with a switch is not known. */
function readSplits(items: readonly Item[], block: Block): readonly Fact[] {
  if (block.enabled === 'false') return [];
  const facts = readList('android.splits.abi', items, block);
  return block.enabled === 'true' ? facts : facts.map((fact) => (fact.kind === 'setting' ? { ...fact, value: null } : fact));
}

function switchOf(statements: readonly Statement[]): string {
  const line = statements.find(({ items }) => items[0]?.kind === 'word' && /^(?:e|isE)nable$/.test(items[0].path.at(-1) ?? ''));
  if (line === undefined) return 'false';
  const last = line.items.at(-1);
  const value = isGroup(last, '(') ? last.statements[0]?.items[0] : last;
  return value?.kind === 'word' ? value.path.join('.') : 'unknown';
}
