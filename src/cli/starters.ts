import type { Told } from '../config/effective.ts';
import { yamlLines } from '../config/yaml-lines.ts';
import { groupBy, uniqueBy } from '../lists.ts';
import type { ReportedUnit, UnitKind } from '../model.ts';

/** The workflow that `init` writes. A test holds it equal to the one of the guide, and its pins to those of this repository. */
export const workflow = `name: framework-fit
on: pull_request
permissions: { contents: read, pull-requests: write }
concurrency: { group: "framework-fit-\${{ github.ref }}", cancel-in-progress: true }
jobs:
  framework-fit:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
      # OWNER is the account that holds framework-fit. Pin it to the commit of a release, as above.
      - uses: OWNER/framework-fit@v1
`;

const home = 'https://raw.githubusercontent.com/framework-fit/framework-fit/main/schema/config.schema.json';
/** A start, and no inventory. */
const mostUnits = 12;
const ships: ReadonlySet<UnitKind> = new Set(['image', 'app', 'function', 'firmware', 'site']);

/**
 * A first configuration, all of it in comments: the units as they were understood, to be put right.
 * @param has whether the repository has a file
 */
export function starter(units: readonly ReportedUnit[], has: (path: string) => boolean): string {
  const own = units.filter(({ kind, technologies }) => technologies.length > 0 && kind !== 'ci' && kind !== 'notebook');
  const shown = uniqueBy(tellable(own), nameOf).slice(0, mostUnits);
  const placed = shown.map((unit) => ({ unit, path: pathOf(unit, shown, units, has) }));
  // Of several that hold a file the last one has it: a folder comes before what lies in it.
  const listed = placed.toSorted((a, b) => depth(a.path) - depth(b.path)).map(({ unit, path }) => declared(unit, path));
  return [
    `# yaml-language-server: $schema=${home}`,
    '# Nothing is decided here yet: take the `# ` away before what is to count. `framework-fit config print` shows what does.',
    '',
    '# The run fails on warnings, too, and on a pull request on new ones alone. Others: ./file.yml, owner/repo//path.yml@ref',
    '# extends: strict',
    '',
    '# Rules by id, group or glob: off, notice, warning, error',
    '# rules:',
    '#   "life/*": notice',
    '',
    '# Files and folders that are not read',
    '# ignore: [experiments]',
    '',
    ...(listed.length === 0
      ? ['# No unit with a machine-learning framework was found; `framework-fit units --all` shows all.']
      : unitLines(listed)),
    ...(own.length > shown.length ? [`# … and ${own.length - shown.length} more, which \`framework-fit units\` shows`] : []),
    '',
  ].join('\n');
}

function unitLines(listed: readonly Told[]): readonly string[] {
  const told: Told = { kind: 'map', entries: [['units', { kind: 'list', items: listed }]] };
  return [
    '# What ships together, as it was understood. Only what is not right needs to be written down.',
    ...yamlLines(told).map(({ text }) => `# ${text}`),
  ];
}

/** Those that paths can tell apart, what ships before what does not, and the nearest to the root first: several of one file, such as the entries of a list, have one path. */
function tellable(units: readonly ReportedUnit[]): readonly ReportedUnit[] {
  const alone = [...groupBy(units, fileOf).values()].flatMap((same) => (same.length === 1 ? same : []));
  return alone.toSorted((a, b) => Number(ships.has(b.kind)) - Number(ships.has(a.kind)) || depth(a.root || '.') - depth(b.root || '.'));
}

/** Its folder; where that holds what belongs to another unit that is not listed below it, the file that it is named after. */
function pathOf(unit: ReportedUnit, listed: readonly ReportedUnit[], all: readonly ReportedUnit[], has: (path: string) => boolean): string {
  const { root } = unit;
  const isBelow = (other: ReportedUnit) => root === '' || other.root === root || other.root.startsWith(`${root}/`);
  const isShared = all.some((other) => other !== unit && isBelow(other) && (other.root === root || !listed.includes(other)));
  const file = fileOf(unit);
  return isShared && has(file) ? file : root || '.';
}

/** The file that a unit is named after, without the part of it that it may be. */
function fileOf({ id }: ReportedUnit): string {
  return id.replace(/^[a-z]+:/, '').replace(/#.*$/, '');
}

function depth(path: string): number {
  return path === '.' ? 0 : path.split('/').length;
}

function declared(unit: ReportedUnit, path: string): Told {
  const { kind, targets } = unit;
  const value = (text: string): Told => ({ kind: 'value', value: text, from: null });
  const list = (items: readonly string[]): Told => ({ kind: 'list', items: items.map(value) });
  return {
    kind: 'map',
    entries: [
      ['name', value(nameOf(unit))],
      ['paths', list([path])],
      ['kind', value(kind)],
      ...(targets.length === 0 ? [] : [['targets', list(targets.map(({ name }) => name))] as const]),
    ],
  };
}

/** The characters that a unit's name may have, and as many of them. */
function nameOf(unit: ReportedUnit): string {
  return fileOf(unit)
    .replaceAll(/[^\w./ -]+/g, '-')
    .slice(-80);
}
