/** The YAML in front of a page, and where it begins in the file. */
export interface FrontMatter {
  readonly content: string;
  readonly start: number;
}

const opening = /^ ?---[ \t]*\n/;
const closing = /^(?:---|\.\.\.)[ \t]*$/gm;

/** What stands between the two lines of dashes at the head of a page; null when there is none, or it has no end. */
export function frontMatter(text: string): FrontMatter | null {
  const start = opening.exec(text)?.[0].length;
  if (start === undefined) return null;
  closing.lastIndex = start;
  const end = closing.exec(text)?.index;
  return end === undefined ? null : { content: text.slice(start, end), start };
}
