import { visible } from '../lists.ts';

/** Of a text that is longer by more than this nothing but the start is looked at. */
const LONGER = 4;

/** Gives the text as one line that is at most `max` UTF-16 units long, with nothing in it that steers or hides. */
export function oneLine(text: string, max: number): string {
  const start = text.trim().slice(0, max * LONGER);
  const line = start.replace(/\s+/g, ' ');
  const whole = start.length === text.trim().length ? line : `${line}…`;
  return visible(shortened(whole, max));
}

/** Gives the text cut to `max` UTF-16 units, the last of which is then an ellipsis. */
export function shortened(text: string, max: number): string {
  if (text.length <= max) return text;
  return `${text.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/**
 * Gives the output without what the log of a workflow run takes for a command: `::error::` at the start of a line,
 * `##[error]` anywhere (https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands).
 */
export function withoutCommands(output: string): string {
  return output.replace(/^([^\S\n]*):(?=:)/gm, '$1: ').replaceAll('##[', '## [');
}
