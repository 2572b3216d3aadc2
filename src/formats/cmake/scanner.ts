import { Cursor } from '../cursor.ts';
import type { CmakeArgument, CmakeCommand, Cmake } from '../cmake.ts';
import type { Span } from '../span.ts';

const space = /[ \t\f\v\r\n]+/y;
const identifier = /[A-Za-z_]\w*/y;
const bracketOpen = /\[(=*)\[/y;
/** Everything that is no space, parenthesis, quote or comment; quotes and `$(X)` may stand inside, as in `-DX="a b"`. */
const unquoted = /(?:[^\s()#"\\$]|\\[^\n]|\$(?:\([^\s()#"\\$]*\))?|(?<=[^\s()#])"[^\n"]*")+/y;

/** Goes through the text of a CMake file from command to command. */
export class Scanner extends Cursor {
  error: Cmake['error'] = null;

  /** The next command that is closed; null at the end of the file. */
  command(): CmakeCommand | null {
    for (;;) {
      this.skipBlank();
      const start = this.at;
      if (start >= this.text.length) return null;
      const name = this.take(identifier);
      this.take(space);
      if (name === null || this.text[this.at] !== '(') this.forgetLine(start);
      else {
        this.at++;
        const args = this.args();
        if (args !== null) return { name: name.toLowerCase(), args, start, end: this.at };
        this.fail('A command is not closed', start);
      }
    }
  }

  /** The arguments up to the parenthesis that closes the command; null when none does. Parentheses inside are arguments too. */
  private args(): CmakeArgument[] | null {
    const args: CmakeArgument[] = [];
    for (let depth = 0; ;) {
      this.skipBlank();
      const start = this.at;
      const first = this.text[start];
      if (first === undefined) return null;
      if (first === ')' && depth === 0) {
        this.at++;
        return args;
      }
      if (first === '(') depth++;
      if (first === ')') depth--;
      args.push(first === '(' || first === ')' ? this.parenthesis(start) : this.argument(start));
    }
  }

  private parenthesis(start: number): CmakeArgument {
    this.at++;
    const inner = { start, end: this.at };
    return { text: this.text.slice(start, this.at), start, end: this.at, inner, kind: 'parenthesis' };
  }

  private argument(start: number): CmakeArgument {
    if (this.text[start] === '"') return this.quoted(start);
    const bracket = this.bracket();
    if (bracket !== null)
      return { text: this.text.slice(bracket.start, bracket.end), start, end: this.at, inner: bracket, kind: 'bracket' };
    if (this.take(unquoted) === null) this.at++;
    const written = this.text.slice(start, this.at);
    return argumentOf(written, start, start, this.at, 'plain');
  }

  private quoted(start: number): CmakeArgument {
    const close = this.closingQuote(start + 1);
    this.at = close + 1;
    return argumentOf(this.text.slice(start + 1, close), start + 1, start, Math.min(this.at, this.text.length), 'quoted');
  }

  private closingQuote(from: number): number {
    for (let at = from; at < this.text.length; at++) {
      if (this.text[at] === '\\') at++;
      else if (this.text[at] === '"') return at;
    }
    this.fail('A quoted argument is not closed', from - 1);
    return this.text.length;
  }

  /** The inside of `[[` `]]` or `[=[` `]=]`, if one begins here and is closed. */
  private bracket(): Span | null {
    const open = this.peek(bracketOpen);
    if (open === null) return null;
    const close = `]${open.slice(1, -1)}]`;
    const start = this.at + open.length;
    const end = this.text.indexOf(close, start);
    this.at = end < 0 ? this.text.length : end + close.length;
    if (end < 0) this.fail('A bracket argument is not closed', start - open.length);
    return { start, end: end < 0 ? this.text.length : end };
  }

  /** Space and comments. */
  private skipBlank(): void {
    for (;;) {
      this.take(space);
      if (this.text[this.at] !== '#') return;
      this.at++;
      if (this.bracket() === null) this.at = this.lineEnd(this.at);
    }
  }

  private forgetLine(start: number): void {
    this.fail('This is no command', start);
    this.at = this.lineEnd(start);
  }

  private peek(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    return pattern.exec(this.text)?.[0] ?? null;
  }

  private fail(message: string, offset: number): void {
    this.error ??= { message, offset };
  }
}

/** A backslash hides a character, and at the end of a line the line's end. */
function argumentOf(written: string, innerStart: number, start: number, end: number, kind: CmakeArgument['kind']): CmakeArgument {
  if (!written.includes('\\')) return { text: written, start, end, inner: { start: innerStart, end: innerStart + written.length }, kind };
  const text = written.replaceAll(/\\(\n|[\s\S])/g, (_, escaped: string) => escapes.get(escaped) ?? escaped);
  return { text, start, end, inner: null, kind };
}

const escapes: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['\n', ''],
]);
