import type { Span } from '../manifest/places.ts';

/** A run of characters that stand in the file as they are, or one character that an escape stands for. */
interface Run {
  /** Where it begins in the text of the cell. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
  readonly isEscape: boolean;
}

const escaped = /\\(?:u[0-9a-fA-F]{4}|[^])/g;
const plain: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/** The text of a cell, which the file holds in pieces and with escapes, and where each of its characters stands there. */
export class CellText {
  readonly text: string;
  private readonly runs: readonly Run[];

  /** @param pieces the spans of the strings that it is made of, without their quotes */
  constructor(file: string, pieces: readonly Span[]) {
    const runs: Run[] = [];
    const parts: string[] = [];
    let at = 0;
    const add = (start: number, end: number, text: string, isEscape: boolean) => {
      if (text === '') return;
      runs.push({ at, start, end, isEscape });
      parts.push(text);
      at += text.length;
    };
    for (const { start, end } of pieces) {
      const written = file.slice(start, end);
      let done = 0;
      for (const { index, 0: found } of written.matchAll(escaped)) {
        add(start + done, start + index, written.slice(done, index), false);
        done = index + found.length;
        add(start + index, start + done, unescape(found), true);
      }
      add(start + done, end, written.slice(done), false);
    }
    this.runs = runs;
    this.text = parts.join('');
  }

  /** The span of the file in which a span of the text stands. */
  locate(start: number, end: number): Span {
    const from = this.startOf(start);
    return { start: from, end: end <= start ? from : Math.max(from, this.endOf(end - 1)) };
  }

  private startOf(offset: number): number {
    const run = this.runAt(offset);
    if (run === undefined) return 0;
    return run.isEscape ? run.start : Math.min(run.start + offset - run.at, run.end);
  }

  private endOf(offset: number): number {
    const run = this.runAt(offset);
    if (run === undefined) return 0;
    return run.isEscape ? run.end : Math.min(run.start + offset - run.at + 1, run.end);
  }

  /** The last run that begins at or before an offset. */
  private runAt(offset: number): Run | undefined {
    let low = 0;
    let high = this.runs.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.runs[middle]?.at ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return this.runs[low];
  }
}

/** One character, also half of one that is written with two escapes. */
function unescape(found: string): string {
  const letter = found.charAt(1);
  return letter === 'u' && found.length === 6 ? String.fromCharCode(Number.parseInt(found.slice(2), 16)) : (plain[letter] ?? letter);
}
