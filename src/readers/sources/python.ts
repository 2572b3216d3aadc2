import type { Token } from '../../formats/code/lexer.ts';
import { beginsStatement, dottedAt, type Dotted, type Import, type ReadImport } from './imports.ts';

/** `import a.b as c, d` and `from a import b as c, (d, e)`: https://docs.python.org/3/reference/simple_stmts.html#the-import-statement */
export const pythonImport: ReadImport = (tokens, at) => {
  const keyword = tokens[at]?.kind === 'word' ? tokens[at]?.text : undefined;
  if ((keyword !== 'import' && keyword !== 'from') || !(beginsStatement(tokens, at) || tokens[at - 1]?.text === ':')) return null;
  return keyword === 'import' ? modules(tokens, at + 1) : names(tokens, at + 1);
};

type Found = NonNullable<ReturnType<ReadImport>>;

function modules(tokens: readonly Token[], from: number): Found {
  const imports: Import[] = [];
  for (let at = from; ; at++) {
    const module = dottedAt(tokens, at);
    if (module === null) return { imports, end: at };
    const { alias, next } = aliasAt(tokens, module.next);
    // `import a.b` makes `a` known, and what follows is written out.
    imports.push({ name: module.name, alias, start: module.start, end: module.end });
    at = next;
    if (tokens[at]?.text !== ',') return { imports, end: at };
  }
}

function names(tokens: readonly Token[], from: number): Found | null {
  const module = moduleAt(tokens, from);
  if (module === null || tokens[module.next]?.text !== 'import') return null;
  const imports: Import[] = [{ name: module.name, alias: null, start: module.start, end: module.end }];
  const open = tokens[module.next + 1]?.text === '(';
  for (let at = module.next + (open ? 2 : 1); at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind === 'word') {
      const { alias, next } = aliasAt(tokens, at + 1);
      imports.push({ name: `${module.name}.${token.text}`, alias: alias ?? token.text, start: token.start, end: token.end });
      at = next - 1;
    } else if (!(token?.text === ',' || (open && token?.kind === 'line')))
      return { imports, end: open && token?.text === ')' ? at + 1 : at };
  }
  return { imports, end: tokens.length };
}

/** A module, or with dots before it one of the package itself: `.torch` is not `torch`. */
function moduleAt(tokens: readonly Token[], from: number): Dotted | null {
  let at = from;
  while (tokens[at]?.text === '.') at++;
  const dots = '.'.repeat(at - from);
  const first = tokens[from];
  const named = tokens[at]?.text === 'import' ? null : dottedAt(tokens, at);
  if (named !== null) return { ...named, name: dots + named.name, start: first?.start ?? named.start };
  return dots === '' || first === undefined ? null : { name: dots, start: first.start, end: tokens[at - 1]?.end ?? first.end, next: at };
}

function aliasAt(tokens: readonly Token[], at: number): { readonly alias: string | null; readonly next: number } {
  const [keyword, name] = [tokens[at], tokens[at + 1]];
  return keyword?.text === 'as' && name?.kind === 'word' ? { alias: name.text, next: at + 2 } : { alias: null, next: at };
}
