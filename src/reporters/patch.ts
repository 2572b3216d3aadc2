import type { Edit, Finding } from '../model.ts';

/** Of a longer line only the changed words are shown. */
const LONGEST_LINE = 200;

/** A piece of a fix: lines as they stand, and what replaces them. */
export interface Hunk {
  readonly path: string;
  readonly line: number;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** Gives the fix of a finding as lines. Edits of the anchor's own line are shown as that whole line before and after. */
export function patch(finding: Finding): readonly Hunk[] {
  const edits = finding.fix?.edits ?? [];
  const onAnchor = edits.filter((edit) => isOnAnchor(finding, edit));
  const elsewhere = edits.filter((edit) => !onAnchor.includes(edit)).map(spanHunk);
  return onAnchor.length === 0 ? elsewhere : [anchorHunk(finding, onAnchor), ...elsewhere];
}

function isOnAnchor({ location }: Finding, { path, range, old }: Edit): boolean {
  const sameLine = range.line === range.endLine && range.line === location.line && path === location.path;
  return sameLine && location.snippet.length <= LONGEST_LINE && location.snippet.slice(range.column - 1, range.endColumn - 1) === old;
}

function anchorHunk({ location }: Finding, edits: readonly Edit[]): Hunk {
  const fromTheRight = edits.toSorted((a, b) => b.range.column - a.range.column);
  const after = fromTheRight.reduce(
    (line, edit) => line.slice(0, edit.range.column - 1) + edit.new + line.slice(edit.range.endColumn - 1),
    location.snippet,
  );
  return { path: location.path, line: location.line, removed: lines(location.snippet), added: lines(after) };
}

function spanHunk({ path, range, old, new: replacement }: Edit): Hunk {
  return { path, line: range.line, removed: lines(old), added: lines(replacement) };
}

function lines(text: string): readonly string[] {
  return text.trim() === '' ? [] : text.replace(/\r?\n$/, '').split(/\r?\n/);
}
