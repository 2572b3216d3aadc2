import { type Argument, asCall, type Call, type Item, type Statement, valuesOf } from '../../formats/ruby.ts';
import type { Source } from '../../formats/source.ts';
import type { Place, SettingFact } from '../../model.ts';

/** Conditions are shown, and need not be longer. */
const longestCondition = 200;

/** Shows every statement that is run, with the condition under which it is; what is between `if` and `end` with it. */
export function walk(
  statements: readonly Statement[],
  source: Source,
  visit: (statement: Statement, condition: string | null) => void,
  condition: string | null = null,
): void {
  let inside = condition;
  for (const statement of statements) {
    const { items, body } = statement;
    const part = branchPart(items);
    if (body?.kind === 'branch') walk(body.statements, source, visit, textOf(items, source));
    else if (part !== null) inside = textOf(items, source);
    else visit(statement, modifierOf(statement, source) ?? inside);
  }
}

/** `else`, `elsif x`, `when x`: another condition from here on. */
function branchPart([head]: readonly Item[]): string | null {
  const word = head?.kind === 'word' && head.path.length === 1 ? (head.path[0] ?? '') : '';
  return /^(?:else|elsif|when|in|rescue|ensure)$/.test(word) ? word : null;
}

function modifierOf(statement: Statement, source: Source): string | null {
  const modifier = asCall(statement)?.modifier ?? null;
  return modifier && shortened(source.text.slice(modifier.start, modifier.end));
}

/** The words of some items, on one line. */
export function textOf(items: readonly Item[], source: Source): string {
  const [first, last] = [items[0], items.at(-1)];
  return shortened(source.text.slice(first?.start ?? 0, Math.min(last?.end ?? 0, (first?.start ?? 0) + 2 * longestCondition)));
}

function shortened(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().slice(0, longestCondition);
}

/** The text of a single string without variables. */
export function literal(items: readonly Item[]): string | null {
  const [only, ...more] = items;
  return only?.kind === 'text' && more.length === 0 ? only.value : null;
}

/** A version as text; one without quotes is read by Ruby as a number, and taken all the same. */
export function version(items: readonly Item[]): string | null {
  const [only, ...more] = items;
  return only?.kind === 'number' && more.length === 0 ? only.text : literal(items);
}

/** The name of a single symbol or string. */
export function named(items: readonly Item[]): string | null {
  const [only, ...more] = items;
  return only?.kind === 'symbol' && more.length === 0 ? only.text : literal(items);
}

/** The strings and symbols of one value or a list; null when not all of them are known. */
export function namesOf(items: readonly Item[]): readonly string[] | null {
  const names = valuesOf(items).map(named);
  return names.every((name) => name !== null) ? names : null;
}

/** The argument of a call that has a name. */
export function labelled({ args }: Call, label: string): Argument | null {
  return args.find((argument) => argument.label === label) ?? null;
}

/** Where some items stand; one string without its quotes. */
export function placeOf(items: readonly Item[], source: Source): Place {
  const [first, last] = [items[0], items.at(-1)];
  if (first?.kind === 'text' && first === last) return source.place(first.inner.start, first.inner.end);
  return source.place(first?.start ?? 0, last?.end ?? 0);
}

/** What is set under a condition cannot be known. */
export function setting(place: Place, block: string, key: string, value: string | null, condition: string | null): SettingFact {
  return { kind: 'setting', key, value: condition === null ? value : null, block, ...place };
}
