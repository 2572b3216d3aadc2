import type { Token } from '../../formats/code/lexer.ts';
import type { Import, ReadImport } from './imports.ts';
import type { Span } from '../../formats/span.ts';

type Found = NonNullable<ReturnType<ReadImport>>;

/** `import … from 'm'`, `export … from 'm'`, `import('m')` and `require('m')`, with the names that a declaration gives them. */
export const javascriptImport: ReadImport = (tokens, at) => {
  const token = tokens[at];
  if (token?.kind !== 'word' || tokens[at - 1]?.text === '.') return null;
  if (token.text === 'const' || token.text === 'let' || token.text === 'var') return declared(tokens, at);
  const called = callAt(tokens, at);
  if (called !== null) return { imports: [moduleImport(called.module, null)], end: called.end };
  return token.text === 'import' || token.text === 'export' ? statement(tokens, at) : null;
};

/** Everything up to `from 'm'`, or a bare `import 'm'`. What is longer than any real list of names is not read. */
function statement(tokens: readonly Token[], at: number): Found | null {
  const isBare = tokens[at + 1]?.kind === 'text' && tokens[at]?.text === 'import';
  const from = isBare ? at : indexAfter(tokens, at, 500, ends);
  const module = tokens[from + 1];
  if (from < 0 || module?.kind !== 'text' || (!isBare && tokens[from]?.text !== 'from')) return null;
  const clause = tokens.slice(at + 1, from);
  if (isOfTypes(clause)) return { imports: [], end: from + 2 };
  const imports = tokens[at]?.text === 'import' && !isBare ? clauseImports(clause, module.text) : [];
  return { imports: [moduleImport(module, null), ...imports], end: from + 2 };
}

/** `import type { A } from 'm'` is gone before anything runs; in `import type from 'm'` it is a name. */
function isOfTypes([first, second]: readonly Token[]): boolean {
  return first?.kind === 'word' && first.text === 'type' && (second?.kind === 'word' || second?.text === '{' || second?.text === '*');
}

/** The word before the module, or what shows that there is none. */
function ends({ kind, text }: Token): boolean {
  return (
    (kind === 'word' && (text === 'from' || text === 'function' || text === 'class' || text === 'const')) ||
    text === ';' ||
    text === '=' ||
    text === '('
  );
}

/** `a, * as b, { c, d as e, type F }` */
function clauseImports(clause: readonly Token[], module: string): Import[] {
  const tokens = clause.filter(({ kind, text }) => kind !== 'line' && !(kind === 'word' && text === 'type'));
  const open = tokens.findIndex(({ text }) => text === '{');
  const outside = open < 0 ? tokens : tokens.slice(0, open);
  const names = open < 0 ? [] : namedImports(tokens.slice(open + 1), module, 'as');
  const whole = outside.flatMap((token) =>
    token.kind === 'word' && token.text !== 'as' ? [{ ...spanOf(token), name: module, alias: token.text }] : [],
  );
  return [...whole, ...names];
}

/** `c, d as e` of an import, or `c, d: e` of a declaration, up to the closing bracket. */
function namedImports(tokens: readonly Token[], module: string, separator: 'as' | ':'): Import[] {
  const imports: Import[] = [];
  for (let at = 0; at < tokens.length && tokens[at]?.text !== '}'; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    const renamed = tokens[at + 1]?.text === separator ? tokens[at + 2] : undefined;
    const name = token.text === 'default' ? module : `${module}.${token.text}`;
    imports.push({ ...spanOf(token), name, alias: renamed?.text ?? token.text });
    if (renamed !== undefined) at += 2;
  }
  return imports;
}

/** `const x = require('m')`, `const { a, b: c } = await import('m')` */
function declared(tokens: readonly Token[], at: number): Found | null {
  const equals = indexAfter(tokens, at, 200, ({ text }) => text === '=' || text === ';');
  if (equals < 0 || tokens[equals]?.text !== '=') return null;
  const call = tokens[equals + 1]?.text === 'await' ? equals + 2 : equals + 1;
  const called = callAt(tokens, call);
  if (called === null) return null;
  const target = tokens.slice(at + 1, equals).filter(({ kind }) => kind !== 'line');
  const [first] = target;
  const module = called.module.text;
  const names =
    first?.kind === 'word' ? [{ ...spanOf(first), name: module, alias: first.text }] : namedImports(target.slice(1), module, ':');
  return { imports: [moduleImport(called.module, null), ...names], end: called.end };
}

/** The first of so many tokens behind one that is meant; -1 when there is none. */
function indexAfter(tokens: readonly Token[], at: number, limit: number, isMeant: (token: Token) => boolean): number {
  const found = tokens.slice(at + 1, at + 1 + limit).findIndex(isMeant);
  return found < 0 ? -1 : at + 1 + found;
}

/** `require('m')` or `import('m')`. */
function callAt(tokens: readonly Token[], at: number): { readonly module: Token; readonly end: number } | null {
  const [name, open, module, close] = tokens.slice(at, at + 4);
  const isCall = (name?.text === 'require' || name?.text === 'import') && name.kind === 'word' && open?.text === '(';
  return isCall && module?.kind === 'text' && close?.text === ')' ? { module, end: at + 4 } : null;
}

/** The module at its text, without the quotes. */
function moduleImport({ text, start }: Token, alias: string | null): Import {
  return { name: text, alias, start: start + 1, end: start + 1 + text.length };
}

function spanOf({ start, end }: Token): Span {
  return { start, end };
}
