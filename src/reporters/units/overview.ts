import type { ReportedUnit } from '../../model.ts';
import { groupBy, uniqueBy } from '../../lists.ts';
import { oneLine } from '../neutral.ts';
import type { Page } from '../terminal/page.ts';
import { columns } from '../terminal/width.ts';
import { wrap } from '../terminal/wrap.ts';
import { joined, namedTechnologies, targetName, technologyName, unitName } from '../words.ts';
import { kindsText } from './kinds.ts';

const MOST_BLOCKS = 40;
const MOST_NAMES = 3;
const LONGEST = 400;

/** Gives many units at a glance: each technology with where it runs, then units that hold the same as one. */
export function overview(units: readonly ReportedUnit[], page: Page): readonly (readonly string[])[] {
  const alike = [...groupBy(units, (unit) => `${unit.kind}|${held(unit)}|${targets([unit])}`).values()];
  const left = alike.slice(MOST_BLOCKS).flat();
  const rest = left.length === 0 ? [] : [[`and ${kindsText(left)} more`]];
  return [technologies(units, page), ...alike.slice(0, MOST_BLOCKS).map((same) => block(same, page)), ...rest];
}

function technologies(units: readonly ReportedUnit[], { colors, width }: Page): readonly string[] {
  const names = groupBy(
    units.flatMap((unit) => uniqueBy(unit.technologies, ({ name }) => name).map(({ name }) => ({ name, unit }))),
    ({ name }) => name,
  );
  const rows = [...names].map(([name, list]) => ({ name: oneLine(name, 40), units: list.map(({ unit }) => unit) }));
  const widest = Math.max(0, ...rows.map(({ name }) => columns(name)));
  return rows
    .toSorted((a, b) => b.units.length - a.units.length)
    .flatMap(({ name, units: holders }) => {
      const where = targets(holders);
      const text = `${kindsText(holders)}${where === '' ? '' : ` → ${where}`}`;
      return wrap(text, width - widest - 2).map(
        (line, index) => `${index === 0 ? colors.bold(name.padEnd(widest)) : ' '.repeat(widest)}  ${line}`,
      );
    });
}

function block(same: readonly ReportedUnit[], { colors, width }: Page): readonly string[] {
  const names = same.slice(0, MOST_NAMES).map(({ id }) =>
    oneLine(
      unitName(id, (text) => text),
      LONGEST,
    ),
  );
  const more = same.length > MOST_NAMES ? [`and ${same.length - MOST_NAMES} more`] : [];
  const where = targets(same);
  const text = `${held(same[0])}${where === '' ? '' : ` → ${where}`}`.trim();
  return [...names.map((name) => colors.bold(name)), ...more, ...wrap(oneLine(text, LONGEST), width - 2).map((line) => `  ${line}`)];
}

function held(unit: ReportedUnit | undefined): string {
  return unit === undefined ? '' : joined(namedTechnologies(unit).map(technologyName));
}

function targets(units: readonly ReportedUnit[]): string {
  return uniqueBy(
    units.flatMap((unit) => unit.targets.map(targetName)),
    (text) => text,
  ).join(', ');
}
