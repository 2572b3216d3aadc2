import type { Group, Item, Statement, Word } from './nodes.ts';
import type { Token } from './tokens.ts';
import type { Span } from '../span.ts';

/** What is nested deeper is left out, so that whoever walks the tree may do it by recursion. */
const deepest = 150;

/** A line that ends with one of these goes on in the next. */
const unfinished = new Set(['=', '+=', '+', ':', '?', '??', '->', ',', '.', '&&', '||']);

interface GrowingWord extends Word {
  readonly path: string[];
  end: number;
}

interface GrowingStatement extends Statement {
  readonly items: Item[];
}

interface Frame {
  readonly bracket: Group['bracket'] | '';
  readonly start: number;
  readonly statements: GrowingStatement[];
  items: Item[];
  kind: Statement['kind'];
}

/** Builds the nested statements of a Swift file, one token after the other, with a stack of its own. */
export class TreeBuilder {
  private readonly root = frame('', 0);
  private readonly stack: Frame[] = [this.root];
  /** The word that the next one lengthens, when it begins here. */
  private joined: { readonly word: GrowingWord; readonly at: number } | null = null;
  private word: GrowingWord | null = null;

  /** The statements of the file; brackets that are not closed end at `end`. */
  finish(end: number): readonly Statement[] {
    while (this.stack.length > 1) this.closeTop(end);
    endStatement(this.root);
    return this.root.statements;
  }

  add(token: Token): void {
    const top = this.top;
    if (token.kind === 'newline') endLine(top);
    else if (token.kind === 'directive') this.addDirective(top, token);
    else if (token.kind === 'broken') this.forget();
    else if (token.kind === 'open') this.stack.push(frame(bracketOf(token.text), token.start));
    else if (token.kind === 'close') this.closeBracket(token.text, token.end);
    else if (token.kind === 'word') this.addWord(top, token.text.replaceAll('`', ''), token);
    else if (token.kind === 'operator') this.addOperator(top, token.text, token);
    else top.items.push(token);
  }

  private get top(): Frame {
    return this.stack.at(-1) ?? this.root;
  }

  private addWord(top: Frame, text: string, { start, end }: Span): void {
    const joined = this.joined?.at === start ? this.joined.word : null;
    this.joined = null;
    if (joined !== null) {
      joined.path.push(text);
      joined.end = end;
      return;
    }
    this.word = { kind: 'word', path: [text], start, end };
    top.items.push(this.word);
  }

  private addOperator(top: Frame, text: string, { start, end }: Span): void {
    if (text === ';' || (text === ',' && !isBlock(top))) return endStatement(top);
    if (text === '.') return this.addDot(top, start, end);
    top.items.push({ kind: 'operator', text, start, end });
  }

  /** A dot goes on with the word before it; without one it begins a word, `.package`, or goes on with the line before. */
  private addDot(top: Frame, start: number, end: number): void {
    const last = top.items.at(-1);
    if (last === undefined && isBlock(top)) reopen(top);
    const before = top.items.at(-1);
    if (before !== undefined && before === this.word && this.word.end === start) {
      this.joined = { word: this.word, at: end };
    } else if (before === undefined || before.kind === 'operator') {
      const word: GrowingWord = { kind: 'word', path: [''], start, end };
      top.items.push(word);
      this.word = word;
      this.joined = { word, at: end };
    } else top.items.push({ kind: 'operator', text: '.', start, end });
  }

  private addDirective(top: Frame, { text, start, end }: Span & { readonly text: string }): void {
    endStatement(top);
    top.kind = 'directive';
    top.items.push({ kind: 'word', path: [text], start, end });
  }

  /** What a string without an end is part of may mean anything; parentheses that are open end with it. */
  private forget(): void {
    while (!isBlock(this.top)) this.stack.pop();
    this.top.items = [];
  }

  private closeBracket(text: string, end: number): void {
    const bracket = text === ')' ? '(' : text === ']' ? '[' : '{';
    if (bracket === '{') while (!isBlock(this.top)) this.closeTop(end - 1);
    if (this.top.bracket === bracket) this.closeTop(end);
  }

  private closeTop(end: number): void {
    const closed = this.stack.pop();
    if (closed === undefined || closed.bracket === '') return;
    endStatement(closed);
    const { bracket, statements, start } = closed;
    if (this.stack.length < deepest) this.top.items.push({ kind: 'group', bracket, statements, start, end });
  }
}

function frame(bracket: Frame['bracket'], start: number): Frame {
  return { bracket, start, statements: [], items: [], kind: 'statement' };
}

function bracketOf(text: string): Group['bracket'] {
  return text === '(' || text === '[' ? text : '{';
}

function isBlock({ bracket }: Frame): boolean {
  return bracket === '{' || bracket === '';
}

function endLine(of: Frame): void {
  const last = of.items.at(-1);
  const goesOn = last?.kind === 'operator' && unfinished.has(last.text);
  if (of.kind === 'directive' || (isBlock(of) && !goesOn)) endStatement(of);
}

function endStatement(of: Frame): void {
  const [first, last] = [of.items[0], of.items.at(-1)];
  if (first !== undefined && last !== undefined) of.statements.push({ kind: of.kind, items: of.items, start: first.start, end: last.end });
  of.items = [];
  of.kind = 'statement';
}

function reopen(of: Frame): void {
  const last = of.statements.at(-1);
  if (last === undefined || last.kind === 'directive') return;
  of.statements.pop();
  of.items = last.items;
}
