import { parseAllDocuments } from 'yaml';
import { convertDocument } from './yaml/convert.ts';
import { excessOf } from './yaml/depth.ts';
import { relocated } from './yaml/embedded.ts';
import type { YamlNode, YamlScalar } from './yaml/nodes.ts';

export { entries, entry, entrySpan, get, items, text } from './yaml/nodes.ts';
export type { YamlEntry, YamlNode, YamlScalar } from './yaml/nodes.ts';
export { locateIn } from './yaml/offsets.ts';

export interface YamlError {
  readonly message: string;
  readonly offset: number;
}

export interface Yaml {
  /** The contents of each document. After an error they hold what could still be understood. */
  readonly documents: readonly YamlNode[];
  readonly errors: readonly YamlError[];
}

/** The parser takes more than a second for a longer text. */
const maximumLength = 1_000_000;

/**
 * Parses YAML 1.2 with merge keys, all documents of the text. Aliases stand for what their anchor holds, at the
 * anchor's place. `text` is a whole file as `Source` gives it, or a part of one: all offsets count from `base` on.
 * Never throws; what is wrong is said in `errors`.
 */
export function parseYaml(text: string, base = 0): Yaml {
  if (text.length > maximumLength) return unread(`longer than ${maximumLength} characters`, base);
  const excess = excessOf(text);
  if (excess !== null) return unread(excess, base);
  try {
    return withoutTraces(() => parse(text, base));
  } catch (error) {
    return unread(error instanceof Error ? error.message : String(error), base);
  }
}

/** Parses the YAML that the value of a scalar of the file `text` is; all places are those of the file. */
export function parseEmbeddedYaml(text: string, scalar: YamlScalar): YamlNode[] {
  return parseYaml(scalar.value).documents.map((document) => relocated(text, scalar, document));
}

function unread(message: string, offset: number): Yaml {
  return { documents: [], errors: [{ message, offset }] };
}

/** The parser makes an error of each mistake, and the trace of the stack in it takes longer than all else. */
function withoutTraces<T>(call: () => T): T {
  const usual = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return call();
  } finally {
    Error.stackTraceLimit = usual;
  }
}

function parse(text: string, base: number): Yaml {
  // `uniqueKeys: true` compares every key with every other one.
  const parsed = parseAllDocuments(text, { uniqueKeys: false, prettyErrors: false, logLevel: 'silent', resolveKnownTags: false });
  if ('empty' in parsed) return { documents: [], errors: parsed.errors.map((each) => toError(each, base)) };
  return {
    documents: parsed.map((document) => convertDocument(document.contents, text, base)),
    errors: parsed.flatMap((document) => document.errors.map((each) => toError(each, base))),
  };
}

function toError(error: { readonly message: string; readonly pos: readonly [number, number] }, base: number): YamlError {
  return { message: error.message, offset: base + error.pos[0] };
}
