import type { Token } from '../../formats/code/lexer.ts';

/** A statement of Python, however many lines it goes over. */
export interface Line {
  readonly tokens: readonly Token[];
  /** What it stands in directly, conditions apart. */
  readonly owner: 'module' | 'class' | 'function';
  /** The conditions of the `if` around it, outermost first; null when there are none. */
  readonly marker: string | null;
}

/** A block that is open: what is indented further than its head belongs to it. */
interface Block {
  readonly indent: number;
  readonly owner: Line['owner'];
  readonly marker: string | null;
  /** Of an `if`, its own condition. */
  readonly condition: string | null;
}

/** A longer condition says no more to whoever reads it. */
const longest = 300;

/** The statements of a file, each with what it stands in. */
export function linesOf(text: string, tokens: readonly Token[]): Line[] {
  const found: Line[] = [];
  const blocks: Block[] = [{ indent: -1, owner: 'module', marker: null, condition: null }];
  for (const statement of statementsOf(tokens)) {
    const [first] = statement;
    if (first === undefined) continue;
    const indent = first.start - (text.lastIndexOf('\n', first.start - 1) + 1);
    const before = close(blocks, indent);
    const block = blockOf(text, statement, indent, blocks.at(-1), before);
    found.push({ tokens: statement, owner: block?.owner ?? 'module', marker: block?.marker ?? null });
    if (block !== null && block.indent === indent) blocks.push(block);
  }
  return found;
}

/** The variable in a text that is put together: `f"a/{v}"`, `"a/" + v`, `"a/%s" % v`; '' when it has no name, null for a plain text. */
export function variableOf({ tokens }: Line, index: number): string | null {
  const inside = isPrefix(tokens, index - 1) ? /\{([^{}]*)\}/.exec(tokens[index]?.text ?? '')?.[1] : undefined;
  if (inside !== undefined) return inside;
  const next = tokens[index + 1];
  if (next === undefined || /^[,)\]}]$/.test(next.text)) return null;
  const operand = tokens[index + 2];
  return operand?.kind === 'word' && next.text !== '.' ? operand.text : '';
}

/** Whether the token at an index is the `f` before a text. */
export function isPrefix(tokens: readonly Token[], index: number): boolean {
  const [prefix, text] = tokens.slice(Math.max(0, index), index + 2);
  return prefix?.kind === 'word' && text?.kind === 'text' && prefix.end === text.start;
}

/** Lines end a statement where no bracket is open. */
function statementsOf(tokens: readonly Token[]): Token[][] {
  const statements: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.kind === 'mark' && /^[([{]$/.test(token.text)) depth++;
    if (token.kind === 'mark' && /^[)\]}]$/.test(token.text)) depth = Math.max(0, depth - 1);
    if (token.kind !== 'line') statements.at(-1)?.push(token);
    else if (depth === 0) statements.push([]);
  }
  return statements;
}

/** Takes away the blocks that end before a line, and gives the last of them that stood where the line stands. */
function close(blocks: Block[], indent: number): Block | null {
  let last: Block | null = null;
  while ((blocks.at(-1)?.indent ?? -1) >= indent) last = blocks.pop() ?? null;
  return last;
}

/** The block that a statement opens, else the one that it stands in. */
function blockOf(text: string, tokens: readonly Token[], indent: number, outer: Block | undefined, before: Block | null): Block | null {
  const head = tokens[0]?.text ?? '';
  if (outer === undefined) return null;
  if (head === 'class' || head === 'def') return { ...outer, indent, owner: head === 'class' ? 'class' : 'function', condition: null };
  const condition = conditionOf(text, tokens, before);
  if (condition === null) return outer;
  const marker = outer.marker === null ? condition : `${outer.marker} and ${condition}`;
  return { indent, owner: outer.owner, marker: marker.length > longest ? (outer.marker ?? '…') : marker, condition };
}

function conditionOf(text: string, tokens: readonly Token[], before: Block | null): string | null {
  const [head, first] = tokens;
  const earlier = before?.condition ?? null;
  if (head?.text === 'else') return earlier === null ? null : `not (${earlier})`;
  const colon = tokens.findLast((each) => each.text === ':' && each.kind === 'mark');
  if ((head?.text !== 'if' && head?.text !== 'elif') || first === undefined || colon === undefined) return null;
  return text
    .slice(first.start, Math.min(colon.start, first.start + longest))
    .trim()
    .replaceAll(/\s+/g, ' ');
}
