import type { Location, ReportedTechnology, ReportedUnit } from '../../model.ts';
import { groupBy } from '../../lists.ts';
import { oneLine } from '../neutral.ts';
import type { Page } from '../terminal/page.ts';
import { columns } from '../terminal/width.ts';
import { wrap } from '../terminal/wrap.ts';
import { targetName, unitName } from '../words.ts';
import { derivedRows, technologyRow } from './rows.ts';
import { isLock, linksText, placesText, wayTo } from './ways.ts';

const LONGEST = 400;
const LONGEST_CELL = 60;

/** A branch of a unit's tree: its first line, and what stands below. */
interface Branch {
  readonly lines: readonly string[];
}

/** Gives a unit as a small tree: what it is and where it runs; below it why, what was derived, and each file with what it brings. */
export function unitTree(unit: ReportedUnit, page: Page, all: boolean): readonly string[] {
  const branches = [...why(unit, page, all), ...attributes(unit, page), ...files(unit, page)];
  return [
    ...heading(unit, page),
    ...branches.flatMap(({ lines }, index) => {
      const isLast = index === branches.length - 1;
      return lines.map((line, at) => `${page.colors.dim(at === 0 ? (isLast ? '└─ ' : '├─ ') : isLast ? '   ' : '│  ')}${line}`);
    }),
  ];
}

/** Gives `image serve/Dockerfile → Kubernetes, GPU`. */
export function heading(unit: ReportedUnit, { colors, width }: Page): readonly string[] {
  const name = oneLine(
    unitName(unit.id, (text) => text),
    LONGEST,
  );
  const targets = unit.targets.map(targetName).join(', ');
  if (targets === '') return [colors.bold(name)];
  const fits = columns(name) + columns(targets) + 3 <= width;
  return fits ? [`${colors.bold(name)} → ${colors.green(targets)}`] : [colors.bold(name), `→ ${colors.green(targets)}`];
}

/** The links that are not said beside a file. */
function why(unit: ReportedUnit, page: Page, all: boolean): readonly Branch[] {
  const told = new Set(unit.technologies.flatMap(({ links }) => links.map(({ text }) => text)));
  const links = unit.links.filter((link) => all || (!told.has(link.text) && !isLock(link)));
  const subjects = [unit.id.slice(unit.kind.length + 1).replace(/[#@].*$/, ''), unit.root];
  const text = links.length === 0 ? targetPlaces(unit) : linksText(links, subjects, all);
  return text === '' ? [] : [{ lines: wrap(oneLine(text, all ? LONGEST * 10 : LONGEST), page.width - 3) }];
}

/** Where no link says why it runs there, the facts do. */
function targetPlaces(unit: ReportedUnit): string {
  const targets = unit.targets.filter(({ name, because }) => because.length > 0 && name !== 'gpu');
  return targets
    .map((target) => `${targetName(target)} because of ${placesText(target.because.map(({ location }) => location))}`)
    .join('; ');
}

function attributes(unit: ReportedUnit, page: Page): readonly Branch[] {
  const rows = derivedRows(unit);
  const label = Math.max(0, ...rows.map((row) => columns(row.label)));
  return rows.map((row) => {
    const value = oneLine(row.value, LONGEST);
    const place = oneLine(placesText(row.places), LONGEST);
    const start = `${pad(row.label, label)}  ${value}`;
    const fits = columns(start) + 2 + columns(place) + 3 <= page.width;
    const shown = page.colors.cyan(place);
    const below = place.split(', ').map((one) => `${' '.repeat(label + 2)}${page.colors.cyan(one)}`);
    return { lines: fits ? [`${start}  ${shown}`] : [start, ...below] };
  });
}

function files(unit: ReportedUnit, page: Page): readonly Branch[] {
  return [...groupBy(unit.technologies, ({ location }) => location.path)].map(([path, held]) => {
    const [first] = held;
    const way = first === undefined ? '' : wayTo(path, first.links);
    const text = oneLine(way === '' ? path : `${path}, ${way}`, LONGEST);
    const [opening = '', ...more] = wrap(text, page.width - 5);
    return { lines: [page.colors.cyan(opening), ...more.map((line) => `  ${line}`), ...table(byLine(held), unit.technologies, page)] };
  });
}

function byLine(held: readonly ReportedTechnology[]): readonly ReportedTechnology[] {
  return held.toSorted((a, b) => a.location.line - b.location.line);
}

/** One technology a line, behind the number of its line; what does not fit goes below. */
function table(held: readonly ReportedTechnology[], all: readonly ReportedTechnology[], { width, colors }: Page): readonly string[] {
  const rows = held.map((one) => technologyRow(one, isOneOfMany(one, all)).map((cell) => oneLine(cell, LONGEST_CELL)));
  const numbers = held.map(({ location }: { readonly location: Location }) => String(location.line));
  const gutter = Math.max(4, ...numbers.map((text) => text.length));
  const widths = [0, 1, 2].map((at) => Math.max(...rows.map((row) => columns(row[at] ?? ''))));
  return rows.flatMap(([name = '', version = '', build = '', note = ''], index) => {
    const cells = [pad(name, widths[0]), pad(version, widths[1]), pad(build, widths[2])].filter((cell) => cell !== '');
    const start = `${(numbers[index] ?? '').padStart(gutter)}  ${cells.join('  ')}`;
    const fits = columns(start) + columns(note) + 5 <= width;
    const painted = `${colors.dim(start.slice(0, gutter))}${start.slice(gutter)}`;
    return fits ? [`${painted}  ${colors.dim(note)}`] : [painted.trimEnd(), `${' '.repeat(gutter + 4)}${colors.dim(note)}`];
  });
}

/** Several packages of one technology are told apart by their names. */
function isOneOfMany({ id, package: { name } }: ReportedTechnology, all: readonly ReportedTechnology[]): boolean {
  return all.some((other) => other.id === id && other.package.name !== name);
}

function pad(text: string, to = 0): string {
  return text + ' '.repeat(Math.max(0, to - columns(text)));
}
