import { type Argument, type Item, type Statement, argumentsOf, asCall, isGroup, isWord, literal } from '../../formats/gradle.ts';
import { type Scope, isConditional, walk } from './scope.ts';
import { type Lookup, valueOf } from './values.ts';

/** One place where a build file gives a name a value. */
export interface Definition {
  readonly name: string;
  readonly value: readonly Item[];
  readonly scope: Scope;
  /** Whether the name is declared here (`def`, `val`, `ext`), and not only a property of the block around it. */
  readonly declared: boolean;
}

const extensions = new Set(['ext', 'extra']);
const mapMakers = new Set(['mapOf', 'mutableMapOf', 'hashMapOf', 'linkedMapOf']);
/** A chain of variables that is longer is taken as unknown. */
const longestChain = 20;

/** The names that a build file defines. A name with two values, or one that depends on a condition, is unknown. */
export class Variables implements Lookup {
  readonly definitions: readonly Definition[];
  private readonly byName = new Map<string, Definition[]>();
  private readonly values = new Map<string, string | null>();
  private chain = 0;

  constructor(statements: readonly Statement[], text: string) {
    this.definitions = allDefinitions(statements, text);
    for (const definition of this.definitions) {
      const known = this.byName.get(definition.name);
      if (known) known.push(definition);
      else this.byName.set(definition.name, [definition]);
    }
  }

  resolve(name: string): string | null {
    const known = this.values.get(name);
    if (known !== undefined) return known;
    // Found again while it is being resolved, it is defined by itself.
    this.values.set(name, null);
    const value = this.chain < longestChain ? this.only(this.byName.get(name) ?? []) : null;
    this.values.set(name, value);
    return value;
  }

  private only(definitions: readonly Definition[]): string | null {
    this.chain += 1;
    const values = definitions.map(({ value, scope }) => (isConditional(scope) ? null : valueOf(value, this)));
    this.chain -= 1;
    const [first = null, ...others] = values;
    return others.every((other) => other === first) ? first : null;
  }
}

function allDefinitions(statements: readonly Statement[], text: string): readonly Definition[] {
  const found: Definition[] = [];
  const visit = (block: readonly Statement[], scope: Scope): void => {
    for (const { items } of block) for (const definition of definitionsOf(items, scope)) found.push(definition);
  };
  walk(statements, { path: [], block: '' }, visit, text);
  return found;
}

function definitionsOf(items: readonly Item[], scope: Scope): readonly Definition[] {
  return assigned(items, scope) ?? delegated(items, scope) ?? setByCall(items, scope) ?? [];
}

/** `def name = value`, `val name: String = value`, `ext.name = value`, `extra["name"] = value`, `name = value` in `ext`. */
function assigned(items: readonly Item[], scope: Scope): readonly Definition[] | null {
  const sign = items.findIndex((item) => item.kind === 'operator' && item.text === '=');
  if (sign < 1) return null;
  const annotation = items.findIndex((item) => item.kind === 'operator' && item.text === ':');
  const left = items.slice(0, annotation > 0 && annotation < sign ? annotation : sign);
  const target = targetOf(left, scope);
  return target === null ? [] : define(target.name, items.slice(sign + 1), scope, target.declared);
}

function targetOf(left: readonly Item[], scope: Scope): { readonly name: string; readonly declared: boolean } | null {
  const last = left.at(-1);
  if (isGroup(last, '[')) return indexed(left.at(-2), literal(last.statements.flatMap(({ items }) => items)));
  if (last?.kind !== 'word') return null;
  const own = last.path.findLastIndex((name) => extensions.has(name));
  const name = last.path.slice(own + 1).join('.');
  if (left.length > 1) return left.every(({ kind }) => kind === 'word') ? { name, declared: true } : null;
  const declared = own >= 0 || extensions.has(scope.path.at(-1) ?? '');
  return name !== '' && (declared || scope.path.length === 0) ? { name, declared } : null;
}

function indexed(owner: Item | undefined, key: string | null): { readonly name: string; readonly declared: boolean } | null {
  if (owner?.kind !== 'word' || key === null) return null;
  return extensions.has(owner.path.at(-1) ?? '')
    ? { name: key, declared: true }
    : { name: [...owner.path, key].join('.'), declared: false };
}

/** `val name by extra("value")`, `val name by extra { "value" }`. */
function delegated(items: readonly Item[], scope: Scope): readonly Definition[] | null {
  const by = items.findIndex((item) => isWord(item, 'by'));
  const [name, by1, extra, value] = by > 0 ? items.slice(by - 1) : [];
  if (name?.kind !== 'word' || by1 === undefined || !isWord(extra, 'extra') || value?.kind !== 'group') return null;
  return define(
    name.path.join('.'),
    value.statements.flatMap((statement) => statement.items),
    scope,
    true,
  );
}

/** `ext.set("name", value)`, and `set("name", value)` in `ext`. */
function setByCall(items: readonly Item[], scope: Scope): readonly Definition[] | null {
  const call = asCall(items);
  if (call?.path.at(-1) !== 'set') return null;
  const owner = call.path.at(-2) ?? scope.path.at(-1) ?? '';
  const [key, value] = call.args;
  const name = key ? literal(key.items) : null;
  return extensions.has(owner) && name !== null && value ? define(name, value.items, scope, true) : [];
}

/** A map defines each of its keys under the name of the map. */
function define(name: string, value: readonly Item[], scope: Scope, declared: boolean): readonly Definition[] {
  const entries = mapEntries(value);
  if (entries === null) return [{ name, value, scope, declared }];
  return entries.flatMap(({ label, items }) => (label === null ? [] : define(`${name}.${label}`, items, scope, declared)));
}

function mapEntries(value: readonly Item[]): readonly Argument[] | null {
  const [first, ...more] = value;
  if (isGroup(first, '[') && more.length === 0) return argumentsOf(first.statements);
  const call = first?.kind === 'word' ? asCall(value) : null;
  return call !== null && mapMakers.has(call.path.at(-1) ?? '') ? call.args : null;
}
