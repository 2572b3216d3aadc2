import type { Location, Place } from '../model.ts';

/**
 * The text of one file and its lines: turns offsets into places. Readers parse `text`, which has the same
 * length as the file's own without a byte-order mark, which takes no column: a carriage return before a line feed
 * becomes a space, so that every parser sees plain lines while offsets and columns stay those of the file.
 */
export class Source {
  readonly path: string;
  readonly text: string;
  private readonly original: string;
  private readonly lineStarts: number[] = [0];

  constructor(path: string, original: string) {
    this.path = path;
    this.original = original.replace(/^\uFEFF/, '');
    this.text = this.original.replaceAll('\r\n', ' \n');
    for (let at = this.text.indexOf('\n'); at >= 0; at = this.text.indexOf('\n', at + 1)) this.lineStarts.push(at + 1);
  }

  /** The place of the characters from `start` up to, not including, `end` (offsets in UTF-16 units, clamped to the file). */
  place(start: number, end: number): Place {
    const from = clamp(start, this.text.length);
    const to = Math.max(from, clamp(end, this.text.length));
    return { location: this.location(from, to), text: this.original.slice(from, to) };
  }

  /** The offset of a 1-based line and column, clamped to the file. */
  offset(line: number, column: number): number {
    const start = this.lineStarts[line - 1] ?? this.text.length;
    return clamp(start + column - 1, this.text.length);
  }

  private location(start: number, end: number): Location {
    const [line, column] = this.position(start);
    const [endLine, endColumn] = this.position(end);
    return { path: this.path, line, column, endLine, endColumn };
  }

  private position(offset: number): [line: number, column: number] {
    let low = 0;
    let high = this.lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return [low + 1, offset - (this.lineStarts[low] ?? 0) + 1];
  }
}

function clamp(offset: number, length: number): number {
  return Math.min(Math.max(offset, 0), length);
}
