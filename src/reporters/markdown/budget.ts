import type { Section } from './sections.ts';

/** How long a text may be: in UTF-16 units and in bytes of UTF-8. */
export interface Limit {
  readonly characters: number;
  readonly bytes: number;
}

/** A text in parts: `head` is always there, of `tail` what takes no more than half, `sections` get what is left. */
export interface Parts {
  readonly head: readonly string[];
  readonly sections: readonly Section[];
  /** Says how many findings are left out; stands where the cut is. */
  readonly cut: (findings: number) => string;
  readonly tail: readonly string[];
}

/** Joins the parts with empty lines between them; what is too long is cut on the border of a section. */
export function fitted({ head, sections, cut, tail }: Parts, limit: Limit): string {
  const half = { characters: limit.characters / 2, bytes: limit.bytes / 2 };
  const kept = apart(whatFits(tail, half, head), sections.length > 0);
  const total = sections.reduce((sum, section) => sum + section.findings, 0);
  const texts = sections.map((section) => section.text);
  const whole = within(texts, limit, [...head, ...kept]);
  if (whole.length === texts.length) return join([...head, ...texts, ...kept]);
  const shown = within(texts, limit, [...head, cut(total), ...kept]);
  const left = sections.slice(shown.length).reduce((sum, section) => sum + section.findings, 0);
  return join([...head, ...shown, cut(left), ...kept]);
}

/** The first of the texts, as many as fit beside what is there already. */
function within(texts: readonly string[], limit: Limit, beside: readonly string[]): readonly string[] {
  const end = texts.findIndex(overflowing(limit, beside));
  return end < 0 ? texts : texts.slice(0, end);
}

/** The texts without those that are too long for what is left. */
function whatFits(texts: readonly string[], limit: Limit, beside: readonly string[]): readonly string[] {
  const overflows = overflowing(limit, beside);
  return texts.filter((text) => !overflows(text));
}

/** Tells of one text after another whether it is too much; what is too much does not count for the next one. */
function overflowing(limit: Limit, beside: readonly string[]): (text: string) => boolean {
  const size = (text: string) => ({ characters: text.length + 2, bytes: Buffer.byteLength(text) + 2 });
  const left: { -readonly [Key in keyof Limit]: Limit[Key] } = { ...limit };
  const take = ({ characters, bytes }: Limit): void => {
    left.characters -= characters;
    left.bytes -= bytes;
  };
  for (const text of beside) take(size(text));
  return (text) => {
    const needed = size(text);
    const isTooMuch = needed.characters > left.characters || needed.bytes > left.bytes;
    if (!isTooMuch) take(needed);
    return isTooMuch;
  };
}

/** Parts the tail from the findings by a line, or it would read as belonging to the last of them. */
function apart(tail: readonly string[], needed: boolean): readonly string[] {
  const [first, ...rest] = tail;
  return first === undefined || !needed ? tail : [`---\n\n${first}`, ...rest];
}

function join(texts: readonly string[]): string {
  return `${texts.join('\n\n')}\n`;
}
