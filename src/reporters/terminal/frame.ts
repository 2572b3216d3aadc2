import type { Finding } from '../../model.ts';
import { lastLine } from '../findings.ts';
import { visible } from '../../lists.ts';
import { characters, characterWidth, columns } from './width.ts';

/** More of a line than this on either side of the caret is never shown. */
const REACH = 400;
/** Columns that stay visible before the caret when a line is cut at its start. */
const LEAD = 12;
/** Columns that stay visible after the marked words when there is more. */
const TRAIL = 6;

/** A source line and the span below it, ready to be painted. */
export interface Frame {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
  /** Spaces up to the marked words, and as many carets as they take columns. */
  readonly underline: readonly [gap: string, carets: string];
}

/** Gives the line that a finding stands on, cut around the marked words to `width` columns. */
export function frame({ snippet, ...location }: Finding['location'], width: number): Frame {
  const start = Math.min(location.column - 1, snippet.length);
  const end = lastLine(location) > location.line ? snippet.length : Math.min(Math.max(location.endColumn - 1, start), snippet.length);
  const [from, until, to] = [Math.max(0, start - REACH), Math.min(end, start + REACH), end + REACH];
  const rest = shown(snippet.slice(end, to)).trimEnd();
  const words = shown(snippet.slice(start, until));
  const room = Math.max(LEAD, width - columns(words) - Math.min(columns(rest), TRAIL));
  const before = cutStart(shown(snippet.slice(from, start)).trimStart(), from > 0, room);
  const marked = cutEnd(words, end > until, width - columns(before));
  const after = cutEnd(rest, to < snippet.length, width - columns(before) - columns(marked));
  return { before, marked, after, underline: [' '.repeat(columns(before)), '^'.repeat(Math.max(1, columns(marked)))] };
}

function shown(text: string): string {
  return visible(text.replaceAll('\t', '  '));
}

function cutStart(text: string, cut: boolean, room: number): string {
  if (!cut && columns(text) <= room) return text;
  return `…${takeColumns(characters(text).toReversed(), room - 1)
    .toReversed()
    .join('')}`;
}

function cutEnd(text: string, cut: boolean, room: number): string {
  if (!cut && columns(text) <= room) return text;
  return room < 1 ? '' : `${takeColumns(characters(text), room - 1).join('')}…`;
}

function takeColumns(text: readonly string[], room: number): readonly string[] {
  let used = 0;
  const end = text.findIndex((character) => (used += characterWidth(character)) > room);
  return end < 0 ? text : text.slice(0, end);
}
