import { closingQuote, type Skim, type SkimError, SkimStack, type SkimVisit } from '../skim.ts';

/**
 * Skims TOML as tools write locks: a table's header and a key each begin a line, and what closes an array of several
 * lines stands first on its line. Of such an array only texts are handed over that have a line of their own.
 */
export const skimToml: Skim = (text, visit) => new TomlScan(text, visit).run();

const header = /^(\[{1,2})\s*([^\s[\]]+(?: *\. *[^\s[\]]+)*)\s*\]{1,2}\s*(?:#.*)?$/;
const key = /("[^"\n]*"|'[^'\n]*'|[\w.-]+)[ \t]*=[ \t]*/y;
const inlineEntry = /([\w-]+)\s*=\s*("[^"\\]*(?:\\.[^"\\]*)*"|'[^']*')/g;
/** No table that says where a package comes from is longer; those of files are, and nobody asks for them. */
const longestInline = 2000;

class TomlScan {
  private readonly text: string;
  private readonly visit: SkimVisit;
  private readonly stack = new SkimStack();
  /** How many tables each array of tables has. */
  private readonly counts = new Map<string, number>();
  private error: SkimError | null = null;
  /** Where an array or a text opened that goes on, and what ends it. */
  private open: { readonly start: number; readonly indent: number; readonly end: ']' | '"""' | "'''" } | null = null;
  /** The number of keys of the table that is read. */
  private depth = 0;
  private item = 0;
  /** How far to the right the line begins that is read. */
  private indent = 0;

  constructor(text: string, visit: SkimVisit) {
    this.text = text;
    this.visit = visit;
  }

  run(): SkimError | null {
    for (let at = 0; at < this.text.length;) {
      const newline = this.text.indexOf('\n', at);
      const end = newline < 0 ? this.text.length : newline;
      this.line(at, end);
      at = end + 1;
    }
    this.abandon();
    return this.error;
  }

  private line(start: number, end: number): void {
    const at = skipSpaces(this.text, start, end);
    const character = at === end ? '#' : this.text.charAt(at);
    this.indent = at - start;
    if (this.open !== null && this.goesOn(at, end, character)) return;
    if (character === '[') this.table(at, end);
    else if (character !== '#') this.entry(at, end);
  }

  /** Whether a line belongs to what is open. A header in the first column shows that it was never closed. */
  private goesOn(at: number, end: number, character: string): boolean {
    if (this.open?.end !== ']') {
      if (this.text.slice(at, end).includes(this.open?.end ?? '')) this.open = null;
      return true;
    }
    if (character === '[' && this.indent === 0) {
      this.abandon();
      return false;
    }
    if (character === ']' && this.indent === this.open.indent) this.open = this.opensAgain(at, end) ? this.open : null;
    else if (character === '"' || character === "'") this.inArray(at, end);
    return true;
  }

  /** `], [` between the arrays of one array */
  private opensAgain(at: number, end: number): boolean {
    return /\[\s*$/.test(this.text.slice(at, Math.min(end, at + 100)));
  }

  private abandon(): void {
    if (this.open !== null) this.fail('what opens here is not closed', this.open.start);
    this.open = null;
  }

  private inArray(at: number, end: number): void {
    const close = closingQuote(this.text, at, end);
    if (close < 0) return;
    this.stack.push(this.item++);
    this.visit(this.stack, at + 1, close);
    this.stack.pop();
  }

  private table(start: number, end: number): void {
    const [, brackets, name] = header.exec(this.text.slice(start, Math.min(end, start + 500))) ?? [];
    this.stack.truncate(0);
    this.depth = 0;
    if (name === undefined) return this.fail('a header is not closed', start);
    const parts = name.split('.').map((part) => unquoted(part.trim()));
    for (const [index, part] of parts.entries()) {
      this.stack.push(part);
      const path = parts.slice(0, index + 1).join('.');
      const isLast = index === parts.length - 1;
      if (isLast && brackets === '[[') this.counts.set(path, (this.counts.get(path) ?? -1) + 1);
      const count = this.counts.get(path);
      if (count !== undefined) this.stack.push(count);
    }
    this.depth = this.stack.keys.length;
  }

  private entry(start: number, end: number): void {
    key.lastIndex = start;
    const [whole, name] = key.exec(this.text) ?? [];
    if (whole === undefined || name === undefined || start + whole.length > end)
      return this.fail('a line is neither a table nor a key', start);
    this.stack.truncate(this.depth);
    this.stack.push(unquoted(name), start);
    this.value(start + whole.length, end);
  }

  private value(start: number, end: number): void {
    const character = this.text.charAt(start);
    const block = ['"""', "'''"].find((quotes) => this.text.startsWith(quotes, start));
    if (block === '"""' || block === "'''") this.block(start, end, block);
    else if (character === '"' || character === "'") this.string(start, end);
    else if (character === '{') this.inlineTable(start, end);
    else if (character === '[') this.array(start, end);
    else if (start < end) this.visit(this.stack, start, end);
    else this.fail('a key has no value', start);
  }

  private block(start: number, end: number, quotes: '"""' | "'''"): void {
    if (!this.text.slice(start + 3, end).includes(quotes)) this.open = { start, indent: this.indent, end: quotes };
  }

  private string(start: number, end: number): void {
    const close = closingQuote(this.text, start, end);
    if (close < 0) this.fail('a text has no end', start);
    else this.visit(this.stack, start + 1, close);
  }

  private inlineTable(start: number, end: number): void {
    for (const found of this.text.slice(start, Math.min(end, start + longestInline)).matchAll(inlineEntry)) {
      const [whole, name = '', value = ''] = found;
      const from = start + found.index + whole.length - value.length;
      this.stack.push(name, start + found.index);
      this.visit(this.stack, from + 1, from + value.length - 1);
      this.stack.pop();
    }
  }

  private array(start: number, end: number): void {
    this.item = 0;
    const last = this.text.slice(start, end).trimEnd();
    if (!last.endsWith(']') && !/\]\s*#[^\]]*$/.test(last.slice(-200))) this.open = { start, indent: this.indent, end: ']' };
  }

  private fail(message: string, offset: number): void {
    this.error ??= { message, offset };
  }
}

function unquoted(name: string): string {
  return /^["']/.test(name) ? name.slice(1, -1) : name;
}

function skipSpaces(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && (text.charAt(at) === ' ' || text.charAt(at) === '\t' || text.charAt(at) === '\r')) at++;
  return at;
}
