import type { Heredoc } from './heredoc.ts';

/** Nobody names a heredoc with more characters. */
const longestName = 200;

type Places = ReadonlyMap<string, readonly number[]>;

/** Where heredocs may end: looked up, because a file may begin as many as it has lines. */
export class Terminators {
  private readonly text: string;
  private exact: Places | null = null;
  private indented: Places | null = null;

  constructor(text: string) {
    this.text = text;
  }

  /** The end of the line that ends the last of some heredocs; null where there are none, or the first one never ends. */
  behind(start: number, heredocs: readonly Heredoc[]): number | null {
    let end: number | null = null;
    for (const heredoc of heredocs) {
      const line = this.lineOf(heredoc, end === null ? start : end + 1);
      if (line === null) break;
      const stop = this.text.indexOf('\n', line);
      end = stop < 0 ? this.text.length : stop;
    }
    return end;
  }

  private lineOf({ name, indented }: Heredoc, from: number): number | null {
    const places = indented ? (this.indented ??= linesOf(this.text, /^\t+/)) : (this.exact ??= linesOf(this.text, null));
    const starts = places.get(name) ?? [];
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) < from) low = middle + 1;
      else high = middle;
    }
    return starts[low] ?? null;
  }
}

/** The starts of all lines by what stands in them; a space at the end is what is left of a carriage return. */
function linesOf(text: string, without: RegExp | null): Places {
  const places = new Map<string, number[]>();
  for (let at = 0; at < text.length;) {
    const stop = text.indexOf('\n', at);
    const end = stop < 0 ? text.length : stop;
    if (end - at <= longestName) {
      const line = text.slice(at, end).replace(/ $/, '');
      const name = without === null ? line : line.replace(without, '');
      const starts = places.get(name);
      if (starts === undefined) places.set(name, [at]);
      else starts.push(at);
    }
    at = end + 1;
  }
  return places;
}
