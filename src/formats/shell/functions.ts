import type { Function as Definition } from 'unbash';
import { both } from './condition.ts';
import { valueOf, type Word } from './word.ts';

/** A function as one branch of a script defines it. */
interface Defined {
  readonly body: Definition['body'];
  /** What must hold for it to run. */
  readonly condition: string | null;
}

/** More ways to define one function than people write. */
const mostWays = 20;

/** The functions of a script: each is read once, where it is called first, or as what somebody may call. */
export class Functions {
  private readonly waiting = new Map<string, readonly Defined[]>();

  /** Replaces what the same branch defined under that name before. */
  define({ name, body }: Definition, condition: string | null): void {
    const others = (this.waiting.get(name.text) ?? []).filter((other) => other.condition !== condition);
    this.waiting.set(name.text, [...others, { body, condition }].slice(-mostWays));
  }

  /** What a command runs, when it calls a function that was not read yet. */
  call(program: Word | undefined, condition: string | null): readonly Defined[] {
    const name = (program && valueOf(program)) ?? '';
    const defined = this.waiting.get(name) ?? [];
    this.waiting.delete(name);
    return defined.map(({ body, condition: own }) => ({ body, condition: own === null ? condition : both(condition, own) }));
  }

  /** A function that nothing has called; none when there is none left. */
  uncalled(): readonly Defined[] {
    for (const [name, defined] of this.waiting) {
      this.waiting.delete(name);
      return defined.map(({ body, condition }) => ({ body, condition: both(condition, `${name}()`) }));
    }
    return [];
  }
}
