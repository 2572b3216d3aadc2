import type { Skim, SkimError, SkimKey, SkimPath, SkimVisit } from '../../formats/skim.ts';
import { unescape } from '../../formats/skim.ts';
import type { Span } from '../../formats/span.ts';

/** Where the packages of a lock stand, and what is asked of each. */
interface Table {
  /** Whether they stand under a first key: `package` of `[[package]]`, `packages` of a package-lock.json. */
  readonly isUnder: (first: SkimKey | undefined) => boolean;
  /** How many keys lead to one of them, its own included: 2 in `packages.NAME.version`. */
  readonly depth: number;
  /** The fields that are kept, with all that is below them. */
  readonly fields: readonly string[];
}

/** One package of a lock as it is written. */
export interface LockRecord {
  /** The keys that lead to it, its own the last. */
  readonly keys: readonly SkimKey[];
  /** Where its own key stands; null in a list. */
  readonly keyAt: Span | null;
  /** The text of a field, `source.url` of one below another. */
  text(field: string): string | null;
  /** Where that stands. */
  span(field: string): Span | null;
  /** The texts of a list. */
  list(field: string): string[];
}

/** The predicate of one key. */
export function under(key: string): Table['isUnder'] {
  return (first) => first === key;
}

/**
 * Passes over a lock once and hands over its packages one by one, in the order of the file.
 * @param rest takes every scalar that is in none of them
 */
export function eachRecord(
  text: string,
  skim: Skim,
  table: Table,
  each: (record: LockRecord) => void,
  rest: SkimVisit = () => undefined,
): SkimError | null {
  let current: Collected | null = null;
  const fields = new Set<SkimKey | undefined>(table.fields);
  const error = skim(text, (path, start, end) => {
    if (!table.isUnder(path.keys[0]) || path.keys.length < table.depth) {
      rest(path, start, end);
      return;
    }
    if (current === null || !current.holds(path)) {
      if (current !== null) each(current);
      current = new Collected(text, path, table.depth);
    }
    const field = path.keys[table.depth];
    if (fields.has(typeof field === 'number' ? String(field) : field)) current.add(path, { start, end });
  });
  if (current !== null) each(current);
  return error;
}

class Collected implements LockRecord {
  readonly keys: readonly SkimKey[];
  readonly keyAt: Span | null;
  private readonly source: string;
  /** Null for a field that says two things, as an unfinished merge leaves it. */
  private readonly spans = new Map<string, Span | null>();

  constructor(source: string, { keys, keyStarts }: SkimPath, depth: number) {
    this.source = source;
    this.keys = keys.slice(0, depth);
    const start = keyStarts[depth - 1] ?? -1;
    this.keyAt = start < 0 ? null : { start, end: start + String(this.keys.at(-1)).length };
  }

  /** The end decides first: most scalars belong to the package of the one before. */
  holds({ keys }: SkimPath): boolean {
    for (let at = this.keys.length - 1; at >= 0; at--) if (keys[at] !== this.keys[at]) return false;
    return true;
  }

  add({ keys }: SkimPath, span: Span): void {
    const below = keys.length - this.keys.length;
    const field = below === 1 ? String(keys.at(-1)) : keys.slice(this.keys.length).join('.');
    const isSame = !this.spans.has(field) || this.text(field) === this.value(span);
    this.spans.set(field, isSame ? span : null);
  }

  text(field: string): string | null {
    const span = this.span(field);
    return span === null ? null : this.value(span);
  }

  span(field: string): Span | null {
    return this.spans.get(field) ?? null;
  }

  private value({ start, end }: Span): string {
    return unescape(this.source.slice(start, end));
  }

  list(field: string): string[] {
    const texts: string[] = [];
    for (let text = this.text(`${field}.0`); text !== null; text = this.text(`${field}.${texts.length}`)) texts.push(text);
    return texts;
  }
}
