import type { CheckRequest } from '../check.ts';
import { version } from '../check/version.ts';
import { factList, groupedFacts } from './facts.ts';
import { openRun } from '../check/open.ts';
import type { Format } from '../reporters/index.ts';
import type { UnitsDocument } from '../reporters/schema.ts';
import { unitsText } from '../reporters/units.ts';
import { gather } from '../readers/gather.ts';
import { buildUnits } from '../units/index.ts';
import { reportUnit } from '../units/report.ts';

/** How what was seen is to be shown. */
export interface Looking {
  readonly format: Format;
  readonly color: boolean;
  readonly width: number;
  readonly all: boolean;
  /** Whether a person reads it at a terminal: then facts stand below their files, else each line has its place. */
  readonly person: boolean;
}

/** Everything mentions something to a reader that reads all. */
const everything = { mentions: () => true, knows: () => true };

/** `facts`: every fact, with its place. */
export async function facts(request: CheckRequest, looking: Looking): Promise<string> {
  const run = await openRun(request);
  const { facts: found, problems, skipped } = await gather(run.tree, run.ignore, everything, run.within);
  if (looking.format === 'json') {
    const all = [...found.values()].flat();
    return `${JSON.stringify({ schema: 'framework-fit/facts@1', facts: all, problems, skipped }, null, 2)}\n`;
  }
  return looking.person ? groupedFacts({ facts: found, problems, skipped }, looking) : factList({ facts: found, problems, skipped });
}

/** `units`: what ships together, where to, and why. */
export async function units(request: CheckRequest, looking: Looking): Promise<string> {
  const document = await unitsOf(request);
  if (looking.format === 'json') return `${JSON.stringify(document, null, 2)}\n`;
  if (looking.format === 'mermaid') return (await import('../reporters/mermaid.ts')).drawing(document.units);
  return unitsText(document, looking);
}

async function unitsOf(request: CheckRequest): Promise<UnitsDocument> {
  const run = await openRun(request);
  const gathered = await gather(run.tree, run.ignore, everything, run.within);
  const built = buildUnits(gathered.facts, run.tree.paths, run.knowledge, run.within, run.config.units);
  return {
    schema: 'framework-fit/units@1',
    tool: { version, knowledge: run.knowledge.checked },
    config: { origin: run.config.origin },
    repository: run.repository,
    units: built.units.map(reportUnit),
    problems: [...gathered.problems, ...built.problems],
    skipped: gathered.skipped,
    stats: { files: run.tree.paths.length, read: gathered.read },
  };
}
