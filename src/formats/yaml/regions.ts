import type { Action } from './actions.ts';

/** What stands between an `if`, `with` or `range` and its `end`; `outer` is the region around it. */
export interface Region {
  readonly start: number;
  readonly outer: Region | null;
  end: number;
  readonly depth: number;
}

const opening = new Set(['if', 'with', 'range', 'define', 'block']);
/** Deeper than any template that people write. */
const maximumDepth = 100;

/** Finds the innermost region at an offset. */
export class Regions {
  /** Where the innermost region changes, in order, and to which. */
  private readonly changes: { readonly at: number; readonly to: Region | null }[] = [{ at: 0, to: null }];

  constructor(actions: readonly Action[]) {
    const open: Region[] = [];
    for (const { word, start, end } of actions) {
      const outer = open.at(-1) ?? null;
      if (opening.has(word)) open.push({ start, end: Infinity, outer, depth: (outer?.depth ?? 0) + 1 });
      else if (word === 'end' && outer !== null) {
        outer.end = end;
        open.pop();
      } else continue;
      this.changes.push({ at: start, to: open.at(-1) ?? null });
    }
  }

  /** Whether the text at `offset` comes only under a condition that does not hold the text at `root` too. */
  isConditional(offset: number, root: number): boolean {
    for (let region = this.at(offset); region !== null; region = region.outer) {
      if (region.depth > maximumDepth || root < region.start || root >= region.end) return true;
    }
    return false;
  }

  private at(offset: number): Region | null {
    let low = 0;
    let high = this.changes.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.changes[middle]?.at ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return this.changes[low]?.to ?? null;
  }
}
