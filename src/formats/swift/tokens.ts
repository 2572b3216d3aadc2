import { Cursor, type Simple } from '../cursor.ts';
import type { Text } from './nodes.ts';

/** `broken`: a string that its line ends before its quote does. */
export type Token =
  | Simple<'word'>
  | Simple<'number'>
  | Simple<'operator'>
  | Simple<'directive'>
  | Simple<'open'>
  | Simple<'close'>
  | Simple<'newline'>
  | Simple<'broken'>
  | Text;

const blank = /[ \t\f\r\v]+/y;
const word = /[@#]?[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*|`[A-Za-z_]\w*`|\$\w+/y;
const number = /\d[\d_]*(?:\.\d+)*/y;
const operator = /\.\.[.<]|->|&&|\|\||\?\?|[=!<>+*/%&|^-]=|===?|[-+*/%&|^~!<>=?:,;.@#\\]/y;
/** What is nested deeper in comments is read as code. */
const deepestComment = 100;

/** Reads Swift as words, strings and brackets; comments are gone. Never throws. */
export class Lexer extends Cursor {
  /** Whether no string of several lines ends behind here. */
  private unended = false;

  /** The next token, or null at the end. */
  next(): Token | null {
    while (this.at < this.text.length) {
      const token = this.read();
      if (token !== null) return token;
    }
    return null;
  }

  private read(): Token | null {
    const start = this.at;
    const character = this.text[start] ?? '';
    if (character === '\n') return this.token('newline', start + 1);
    if (this.skip(blank)) return null;
    if (this.text.startsWith('//', start)) return this.jump(this.lineEnd(start));
    if (this.text.startsWith('/*', start)) return this.jump(this.commentEnd(start));
    if (character === '"' || (character === '#' && /["#]/.test(this.text[start + 1] ?? ''))) return this.string(start);
    if ('([{'.includes(character)) return this.token('open', start + 1);
    if (')]}'.includes(character)) return this.token('close', start + 1);
    if (this.skip(word))
      return this.token(/^#(?:if|elseif|else|endif)$/.test(this.text.slice(start, this.at)) ? 'directive' : 'word', this.at, start);
    if (this.skip(number)) return this.token('number', this.at, start);
    if (!this.skip(operator)) this.at += 1;
    return this.token('operator', this.at, start);
  }

  private jump(end: number): null {
    this.at = end;
    return null;
  }

  /** `"…"`, `"""…"""`, and both with number signs around. */
  private string(start: number): Token {
    let quote = start;
    while (this.text[quote] === '#' && quote - start < 100) quote += 1;
    if (this.text[quote] !== '"') return this.token('operator', quote, start);
    const signs = this.text.slice(start, quote);
    if (this.text.startsWith('"""', quote)) return this.longString(start, quote + 3, `"""${signs}`);
    const end = signs === '' ? closingQuote(this.text, quote + 1) : this.inLine(`"${signs}`, quote + 1);
    if (end < 0) return this.token('broken', this.lineEnd(start), start);
    const inner = { start: quote + 1, end };
    const value = this.text.slice(inner.start, end);
    this.at = end + 1 + signs.length;
    return { kind: 'text', value: value.includes('\\') ? null : value, inner, start, end: this.at };
  }

  private longString(start: number, from: number, close: string): Token {
    const end = this.unended ? -1 : this.text.indexOf(close, from);
    if (end < 0) this.unended = true;
    if (end < 0) return this.token('broken', this.lineEnd(start), start);
    this.at = end + close.length;
    return { kind: 'text', value: null, inner: { start: from, end }, start, end: this.at };
  }

  private inLine(words: string, from: number): number {
    const end = this.text.slice(from, this.lineEnd(from)).indexOf(words);
    return end < 0 ? -1 : from + end;
  }

  /** Comments may hold comments. One that is not closed goes to the end. */
  private commentEnd(start: number): number {
    const marks = /\/\*|\*\//g;
    marks.lastIndex = start;
    let depth = 0;
    for (let found = marks.exec(this.text); found !== null; found = marks.exec(this.text)) {
      depth += found[0] === '/*' ? 1 : -1;
      if (depth === 0 || depth > deepestComment) return marks.lastIndex;
    }
    return this.text.length;
  }
}

/** The offset of the quote that closes a string on its line; -1 when there is none. Quotes in `\(…)` do not count. */
function closingQuote(text: string, from: number): number {
  let depth = 0;
  let quoted = false;
  for (let at = from; at < text.length; at++) {
    const character = text[at] ?? '';
    if (character === '\n') return -1;
    if (depth === 0) {
      if (character === '"') return at;
      if (character === '\\') depth = text[++at] === '(' ? 1 : 0;
    } else if (character === '"') quoted = !quoted;
    else if (!quoted && character === '(') depth += 1;
    else if (!quoted && character === ')') depth -= 1;
  }
  return -1;
}
