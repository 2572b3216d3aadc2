import { asAssignment, type Item, type Statement } from '../../formats/ruby.ts';
import type { Source } from '../../formats/source.ts';
import { walk } from './walk.ts';

/** What is longer is no version. */
const longest = 100;

/** The names that a file gives one text, once and under no condition: `version = '2.14.0'`, `s.version = '1.0'`. */
export class Variables {
  private readonly values = new Map<string, string | null>();
  private readonly source: Source;

  constructor(statements: readonly Statement[], source: Source) {
    this.source = source;
    this.collect(statements, null);
  }

  /** The text of a string, with such names put in, or of a name; null when it is not known. */
  resolve(items: readonly Item[]): string | null {
    const [only, ...more] = items;
    if (only === undefined || more.length > 0) return null;
    if (only.kind === 'word') return this.values.get(only.path.join('.')) ?? null;
    if (only.kind !== 'text') return null;
    return only.value ?? this.fill(this.source.text.slice(only.start, only.end));
  }

  private fill(quoted: string): string | null {
    if (!quoted.startsWith('"') || quoted.includes('\\') || quoted.length > longest) return null;
    let known = true;
    const text = quoted.slice(1, -1).replaceAll(/#\{\s*([\w.]+)\s*\}/g, (_, name: string) => {
      const value = this.values.get(name) ?? null;
      if (value === null) known = false;
      return value ?? '';
    });
    return known && !text.includes('#{') && text.length <= longest ? text : null;
  }

  private collect(statements: readonly Statement[], around: string | null): void {
    const visit = (statement: Statement, condition: string | null): void => {
      const assignment = asAssignment(statement);
      const [name, ...others] = assignment?.left ?? [];
      if (assignment !== null && name?.kind === 'word' && others.length === 0)
        this.define(name.path.join('.'), condition === null ? assignment.right : []);
      // What a method or a loop sets may be set more than once.
      const inner = statement.body?.kind === 'do' ? condition : 'def';
      if (statement.body !== null) this.collect(statement.body.statements, inner);
    };
    walk(statements, this.source, visit, around);
  }

  private define(name: string, value: readonly Item[]): void {
    this.values.set(name, this.values.has(name) ? null : this.resolve(value));
  }
}
