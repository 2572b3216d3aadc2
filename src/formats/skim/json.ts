import { closingQuote, type Skim, type SkimError, SkimStack, type SkimVisit, unescape } from '../skim.ts';

/** Deeper than any lock. */
const maximumDepth = 200;

const literal = /[-+.\w]+/y;

/** Skims JSON, with comments and trailing commas. */
export const skimJson: Skim = (text, visit) => new JsonScan(text, visit).run();

class JsonScan {
  private readonly text: string;
  private readonly visit: SkimVisit;
  private readonly stack = new SkimStack();
  private readonly areLists: boolean[] = [];
  private at = 0;
  /** The end of the line that was looked at last. */
  private lineEnd = -1;
  private error: SkimError | null = null;

  constructor(text: string, visit: SkimVisit) {
    this.text = text;
    this.visit = visit;
  }

  run(): SkimError | null {
    while (this.at < this.text.length && this.areLists.length <= maximumDepth) this.token();
    if (this.areLists.length > 0) this.fail('it ends too early', this.at);
    return this.error;
  }

  private token(): void {
    const character = this.text.charAt(this.at);
    if (character === ' ' || character === '\n' || character === '\t' || character === '\r') this.at++;
    else if (character === '"') this.string();
    else if (character === '{' || character === '[') this.open(character === '[');
    else if (character === '}' || character === ']') this.close(character === ']');
    else if (character === ',') this.comma();
    else if (character === ':') this.at++;
    else if (this.text.startsWith('//', this.at)) this.at = this.endOfLine(this.at);
    else if (this.text.startsWith('/*', this.at)) this.comment();
    else this.other();
  }

  private string(): void {
    const start = this.at;
    const limit = this.endOfLine(start);
    const end = closingQuote(this.text, start, limit);
    this.at = end < 0 ? limit : this.nextToken(end + 1);
    if (end < 0) this.fail('a string has no end', start);
    else if (this.text.charAt(this.at) === ':') this.key(start + 1, end);
    else this.visit(this.stack, start + 1, end);
  }

  private key(start: number, end: number): void {
    if (this.areLists.at(-1) === false) this.stack.step(unescape(this.text.slice(start, end)), start);
    this.at++;
  }

  private open(isList: boolean): void {
    if (this.areLists.length === maximumDepth) this.fail('it is nested too deeply', this.at);
    this.areLists.push(isList);
    this.stack.push(isList ? 0 : '');
    this.at++;
  }

  private close(isList: boolean): void {
    const expected = this.areLists.pop();
    if (expected === undefined || expected !== isList) this.fail('a bracket closes nothing', this.at);
    if (expected !== undefined) this.stack.pop();
    this.at++;
  }

  private comma(): void {
    const last = this.stack.keys.at(-1);
    if (typeof last === 'number') this.stack.step(last + 1);
    this.at++;
  }

  private comment(): void {
    const end = this.text.indexOf('*/', this.at + 2);
    this.at = end < 0 ? this.text.length : end + 2;
  }

  private other(): void {
    literal.lastIndex = this.at;
    if (!literal.test(this.text)) this.fail('a character has no place here', this.at);
    this.at = Math.max(literal.lastIndex, this.at + 1);
  }

  private nextToken(from: number): number {
    let at = from;
    while (at < this.text.length && ' \n\t\r'.includes(this.text.charAt(at))) at++;
    return at;
  }

  private endOfLine(from: number): number {
    if (this.lineEnd < from) this.lineEnd = this.text.indexOf('\n', from);
    if (this.lineEnd < 0) this.lineEnd = this.text.length;
    return this.lineEnd;
  }

  private fail(message: string, offset: number): void {
    this.error ??= { message, offset };
  }
}
