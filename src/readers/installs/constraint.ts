import { isDefault, unknownVariable, type Word } from '../../formats/shell.ts';
import type { Constraint } from '../../model.ts';

/** The range that a word, or the part of one, stands for: unknown, or only a default, where a variable in it is. */
export function rangeOf(word: Word, text: string = word.text): Constraint {
  if (!word.known) return { kind: 'unknown', text, variable: unknownVariable(word) };
  const variable = word.pieces.find(({ origin }) => origin === 'default')?.variable ?? null;
  return isDefault(word) ? { kind: 'default', text, variable } : { kind: 'range', text };
}
