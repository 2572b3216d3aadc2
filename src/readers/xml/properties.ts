import type { Constraint } from '../../model.ts';

/** One place where a file gives a property a value. `default`: only if it has none; `conditional`: not always. */
export interface Definition {
  readonly value: string;
  readonly when: 'always' | 'default' | 'conditional';
}

/** What a text stands for when the properties of its file are put in. */
export type Resolved =
  | { readonly kind: 'written' | 'resolved'; readonly text: string }
  /** Another value may be given from outside. */
  | { readonly kind: 'default'; readonly text: string; readonly variable: string }
  | { readonly kind: 'unknown'; readonly text: string; readonly variable: string | null };

/** Longer values are no versions or names, and properties of properties could grow without end. */
const longest = 300;
/** A chain of properties that is longer is taken as unknown. */
const longestChain = 20;

/** The properties that a file defines, for the holes in its texts: `${name}`, `$(Name)`. */
export class Properties {
  private readonly hole: RegExp;
  private readonly normalise: (name: string) => string;
  private readonly definitions: ReadonlyMap<string, readonly Definition[]>;
  private readonly values = new Map<string, Resolved>();
  private chain = 0;

  /**
   * @param hole a pattern that finds every hole, global, with the name as its first group
   * @param definitions in the order of the file; of several that always hold the last one counts
   * @param normalise gives the name under which a property is defined
   */
  constructor(hole: RegExp, definitions: ReadonlyMap<string, readonly Definition[]>, normalise: (name: string) => string = (name) => name) {
    this.hole = hole;
    this.normalise = normalise;
    this.definitions = definitions;
  }

  /** The text with what is known put in; with something unknown in it, as it is written. */
  resolve(text: string): Resolved {
    const holes = [...text.matchAll(this.hole)];
    if (holes.length === 0) return { kind: 'written', text };
    const values = holes.map(({ 1: name = '' }) => ({ name, value: this.valueOf(this.normalise(name)) }));
    const unknown = values.find(({ value }) => value.kind === 'unknown');
    const joined = unknown === undefined ? this.fill(text, values) : text;
    if (unknown !== undefined || joined.length > longest)
      return { kind: 'unknown', text, variable: holes.length === 1 && holes[0]?.[0] === text ? holes[0][1] || null : null };
    const open = values.find(({ value }) => value.kind === 'default');
    return open === undefined ? { kind: 'resolved', text: joined } : { kind: 'default', text: joined, variable: open.name };
  }

  private fill(text: string, values: readonly { readonly value: Resolved }[]): string {
    let next = 0;
    return text.replaceAll(this.hole, () => values[next++]?.value.text ?? '');
  }

  private valueOf(name: string): Resolved {
    const known = this.values.get(name);
    if (known !== undefined) return known;
    const unknown = { kind: 'unknown', text: name, variable: name } as const;
    // Found again while it is being resolved, it is defined by itself.
    this.values.set(name, unknown);
    this.chain += 1;
    const value = this.chain > longestChain ? unknown : (this.decide(name, this.definitions.get(name) ?? []) ?? unknown);
    this.chain -= 1;
    this.values.set(name, value);
    return value;
  }

  private decide(name: string, definitions: readonly Definition[]): Resolved | null {
    const last = definitions.findLast(({ when }) => when === 'always') ?? definitions.findLast(({ when }) => when === 'default');
    if (last === undefined) return null;
    const value = this.resolve(last.value);
    const open = definitions.some(({ when }) => when === 'conditional') || last.when === 'default';
    return open && value.kind !== 'unknown' ? { kind: 'default', text: value.text, variable: name } : value;
  }
}

/** The versions that a resolved text admits. */
export function constraintOf(resolved: Resolved): Constraint {
  switch (resolved.kind) {
    case 'written':
    case 'resolved':
      return { kind: 'range', text: resolved.text };
    default:
      return resolved;
  }
}
