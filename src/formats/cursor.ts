import type { Span } from './span.ts';

/** A piece of a text with the kind that a language gives it. */
export type Simple<Kind extends string> = Span & { readonly kind: Kind; readonly text: string };

/** A place in a text that only moves forward, for the lexers of small languages. */
export class Cursor {
  protected readonly text: string;
  protected at = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** Passes over what a pattern matches here; the pattern is sticky. */
  protected skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    const found = pattern.test(this.text);
    if (found) this.at = pattern.lastIndex;
    return found;
  }

  /** What a sticky pattern matches here, passed over; null when it does not. */
  protected take(pattern: RegExp): string | null {
    const start = this.at;
    return this.skip(pattern) ? this.text.slice(start, this.at) : null;
  }

  /** A token up to `end`, where reading goes on. */
  protected token<Kind extends string>(kind: Kind, end: number, start = this.at): Simple<Kind> {
    this.at = end;
    return { kind, text: this.text.slice(start, end), start, end };
  }

  /** Where the line of an offset ends, before its line break. */
  protected lineEnd(from: number): number {
    const end = this.text.indexOf('\n', from);
    return end < 0 ? this.text.length : end;
  }
}
