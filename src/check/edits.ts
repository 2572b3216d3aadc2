import { groupBy } from '../lists.ts';
import type { Edit, Finding } from '../model.ts';

/** What became of the fix of one finding. */
export interface Fixed {
  readonly finding: Finding;
  /** Why nothing of it is applied; null when all of it is. */
  readonly refused: string | null;
}

/** A file before and after, with the edits that lie between. */
export interface Changed {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  /** In the order of their places, none over another. */
  readonly edits: readonly Edit[];
}

/**
 * Chooses the fixes that can be applied together. A fix is applied whole or not at all: it is refused when a file does not hold the words that
 * it replaces, or when it overlaps a fix before it.
 * @param textOf the text of a file as it is now; null when it cannot be changed
 */
export function chooseFixes(findings: readonly Finding[], textOf: (path: string) => string | null): { fixed: Fixed[]; files: Changed[] } {
  const taken: Edit[] = [];
  const fixed = findings.flatMap((finding): Fixed[] => {
    const edits = finding.fix?.edits ?? [];
    if (edits.length === 0) return [];
    const fresh = edits.filter((edit) => !taken.some((other) => isSame(edit, other)));
    const refused = whyNot(fresh, taken, textOf);
    if (refused === null) taken.push(...fresh);
    return [{ finding, refused }];
  });
  return { fixed, files: [...groupBy(taken, ({ path }) => path)].map(([path, edits]) => changed(path, edits, textOf(path) ?? '')) };
}

function whyNot(edits: readonly Edit[], taken: readonly Edit[], textOf: (path: string) => string | null): string | null {
  for (const edit of edits) {
    const text = textOf(edit.path);
    if (text === null) return `${edit.path} cannot be changed: it is no plain file of the repository in UTF-8`;
    if (spanOf(text, edit) === null) return `${edit.path}:${edit.range.line} no longer holds the words that it replaces`;
    if ([...taken, ...edits].some((other) => other !== edit && overlaps(edit, other)))
      return `it overlaps another fix at ${edit.path}:${edit.range.line}; run \`fix\` once more`;
  }
  return null;
}

function changed(path: string, edits: readonly Edit[], before: string): Changed {
  const placed = edits.flatMap((edit) => {
    const span = spanOf(before, edit);
    return span === null ? [] : [{ edit, span }];
  });
  const inOrder = placed.toSorted((a, b) => a.span.start - b.span.start);
  const after = inOrder
    .toReversed()
    .reduce((text, { edit, span }) => text.slice(0, span.start) + withBreaks(edit.new, before) + text.slice(span.end), before);
  return { path, before, after, edits: inOrder.map(({ edit }) => edit) };
}

/** New lines end as those of the file do. */
function withBreaks(text: string, file: string): string {
  return file.includes('\r\n') ? text.replace(/\r?\n/g, '\r\n') : text;
}

/** Where an edit stands in a text; null when other words stand there. A byte-order mark takes no column. */
function spanOf(text: string, { range, old }: Edit): { start: number; end: number } | null {
  const line = startOfLine(text, range.line);
  if (line === null) return null;
  const marks = range.line === 1 && text.startsWith('\uFEFF') ? [1, 0] : [0];
  for (const mark of marks) {
    const start = line + mark + range.column - 1;
    const lengths = [old.length, old.replace(/\r?\n/g, '\r\n').length];
    const found = lengths.find((length) => text.slice(start, start + length).replaceAll('\r\n', '\n') === old.replaceAll('\r\n', '\n'));
    if (found !== undefined) return { start, end: start + found };
  }
  return null;
}

function startOfLine(text: string, line: number): number | null {
  let start = 0;
  for (let at = 1; at < line; at++) {
    const end = text.indexOf('\n', start);
    if (end < 0) return null;
    start = end + 1;
  }
  return start;
}

function isSame(a: Edit, b: Edit): boolean {
  return (
    a.path === b.path &&
    a.new === b.new &&
    compareStarts(a, b) === 0 &&
    a.range.endLine === b.range.endLine &&
    a.range.endColumn === b.range.endColumn
  );
}

/** Two insertions at one place have no order, so they overlap, too. */
function overlaps(a: Edit, b: Edit): boolean {
  if (a.path !== b.path) return false;
  const [first, second] = compareStarts(a, b) <= 0 ? [a, b] : [b, a];
  const end = first.range.endLine - second.range.line || first.range.endColumn - second.range.column;
  return end > 0 || compareStarts(a, b) === 0;
}

function compareStarts(a: Edit, b: Edit): number {
  return a.range.line - b.range.line || a.range.column - b.range.column;
}
