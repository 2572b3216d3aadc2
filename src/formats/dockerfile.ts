import type { Body } from './dockerfile/body.ts';
import { escapeOf, instructionsIn } from './dockerfile/lines.ts';
import { type Pair, pairsOf } from './dockerfile/pairs.ts';
import type { Span } from './span.ts';

export { execForm, flagsOf, shellText, wholeOf, wordsOf } from './dockerfile/body.ts';
export type { Body, Flag, Part } from './dockerfile/body.ts';
export type { Pair } from './dockerfile/pairs.ts';
export { isReference, splitReference } from './dockerfile/reference.ts';
export { substitute } from './dockerfile/variables.ts';
export type { Known, Lookup, Substituted } from './dockerfile/variables.ts';

export interface Instruction extends Span {
  /** In capitals. */
  readonly keyword: string;
  readonly body: Body;
  /** Of ENV and ARG only. */
  readonly pairs: readonly Pair[];
  /** The character that takes its meaning from the one behind it. */
  readonly escape: string;
}

/**
 * The instructions of a Dockerfile (https://docs.docker.com/reference/dockerfile/), heredocs with the one they belong to.
 * Never throws: what is no instruction is one with a keyword that nobody knows.
 * @param text a file's text as `Source` gives it
 */
export function parseDockerfile(text: string): Instruction[] {
  const plain = text.replaceAll('\r', ' ');
  const escape = escapeOf(plain);
  return Array.from(instructionsIn(plain, escape), ({ start, end, line, lineEnd }) => {
    const written = (line + plain.slice(lineEnd, end)).slice(0, end - start);
    return instruction({ start, line: line.slice(0, end - start).replaceAll('\\\n', '  '), text: written }, escape);
  });
}

/** The instruction that ONBUILD keeps for the images that start from this one; null where there is none. */
export function onbuildOf({ keyword, body, escape }: Instruction): Instruction | null {
  const skipped = body.line.length - body.line.trimStart().length;
  if (keyword !== 'ONBUILD' || skipped === body.line.length) return null;
  const inner = instruction({ start: body.start + skipped, line: body.line.slice(skipped), text: body.text.slice(skipped) }, escape);
  return inner.keyword === 'ONBUILD' ? null : inner;
}

function instruction(whole: Body, escape: string): Instruction {
  const [head = ''] = /^(?:\\\n|\S)*/.exec(whole.text) ?? [];
  const keyword = head.replaceAll('\\\n', '').toUpperCase();
  const body = { start: whole.start + head.length, line: whole.line.slice(head.length), text: whole.text.slice(head.length) };
  const pairs = keyword === 'ENV' || keyword === 'ARG' ? pairsOf(keyword, body, escape) : [];
  return { keyword, body, pairs, escape, start: whole.start, end: whole.start + whole.text.length };
}
