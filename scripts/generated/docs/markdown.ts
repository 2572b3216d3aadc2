/** Pieces of Markdown as GitHub shows it. */

/** Text that is not meant as Markdown, in a line of it. */
export function escape(text: string): string {
  return text
    .replaceAll(/[\\*_[\]|]/g, String.raw`\$&`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;');
}

/** A code span, whatever backticks the text holds. */
export function code(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const padding = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${padding}${text.replaceAll('|', String.raw`\|`)}${padding}${fence}`;
}

/** Text with code spans in backticks: what stands outside of them is escaped, what stands inside is handed on. */
export function prose(text: string, outside = escape, inside = (part: string) => part): string {
  return spans(text, outside, (part) => code(inside(part)), String.raw`\``);
}

/** The same in HTML, for places where GitHub reads no Markdown. */
export function html(text: string): string {
  const plain = (part: string) => part.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return spans(text, plain, (part) => `<code>${plain(part)}</code>`, '`');
}

/** @param alone what becomes of a backtick without a partner */
function spans(text: string, outside: (part: string) => string, inside: (part: string) => string, alone: string): string {
  const [first = '', ...rest] = text.split('`');
  const isInside = (index: number) => index % 2 === 0 && index < rest.length - 1;
  const between = (index: number) => (index % 2 === 0 ? alone : '');
  return outside(first) + rest.map((part, index) => (isInside(index) ? inside(part) : between(index) + outside(part))).join('');
}

/** A block of code that no text can leave. */
export function block(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text.replace(/\n$/, '')}\n${fence}`;
}

/** A table; the cells are Markdown. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

/** What can be unfolded. */
export function details(summary: string, content: string): string {
  return `<details>\n<summary>${html(summary)}</summary>\n\n${content}\n\n</details>`;
}

/** A page from its parts, with the note that it is made. */
export function page(source: string, parts: readonly string[]): string {
  const note = `<!-- Made from ${source} by \`npm run build\`: change it there. -->`;
  return `${[note, ...parts.filter((part) => part !== '')].join('\n\n')}\n`;
}

/** A text that begins a sentence. */
export function capitalised(text: string): string {
  return text.replace(/^\*?\p{Ll}/u, (letter) => letter.toUpperCase());
}
