import { capitalised } from '../../lists.ts';
import type { Report, ReportedUnit } from '../../model.ts';
import { count, unitName } from '../words.ts';
import { code } from './escape.ts';
import type { Links } from './links.ts';
import { targets, technologies } from './unit.ts';

const MOST_ROWS = 200;
const MOST_IN_A_CELL = 12;

/** Gives what was inferred of each unit: where it runs, what it uses, and which line says so. Nothing without units. */
export function unitTable({ units }: Report, links: Links): readonly string[] {
  const telling = units.filter((unit) => unit.technologies.length > 0);
  const rest = units.length - telling.length;
  const hidden = telling.length - Math.min(telling.length, MOST_ROWS);
  const notes = [
    ...(hidden > 0 ? [`${count(hidden, 'more unit')} ${hidden === 1 ? 'uses' : 'use'} machine-learning frameworks.`] : []),
    ...(rest > 0
      ? [`${count(rest, telling.length > 0 ? 'other unit' : 'unit')} ${rest === 1 ? 'uses' : 'use'} no machine-learning framework.`]
      : []),
  ];
  if (telling.length === 0) return notes;
  const rows = telling.slice(0, MOST_ROWS).map((unit) => row(unit, links));
  return ['## What runs where', ['| Unit | Runs on | Uses |', '| --- | --- | --- |', ...rows].join('\n'), ...notes];
}

function row(unit: ReportedUnit, links: Links): string {
  return `| ${[capitalised(unitName(unit.id, (name) => code(name))), cell(targets(unit, links)), cell(technologies(unit, links))].join(' | ')} |`;
}

function cell(words: readonly string[]): string {
  const shown = words.slice(0, MOST_IN_A_CELL);
  return [...shown, ...(words.length > shown.length ? [`${words.length - shown.length} more`] : [])].join('<br>');
}
