/** Hands over each line with the offset at which it starts, without white space at its end. */
export function eachLine(text: string, each: (line: string, start: number) => void): void {
  for (let at = 0; at < text.length;) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    each(text.slice(at, end).trimEnd(), at);
    at = end + 1;
  }
}
