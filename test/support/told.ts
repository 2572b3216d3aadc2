import { uniqueBy } from '../../src/lists.ts';
import type { Unit } from '../../src/model.ts';
import { inWords, reportUnit } from '../../src/units/report.ts';

/** A unit in lines, all that joins it included: what it is, where it runs, why, and what it holds. */
export function unitText(unit: Unit): string {
  const { targets, technologies } = reportUnit(unit);
  const names = targets.map(({ name, strength }) => (strength === 'proved' ? name : `${name} (${strength})`));
  const links = uniqueBy([...unit.links, ...unit.members.flatMap((one) => one.links)].map(inWords), ({ text }) => text);
  return [
    `${unit.kind} ${unit.name}${names.length === 0 ? '' : ` → ${names.join(', ')}`}`,
    ...links.map(({ text }) => `    because ${text}`),
    ...technologies.map(
      ({ name, version, location }) => `    ${name}${version === null ? '' : ` ${version}`}  ${location.path}:${location.line}`,
    ),
  ].join('\n');
}
