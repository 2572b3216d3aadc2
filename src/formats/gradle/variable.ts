import { isGroup, isWord, literal } from './call.ts';
import type { Group, Item } from './nodes.ts';

/** What may stand before the name of a property of the build: `rootProject.ext.name`. */
const owners = new Set(['rootProject', 'project', 'parent', 'this', 'ext', 'extra', 'properties', 'providers']);
/** Calls that read the property that they are told the name of: `extra.get("name")`, `property("name")`. */
const getters = new Set(['get', 'getProperty', 'property', 'findProperty', 'gradleProperty']);
/** Calls that give the same value in another type. */
const conversions = new Set(['get', 'toInt', 'toInteger', 'toString', 'asProvider', 'orNull']);

/**
 * The name under which a build knows what an expression reads: `litert` for `rootProject.ext.litert`, `$litert`,
 * `extra["litert"] as String`, `project.property("litert")`; `libs.versions.litert` for
 * `libs.versions.litert.get()`. null when the expression is more than a name.
 */
export function variableName(items: readonly Item[]): string | null {
  const path = readPath(items);
  if (path === null) return null;
  const own = path.findIndex((name) => !owners.has(name));
  return own < 0 ? null : path.slice(own).join('.');
}

function readPath(items: readonly Item[]): readonly string[] | null {
  const path: string[] = [];
  for (const [index, item] of items.entries()) {
    if (isWord(item, 'as')) break;
    if (item.kind === 'word') path.push(...item.path);
    else if (item.kind === 'group') {
      if (!readGroup(path, item)) return null;
    } else if (index === 0 || item.kind !== 'operator' || !['.', '?.', '!!'].includes(item.text)) return null;
    if (item.kind === 'word' && !startsOrFollowsDot(items, index)) return null;
  }
  return path.length > 0 ? path : null;
}

function startsOrFollowsDot(items: readonly Item[], index: number): boolean {
  const before = items[index - 1];
  return index === 0 || (before?.kind === 'operator' && before.text !== '!!');
}

/** Follows an index `["name"]`, a getter's call `get("name")` or a conversion `toInt()`. */
function readGroup(path: string[], group: Group): boolean {
  const key = literal(group.statements.flatMap(({ items }) => items));
  if (isGroup(group, '[') && key !== null && path.length > 0) return path.push(key) > 0;
  if (!isGroup(group, '(')) return false;
  const called = path.pop() ?? '';
  if (group.statements.length === 0) return conversions.has(called);
  return key !== null && getters.has(called) && path.push(key) > 0;
}
