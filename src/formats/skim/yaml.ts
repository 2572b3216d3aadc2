import { closingQuote, type Skim, type SkimError, SkimStack, type SkimVisit } from '../skim.ts';

/** Deeper than any lock. */
const maximumDepth = 100;

/**
 * Skims YAML as tools write it: in block style, a scalar on the line of its key. Maps and lists in brackets are one
 * scalar each, and the further lines of a text of several lines are nobody's.
 */
export const skimYaml: Skim = (text, visit) => new YamlScan(text, visit).run();

/** A map or list that lines further to the right belong to. */
interface Level {
  readonly indent: number;
  readonly isItem: boolean;
  /** How many items it has so far. */
  items: number;
}

class YamlScan {
  private readonly text: string;
  private readonly visit: SkimVisit;
  private readonly stack = new SkimStack();
  private readonly levels: Level[] = [];
  private rootItems = 0;
  private error: SkimError | null = null;
  /** Where a text opened that has not ended on its line; it may go on. */
  private unclosed = -1;

  constructor(text: string, visit: SkimVisit) {
    this.text = text;
    this.visit = visit;
  }

  run(): SkimError | null {
    for (let at = 0; at < this.text.length;) {
      const newline = this.text.indexOf('\n', at);
      const end = newline < 0 ? this.text.length : newline;
      this.line(at, lastWord(this.text, at, end));
      at = end + 1;
    }
    if (this.unclosed >= 0) this.fail('a text has no end', this.unclosed);
    return this.error;
  }

  private line(start: number, end: number): void {
    let at = skipSpaces(this.text, start, end);
    if (at === end || this.text.charAt(at) === '#') return;
    this.unclosed = -1;
    let isItem = false;
    while (this.isDash(at, end) && this.levels.length < maximumDepth) {
      this.item(at - start);
      isItem = true;
      at = skipSpaces(this.text, at + 1, end);
    }
    if (at < end) this.content(at, end, at - start, isItem);
  }

  private isDash(at: number, end: number): boolean {
    return this.text.charAt(at) === '-' && (at + 1 === end || this.text.charAt(at + 1) === ' ');
  }

  /** Items may stand as far to the left as the key of their list. */
  private item(indent: number): void {
    this.leave(({ indent: other, isItem }) => other > indent || (other === indent && isItem));
    const parent = this.levels.at(-1);
    const position = parent?.items ?? this.rootItems;
    if (parent === undefined) this.rootItems++;
    else parent.items++;
    this.levels.push({ indent, isItem: true, items: 0 });
    this.stack.push(position);
  }

  /** `? ` marks a key that is too long for its line, `: ` the value that follows it on the next. */
  private content(start: number, end: number, indent: number, isItem: boolean): void {
    const mark = this.text.charAt(start);
    const isMark = (mark === '?' || mark === ':') && (start + 1 === end || this.text.charAt(start + 1) === ' ');
    const at = isMark ? skipSpaces(this.text, start + 1, end) : start;
    if (at === end) return;
    const colon = isMark && mark === '?' ? end : this.keyEnd(at, end);
    if (colon < 0) this.scalar(at, end, indent, isItem || isMark);
    else this.entry(at, colon, end, mark === ':' ? indent + at - start : indent);
  }

  /** Without a key it is an item, or a further line of a text. */
  private scalar(start: number, end: number, indent: number, isItem: boolean): void {
    if (isItem) this.value(start, end);
    else if (indent === 0 && !/^(?:---|\.\.\.|%)/.test(this.text.slice(start, start + 3))) this.fail('a line has no key', start);
  }

  private entry(start: number, colon: number, end: number, indent: number): void {
    this.leave((level) => level.indent >= indent);
    if (this.levels.length >= maximumDepth) return;
    const quoted = colon > start + 1 && isQuote(this.text.charAt(start)) && this.text.charAt(colon - 1) === this.text.charAt(start);
    const from = quoted ? start + 1 : start;
    this.levels.push({ indent, isItem: false, items: 0 });
    this.stack.push(this.text.slice(from, quoted ? colon - 1 : colon), from);
    const at = skipSpaces(this.text, colon + 1, end);
    if (at < end) this.value(at, end);
  }

  private value(start: number, end: number): void {
    if (!isQuote(this.text.charAt(start))) this.visit(this.stack, start, end);
    else {
      const close = closingQuote(this.text, start, end);
      if (close < 0) this.unclosed = start;
      else this.visit(this.stack, start + 1, close);
    }
  }

  /** The colon that ends the key of a line, or -1 when it has none. */
  private keyEnd(start: number, end: number): number {
    const quote = isQuote(this.text.charAt(start)) ? closingQuote(this.text, start, end) : -1;
    const line = this.text.slice(start, end);
    const from = quote < 0 ? 0 : quote + 1 - start;
    for (let at = line.indexOf(':', from); at >= 0; at = line.indexOf(':', at + 1)) {
      if (at + 1 === line.length || line.charAt(at + 1) === ' ') return start + at;
    }
    return -1;
  }

  private leave(isLeft: (level: Level) => boolean): void {
    for (let last = this.levels.at(-1); last !== undefined && isLeft(last); last = this.levels.at(-1)) {
      this.levels.pop();
      this.stack.pop();
    }
  }

  private fail(message: string, offset: number): void {
    this.error ??= { message, offset };
  }
}

function isQuote(character: string): boolean {
  return character === '"' || character === "'";
}

function skipSpaces(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && text.charAt(at) === ' ') at++;
  return at;
}

function lastWord(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && ' \t\r'.includes(text.charAt(last - 1))) last--;
  return last;
}
