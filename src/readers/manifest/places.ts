import type { Source } from '../../formats/source.ts';
import type { Fact, Place, Problem } from '../../model.ts';
import type { Span } from '../../formats/span.ts';

/** The span of an entry's key. */
export function keySpan({ keyStart, keyEnd }: { readonly keyStart: number; readonly keyEnd: number }): Span {
  return { start: keyStart, end: keyEnd };
}

/** The place of a span, or null when there is none. */
export function placeOf(source: Source, span: Span | null): Place | null {
  return span === null ? null : source.place(span.start, span.end);
}

/**
 * The place of a key with its value where both stand in one line; else of the key alone, because a value of many
 * lines, behind an alias or in a table of its own may lie anywhere.
 */
export function entryPlace(source: Source, key: Span, value: Span): Place {
  const together = value.start >= key.end && !source.text.slice(key.start, value.end).includes('\n');
  return source.place(key.start, together ? value.end : key.end);
}

/** A span of a string's value as a span of the file, when it lies in the part that the file writes character by character. */
export function within(same: Span | null, span: Span | null): Span | null {
  if (same === null || span === null || same.start + span.end > same.end) return null;
  return { start: same.start + span.start, end: same.start + span.end };
}

/** The problem of a file that is not what its name says. */
export function unreadable(source: Source, format: string, error: { readonly message: string; readonly offset: number }): Problem {
  return { message: `This is not valid ${format}: ${error.message}`, location: source.place(error.offset, error.offset).location };
}

/** Facts in the order of the file. */
export function inOrder(facts: readonly Fact[]): Fact[] {
  return facts.toSorted(({ location: a }, { location: b }) => a.line - b.line || a.column - b.column);
}
