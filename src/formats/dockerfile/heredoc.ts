/** A text that follows the line it is named in. https://docs.docker.com/reference/dockerfile/#here-documents */
export interface Heredoc {
  /** The line that ends it. */
  readonly name: string;
  /** Whether tabs may stand in front of that line. */
  readonly indented: boolean;
}

/** Words of a shell, with quotes and what a backslash stands before. */
const word = /(?:[^\s"'\\]|\\[^]|"(?:[^"\\]|\\[^])*"|'[^']*')+/g;

/** The heredocs that an instruction begins, in their order: words of their own in RUN, COPY and ADD. */
export function heredocsIn(line: string): Heredoc[] {
  if (!line.includes('<<')) return [];
  const [head, keyword] = /^(?:ONBUILD\s+)?(RUN|COPY|ADD)\s+(?:--\S+\s+)*/i.exec(line) ?? [];
  if (head === undefined || keyword === undefined) return [];
  const behind = line.slice(head.length).replaceAll('\\\n', '  ');
  return isList(behind) ? [] : Array.from(behind.matchAll(word), ([found]) => heredoc(found)).flatMap((found) => found ?? []);
}

function heredoc(found: string): Heredoc | null {
  const [, dash, rest = ''] = /^\d*<<(-?)([^<]+)$/.exec(found) ?? [];
  const name = rest.replaceAll(/\\([^])|["']/g, '$1');
  return name === '' ? null : { name, indented: dash === '-' };
}

function isList(text: string): boolean {
  if (!text.startsWith('[')) return false;
  try {
    return Array.isArray(JSON.parse(text));
  } catch {
    return false;
  }
}
