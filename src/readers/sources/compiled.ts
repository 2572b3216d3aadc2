import { beginsStatement, dottedAt, lastPart, type ReadImport } from './imports.ts';

/** Kinds of declarations that Swift may name behind `import`: `import class UIKit.UIViewController`. */
const swiftKinds = new Set(['class', 'struct', 'enum', 'protocol', 'func', 'let', 'var', 'typealias']);

/** `import a.b.C;`, `import static a.b.C.d;`, `import a.b.*`, and Kotlin's `import a.b.C as D`. */
export const jvmImport: ReadImport = (tokens, at) => {
  if (tokens[at]?.text !== 'import' || tokens[at]?.kind !== 'word' || !beginsStatement(tokens, at)) return null;
  const from = tokens[at + 1]?.text === 'static' ? at + 2 : at + 1;
  const module = dottedAt(tokens, from);
  if (module === null) return null;
  const { name, start, end, next } = module;
  const all = tokens[next]?.text === '.' && tokens[next + 1]?.text === '*';
  const renamed = tokens[next]?.text === 'as' ? tokens[next + 1] : undefined;
  const alias = all ? null : (renamed?.text ?? lastPart(name));
  return { imports: [{ name, alias, start, end }], end: next + (all || renamed !== undefined ? 2 : 0) };
};

/** `using A.B;`, `global using A;`, `using static A.B;`, `using X = A.B;` */
export const csharpImport: ReadImport = (tokens, at) => {
  if (tokens[at]?.text !== 'using' || tokens[at]?.kind !== 'word') return null;
  const from = tokens[at + 1]?.text === 'static' ? at + 2 : at + 1;
  const first = dottedAt(tokens, from);
  if (first === null) return null;
  const named = tokens[first.next]?.text === '=' ? dottedAt(tokens, first.next + 1) : null;
  const { name, start, end, next } = named ?? first;
  // `using var stream = …` and `using (…)` are no imports.
  if (tokens[next]?.text !== ';' || first.name === 'var') return null;
  return { imports: [{ name, alias: named === null ? null : first.name, start, end }], end: next };
};

/** `import A`, `@testable import A`, `import class A.B` */
export const swiftImport: ReadImport = (tokens, at) => {
  if (tokens[at]?.text !== 'import' || tokens[at]?.kind !== 'word') return null;
  const kind = tokens[at + 1]?.text ?? '';
  const module = dottedAt(tokens, swiftKinds.has(kind) ? at + 2 : at + 1);
  if (module === null) return null;
  const { name, start, end, next } = module;
  return { imports: [{ name, alias: name.includes('.') ? lastPart(name) : null, start, end }], end: next };
};
