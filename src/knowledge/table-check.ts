import type { Mistake } from '../formats/declared-yaml.ts';
import type { CompatibilityTable, Ecosystem } from '../model.ts';
import { schemeOf } from '../versions/index.ts';
import type { Located } from './compile.ts';
import { mistake } from './mistakes.ts';

/** Every row of a table has an id of its own, and every cell is a range of its column. */
export function checkTables(tables: readonly Located<CompatibilityTable>[]): Mistake[] {
  return tables.flatMap((table) => [...repeatedRows(table), ...unreadableCells(table)]);
}

function repeatedRows(table: Located<CompatibilityTable>): Mistake[] {
  const seen = new Set<string>();
  return table.value.rows.flatMap(({ id }, index) => {
    if (seen.has(id)) return [mistake(table, ['rows', index, 'id'], `a second row "${id}"`)];
    seen.add(id);
    return [];
  });
}

function unreadableCells(table: Located<CompatibilityTable>): Mistake[] {
  const { columns, rows } = table.value;
  return Object.entries(columns).flatMap(([name, column]) => {
    const of = column.kind === 'runtime' ? (column.name === 'node' ? 'npm' : 'pypi') : column.packages[0]?.ecosystem;
    return rows.flatMap(({ cells }, index) => {
      const cell = cells[name];
      return cell === undefined || of === undefined ? [] : unreadable(table, ['rows', index, name], cell, [of]);
    });
  });
}

/** One mistake when a text is a range in none of some ecosystems. */
export function unreadable(of: Located<unknown>, keys: readonly PropertyKey[], range: string, ecosystems: readonly Ecosystem[]): Mistake[] {
  const comparing = ecosystems.filter((ecosystem) => schemeOf(ecosystem) !== null);
  if (comparing.length === 0 || comparing.some((ecosystem) => schemeOf(ecosystem)?.parse(range))) return [];
  return [mistake(of, keys, `"${range}" is not a range of ${comparing.join(' or ')} versions`)];
}
