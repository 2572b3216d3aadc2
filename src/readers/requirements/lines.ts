/** A line as pip sees it, at its offset in the file: continued lines are one, and comments are gone. */
export interface LogicalLine {
  readonly start: number;
  /** As long as what it stands for: the line ends inside it are spaces. */
  readonly text: string;
}

/** Splits a requirements file into its lines; blank ones are left out. */
export function logicalLines(text: string): LogicalLine[] {
  const lines: LogicalLine[] = [];
  let start = 0;
  let offset = 0;
  let open: string[] = [];
  for (const line of text.split('\n')) {
    offset += line.length + 1;
    const continued = continuation(line);
    open.push(continued ?? line.replace(/(?:^|[ \t])#.*$/, ''));
    if (continued !== null && offset <= text.length) continue;
    const content = open.join(' ').trimEnd();
    if (content.trim() !== '') lines.push({ start, text: content });
    start = offset;
    open = [];
  }
  return lines;
}

/** The line with a space for the backslash that continues it; a carriage return behind it has become a space. A comment is not continued. */
function continuation(line: string): string | null {
  const [end] = /\\ ?$/.exec(line) ?? [];
  return end === undefined || /^[ \t]*#/.test(line) ? null : line.slice(0, -end.length) + ' '.repeat(end.length);
}
