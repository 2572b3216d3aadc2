import type { CheckRequest } from '../check.ts';
import { factText } from './fact-text.ts';
import { uniqueBy } from '../lists.ts';
import { openRun } from '../check/open.ts';
import type { Fact, Link, Problem, Unit } from '../model.ts';
import type { Format } from '../reporters/index.ts';
import { gather } from '../readers/gather.ts';
import { buildUnits } from '../units/index.ts';
import { inWords, reportUnit } from '../units/report.ts';

/** Everything mentions something to a reader that reads all. */
const everything = { mentions: () => true, knows: () => true };

/** `facts`: every fact, with its place. */
export async function facts(request: CheckRequest, json: boolean): Promise<string> {
  const run = await openRun(request);
  const gathered = await gather(run.tree, run.ignore, everything, run.within);
  const all = [...gathered.facts.values()].flat();
  if (json) return `${JSON.stringify({ facts: all, problems: gathered.problems }, null, 2)}\n`;
  return [
    ...all.map(factLine),
    ...gathered.problems.map(problemLine),
    `${count(all.length, 'fact')} in ${count(gathered.facts.size, 'file')}`,
    '',
  ].join('\n');
}

/** `requirements.txt:1:1  dependency  pypi/torch ==2.8.0  |  torch==2.8.0`: where it stands, what it says, and in which words. */
export function factLine(fact: Fact): string {
  const { kind, location, text, block } = fact;
  const inBlock = block === '' ? '' : `  [${visible(block)}]`;
  return `${location.path}:${location.line}:${location.column}  ${kind}  ${visible(factText(fact))}${inBlock}  |  ${visible(text)}`;
}

/** The same of what could not be read. */
export function problemLine({ message, location }: Problem): string {
  return `${location === null ? '' : `${location.path}:${location.line}:${location.column}  `}problem  ${visible(message)}`;
}

/** `units`: what ships together, where to, and why. */
export async function units(request: CheckRequest, format: Format): Promise<string> {
  const run = await openRun(request);
  const gathered = await gather(run.tree, run.ignore, everything, run.within);
  const { units: all } = buildUnits(gathered.facts, run.tree.paths, run.knowledge.technologies, run.within, run.config.units);
  if (format === 'json') return `${JSON.stringify(all.map(reportUnit), null, 2)}\n`;
  if (format === 'mermaid') return (await import('../reporters/mermaid.ts')).drawing(all.map(reportUnit));
  return `${all.map(unitText).join('\n')}\n${count(all.length, 'unit')}\n`;
}

/** A unit in lines: what it is, where it runs, why, and what it holds. */
export function unitText(unit: Unit): string {
  const { targets, technologies } = reportUnit(unit);
  const where =
    targets.length === 0
      ? ''
      : ` → ${targets.map(({ name, strength }) => (strength === 'proved' ? name : `${name} (${strength})`)).join(', ')}`;
  const held = technologies.map(
    ({ name, version, location }) => `    ${name}${version === null ? '' : ` ${visible(version)}`}  ${location.path}:${location.line}`,
  );
  return [`${unit.kind} ${visible(unit.name)}${where}`, ...linksOf(unit).map(inWords).map(linkLine), ...held].join('\n');
}

function linkLine({ text }: Link): string {
  return `    because ${visible(text)}`;
}

/** What says that the unit's parts belong together, each once. */
function linksOf({ links, members }: Unit): Link[] {
  return uniqueBy([...links, ...members.flatMap((one) => one.links)], ({ text, location }) => `${location.path}:${location.line}:${text}`);
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** Text of the repository without control characters, on one line. */
function visible(text: string): string {
  // oxlint-disable-next-line no-control-regex -- they are what is taken out
  const flat = text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g, ' ').trim();
  return flat.length > 160 ? `${flat.slice(0, 159)}…` : flat;
}
