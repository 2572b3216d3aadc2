/** Lines shown around a change. */
const CONTEXT = 3;

/** Lines of the text before that become other lines. */
interface Piece {
  /** Index of the first line. */
  readonly start: number;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/**
 * Gives the difference of two texts as `diff -u` and git write it, for texts of which only a few lines differ.
 * @param lines the numbers of the first and the last line of each change in the text before, from 1, in order
 */
export function unifiedDiff(
  path: string,
  before: string,
  after: string,
  lines: readonly (readonly [first: number, last: number])[],
): string {
  const [old, fresh] = [split(before), split(after)];
  const pieces = piecesOf(old, fresh, merged(lines));
  let shift = 0;
  const hunks = grouped(pieces).map((group) => {
    const text = hunk(group, old, shift);
    shift += growthOf(group);
    return text;
  });
  return hunks.length === 0 ? '' : `--- a/${path}\n+++ b/${path}\n${hunks.join('')}`;
}

function split(text: string): string[] {
  const lines = text.split('\n');
  return lines.at(-1) === ''
    ? lines.slice(0, -1).map((line) => `${line}\n`)
    : lines.map((line, index) => (index === lines.length - 1 ? line : `${line}\n`));
}

/** Changes that share a line are one. */
function merged(lines: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const result: [number, number][] = [];
  for (const [first, last] of lines) {
    const before = result.at(-1);
    if (before !== undefined && first <= before[1]) before[1] = Math.max(before[1], last);
    else result.push([first, last]);
  }
  return result;
}

/** Between two changes both texts are the same, so what lies between tells how many lines the one before has become. */
function piecesOf(old: readonly string[], fresh: readonly string[], lines: readonly (readonly [number, number])[]): Piece[] {
  let shift = 0;
  return lines.map(([first, last], index) => {
    const next = lines[index + 1]?.[0] ?? old.length + 1;
    const same = old.slice(last, next - 1);
    const start = first - 1 + shift;
    const end = index === lines.length - 1 ? fresh.length - same.length : endBefore(fresh, same, start);
    shift = end - last;
    return { start: first - 1, removed: old.slice(first - 1, last), added: fresh.slice(start, end) };
  });
}

/** The first place from `start` on where these lines stand. */
function endBefore(fresh: readonly string[], same: readonly string[], start: number): number {
  for (let at = start; at <= fresh.length - same.length; at++) {
    if (same.every((line, index) => fresh[at + index] === line)) return Math.max(at, start);
  }
  return fresh.length;
}

function grouped(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const last = groups.at(-1)?.at(-1);
    if (last !== undefined && piece.start - (last.start + last.removed.length) <= 2 * CONTEXT) groups.at(-1)?.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

/** @param shift how many lines the hunks before have added */
function hunk(group: readonly Piece[], old: readonly string[], shift: number): string {
  const [first, last] = [group[0], group.at(-1)];
  if (first === undefined || last === undefined) return '';
  const from = Math.max(0, first.start - CONTEXT);
  const to = Math.min(old.length, last.start + last.removed.length + CONTEXT);
  const lines: string[] = [];
  let at = from;
  for (const { start, removed, added } of group) {
    lines.push(...old.slice(at, start).map((line) => ` ${line}`), ...removed.map((line) => `-${line}`), ...added.map((line) => `+${line}`));
    at = start + removed.length;
  }
  lines.push(...old.slice(at, to).map((line) => ` ${line}`));
  const size = to - from;
  return `@@ -${from + 1},${size} +${from + 1 + shift},${size + growthOf(group)} @@\n${lines.map(ended).join('')}`;
}

function growthOf(group: readonly Piece[]): number {
  return group.reduce((sum, { removed, added }) => sum + added.length - removed.length, 0);
}

function ended(line: string): string {
  return line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`;
}
