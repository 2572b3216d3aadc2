/** An action of a template, from `{{` up to and with `}}` (https://pkg.go.dev/text/template). */
export interface Action {
  readonly start: number;
  readonly end: number;
  /** The first word: `if`, `end`, `include`; '' when it starts with something else. */
  readonly word: string;
}

/** The actions of a text in their order; one that is not closed ends the search. Takes time in proportion to the text. */
export function actionsOf(text: string): Action[] {
  const actions: Action[] = [];
  for (let start = text.indexOf('{{'); start >= 0; start = text.indexOf('{{', actions.at(-1)?.end)) {
    const end = endOf(text, start + 2);
    if (end === null) break;
    const [, word = ''] = /^\{\{-?\s{0,80}([a-z]*)/.exec(text.slice(start, start + 100)) ?? [];
    actions.push({ start, end, word });
  }
  return actions;
}

/** The offset behind the `}}` of an action whose content starts at `from`. What stands in quotes ends nothing. */
function endOf(text: string, from: number): number | null {
  const next = /\}\}|"(?:[^"\\\n]|\\.)*"?|`[^`]*`?/g;
  next.lastIndex = from;
  for (let match = next.exec(text); match !== null; match = next.exec(text)) {
    if (match[0] === '}}') return next.lastIndex;
  }
  return null;
}
