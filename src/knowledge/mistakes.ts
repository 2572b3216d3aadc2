import type { Mistake } from '../formats/declared-yaml.ts';
import { meant } from '../nearest.ts';
import type { Located } from './compile.ts';

/** A mistake at the place of some keys of a file. */
export function mistake(of: Located<unknown>, keys: readonly PropertyKey[], message: string): Mistake {
  return { path: of.path, ...of.place(keys), keys, message };
}

/** One mistake when nothing has that name, with the name that was meant. */
export function missing(
  of: Located<unknown>,
  keys: readonly PropertyKey[],
  what: string,
  name: string,
  known: readonly string[],
): Mistake[] {
  if (known.includes(name)) return [];
  return [mistake(of, keys, `there is no ${what} "${name}"${suggested(name, known)}`)];
}

/** The end of a sentence that asks for what was meant; '' when nothing is near. */
export function suggested(name: string, known: readonly string[]): string {
  const found = meant(name, known);
  return found === null ? '' : `; did you mean \`${found}\`?`;
}
