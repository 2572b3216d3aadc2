import type { CmakeArgument } from '../../formats/cmake.ts';
import type { Source } from '../../formats/source.ts';
import type { Place } from '../../model.ts';
import type { Guarded } from './conditions.ts';

/** The variable or generator expression that a text refers to, null for a text that stands for itself. */
export function variableIn({ text, kind }: CmakeArgument): string | null {
  if (kind === 'bracket') return null;
  const reference = /\$(?:(?:ENV|CACHE)?\{([^{}$]*)|<|\()|@(\w+)@/.exec(text);
  return reference === null ? null : (reference[1] ?? reference[2] ?? text);
}

/** What stands behind a keyword: up to the next of the keywords. Empty when the keyword is not there. */
export function valuesOf(args: readonly CmakeArgument[], keyword: string, keywords: ReadonlySet<string>): readonly CmakeArgument[] {
  const at = args.findIndex((each) => isWord(each, keyword));
  if (at < 0) return [];
  const length = args.slice(at + 1).findIndex((each) => each.kind === 'plain' && keywords.has(each.text));
  return args.slice(at + 1, length < 0 ? args.length : at + 1 + length);
}

/** Whether a keyword is among the arguments. */
export function hasWord(args: readonly CmakeArgument[], keyword: string): boolean {
  return args.some((each) => isWord(each, keyword));
}

/** The whole command when it stands in one line, else the argument alone. */
export function commandPlace(source: Source, { command }: Guarded, argument: CmakeArgument): Place {
  const { start, end } = source.text.slice(command.start, command.end).includes('\n') ? argument : command;
  return source.place(start, end);
}

/** From the first argument to the last. */
export function argumentsPlace(source: Source, first: CmakeArgument, last: CmakeArgument): Place {
  return source.place(first.start, last.end);
}

function isWord({ kind, text }: CmakeArgument, word: string): boolean {
  return kind === 'plain' && text === word;
}
