import { Cursor, type Simple } from '../cursor.ts';
import type { Text } from './nodes.ts';
import { closingQuote, plain, wordsOf } from './strings.ts';
import type { Span } from '../span.ts';

export type WordToken = Simple<'word'>;
export type OperatorToken = Simple<'operator'>;

/** `broken`: a string that its line ends before its quote does. */
export type Token =
  | WordToken
  | OperatorToken
  | Simple<'symbol'>
  | Simple<'label'>
  | Simple<'number'>
  | Simple<'open'>
  | Simple<'close'>
  | Simple<'newline'>
  | Simple<'broken'>
  | Text
  | (Span & { readonly kind: 'list'; readonly texts: readonly Text[] });

const blank = /(?:[ \t\f\r\v]|\\\n)+/y;
const name = /[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*/y;
/** What belongs to a name, and is not the beginning of `!=` or of a choice. */
const suffix = /[?!](?![=\w:"'])|[?!](?==[=~>])/y;
const variable = /@{1,2}[A-Za-z_]\w*|\$[A-Za-z_]\w*/y;
const number = /\d[\d_]*(?:\.\d+)*/y;
const heredoc = /<<(?:[-~]?(?:"[^"\n]+"|'[^'\n]+'|`[^`\n]+`)|[-~][A-Z_]\w*|[A-Z_]{2}\w*)/y;
const operator = /\*\*=?|<=>|=>|=~|={1,3}|!=|!~|&\.|&&=?|\|\|=?|<<=?|>>=?|<=|>=|[-+*/%&|^]=|::|->|\.{1,3}|[-+*/%&|^~!<>=?:,;.]/y;
const percent = /%([wWiIqQ]?)([([{<|!/])/y;
const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '<': '>' };

/** How many here-documents without an end are looked for. */
const mostUnended = 20;

/** Reads Ruby as words, strings and brackets; comments are gone. Never throws. */
export class Lexer extends Cursor {
  /** Names of the here-documents whose bodies begin with the next line. */
  private readonly documents: string[] = [];
  private unended = 0;
  /** Brackets that close nothing more from here on. */
  private readonly missing = new Set<string>();
  /** Up to where a slash begins no pattern. */
  private slashes = 0;
  /** Whether a value ends here, so that `/` divides and `%` is an operator. */
  private afterValue = false;

  /** The next token, or null at the end. */
  next(): Token | null {
    while (this.at < this.text.length) {
      const token = this.read();
      if (token === null) continue;
      this.afterValue = endsValue(token);
      return token;
    }
    return null;
  }

  private read(): Token | null {
    const start = this.at;
    const character = this.text[start] ?? '';
    if (character === '\n') return this.newline();
    if (this.skip(blank)) return null;
    if (character === '#') return this.comment();
    if (character === '"' || character === "'" || character === '`') return this.quoted(character);
    if (character === '%' && this.startsValue() && this.skip(percent)) return this.percentLiteral(start);
    if (character === '/' && this.at >= this.slashes && this.startsValue()) return this.pattern(start);
    if (character === ':' && /["A-Za-z_]/.test(this.text[start + 1] ?? '')) return this.symbol(start);
    if ('([{'.includes(character)) return this.token('open', start + 1);
    if (')]}'.includes(character)) return this.token('close', start + 1);
    return this.wordOrOperator();
  }

  private wordOrOperator(): Token {
    const start = this.at;
    if (this.skip(heredoc)) return this.heredoc(start);
    if (this.skip(name)) {
      this.skip(suffix);
      return this.wordOrLabel(start);
    }
    if (this.skip(variable)) return this.token('word', this.at, start);
    if (this.skip(number)) return this.token('number', this.at, start);
    if (!this.skip(operator)) this.at += 1;
    return this.token('operator', this.at, start);
  }

  /** `name:` before anything but another colon. */
  private wordOrLabel(start: number): Token {
    const end = this.at;
    return this.isColon(end) ? { kind: 'label', text: this.text.slice(start, end), start, end: ++this.at } : this.token('word', end, start);
  }

  private symbol(start: number): Token {
    this.at += 1;
    if (this.text[this.at] === '"') {
      const quoted = this.quoted('"');
      return quoted.kind === 'text' ? { kind: 'symbol', text: quoted.value ?? '', start, end: quoted.end } : quoted;
    }
    const from = this.at;
    if (this.skip(name)) this.skip(suffix);
    return { kind: 'symbol', text: this.text.slice(from, this.at), start, end: this.at };
  }

  private comment(): null {
    this.at = this.lineEnd(this.at);
    return null;
  }

  private newline(): Token {
    const start = this.at;
    this.at += 1;
    for (const document of this.documents.splice(0)) this.skipDocument(document);
    if (this.text.startsWith('=begin', this.at)) this.at = this.lineEnd(this.after('\n=end', this.at));
    if (this.text.startsWith('__END__\n', this.at)) this.at = this.text.length;
    return { kind: 'newline', text: '\n', start, end: start + 1 };
  }

  private heredoc(start: number): Token {
    this.documents.push(this.text.slice(start, this.at).replaceAll(/^<<[-~]?["'`]?|["'`]$/g, ''));
    return { kind: 'text', value: null, inner: { start, end: this.at }, start, end: this.at };
  }

  /** The body of a here-document goes on to a line that holds its name alone; without one it is none. */
  private skipDocument(document: string): void {
    const begin = this.at;
    if (this.unended >= mostUnended) return;
    while (this.at < this.text.length) {
      const end = this.lineEnd(this.at);
      const isLast = end - this.at < 1000 && this.text.slice(this.at, end).trim() === document;
      this.at = Math.min(end + 1, this.text.length);
      if (isLast) return;
    }
    this.at = begin;
    this.unended += 1;
  }

  /** A string in quotes, or what ends its line before it is closed. */
  private quoted(quote: string): Token {
    const start = this.at;
    const end = closingQuote(this.text, start + 1, quote);
    if (end < 0) {
      this.at = this.lineEnd(start);
      return { kind: 'broken', text: '', start, end: this.at };
    }
    this.at = end + 1;
    const inner = { start: start + 1, end };
    if (this.isColon(this.at)) return { kind: 'label', text: this.text.slice(start + 1, end), start, end: ++this.at };
    return { kind: 'text', value: quote === '`' ? null : plain(this.text.slice(start + 1, end), quote), inner, start, end: this.at };
  }

  private isColon(at: number): boolean {
    return this.text[at] === ':' && this.text[at + 1] !== ':';
  }

  private percentLiteral(start: number): Token {
    const [, type = '', open = ''] = /^%(\w?)(.)/.exec(this.text.slice(start, this.at)) ?? [];
    const from = this.at;
    const close = closing[open] ?? open;
    const end = this.missing.has(close) ? -1 : this.text.indexOf(close, from);
    if (end < 0) this.missing.add(close);
    if (end < 0) return { kind: 'broken', text: '', start, end: (this.at = this.lineEnd(start)) };
    this.at = end + 1;
    if (/[wWiI]/.test(type)) return { kind: 'list', texts: wordsOf(this.text.slice(from, end), from), start, end: this.at };
    return {
      kind: 'text',
      value: plain(this.text.slice(from, end), type === 'q' ? "'" : '"'),
      inner: { start: from, end },
      start,
      end: this.at,
    };
  }

  /** `a %w[b]` and `a /b/` are calls with a value, `a % b` and `a / b` are operations. */
  private startsValue(): boolean {
    const next = this.text[this.at + 1] ?? '';
    return !this.afterValue || (this.text[this.at - 1] === ' ' && next !== ' ' && next !== '=');
  }

  /** A regular expression on one line; a lone slash divides. */
  private pattern(start: number): Token {
    const end = closingQuote(this.text, start + 1, '/');
    if (end < 0) this.slashes = this.lineEnd(start);
    if (end < 0) return this.token('operator', start + 1);
    this.at = end + 1;
    return { kind: 'text', value: null, inner: { start: start + 1, end }, start, end: this.at };
  }

  private after(words: string, from: number): number {
    const found = this.text.indexOf(words, from);
    return found < 0 ? this.text.length : found + words.length;
  }
}

function endsValue(token: Token): boolean {
  if (token.kind === 'word') return !/^(?:if|unless|and|or|not|when|return|puts|elsif|while|until)$/.test(token.text);
  return token.kind === 'text' || token.kind === 'number' || token.kind === 'symbol' || token.kind === 'list' || token.kind === 'close';
}
