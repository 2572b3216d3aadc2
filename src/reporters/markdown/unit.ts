import { capitalised } from '../../lists.ts';
import type { ReportedUnit } from '../../model.ts';
import type { Group } from '../findings.ts';
import { joined, namedTechnologies, targetName, technologyName, unitName } from '../words.ts';
import { code, prose } from './escape.ts';
import type { Links } from './links.ts';

const MOST = 6;
const LONGEST_NAME = 100;

/** Gives the heading of a unit's findings: what it is, where it runs and what it uses, each with its place. */
export function unitHeading({ id, unit }: Group, links: Links): string {
  const name = id === null ? 'the whole repository' : unitName(id, (text) => code(text));
  const told = unit === null ? [] : [sentence('Runs on', targets(unit, links)), sentence('Uses', technologies(unit, links))];
  return [`### ${capitalised(name)}`, told.filter((part) => part !== '').join(' ')].filter((part) => part !== '').join('\n\n');
}

/** Gives the targets of a unit, each with the first place that says so. */
export function targets(unit: ReportedUnit, links: Links): readonly string[] {
  return unit.targets.map((target) => {
    const [first] = target.because;
    return `${prose(targetName(target), LONGEST_NAME)}${first === undefined ? '' : ` (${links.place(first.location)})`}`;
  });
}

/** Gives the technologies of a unit, each with the place that names it. */
export function technologies(unit: ReportedUnit, links: Links): readonly string[] {
  return namedTechnologies(unit).map(
    (technology) => `${prose(technologyName(technology), LONGEST_NAME)} (${links.place(technology.location)})`,
  );
}

function sentence(verb: string, words: readonly string[]): string {
  if (words.length === 0) return '';
  return `${verb} ${joined(words.length > MOST ? [...words.slice(0, MOST - 1), `${words.length - MOST + 1} more`] : words)}.`;
}
