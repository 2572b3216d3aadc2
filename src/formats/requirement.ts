import type { Span } from './span.ts';

/**
 * One requirement as pip reads it (https://packaging.python.org/en/latest/specifications/dependency-specifiers/), without
 * evaluating anything. Variables (`${X}`) and template holes (`{{ x }}`) are let through where a version may stand, so
 * that the name is still found; the caller sees them in the text of the constraint.
 */

export interface Requirement {
  readonly name: Span;
  /** The name as PEP 503 compares it. */
  readonly normalised: string;
  /** As written, without spaces. */
  readonly extras: readonly string[];
  /** From the first operator to the last version, without parentheses. */
  readonly constraint: Span | null;
  readonly marker: Span | null;
  readonly url: Span | null;
}

const SPACE = /[ \t]*/y;
const NAME = /[A-Za-z0-9][A-Za-z0-9._-]*/y;
const EXTRAS = /\[([^[\]]*)\]/y;
const OPERATOR = /===|==|~=|!=|<=|>=|<|>/y;
const VERSION = /(?:[A-Za-z0-9_.*+!-]+|\$\{[^{}\n]*\}|\{\{[^{}\n]*\}\})+/y;
const NOT_SPACE = /[^\s]+/y;
/** pip takes a `;` with a space behind it for the start of a marker, though PEP 508 wants one before it too. */
const URL_BEFORE_MARKER = /[^\s;]+(?=;\s)/y;
const EXTRA_NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;

/** The name as PEP 503 compares it: lower case, runs of `-`, `_` and `.` as one `-`. */
export function normalise(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-');
}

/** Reads one requirement that fills the whole text. Offsets are relative to it. Null when it is not one. */
export function parseRequirement(text: string): Requirement | null {
  const cursor = new Cursor(text);
  cursor.read(SPACE);
  const name = cursor.read(NAME);
  if (name === null || !/[A-Za-z0-9]$/.test(cursor.text(name))) return null;
  cursor.read(SPACE);
  const extras = readExtras(cursor);
  if (extras === null) return null;
  cursor.read(SPACE);
  const head = { name, normalised: normalise(cursor.text(name)), extras };
  return cursor.skip('@') ? withUrl(cursor, head) : withVersions(cursor, head);
}

type Head = Pick<Requirement, 'name' | 'normalised' | 'extras'>;

function withUrl(cursor: Cursor, head: Head): Requirement | null {
  cursor.read(SPACE);
  const url = cursor.read(URL_BEFORE_MARKER) ?? cursor.read(NOT_SPACE);
  if (url === null) return null;
  const marker = readMarker(cursor);
  return marker === undefined ? null : { ...head, constraint: null, marker, url };
}

function withVersions(cursor: Cursor, head: Head): Requirement | null {
  const bracketed = cursor.skip('(');
  cursor.read(SPACE);
  const constraint = readVersions(cursor);
  if (constraint === undefined || (bracketed && !cursor.skip(')'))) return null;
  const marker = readMarker(cursor);
  return marker === undefined ? null : { ...head, constraint, marker, url: null };
}

/** Null: there is none. Undefined: it cannot be read. A comma may trail, as in pip. */
function readVersions(cursor: Cursor): Span | null | undefined {
  const first = readVersion(cursor);
  if (!first) return first;
  let end = first.end;
  while (cursor.skip(',')) {
    cursor.read(SPACE);
    const next = readVersion(cursor);
    if (next === undefined) return undefined;
    if (next === null) break;
    end = next.end;
  }
  return { start: first.start, end };
}

function readVersion(cursor: Cursor): Span | null | undefined {
  const operator = cursor.read(OPERATOR);
  if (operator === null) return null;
  cursor.read(SPACE);
  const version = cursor.read(VERSION);
  cursor.read(SPACE);
  return version === null ? undefined : { start: operator.start, end: version.end };
}

function readExtras(cursor: Cursor): string[] | null {
  const span = cursor.read(EXTRAS);
  if (span === null) return [];
  const names = cursor.text({ start: span.start + 1, end: span.end - 1 }).trim();
  if (names === '') return [];
  const extras = names.split(',').map((extra) => extra.trim());
  return extras.every((extra) => EXTRA_NAME.test(extra)) ? extras : null;
}

/** Null: the text ends here. Undefined: something other than a marker follows. */
function readMarker(cursor: Cursor): Span | null | undefined {
  cursor.read(SPACE);
  if (cursor.done()) return null;
  if (!cursor.skip(';')) return undefined;
  cursor.read(SPACE);
  return cursor.rest();
}

/** Reads forward, never back: linear in the length of the text. */
class Cursor {
  private readonly source: string;
  private at = 0;

  constructor(source: string) {
    this.source = source;
  }

  read(pattern: RegExp): Span | null {
    pattern.lastIndex = this.at;
    if (!pattern.test(this.source)) return null;
    const span = { start: this.at, end: pattern.lastIndex };
    this.at = span.end;
    return span;
  }

  skip(character: string): boolean {
    if (this.source[this.at] !== character) return false;
    this.at++;
    return true;
  }

  done(): boolean {
    return this.at >= this.source.length;
  }

  rest(): Span | null {
    const end = this.source.trimEnd().length;
    return end > this.at ? { start: this.at, end } : null;
  }

  text(span: Span): string {
    return this.source.slice(span.start, span.end);
  }
}
