import { csharp, java, javascript, kotlin, python, swift, type Language } from '../../formats/code/languages.ts';
import { lex, type Token } from '../../formats/code/lexer.ts';
import type { Source } from '../../formats/source.ts';
import type { Span } from '../../formats/span.ts';
import type { SourceFact } from '../../model.ts';
import { conditionalIn } from './conditional.ts';
import { csharpImport, jvmImport, swiftImport } from './compiled.ts';
import { dottedAt, takeImports, type Import, type ReadImport } from './imports.ts';
import { javascriptImport } from './javascript.ts';
import { pythonImport } from './python.ts';
import { triedIn, type Tried } from './tried.ts';

interface SourceLanguage {
  readonly language: Language;
  readonly readImport: ReadImport;
}

const ecmascript = { language: javascript, readImport: javascriptImport };

const languages: ReadonlyMap<string, SourceLanguage> = new Map([
  ['py', { language: python, readImport: pythonImport }],
  ...['js', 'mjs', 'cjs', 'jsx', 'ts', 'mts', 'cts', 'tsx'].map((ending) => [ending, ecmascript] as const),
  ['java', { language: java, readImport: jvmImport }],
  ['kt', { language: kotlin, readImport: jvmImport }],
  ['cs', { language: csharp, readImport: csharpImport }],
  ['swift', { language: swift, readImport: swiftImport }],
]);

/** The endings of the source files that are read. */
export const sourceEndings: readonly string[] = [...languages.keys()];

/**
 * What a source file imports, calls and mentions, by its words alone: comments and texts do not count, and nothing is
 * resolved but the names that its own imports give.
 * @param asked which names matter; a name is dotted, with the module that it was imported from first
 * @returns in the order of the file; nothing for a language that is not read
 */
export function readSources(source: Source, asked: (name: string) => boolean): SourceFact[] {
  const known = languages.get(source.path.slice(source.path.lastIndexOf('.') + 1));
  if (known === undefined) return [];
  const tokens = lex(source.text, known.language);
  const { imports, rest } = takeImports(tokens, known.readImport);
  const certain = known.language === csharp ? outside(imports, conditionalIn(source.text)) : imports;
  const loose = known === ecmascript ? looseMembers(rest) : [];
  const found: Use[] = [...certain.map((one) => ({ ...one, how: 'import' as const })), ...uses(rest, imports), ...loose];
  const tries = known.language === python ? tried(found, triedIn(tokens)) : [];
  return [...found, ...tries]
    .filter(({ name }) => asked(name))
    .map(({ how, name, start, end }): SourceFact => ({ kind: 'source', how, name, block: '', ...source.place(start, end) }))
    .toSorted(({ location: a }, { location: b }) => a.line - b.line || a.column - b.column);
}

/** What stands in none of the spans, both in the order of the file. */
function outside(imports: readonly Import[], spans: readonly Span[]): readonly Import[] {
  let next = 0;
  return imports.filter(({ start }) => {
    while ((spans[next]?.end ?? Infinity) <= start) next++;
    return (spans[next]?.start ?? Infinity) > start;
  });
}

interface Use {
  readonly how: SourceFact['how'];
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Dotted names outside of imports, with the alias at their start replaced by what it stands for. */
function uses(tokens: readonly Token[], imports: readonly Import[]): Use[] {
  const aliases = new Map(imports.flatMap(({ name, alias }) => (alias === null ? [] : [[alias, name] as const])));
  const found: Use[] = [];
  const joined = withoutBreaks(tokens);
  for (let at = 0; at < joined.length;) {
    const dotted = joined[at - 1]?.text === '.' ? null : dottedAt(joined, at);
    if (dotted === null) {
      at++;
      continue;
    }
    const how = joined[dotted.next]?.text === '(' ? 'call' : 'mention';
    found.push({ how, name: resolved(dotted.name, aliases), start: dotted.start, end: dotted.end });
    found.push(...askedFor(joined, dotted.next, dotted, aliases));
    at = dotted.next;
  }
  return found;
}

/** `hasattr(mp, 'solutions')` calls `hasattr.mediapipe.solutions`: who asks whether a member is there does without it. */
function askedFor(
  tokens: readonly Token[],
  open: number,
  { name, start, end }: Omit<Use, 'how'>,
  aliases: ReadonlyMap<string, string>,
): Use[] {
  const object = name === 'hasattr' && tokens[open]?.text === '(' ? dottedAt(tokens, open + 1) : null;
  const member = object === null || tokens[object.next]?.text !== ',' ? undefined : tokens[object.next + 1];
  if (object === null || member?.kind !== 'text') return [];
  const attribute = member.text.replaceAll(/^\w*["']+|["']+$/g, '');
  return [{ how: 'call', name: `hasattr.${resolved(object.name, aliases)}.${attribute}`, start, end }];
}

/** What closes something computed. */
const closing = /^[)\]]$/;

/**
 * `(a as any).b`, `a['b']` and `Object.defineProperty(a, 'b', …)` mention `?.b`: JavaScript spells so what is given to another
 * module, and what that is given to is not told.
 */
function looseMembers(tokens: readonly Token[]): Use[] {
  return tokens.flatMap((token, at): Use[] => {
    const [owner, sign] = [tokens[at - 2], tokens[at - 1]?.text];
    const isOwned = owner?.kind === 'word' || (owner?.kind === 'mark' && closing.test(owner.text));
    const isDotted = token.kind === 'word' && sign === '.' && owner?.kind === 'mark' && closing.test(owner.text);
    const isIndexed = token.kind === 'text' && sign === '[' && tokens[at + 1]?.text === ']' && isOwned;
    const isDefined = token.kind === 'text' && sign === ',' && tokens[at - 3]?.text === '(' && tokens[at - 4]?.text === 'defineProperty';
    if (!isDotted && !isIndexed && !isDefined) return [];
    return [{ how: 'mention', name: `?.${token.text}`, start: token.start, end: token.end }];
  });
}

/** What is used where its absence is caught calls `try.mediapipe.solutions`, beside the use itself. */
function tried(found: readonly Use[], bodies: readonly Tried[]): Use[] {
  const ahead = bodies.toSorted((a, b) => b.start - a.start);
  let reach = 0;
  return found
    .toSorted((a, b) => a.start - b.start)
    .flatMap(({ name, start, end }): Use[] => {
      for (let body = ahead.at(-1); body !== undefined && body.start <= start; body = ahead.at(-1)) {
        reach = Math.max(reach, body.end);
        ahead.pop();
      }
      return end <= reach ? [{ how: 'call', name: `try.${name}`, start, end }] : [];
    });
}

/** A line that begins with a dot goes on with the name of the line before. */
function withoutBreaks(tokens: readonly Token[]): Token[] {
  const solid = tokens.filter(({ kind }, index) => kind !== 'line' || tokens[index + 1]?.text !== '.');
  // `a?.b` and `a!!.b` are members as `a.b` is.
  return solid.filter(({ text }, index) => !((text === '?' || text === '!') && ['.', '!'].includes(solid[index + 1]?.text ?? '')));
}

function resolved(name: string, aliases: ReadonlyMap<string, string>): string {
  const dot = name.indexOf('.');
  const root = dot < 0 ? name : name.slice(0, dot);
  const meant = aliases.get(root);
  return meant === undefined ? name : meant + name.slice(root.length);
}
