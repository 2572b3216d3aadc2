/**
 * Prints rows for a table of `rules/compatibility/` from what the package index says, oldest release first: which
 * versions of Python have a wheel of a framework for Linux x86_64, which releases of companions ask for it, and
 * (`asks:`) which versions of other packages it asks for. What the index does not state is for people to judge: a
 * companion that asks for no framework gets no cell. `from:` leaves out older releases.
 *
 *   node scripts/compatibility/run.ts from:1.8 torch torchvision torchaudio
 *   node scripts/compatibility/run.ts from:2.6 tensorflow asks:keras
 */
import { schemeOf } from '../../src/versions/index.ts';
import { filesOf, requirementsOf } from './pip.ts';
import { companionCell, pythonCell, rangeFor, row, type Asking } from './rows.ts';
import { releases, type Release } from './wheels.ts';

const words = process.argv.slice(2);
const oldest = option('from:')[0] ?? '0';
const asked = option('asks:');
const [framework = '', ...companions] = words.filter((word) => !word.includes(':'));

const asking = await Promise.all(companions.map(async (name) => [name, await askingOf(name)] as const));
for (const release of releases(await filesOf(framework)).filter(({ version }) => schemeOf('pypi')?.compare(version, oldest) !== -1)) {
  const own = asked.length === 0 ? [] : await requirements(framework, release);
  const cells = {
    ...Object.fromEntries(asking.map(([name, list]) => [name, companionCell(release.version, list)])),
    ...Object.fromEntries(asked.map((name) => [name, rangeFor(name, own)])),
    python: pythonCell(release),
  };
  console.log(row(framework, release.version, cells));
}

function option(prefix: string): string[] {
  return words.filter((word) => word.startsWith(prefix)).map((word) => word.slice(prefix.length));
}

async function askingOf(name: string): Promise<Asking[]> {
  const list: Asking[] = [];
  for (const release of releases(await filesOf(name)))
    list.push({ version: release.version, asks: rangeFor(framework, await requirements(name, release)) });
  return list;
}

/** Wheels for every Python 3 (`py3-none`) name no version: any recent one will do. */
async function requirements(name: string, { version, pythons }: Release): Promise<string[]> {
  return requirementsOf(name, version, `3.${pythons.at(-1) ?? 12}.99`);
}
