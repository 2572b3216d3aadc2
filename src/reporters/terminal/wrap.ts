import { columns } from './width.ts';

/**
 * Breaks a text at its spaces into lines of at most `width` columns, the first of which has `taken` columns less. A word
 * that is longer than that stays whole, so that paths and addresses can be clicked.
 */
export function wrap(text: string, width: number, taken = 0): readonly string[] {
  const lines: string[] = [];
  let line: string[] = [];
  let used = taken;
  for (const word of text.split(' ')) {
    const needed = columns(word) + (line.length === 0 ? 0 : 1);
    if (used > 0 && used + needed > width) {
      lines.push(line.join(' '));
      line = [word];
      used = columns(word);
    } else {
      line.push(word);
      used += needed;
    }
  }
  return [...lines, line.join(' ')];
}
