import { type SkimError, type SkimPath, unescape } from '../../formats/skim.ts';
import { skimJson } from '../../formats/skim/json.ts';
import type { Span } from '../../formats/span.ts';

/** A cell with the spans of its source, one for each string that it is made of; without quotes, with their escapes. */
export interface Cell {
  /** The words that make it a cell of code; null when it is none. */
  readonly code: Span | null;
  readonly source: readonly Span[];
}

/** A value of the metadata, with the span from its key on. */
export interface Entry extends Span {
  readonly value: string;
}

/** What matters of a notebook. The outputs of cells are passed over. */
export interface Notebook {
  readonly cells: readonly Cell[];
  /** The texts below `metadata` by their keys, joined with dots. */
  readonly metadata: ReadonlyMap<string, Entry>;
}

/** Nobody has a longer value here. */
const longestValue = 200;

/** Null for what is no notebook at all. */
export function readNotebook(text: string): { readonly notebook: Notebook | null; readonly error: SkimError | null } {
  const outline = new Outline(text);
  const error = skimJson(text, (path, start, end) => outline.take(path, start, end));
  return { notebook: outline.notebook(), error };
}

class Outline {
  private readonly text: string;
  private readonly cells = new Map<string, { code: Span | null; source: Span[] }>();
  private readonly metadata = new Map<string, Entry>();

  constructor(text: string) {
    this.text = text;
  }

  take({ keys, keyStarts }: SkimPath, start: number, end: number): void {
    const keyStart = (keyStarts.at(-1) ?? 0) - 1;
    if (keys[0] === 'cells') this.inCell(String(keys[1]), keys[2], { start, end }, keyStart);
    else if (keys[0] === 'worksheets') this.inCell(`${keys[1]}.${keys[3]}`, keys[4], { start, end }, keyStart);
    else if (keys[0] === 'metadata' && keys.length <= 4) this.inMetadata(keys.slice(1).join('.'), { start, end }, keyStart);
  }

  notebook(): Notebook | null {
    return this.cells.size === 0 && this.metadata.size === 0 ? null : { cells: [...this.cells.values()], metadata: this.metadata };
  }

  /** A cell of version 3 has its code under `input`. */
  private inCell(id: string, key: string | number | undefined, { start, end }: Span, keyStart: number): void {
    if (key !== 'cell_type' && key !== 'source' && key !== 'input') return;
    const cell = this.cells.get(id) ?? { code: null, source: [] };
    this.cells.set(id, cell);
    if (key !== 'cell_type') cell.source.push({ start, end });
    else if (this.text.slice(start, end) === 'code') cell.code = { start: keyStart, end: end + 1 };
  }

  private inMetadata(name: string, { start, end }: Span, keyStart: number): void {
    if (keyStart < 0 || end - start > longestValue) return;
    this.metadata.set(name, { value: unescape(this.text.slice(start, end)), start: keyStart, end: end + 1 });
  }
}
