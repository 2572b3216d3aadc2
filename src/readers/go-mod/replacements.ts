import type { Directive, Word } from './directives.ts';

/** What `replace old v1 => name v2` says; the versions may be left out. */
export interface Replacement {
  readonly old: string;
  readonly oldVersion: string | null;
  /** A module, or a folder when no version follows. */
  readonly name: Word;
  readonly version: Word | null;
}

/** By the module that is replaced. */
export type Replacements = ReadonlyMap<string, readonly Replacement[]>;

/** Takes the replacements from the directives: https://go.dev/ref/mod#go-mod-file-replace */
export function replacementsOf(directives: readonly Directive[]): Replacements {
  const found = new Map<string, Replacement[]>();
  for (const { verb, words } of directives) {
    const arrow = verb === 'replace' ? words.findIndex(({ text }) => text === '=>') : -1;
    const [old, name] = [words[0], words[arrow + 1]];
    if (arrow < 1 || old === undefined || name === undefined) continue;
    const oldVersion = arrow > 1 ? (words[1]?.text ?? null) : null;
    const one = { old: old.text, oldVersion, name, version: words[arrow + 2] ?? null };
    const known = found.get(old.text);
    if (known === undefined) found.set(old.text, [one]);
    else known.push(one);
  }
  return found;
}

/** The replacement of a module at a version: one for this very version goes first. */
export function replacementOf(replacements: Replacements, module: string, version: string): Replacement | null {
  const own = replacements.get(module) ?? [];
  return own.find(({ oldVersion }) => oldVersion === version) ?? own.find(({ oldVersion }) => oldVersion === null) ?? null;
}
