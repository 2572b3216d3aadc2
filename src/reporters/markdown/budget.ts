import type { Section } from './sections.ts';

/** How long a text may be: in UTF-16 units and in bytes of UTF-8. */
export interface Limit {
  readonly characters: number;
  readonly bytes: number;
}

/** A text in parts: `head` is always there, `tail` as far as it takes no more than half, `sections` get what is left. */
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
  const kept = apart(within(tail, half, head), sections.length > 0);
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
  let characters = 0;
  let bytes = 0;
  const add = (text: string) => {
    characters += text.length + 2;
    bytes += Buffer.byteLength(text) + 2;
    return characters > limit.characters || bytes > limit.bytes;
  };
  beside.forEach(add);
  const end = texts.findIndex(add);
  return end < 0 ? texts : texts.slice(0, end);
}

/** Parts the tail from the findings by a line, or it would read as belonging to the last of them. */
function apart(tail: readonly string[], needed: boolean): readonly string[] {
  const [first, ...rest] = tail;
  return first === undefined || !needed ? tail : [`---\n\n${first}`, ...rest];
}

function join(texts: readonly string[]): string {
  return `${texts.join('\n\n')}\n`;
}
