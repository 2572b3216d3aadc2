import { groupBy } from '../lists.ts';
import type { Edit, Finding, Location } from '../model.ts';

/** Of a longer line only the changed words are shown. */
const LONGEST_LINE = 200;

/** A piece of a fix: lines as they stand, and what replaces them. */
export interface Hunk {
  readonly path: string;
  readonly line: number;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/**
 * Gives the fix of a finding as lines. Edits of the anchor's own line are shown as that whole line before and after, those
 * of other places that the finding names as what stands there.
 */
export function patch(finding: Finding): readonly Hunk[] {
  const edits = finding.fix?.edits ?? [];
  const own = lineOf(finding);
  const known = [own, ...[...finding.evidence, ...finding.related].map(({ text, location }) => ({ ...location, text }))];
  const together = groupBy(edits, (edit) => known.find((text) => holds(text, edit)) ?? null);
  const ownFirst = [...together].toSorted(([a], [b]) => Number(b === own) - Number(a === own));
  return ownFirst.flatMap(([text, some]) => (text === null ? some.map(spanHunk) : [textHunk(text, some)]));
}

/** A text that is known to stand somewhere in one line of a file. */
interface KnownText extends Location {
  readonly text: string;
}

function lineOf({ location }: Finding): KnownText {
  const text = location.snippet.length <= LONGEST_LINE ? location.snippet : '';
  return { path: location.path, line: location.line, column: 1, endLine: location.line, endColumn: text.length + 1, text };
}

function holds({ path, line, column, text }: KnownText, { range, old, ...edit }: Edit): boolean {
  return (
    path === edit.path &&
    range.line === line &&
    range.endLine === line &&
    range.column >= column &&
    text.slice(range.column - column, range.endColumn - column) === old
  );
}

function textHunk({ path, line, column, text }: KnownText, edits: readonly Edit[]): Hunk {
  const fromTheRight = edits.toSorted((a, b) => b.range.column - a.range.column);
  const after = fromTheRight.reduce(
    (before, edit) => before.slice(0, edit.range.column - column) + edit.new + before.slice(edit.range.endColumn - column),
    text,
  );
  return { path, line, removed: lines(text), added: lines(after) };
}

function spanHunk({ path, range, old, new: replacement }: Edit): Hunk {
  return { path, line: range.line, removed: lines(old), added: lines(replacement) };
}

function lines(text: string): readonly string[] {
  return text.trim() === '' ? [] : text.replace(/\r?\n$/, '').split(/\r?\n/);
}
