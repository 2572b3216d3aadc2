import type { Span } from '../../formats/span.ts';

/** A line of a Makefile with those that a backslash adds to it. */
export interface MakeLine extends Span {
  readonly text: string;
  /** What must hold for it to count: the conditionals around it, as written; null when there are none. */
  readonly condition: string | null;
}

/** A rule's command for the shell. */
export interface RecipeLine extends MakeLine {
  /** The targets that it makes, as written. */
  readonly target: string;
}

/** What a Makefile says, as far as it is read. */
export interface MakeLines {
  /** Assignments of variables, in the order of the file. */
  readonly assignments: readonly MakeLine[];
  readonly recipes: readonly RecipeLine[];
  /** Whether one shell runs all lines of a recipe, and not one each. */
  readonly isOneShell: boolean;
}

const rule = /^([^\s:=#][^:=#]*?)\s*::?(?!=)(?![^#]*[:?+]?=)/;
const assignment = /^(?:(?:export|override)\s+)*[\w.-]+\s*(?:::?:?|[?+!])?=/;

/** Takes a Makefile apart: https://www.gnu.org/software/make/manual/html_node/Makefile-Contents.html */
export function makeLines(text: string): MakeLines {
  const assignments: MakeLine[] = [];
  const recipes: RecipeLine[] = [];
  const conditions: string[] = [];
  let target: string | null = null;
  let isDefining = false;
  let isOneShell = false;
  for (let index = 0, next = 0; index < text.length; index = next) {
    next = continuedEnd(text, index);
    const line = text.slice(index, next);
    const trimmed = line.trim();
    const found = { text: line.trimEnd(), start: index, end: index + line.trimEnd().length, condition: conditions.join(' && ') || null };
    if (isDefining) isDefining = !/^endef\b/.test(trimmed);
    else if (line.startsWith('\t') && target !== null) recipes.push({ ...found, target });
    else if (/^define\b/.test(trimmed)) isDefining = true;
    else if (/^(?:if(?:n?eq|n?def)|else|endif)\b/.test(trimmed)) follow(conditions, trimmed);
    else if (assignment.test(trimmed)) assignments.push({ ...found, start: index + line.indexOf(trimmed), text: trimmed });
    else if (/^\.ONESHELL\s*:/.test(trimmed)) isOneShell = true;
    else if (trimmed !== '' && !trimmed.startsWith('#')) target = rule.exec(trimmed)?.[1] ?? null;
  }
  return { assignments, recipes, isOneShell };
}

/** Behind the end of the last line that a backslash leads to. */
function continuedEnd(text: string, from: number): number {
  let end = from;
  do {
    const found = text.indexOf('\n', end);
    end = found < 0 ? text.length : found + 1;
  } while (end < text.length && /(?:^|[^\\])(?:\\\\)*\\[ \r]?\n$/.test(text.slice(Math.max(from, end - 20), end)));
  return end;
}

/** `else` turns the innermost condition around, `else ifeq …` puts another one in its place. */
function follow(conditions: string[], line: string): void {
  const [, word = '', rest = ''] = /^(\w+)\s*([^#]*)/.exec(line) ?? [];
  if (word !== 'else' && word !== 'endif') conditions.push(line);
  else if (word === 'endif') conditions.pop();
  else conditions.push(`! (${conditions.pop() ?? ''})${rest.trim() === '' ? '' : ` && ${rest.trim()}`}`);
}
