import { type Group, type Item, type Statement, isGroup, isWord, literal } from '../../formats/gradle.ts';

/** Where in a build file a statement stands. */
export interface Scope {
  /** The names of the blocks around it, without those that only wrap: `['android', 'defaultConfig']`. */
  readonly path: readonly string[];
  /** What the facts of this place hold for: `''` the module, `buildscript`, a flavour, a source set, a condition. */
  readonly block: string;
}

export type Visit = (statements: readonly Statement[], scope: Scope) => void;

/** Blocks that leave what is in them as it is. */
const wrappers = new Set(
  (
    'if else for while try catch finally when switch each forEach configureEach with run let also apply configure ' +
    'afterEvaluate beforeEvaluate withId withPlugin hasPlugin pluginManagement rootProject this it'
  ).split(' '),
);
/** Calls that open the block of the element that they name: `create("full") { … }`. */
const elements = new Set(['create', 'register', 'named', 'getByName', 'maybeCreate', 'findByName']);
/** Blocks whose content is another project's as well, or another one's only. */
const projects = new Set(['allprojects', 'subprojects', 'project']);
/** Blocks whose statements name what they declare, so that their own blocks have no meaning here. */
const declarations = new Set(['dependencies', 'constraints']);
const variants = new Set(['productFlavors', 'buildTypes']);

/** How many items before a brace, and parts of a dotted name, are looked at. */
const nearby = 12;
/** How many `if (…)` and `else` without braces may follow each other. */
const mostBranches = 8;

/** Whether what stands here holds only under a condition. */
export function isConditional({ block }: Scope): boolean {
  return /^(?:if|else)\b/.test(block);
}

/** Shows every block of the tree, outermost first, with its scope. */
export function walk(statements: readonly Statement[], scope: Scope, visit: Visit, text: string, branches = 0): void {
  visit(statements, scope);
  for (const { items } of statements) {
    const bare = branches < mostBranches ? bareBranch(items) : null;
    if (bare !== null) walk([statementOf(bare.items)], { ...scope, block: condition(bare.words, text) }, visit, text, branches + 1);
    else
      for (const [index, item] of items.entries())
        if (isGroup(item, '{')) walk(item.statements, enter(scope, before(items, index), text), visit, text);
  }
}

function before(items: readonly Item[], index: number): readonly Item[] {
  return items.slice(Math.max(0, index - nearby), index);
}

function statementOf(items: readonly Item[]): Statement {
  return { items, start: items[0]?.start ?? 0, end: items.at(-1)?.end ?? 0 };
}

/** `if (x) statement`, `else statement`: the statement, and the words of its condition. */
function bareBranch(items: readonly Item[]): { readonly items: readonly Item[]; readonly words: readonly Item[] } | null {
  const [head, next] = items;
  const count = isWord(head, 'if') && isGroup(next, '(') ? 2 : isWord(head, 'else') ? 1 : 0;
  if (count === 0 || items.length <= count || isGroup(items[count], '{')) return null;
  return { items: items.slice(count), words: items.slice(0, count) };
}

/** The scope of a block, by what stands before its brace. */
function enter(scope: Scope, words: readonly Item[], text: string): Scope {
  const name = blockName(words);
  const last = name.path.at(-1);
  if (last === 'if' || last === 'else') return { ...scope, block: condition(words, text) };
  return name.path.slice(-nearby).reduce<Scope>((inner, segment, index) => enterSegment(inner, segment, index, name), scope);
}

function enterSegment(scope: Scope, segment: string, index: number, name: BlockName): Scope {
  const { path, block } = scope;
  const container = path.at(-1) ?? '';
  const outside = path.slice(0, -1);
  if (variants.has(container)) return { path: outside, block: wrappers.has(segment) || segment === 'all' ? block : segment };
  if (container === 'sourceSets') return { path: [...path, segment], block: wrappers.has(segment) || segment === 'all' ? block : segment };
  if (declarations.has(container) && segment !== 'constraints' && !wrappers.has(segment)) return { path: [...path, segment], block };
  if (segment === 'buildscript') return { path, block: segment };
  if (projects.has(segment)) return { path, block: index === Math.min(name.path.length, nearby) - 1 ? (name.argument ?? segment) : block };
  if (wrappers.has(segment)) return { path: container === 'plugins' || container === 'pluginManager' ? outside : path, block };
  return { path: [...path, segment], block };
}

interface BlockName {
  readonly path: readonly string[];
  /** The only argument of the call that opens the block, when it is a plain string. */
  readonly argument: string | null;
}

function blockName(words: readonly Item[]): BlockName {
  const last = words.at(-1);
  const called = words.at(-2);
  if (last?.kind === 'word') return { path: delegated(words) ?? last.path, argument: null };
  if (last?.kind === 'text') return { path: wordBefore(words)?.path ?? [literal([last]) ?? ''], argument: literal([last]) };
  if (isGroup(last, '(')) return calledName(called, last, words);
  return { path: wordBefore(words)?.path ?? [], argument: null };
}

function calledName(called: Item | undefined, group: Group, words: readonly Item[]): BlockName {
  const argument = literal(group.statements.flatMap(({ items }) => items));
  if (called?.kind === 'text') return { path: [literal([called]) ?? ''], argument };
  const path = (called?.kind === 'word' ? called : wordBefore(words))?.path ?? [];
  const isElement = elements.has(path.at(-1) ?? '') && argument !== null;
  return { path: isElement ? [...path.slice(0, -1), argument] : path, argument };
}

/** `val androidMain by getting { … }`: the name is that of the variable. */
function delegated(words: readonly Item[]): readonly string[] | null {
  const name = words.at(-3);
  return isWord(words.at(-2), 'by') && name?.kind === 'word' ? name.path : null;
}

/** The nearest word before; `<…>` of a generic call stands between. */
function wordBefore(words: readonly Item[]): (Item & { kind: 'word' }) | null {
  const angle = words.findLastIndex((item) => item.kind === 'operator' && item.text === '<');
  const word = words.slice(0, angle < 0 ? undefined : angle).findLast((item) => item.kind === 'word');
  return word?.kind === 'word' ? word : null;
}

function condition(items: readonly Item[], text: string): string {
  const at = items.findLastIndex((item) => isWord(item, 'if') || isWord(item, 'else'));
  const first = items[Math.max(at, 0)];
  return text.slice(first?.start ?? 0, Math.min(items.at(-1)?.end ?? 0, (first?.start ?? 0) + 200)).replaceAll(/\s+/g, ' ');
}
