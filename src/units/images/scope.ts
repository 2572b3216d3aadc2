import { type Known, substitute } from '../../formats/dockerfile/variables.ts';
import type { Gift } from './given.ts';

/** What a variable holds when an image is built, null when nobody knows; and what was given to make it so. */
export interface Held {
  readonly known: Known | null;
  readonly gifts: ReadonlySet<Gift>;
}

/** A text with what its variables hold. */
export interface Filled {
  readonly text: string;
  readonly known: boolean;
  readonly weak: boolean;
  readonly gifts: ReadonlySet<Gift>;
}

export const nothingGiven: ReadonlySet<Gift> = new Set();

/** The variables at one point of a Dockerfile: those in front of the first FROM, or those of a stage. */
export class Scope {
  private readonly env: Map<string, Held>;
  private readonly args = new Map<string, Held>();

  /** A stage begins with the environment of the one that it starts from. */
  constructor(parent: Scope | null = null) {
    this.env = new Map(parent?.env);
  }

  setEnv(name: string, held: Held): void {
    this.env.set(name, held);
  }

  setArg(name: string, held: Held): void {
    this.args.set(name, held);
  }

  /** ENV always overrides ARG. */
  get(name: string): Held | undefined {
    return this.env.get(name) ?? this.args.get(name);
  }

  fill(written: string): Filled {
    if (!written.includes('$')) return { text: written, known: true, weak: false, gifts: nothingGiven };
    const gifts = new Set<Gift>();
    const { text, known, weak } = substitute(written, (name) => {
      const held = this.get(name);
      for (const gift of held?.gifts ?? []) gifts.add(gift);
      return held?.known;
    });
    return { text, known, weak, gifts };
  }

  /** What `NAME=value` sets, from its text and from the value that was read of it. */
  hold(written: string, value: string | null): Held {
    const behind = written.replace(/^[^=\s]*[=\s]\s*/, '');
    const { text, known, weak, gifts } = this.fill(behind);
    if (gifts.size === 0 && !weak) return { known: value === null ? null : { value, weak }, gifts };
    return { known: known ? { value: text, weak } : null, gifts };
  }
}
