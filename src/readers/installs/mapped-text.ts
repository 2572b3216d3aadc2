import type { Span } from '../../formats/span.ts';

/** A run of characters that stand in the file as they are, or what stands for something else that is written there. */
interface Run {
  /** Where it begins in the text. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
  readonly isWritten: boolean;
}

/** A text that a file holds in pieces or in other words, and where each of its characters stands in the file. */
export class MappedText {
  private readonly file: string;
  private parts: string[] = [];
  private readonly runs: Run[] = [];
  private length = 0;

  constructor(file: string) {
    this.file = file;
  }

  get text(): string {
    if (this.parts.length > 1) this.parts = [this.parts.join('')];
    return this.parts[0] ?? '';
  }

  /** Adds a span of the file, as it is written there. */
  written(start: number, end: number): void {
    this.add(this.file.slice(start, end), start, end, true);
  }

  /** Adds what a span of the file stands for. */
  meant(text: string, start: number, end: number): void {
    this.add(text, start, end, false);
  }

  /** The span of the file in which a span of the text stands. */
  locate(start: number, end: number): Span {
    const from = this.startOf(start);
    return { start: from, end: end <= start ? from : Math.max(from, this.endOf(end - 1)) };
  }

  private add(text: string, start: number, end: number, isWritten: boolean): void {
    if (text === '') return;
    this.runs.push({ at: this.length, start, end, isWritten });
    this.parts.push(text);
    this.length += text.length;
  }

  private startOf(offset: number): number {
    const run = this.runAt(offset);
    if (run === undefined) return 0;
    return run.isWritten ? Math.min(run.start + offset - run.at, run.end) : run.start;
  }

  private endOf(offset: number): number {
    const run = this.runAt(offset);
    if (run === undefined) return 0;
    return run.isWritten ? Math.min(run.start + offset - run.at + 1, run.end) : run.end;
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
