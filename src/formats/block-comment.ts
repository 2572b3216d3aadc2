import type { CommentStyle } from './comments.ts';

/** A longer comment is a text, and looking for its ends takes time for each of its lines. */
const longest = 50;

/** A comment of several lines. */
export interface Block {
  readonly style: CommentStyle;
  /** The index of its last line; null where something stands behind it there. */
  readonly end: number | null;
}

/** The comment of several lines that a line lies in, and that has begun above it; null when there is none. */
export function blockAround(lines: readonly string[], index: number, styles: readonly CommentStyle[]): Block | null {
  const first = Math.max(0, index - longest);
  for (const style of styles.filter(({ close }) => close !== '')) {
    const opened = lines.slice(first, index).findLastIndex((line) => line.includes(style.open) || line.includes(style.close));
    const line = opened < 0 ? '' : (lines[first + opened] ?? '');
    if (line.lastIndexOf(style.open) > line.lastIndexOf(style.close)) return { style, end: blockEnd(lines, index, style) };
  }
  return null;
}

/** The index of the line with which a comment ends that is open in a line; null where it has no end, or something behind it. */
export function blockEnd(lines: readonly string[], index: number, { close }: CommentStyle): number | null {
  const found = lines.slice(index, index + longest).findIndex((line) => line.includes(close));
  const behind = lines[index + found]?.split(close, 2)[1] ?? '';
  return found < 0 || !isNothing(behind) ? null : index + found;
}

/** Whether nothing stands behind a comment but the end of the template that it is written in. */
function isNothing(behind: string): boolean {
  return /^\s*(?:-?\}\}\s*)?$/.test(behind);
}
