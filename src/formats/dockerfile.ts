import { DockerfileParser, type Instruction as Parsed, PropertyInstruction } from 'dockerfile-ast';
import { type Body, bodyOf } from './dockerfile/body.ts';
import type { Span } from './requirement.ts';
import { closeHeredocs } from './shell/clean.ts';

export { execForm, flagsOf, shellText, wordsOf } from './dockerfile/body.ts';
export type { Body, Flag, Part } from './dockerfile/body.ts';
export { isReference, splitReference } from './dockerfile/reference.ts';
export { substitute } from './dockerfile/variables.ts';
export type { Known, Lookup, Substituted } from './dockerfile/variables.ts';

/** `NAME=value` of ENV and ARG. */
export interface Pair extends Span {
  readonly name: string;
  /** Without quotes and escapes, its variables not put in; null for an ARG without a default. */
  readonly value: string | null;
  /** The value as written, without its quotes. */
  readonly valueAt: Span | null;
  /** In single quotes, where variables are not variables. */
  readonly verbatim: boolean;
}

export interface Instruction extends Span {
  /** In capitals. */
  readonly keyword: string;
  readonly body: Body;
  /** Of ENV and ARG only. */
  readonly pairs: readonly Pair[];
}

/**
 * The instructions of a Dockerfile (https://docs.docker.com/reference/dockerfile/), heredocs with the one they
 * belong to. Null when the text cannot be read at all. `text` is a file's text as `Source` gives it.
 */
export function parseDockerfile(text: string): Instruction[] | null {
  const plain = closeHeredocs(text.replaceAll('\r', ' '));
  try {
    // The parser asks every word whether it is a flag, each time it is asked for its words: they are read here.
    const parsed = DockerfileParser.parse(plain.replaceAll(/(?<=\s)--(?=\S)/g, '__'));
    const offset = offsets(plain);
    return parsed.getInstructions().map((instruction) => convert(instruction, plain, offset, parsed.getEscapeCharacter()));
  } catch {
    return null;
  }
}

type Offset = (position: { readonly line: number; readonly character: number }) => number;

function convert(instruction: Parsed, text: string, offset: Offset, escape: string): Instruction {
  const { start, end } = instruction.getRange();
  const behind = offset(instruction.getInstructionRange().end);
  return {
    keyword: instruction.getKeyword(),
    start: offset(start),
    end: offset(start) + text.slice(offset(start), offset(end)).trimEnd().length,
    body: bodyOf(text.slice(behind, offset(end)), behind, escape),
    pairs: instruction instanceof PropertyInstruction ? pairs(instruction, text, offset) : [],
  };
}

function pairs(instruction: PropertyInstruction, text: string, offset: Offset): Pair[] {
  return instruction.getProperties().map((property) => {
    const range = property.getRange();
    const value = property.getValueRange();
    const span = value && { start: offset(value.start), end: offset(value.end) };
    const quote = span === null ? undefined : /^(["']).*\1$/s.exec(text.slice(span.start, span.end))?.[1];
    return {
      name: property.getName(),
      value: property.getValue(),
      valueAt: span && quote !== undefined ? { start: span.start + 1, end: span.end - 1 } : span,
      verbatim: quote === "'",
      start: offset(range.start),
      end: offset(range.end),
    };
  });
}

function offsets(text: string): Offset {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return ({ line, character }) => (starts[line] ?? text.length) + character;
}
