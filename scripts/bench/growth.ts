/**
 * Measures how the cost of a monorepo on the disk grows with its units: listing and reading them, and joining and judging what was read, in
 * processor time. `npm run bench:growth -- [--units 10000] [--assert]`; with --assert it exits with 1 when a monorepo costs
 * more than 1.5 times its reading, or when twice the units cost much more than twice.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { evaluate } from '../../src/evaluate/index.ts';
import { interestOf, loadKnowledge } from '../../src/knowledge/index.ts';
import { gather } from '../../src/readers/gather.ts';
import { diskTree } from '../../src/tree/index.ts';
import { buildUnits, joinedBy, skippedByDefault } from '../../src/units/index.ts';
import { unitsText } from '../../src/reporters/units.ts';
import { reportUnit } from '../../src/units/report.ts';
import { keepRepository } from './make.ts';
import { monorepo } from './monorepo.ts';

const { values } = parseArgs({ options: { units: { type: 'string' }, assert: { type: 'boolean' } } });
const most = Number(values.units ?? 10_000);
const cache = path.resolve(import.meta.dirname, '../../.cache/bench');
const knowledge = await loadKnowledge();
const interest = interestOf(knowledge, joinedBy);

/** Milliseconds of processor time of each step. */
interface Cost {
  readonly reading: number;
  readonly joining: number;
  readonly judging: number;
  readonly telling: number;
}

async function cost(units: number): Promise<Cost> {
  const files = monorepo(units);
  const folder = keepRepository(cache, `monorepo-${units}`, String(units), () => Object.entries(files));
  const [{ tree, gathered }, reading] = await timed(async () => {
    const opened = await diskTree(folder);
    return { tree: opened, gathered: await gather(opened, skippedByDefault, interest) };
  });
  const [built, joining] = await timed(() => buildUnits(gathered.facts, tree.paths, knowledge));
  const [findings, judging] = await timed(() =>
    evaluate(built.units, { knowledge, today: '2026-11-22', lineOf: () => '', docsOf: (rule) => rule }),
  );
  const [, telling] = await timed(() =>
    unitsText({ units: built.units.map(reportUnit), problems: [], skipped: [] }, { color: false, width: 80, all: true }),
  );
  console.log(
    [tree.paths.length, built.units.length, findings.length].map((count) => String(count).padStart(8)).join('') +
      [reading, joining, judging, telling].map((ms) => ms.toFixed(0).padStart(9)).join('') +
      ((reading + joining + judging) / reading).toFixed(2).padStart(9),
  );
  return { reading, joining, judging, telling };
}

async function timed<T>(work: () => T | Promise<T>): Promise<readonly [result: T, milliseconds: number]> {
  globalThis.gc?.();
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return [result, (user + system) / 1000];
}

console.log('   files   units findings  reading  joining  judging  telling    whole   (ms of processor time; whole: times reading)');
// The first run compiles the code.
await cost(most / 16);
const costs: Cost[] = [];
for (const units of [most / 8, most / 4, most / 2, most]) costs.push(await cost(units));
const [small, large] = [costs[0], costs.at(-1)];
if (values.assert === true && small !== undefined && large !== undefined) {
  const whole = (large.reading + large.joining + large.judging) / large.reading;
  const growth = (['reading', 'joining', 'judging', 'telling'] as const).filter((step) => large[step] > 16 * small[step]);
  if (whole > 1.5 || growth.length > 0) {
    console.log(`MISSED: ${whole.toFixed(2)} times reading; more than twice as much for twice as many: ${growth.join(', ') || 'nothing'}`);
    process.exitCode = 1;
  }
}
