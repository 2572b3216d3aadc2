import type { Token } from '../../formats/code/lexer.ts';

/** A name that an import brings, and what it is called in the file. */
export interface Import {
  /** Dotted, with the module first: `torch.nn`, `@tensorflow/tfjs.loadGraphModel`. */
  readonly name: string;
  /** The name by which the file uses it; null when it is not used by a name of its own. */
  readonly alias: string | null;
  readonly start: number;
  readonly end: number;
}

/** The imports of a file, and the tokens that belong to no import. */
export interface Imports {
  readonly imports: readonly Import[];
  readonly rest: readonly Token[];
}

/** Reads one import that begins at a token; null when none begins there. */
export type ReadImport = (tokens: readonly Token[], at: number) => { readonly imports: readonly Import[]; readonly end: number } | null;

/** Takes the imports of a file out of its tokens. */
export function takeImports(tokens: readonly Token[], read: ReadImport): Imports {
  const imports: Import[] = [];
  const rest: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const found = read(tokens, at);
    const token = tokens[at];
    if (found !== null && found.end > at) {
      imports.push(...found.imports);
      at = found.end;
    } else {
      if (token !== undefined) rest.push(token);
      at++;
    }
  }
  return { imports, rest };
}

/** A dotted name: where it ends in the tokens, and where it stands in the text. */
export interface Dotted {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

/** The dotted name that begins at a token: `org.tensorflow.lite`; null when there is no word. */
export function dottedAt(tokens: readonly Token[], at: number): Dotted | null {
  const first = tokens[at];
  if (first?.kind !== 'word') return null;
  let end = first.end;
  let next = at + 1;
  const parts = [first.text];
  for (;;) {
    const [dot, word] = [tokens[next], tokens[next + 1]];
    if (dot?.text !== '.' || dot.kind !== 'mark' || word?.kind !== 'word') return { name: parts.join('.'), start: first.start, end, next };
    parts.push(word.text);
    end = word.end;
    next += 2;
  }
}

/** Whether a statement may begin at a token: the first of the file, of a line or behind `;`. */
export function beginsStatement(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || before.kind === 'line' || before.text === ';' || before.text === '}' || before.text === '{';
}

/** The last part of a dotted name. */
export function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}
