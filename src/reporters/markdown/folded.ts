/** Gives markdown that is closed until its summary is clicked. The summary is ours and plain; the body may be any markdown. */
export function folded(summary: string, body: readonly string[]): string {
  return ['<details>', `<summary>${summary}</summary>`, '', body.join('\n\n'), '', '</details>'].join('\n');
}

/** Gives at most `max` lines of a list, and one more that says how many are left out. */
export function list(items: readonly string[], max: number): string {
  const shown = items.slice(0, max).map((item) => `- ${item}`);
  const rest = items.length - shown.length;
  return [...shown, ...(rest > 0 ? [`- and ${rest} more`] : [])].join('\n');
}
