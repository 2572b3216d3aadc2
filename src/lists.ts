/** Small functions on lists that every floor may use. Imports nothing. */

/** Groups by a key, in the order of first appearance. (`Map.groupBy` needs Node 21.) */
export function groupBy<T, K>(list: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of list) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** The first item of each key. */
export function uniqueBy<T>(list: Iterable<T>, keyOf: (item: T) => unknown): T[] {
  return [...groupBy(list, keyOf).values()].flatMap(([first]) => (first === undefined ? [] : [first]));
}

/** Order by code units, the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
