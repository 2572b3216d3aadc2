import type { Constraint } from '../../model.ts';
import type { Chunk } from './values.ts';
import type { Span } from '../../formats/span.ts';

/** `group:artifact:version`, with the spans of what is written in one piece. */
export interface Coordinate {
  readonly name: string;
  readonly constraint: Constraint;
  readonly nameAt: Span | null;
  readonly constraintAt: Span | null;
}

/** Stands for a piece that is not known; it can be in no coordinate. */
const hole = '\u0000';

/**
 * Reads the pieces of a string as a coordinate (https://docs.gradle.org/current/userguide/dependency_configurations.html):
 * `group:artifact[:version[:classifier]][@type]`. null when its name is none or is not known.
 */
export function coordinateOf(chunks: readonly Chunk[], text: string): Coordinate | null {
  const joined = chunks.map((chunk) => (chunk.kind === 'unknown' ? hole : chunk.text)).join('');
  const parts = /^([\w.-]+:[\w.-]+)(?::([^:@]*))?(?::[^:@]*)?(?:@[\w.-]*)?$/.exec(joined);
  const [, name, version = ''] = parts ?? [];
  if (name === undefined) return null;
  const from = name.length + 1;
  return {
    name,
    constraint: constraintOf(chunks, from, version, text),
    nameAt: writtenSpan(chunks, 0, name.length),
    constraintAt: version === '' ? null : writtenSpan(chunks, from, from + version.length),
  };
}

function constraintOf(chunks: readonly Chunk[], from: number, version: string, text: string): Constraint {
  if (version.trim() === '') return { kind: 'any' };
  if (!version.includes(hole)) return { kind: 'range', text: version.trim() };
  return unknownConstraint(piecesBetween(chunks, from, from + version.length), text);
}

/** A version that is not known: its words, and the variable when it is nothing else. */
function unknownConstraint(chunks: readonly Chunk[], text: string): Constraint {
  const [only] = chunks;
  const written = chunks.map((chunk) => (chunk.kind === 'unknown' ? text.slice(chunk.start, chunk.end) : chunk.text)).join('');
  return { kind: 'unknown', text: written, variable: chunks.length === 1 && only?.kind === 'unknown' ? only.variable : null };
}

/** The pieces of a stretch of the joined text, those at its ends cut to it. */
function piecesBetween(chunks: readonly Chunk[], from: number, to: number): readonly Chunk[] {
  let at = 0;
  return chunks.flatMap((chunk) => {
    const start = at;
    at += lengthOf(chunk);
    if (at <= from || start >= to) return [];
    return [chunk.kind === 'written' ? { ...chunk, text: chunk.text.slice(Math.max(0, from - start), to - start) } : chunk];
  });
}

function lengthOf(chunk: Chunk): number {
  return chunk.kind === 'unknown' ? hole.length : chunk.text.length;
}

/** Where a stretch of the joined text stands when one written piece holds all of it. */
function writtenSpan(chunks: readonly Chunk[], from: number, to: number): Span | null {
  let at = 0;
  for (const chunk of chunks) {
    const end = at + lengthOf(chunk);
    if (chunk.kind === 'written' && at <= from && to <= end) return { start: chunk.start + from - at, end: chunk.start + to - at };
    at = end;
  }
  return null;
}
