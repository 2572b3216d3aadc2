/** Small functions on lists and texts that every floor may use. Imports nothing. */

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

/**
 * Whether a text matches one of the patterns; `*` stands for any characters. Linear in the text for each star.
 * @param patterns patterns from the knowledge or from a repository's own rules
 */
export function matchesAny(patterns: readonly string[], text: string): boolean {
  return patterns.some((pattern) => matches(pattern, text));
}

function matches(pattern: string, text: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  const last = rest.pop();
  if (last === undefined) return text === pattern;
  if (!text.startsWith(first)) return false;
  let from = first.length;
  for (const piece of rest) {
    const at = text.indexOf(piece, from);
    if (at < 0) return false;
    from = at + piece.length;
  }
  return text.length - last.length >= from && text.endsWith(last);
}
