import type { Citation } from '../../model.ts';

/** Numbers sources in the order in which they are first named. */
export class Citations {
  private readonly numbers = new Map<string, { readonly number: number; readonly checked: string }>();

  /** Gives `[1]`, or `[1][4]`. */
  mark(sources: readonly Citation[]): string {
    return sources.map((source) => `[${this.numberOf(source)}]`).join('');
  }

  /** Gives every source that was named. */
  list(): readonly (Citation & { readonly number: number })[] {
    return [...this.numbers].map(([url, { number, checked }]) => ({ url, checked, number }));
  }

  private numberOf({ url, checked }: Citation): number {
    const known = this.numbers.get(url);
    if (known !== undefined) return known.number;
    const number = this.numbers.size + 1;
    this.numbers.set(url, { number, checked });
    return number;
  }
}
