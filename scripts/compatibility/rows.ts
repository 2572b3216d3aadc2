import { relate } from '../../src/versions/index.ts';
import type { Release } from './wheels.ts';

/** A release of a companion and the range of the framework that it asks for; null when it asks for none. */
export interface Asking {
  readonly version: string;
  readonly asks: string | null;
}

/** The range in the requirement on a package: `torch (==2.5.1)` → `==2.5.1`; null when none is stated. */
export function rangeFor(name: string, requirements: readonly string[]): string | null {
  const own = requirements.find((text) => new RegExp(`^${name}(?![\\w.-])`, 'i').test(text));
  const range =
    own
      ?.slice(name.length)
      .split(';')[0]
      ?.replace(/[()\s]/g, '') ?? '';
  return range === '' ? null : sorted(range);
}

/** Lower bounds first, as people write them. */
function sorted(range: string): string {
  const clauses = range
    .replaceAll('.dev0', '')
    .replace(/(\d)dev\b/g, '$1')
    .split(',');
  return clauses.toSorted((a, b) => order(a) - order(b)).join(',');
}

function order(clause: string): number {
  return ['>', '=', '~', '<', '!'].findIndex((sign) => clause.startsWith(sign));
}

/** The releases of a companion that ask for this release of the framework, as one range; null when there are none or others lie between them. */
export function companionCell(version: string, companions: readonly Asking[]): string | null {
  const fits = companions.map(
    ({ asks }) => asks !== null && relate('pypi', { kind: 'range', text: `==${version}` }, asks, null) === 'always',
  );
  const first = fits.indexOf(true);
  const last = fits.lastIndexOf(true);
  if (first < 0 || fits.slice(first, last).includes(false)) return null;
  const [from, to] = [companions[first]?.version ?? '', companions[last]?.version ?? ''];
  if (companions[last]?.asks?.startsWith('>=')) return `>=${from}`;
  return from === to ? `==${from}` : `>=${from},<=${to}`;
}

/** `>=3.9,<3.14` for 9 to 13; null when there are gaps. */
export function pythonCell({ pythons }: Release): string | null {
  const [first, last] = [pythons[0], pythons.at(-1)];
  if (first === undefined || last === undefined || last - first + 1 !== pythons.length) return null;
  return `>=3.${first},<3.${last + 1}`;
}

/** One line of `rows:` in a table of `rules/compatibility/`. */
export function row(framework: string, version: string, cells: Readonly<Record<string, string | null>>): string {
  const stated = Object.entries(cells).flatMap(([name, cell]) => (cell === null ? [] : [`${name}: "${cell}"`]));
  return `  - { ${[`id: ${framework}-${version}`, `${framework}: "==${version}"`, ...stated].join(', ')} }`;
}
