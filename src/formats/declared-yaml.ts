import { isAlias, isCollection, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { z } from 'zod';
import { uniqueBy } from '../lists.ts';
import { brokenYaml, tooDeep } from './declared-yaml/broken.ts';
import { offsetOf } from './declared-yaml/places.ts';
import { tell, type Issue } from './declared-yaml/words.ts';

/** A mistake in a file of the knowledge or of the configuration, at its place. */
export interface Mistake {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  /** The keys that lead there. */
  readonly keys: readonly PropertyKey[];
  readonly message: string;
}

export type Parsed<T> =
  | { readonly ok: true; readonly value: T; readonly place: Locate }
  | { readonly ok: false; readonly mistakes: readonly Mistake[] };

/** Finds the value behind some keys, or with `key` the last key itself; what is missing is shown at what holds it. */
export type Locate = (keys: readonly PropertyKey[], at?: 'key' | 'value') => { line: number; column: number };

/** `off` and days are texts, whatever version of YAML a file says that it is. */
const asWritten = { prettyErrors: false, logLevel: 'error', schema: 'core', resolveKnownTags: false } as const;

/** Nobody reads more of one file, and each takes a search for its place. */
const mostMistakes = 200;

/**
 * Reads one YAML file against its declaration.
 * @returns the value with the places of its keys, or every mistake of the file
 */
export function parseYamlFile<T>(path: string, text: string, schema: z.ZodType<T>): Parsed<T> {
  const half = /^(?:<{7}|>{7})(?: .*)?$/m.exec(text);
  if (half !== null) return { ok: false, mistakes: [{ path, ...placeIn(text, half.index), keys: [], message: halfMerged }] };
  const lines = new LineCounter();
  const document = parseDocument(text, { ...asWritten, lineCounter: lines, uniqueKeys: text.length < 100_000 });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const broken = [...document.warnings.filter(({ code }) => code === 'TAG_RESOLVE_FAILED' || code === 'BAD_ALIAS'), ...document.errors]
    .map((error) => brokenYaml(error, document, text))
    .map(({ offset, message }) => ({ path, ...at(offset), keys: [], message }));
  if (broken.length > 0) return { ok: false, mistakes: distinct(broken) };
  const strange = strangeKeys(document, text).map(({ offset, message }) => ({ path, ...at(offset), keys: [], message }));
  if (strange.length > 0) return { ok: false, mistakes: strange };
  const place: Locate = (keys, which = 'value') => at(offsetOf(document, keys, which));
  const value = plain(document);
  if ('broken' in value) return { ok: false, mistakes: [{ path, ...at(value.at), keys: [], message: `not valid YAML: ${value.broken}` }] };
  const result = parsedBy(schema, value.plain);
  if (result === null)
    return {
      ok: false,
      mistakes: [{ path, ...at(0), keys: [], message: 'it is nested too deeply, or an alias leads back to what holds it' }],
    };
  if (result.success) return { ok: true, value: result.data, place };
  const told = withoutEchoes(result.error.issues)
    .flatMap((issue) => tell(issue, schema))
    .slice(0, mostMistakes);
  const mistakes = told.map(({ keys, at: which, message }) => {
    const found = place(keys, which);
    return { path, ...found, keys, message: `${message}${hiddenBehind(message, lineOf(text, lines, found))}` };
  });
  return { ok: false, mistakes: mistakes.toSorted((a, b) => a.line - b.line || a.column - b.column) };
}

function lineOf(text: string, { lineStarts }: LineCounter, { line, column }: { line: number; column: number }): string {
  return text.slice((lineStarts[line - 1] ?? 0) + column - 1, lineStarts[line] ?? text.length);
}

/** What was meant as a text, and is a comment. */
function hiddenBehind(message: string, rest: string): string {
  return message.endsWith('nothing stands here') && /^\s*#/.test(rest) ? '; a text that begins with `#` stands in quotes' : '';
}

/** A map with a misspelt key may say nothing for that reason alone. */
function withoutEchoes(issues: readonly Issue[]): readonly Issue[] {
  const misspelt = new Set(issues.filter(({ code }) => code === 'unrecognized_keys').map(({ path }) => path.join('\0')));
  return issues.filter(({ code, path }) => code !== 'custom' || !misspelt.has(path.join('\0')));
}

const halfMerged = 'a merge is not finished: choose one of its sides, and take the lines with `<<<<<<<`, `=======` and `>>>>>>>` out';

function placeIn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** What is never closed is missed by each that holds it, at one place. */
function distinct(mistakes: readonly Mistake[]): readonly Mistake[] {
  const deep = mistakes.find(({ message }) => message === tooDeep);
  if (deep !== undefined) return [deep];
  return uniqueBy(mistakes, ({ line, column }) => `${line}:${column}`).slice(0, mostMistakes);
}

/** Keys that would silently mean something else, or nothing, elsewhere than in YAML 1.1. */
function strangeKeys(document: Document.Parsed, text: string): { offset: number; message: string }[] {
  const found: { offset: number; message: string }[] = [];
  if (!/<<|__proto__|[\]}]\s*:|^[\s-]*\?\s|\{\{/m.test(text)) return found;
  visit(document, {
    Pair: (_key, { key }) => {
      if (isCollection(key))
        found.push({ offset: key.range?.[0] ?? 0, message: 'a key is a text; braces and brackets in one stand in quotes' });
      if (!isScalar(key) || (key.value !== '<<' && key.value !== '__proto__')) return;
      const message = key.value === '<<' ? '`<<` takes nothing over here; write the keys out' : 'no key may be named `__proto__`';
      found.push({ offset: key.range?.[0] ?? 0, message });
    },
  });
  return found.slice(0, mostMistakes);
}

/** Null for a value that holds itself, or more in each other than the stack does. */
function parsedBy<T>(schema: z.ZodType<T>, value: unknown): ReturnType<typeof schema.safeParse> | null {
  try {
    return schema.safeParse(value, { reportInput: true });
  } catch {
    return null;
  }
}

type Plain = { readonly plain: unknown } | { readonly broken: string; readonly at: number };

/** Aliases are resolved with a cap, so that a small file cannot become a huge value. */
function plain(document: Document.Parsed): Plain {
  try {
    return { plain: document.toJS({ maxAliasCount: 100 }) };
  } catch (error) {
    const broken = error instanceof Error ? error.message : String(error);
    const isLost = broken.startsWith('Unresolved alias');
    return { broken: `${broken}${isLost ? '; a text that begins with `*` stands in quotes' : ''}`, at: firstAlias(document) };
  }
}

/** Only an alias can make a value that was parsed impossible. */
function firstAlias(document: Document.Parsed): number {
  let found = 0;
  visit(document, (_key, node) => {
    if (!isAlias(node)) return undefined;
    found = node.range?.[0] ?? 0;
    return visit.BREAK;
  });
  return found;
}
