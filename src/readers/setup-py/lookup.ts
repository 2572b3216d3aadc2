import { flattenTable } from './flatten.ts';
import { unknownOf, type Value } from './values.ts';

/** The text of a key; null when it cannot be known. */
export function keyOf(value: Value): string | null {
  return value.kind === 'text' && value.word.known ? value.word.text : null;
}

/** The entry of a table; unknown when there is none. */
export function lookUp(table: Value, key: string): Value {
  return flattenTable(table).entries.get(key) ?? unknownOf();
}
