import type { Body, Group, Item, Statement, Word } from './nodes.ts';
import type { OperatorToken, Token, WordToken } from './tokens.ts';

/** What is nested deeper is left out, so that whoever walks the tree may do it by recursion. */
const deepest = 150;

/** Words that begin a statement with an `end` of its own. */
const openers = new Set(['if', 'unless', 'case', 'while', 'until', 'for', 'begin', 'class', 'module', 'def']);
/** Those whose `do` has no `end` of its own. */
const loops = new Set(['while', 'until', 'for']);
/** Words that begin another part of the same body, wherever they stand. */
const parts = new Set(['else', 'elsif', 'ensure']);
/** A line that ends with one of these goes on in the next. */
const unfinished = new Set([',', '.', '&.', '::', '=', '=>', '+', '||', '&&', '|', '?', '||=', '+=', '<<', '->']);
const joins = new Set(['.', '&.', '::']);

interface GrowingWord extends Word {
  readonly path: string[];
  end: number;
}

interface GrowingStatement extends Statement {
  readonly items: Item[];
}

interface Frame {
  readonly kind: 'file' | 'group' | Body['kind'];
  readonly bracket: string;
  readonly start: number;
  readonly statements: GrowingStatement[];
  readonly params: string[];
  items: Item[];
  /** Where the parameters between bars are. */
  bars: 'possible' | 'open' | 'over';
  /** The word that the statement begins with when it has an `end`: its header is not over yet. */
  header: string | null;
}

/** Builds the nested statements of a Ruby file, one token after the other, with a stack of its own. */
export class TreeBuilder {
  private readonly root = frame('file', '', 0);
  private readonly stack: Frame[] = [this.root];
  private word: GrowingWord | null = null;
  /** Where a word must begin to lengthen the one before. */
  private joined = -1;

  /** The statements of the file; what is not closed ends at `end`. */
  finish(end: number): readonly Statement[] {
    while (this.stack.length > 1) this.closeTop(end);
    endStatement(this.root);
    return this.root.statements;
  }

  add(token: Token): void {
    const top = this.top;
    if (this.takesParameter(top, token)) return;
    if (token.kind === 'newline') this.endLine(top, token.end);
    else if (token.kind === 'broken') this.forget();
    else if (token.kind === 'open') this.stack.push(frame('group', token.text, token.start));
    else if (token.kind === 'close') this.closeBracket(token.text, token.end);
    else if (token.kind === 'word') this.addWord(top, token);
    else if (token.kind === 'operator') this.addOperator(top, token);
    else top.items.push(token);
  }

  private get top(): Frame {
    return this.stack.at(-1) ?? this.root;
  }

  /** `|a, b|` behind `do` or `{`. */
  private takesParameter(top: Frame, token: Token): boolean {
    const isBar = token.kind === 'operator' && token.text === '|';
    if (top.bars === 'possible' && isBar) top.bars = 'open';
    else if (top.bars === 'open' && isBar) top.bars = 'over';
    else if (top.bars === 'open' && token.kind !== 'newline') {
      if (token.kind === 'word') top.params.push(token.text);
    } else {
      top.bars = 'over';
      return false;
    }
    return true;
  }

  private addWord(top: Frame, token: WordToken): void {
    const { text, start, end } = token;
    if (this.word !== null && this.joined === start) {
      this.word.path.push(text);
      this.word.end = end;
      this.joined = -1;
      return;
    }
    const isKey = top.items.at(-1)?.kind === 'operator' && joins.has(operatorAt(top.items, -1));
    if (!isKey && this.readKeyword(top, text, start, end)) return;
    this.word = { kind: 'word', path: [text], start, end };
    top.items.push(this.word);
  }

  /** Gives whether the word was one that shapes the tree. */
  private readKeyword(top: Frame, text: string, start: number, end: number): boolean {
    if (text === 'end') this.closeBody(end);
    else if (text === 'do') this.openDo(top, start);
    else if (text === 'then' && top.header !== null) this.openBranch(top, top.header, start);
    else if (openers.has(text) && startsValue(top.items)) top.header = text;
    else {
      if (parts.has(text)) endStatement(top);
      return false;
    }
    return text === 'end' || text === 'do' || text === 'then';
  }

  private openDo(top: Frame, start: number): void {
    if (top.header !== null && loops.has(top.header)) this.openBranch(top, top.header, start);
    else this.stack.push(frame('do', 'do', start));
  }

  private openBranch(top: Frame, header: string, start: number): void {
    top.header = null;
    this.stack.push(frame(header === 'def' ? 'def' : 'branch', 'do', start));
  }

  private addOperator(top: Frame, token: OperatorToken): void {
    const { text, start, end } = token;
    if (text === ';') return this.endLine(top, end);
    if (text === ',' && top.kind === 'group') return endStatement(top);
    if (joins.has(text)) {
      const last = top.items.at(-1);
      if (last === undefined && text !== '::') reopen(top);
      else if (last === this.word && this.word?.end === start) {
        this.joined = end;
        return;
      }
    }
    top.items.push({ kind: 'operator', text, start, end });
  }

  private endLine(top: Frame, end: number): void {
    this.joined = -1;
    if (top.header !== null) this.openBranch(top, top.header, end);
    else if (!unfinished.has(operatorAt(top.items, -1)) || top.items.length === 0) endStatement(top);
  }

  /** What a string without an end is part of may mean anything; brackets that are open end with it. */
  private forget(): void {
    while (this.top.kind === 'group' && this.top.bracket !== '{') this.stack.pop();
    this.top.items = [];
  }

  private closeBracket(bracket: string, end: number): void {
    const open = bracket === ')' ? '(' : bracket === ']' ? '[' : '{';
    if (this.top.kind === 'group' && this.top.bracket === open) this.closeTop(end);
  }

  private closeBody(end: number): void {
    const at = this.stack.findLastIndex(({ kind }) => kind !== 'group');
    if (this.top.header !== null) this.openBranch(this.top, this.top.header, end);
    else if (at <= 0) return;
    while (this.top.kind === 'group' && this.stack.length > 1) this.closeTop(end);
    this.closeTop(end);
  }

  private closeTop(end: number): void {
    if (this.top.header !== null) this.openBranch(this.top, this.top.header, end);
    const closed = this.stack.pop();
    if (closed === undefined || closed === this.root) return;
    endStatement(closed);
    const parent = this.top;
    if (this.stack.length >= deepest) return;
    if (closed.kind === 'group') parent.items.push(groupOf(closed, end));
    else if (closed.kind !== 'file') endStatement(parent, { kind: closed.kind, params: closed.params, statements: closed.statements }, end);
  }
}

function frame(kind: Frame['kind'], bracket: string, start: number): Frame {
  const takesBars = kind === 'do' || bracket === '{';
  return { kind, bracket, start, statements: [], params: [], items: [], bars: takesBars ? 'possible' : 'over', header: null };
}

function groupOf({ bracket, statements, start }: Frame, end: number): Group {
  return { kind: 'group', bracket: bracket === '(' || bracket === '[' ? bracket : '{', statements, start, end };
}

function operatorAt(items: readonly Item[], index: number): string {
  const item = items.at(index);
  return item?.kind === 'operator' ? item.text : '';
}

/** A word that begins a statement, or the value of an assignment, is not a modifier of what stands before. */
function startsValue(items: readonly Item[]): boolean {
  return items.length === 0 || /^(?:\|\||[+*/-]|&&)?=$|^<<$/.test(operatorAt(items, -1));
}

function endStatement(of: Frame, body: Body | null = null, bodyEnd = 0): void {
  const [first, last] = [of.items[0], of.items.at(-1)];
  if (first !== undefined && last !== undefined)
    of.statements.push({ items: of.items, body, start: first.start, end: Math.max(last.end, bodyEnd) });
  of.items = [];
}

/** A line that begins with a dot goes on with the one before. */
function reopen(of: Frame): void {
  const last = of.statements.at(-1);
  if (last === undefined || last.body !== null) return;
  of.statements.pop();
  of.items = last.items;
}
