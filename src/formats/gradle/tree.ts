import type { Group, Item, Operator, Statement, Text, TextPart, Word } from './nodes.ts';
import type { Token } from './tokens.ts';

/** What is nested deeper is left out, so that whoever walks the tree may do it by recursion. */
const deepest = 150;

/** A line that ends with one of these goes on in the next. */
const unfinished = new Set([',', '.', '?.', '=', '+', ':', '?', '?:', '&&', '||', '==', '+=', '<<']);

const joins = new Set(['.', '?.', '*.']);

type Bracket = '(' | '[' | '{' | '${' | '';

interface GrowingStatement extends Statement {
  readonly items: Item[];
}

interface BlockFrame {
  readonly kind: 'block';
  readonly bracket: Bracket;
  readonly start: number;
  readonly statements: GrowingStatement[];
  items: Item[];
}

interface TextFrame {
  readonly kind: 'text';
  readonly start: number;
  readonly innerStart: number;
  readonly parts: TextPart[];
}

interface GrowingWord extends Word {
  readonly path: string[];
  end: number;
}

/** Builds the nested statements of a Gradle file, one token after the other, with a stack of its own. */
export class TreeBuilder {
  private readonly root = block('', 0);
  private readonly stack: (BlockFrame | TextFrame)[] = [this.root];
  /** Where strings begin on the stack. */
  private readonly texts: number[] = [];
  /** The word that a dot would lengthen. */
  private word: GrowingWord | null = null;

  /** The statements of the file; brackets that are not closed end at `end`. */
  finish(end: number): readonly Statement[] {
    this.forgetText(end);
    while (this.stack.length > 1) this.closeBlock(end);
    endStatement(this.root);
    return this.root.statements;
  }

  add(token: Token): void {
    if (token.kind === 'broken') this.forgetStatement(token.start);
    else this.addTo(this.stack.at(-1) ?? this.root, token);
  }

  private addTo(frame: BlockFrame | TextFrame, token: Token): void {
    const end = token.start + token.value.length;
    if (frame.kind === 'text') this.addToText(frame, token, end);
    else if (token.kind === 'template-end') this.closeTemplate(end);
    else if (token.kind === 'string-start') this.openText(token.start, end);
    else if (token.kind === 'open') this.stack.push(block(bracketOf(token.value), token.start));
    else if (token.kind === 'close') this.closeBracket(frame, token.value, end);
    else if (token.kind === 'newline') endLine(frame);
    else this.addItem(frame, token, end);
  }

  private addItem(frame: BlockFrame, token: Token, end: number): void {
    if (token.kind === 'symbol') this.addWord(frame, token, end);
    else if (token.kind === 'number') frame.items.push({ kind: 'number', text: token.value, start: token.start, end });
    else if (token.kind === 'operator') addOperator(frame, { kind: 'operator', text: token.value, start: token.start, end });
  }

  private addWord(frame: BlockFrame, token: Token, end: number): void {
    const [before, dot] = [frame.items.at(-2), frame.items.at(-1)];
    if (this.word !== null && before === this.word && dot?.kind === 'operator' && joins.has(dot.text)) {
      frame.items.pop();
      this.word.path.push(token.value);
      this.word.end = end;
      return;
    }
    this.word = { kind: 'word', path: [token.value], start: token.start, end };
    frame.items.push(this.word);
  }

  private addToText(frame: TextFrame, token: Token, end: number): void {
    if (token.kind === 'string-value') addLiteral(frame.parts, token, end);
    else if (token.kind === 'template-start') this.stack.push(block('${', token.start));
    else if (token.kind === 'string-end') this.closeText(frame, token.start, end);
  }

  private openText(start: number, innerStart: number): void {
    this.texts.push(this.stack.length);
    this.stack.push({ kind: 'text', parts: [], start, innerStart });
  }

  private closeText(frame: TextFrame, innerEnd: number, end: number): void {
    this.texts.pop();
    this.stack.pop();
    this.attach({ kind: 'text', parts: frame.parts, inner: { start: frame.innerStart, end: innerEnd }, start: frame.start, end });
  }

  /** Drops the outermost open string; the brackets of its line that are open end with it. */
  private forgetText(end: number): void {
    const outermost = this.texts[0];
    if (outermost === undefined) return;
    this.stack.length = outermost;
    this.texts.length = 0;
    this.closeOpenParentheses(end);
  }

  /** What a string without an end is part of may mean anything. */
  private forgetStatement(end: number): void {
    this.forgetText(end);
    const frame = this.stack.at(-1);
    if (frame?.kind === 'block') frame.items = [];
  }

  private closeTemplate(end: number): void {
    while (!this.topIs('${') && this.stack.length > 1) this.closeBlock(end);
    if (this.stack.length === 1) return;
    const frame = this.stack.pop();
    const text = this.stack.at(-1);
    if (frame?.kind !== 'block' || text?.kind !== 'text') return;
    endStatement(frame);
    const [only, ...more] = frame.statements;
    const items = more.length === 0 ? (only?.items ?? []) : [];
    if (this.stack.length < deepest) text.parts.push({ kind: 'template', items, start: frame.start, end });
  }

  private closeBracket(frame: BlockFrame, bracket: string, end: number): void {
    if (bracket === '}') {
      this.closeOpenParentheses(end - 1);
      if (this.topIs('{')) this.closeBlock(end);
    } else if (frame.bracket === (bracket === ')' ? '(' : '[')) {
      this.closeBlock(end);
    }
  }

  private closeOpenParentheses(end: number): void {
    while (this.topIs('(') || this.topIs('[')) this.closeBlock(end);
  }

  private closeBlock(end: number): void {
    const frame = this.stack.pop();
    if (frame?.kind !== 'block') return;
    endStatement(frame);
    if (frame.bracket === '(' || frame.bracket === '[' || frame.bracket === '{') {
      this.attach({ kind: 'group', bracket: frame.bracket, statements: frame.statements, start: frame.start, end });
    }
  }

  private attach(item: Group | Text): void {
    const parent = this.stack.at(-1);
    if (parent?.kind !== 'block' || this.stack.length >= deepest) return;
    if (item.kind === 'group' && item.bracket === '{') continueWithBlock(parent);
    parent.items.push(item);
  }

  private topIs(bracket: Bracket): boolean {
    const frame = this.stack.at(-1);
    return frame?.kind === 'block' && frame.bracket === bracket;
  }
}

function block(bracket: Bracket, start: number): BlockFrame {
  return { kind: 'block', bracket, statements: [], items: [], start };
}

function bracketOf(value: string): Bracket {
  return value === '(' || value === '[' ? value : '{';
}

function separatesByLines(frame: BlockFrame): boolean {
  return frame.bracket === '{' || frame.bracket === '';
}

function endLine(frame: BlockFrame): void {
  const last = frame.items.at(-1);
  if (!separatesByLines(frame) || (last?.kind === 'operator' && unfinished.has(last.text))) return;
  endStatement(frame);
}

function endStatement(frame: BlockFrame): void {
  const [first, last] = [frame.items[0], frame.items.at(-1)];
  if (first !== undefined && last !== undefined) frame.statements.push({ items: frame.items, start: first.start, end: last.end });
  frame.items = [];
}

function addOperator(frame: BlockFrame, operator: Operator): void {
  const { text } = operator;
  if (text === ';' || (text === ',' && !separatesByLines(frame) && frame.bracket !== '${')) return endStatement(frame);
  if (text === '->' && frame.bracket === '{') {
    // What stands before are the parameters of a closure.
    frame.items = [];
    return;
  }
  if (frame.items.length === 0 && (text === '.' || text === '?.')) reopen(frame);
  frame.items.push(operator);
}

/** A `{` that begins a line belongs to the statement before it. */
function continueWithBlock(frame: BlockFrame): void {
  if (frame.items.length === 0 && separatesByLines(frame)) reopen(frame);
}

function reopen(frame: BlockFrame): void {
  const last = frame.statements.pop();
  if (last !== undefined) frame.items = last.items;
}

function addLiteral(parts: TextPart[], token: Token, end: number): void {
  const last = parts.at(-1);
  if (last?.kind === 'literal' && last.end === token.start) parts.pop();
  const before = last?.kind === 'literal' && last.end === token.start ? last : { value: '', start: token.start };
  parts.push({ kind: 'literal', value: before.value + token.value, start: before.start, end });
}
