/** A condition is there to be told from others and to be shown, not to be evaluated. */
const longest = 200;
/** Of one part, so that a long one does not hide what tells it from its alternatives. */
const longestPart = 100;

/** A condition as written, in one line. */
export function asWritten(text: string, start: number, end: number): string {
  const shown = text
    .slice(start, Math.min(end, start + 2 * longestPart))
    .replaceAll(/\\?\s+/g, ' ')
    .trim();
  return end - start <= longestPart || shown.length <= longestPart ? shown : `${shown.slice(0, longestPart - 1)}…`;
}

/** One condition inside another; of too long a one the innermost part stays. */
export function both(outer: string | null, inner: string): string {
  const text = outer === null ? inner : `${outer} && ${inner}`;
  return text.length <= longest ? text : `…${text.slice(text.length - longest + 1)}`;
}

/** Whether what follows a failure only ends the script, or fails itself. */
export function givesUp(text: string): boolean {
  return /\b(?:exit|return|false|die|fail|fatal|abort|kill|bail)\b/.test(text);
}
