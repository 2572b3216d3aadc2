import { posix } from 'node:path';
import type { Source } from '../formats/source.ts';
import type { Fact, IncludeFact, Problem } from '../model.ts';
import type { Reading } from './reader.ts';
import { type Inclusion, type Line, readLine } from './requirements/line.ts';
import { logicalLines } from './requirements/lines.ts';

/** No file system takes a longer one. */
const longestPath = 4096;

const nothing: Reading = { facts: [], problems: [] };

/**
 * Reads a requirements or constraints file of pip: dependencies, indexes, and the files it includes.
 * https://pip.pypa.io/en/stable/reference/requirements-file-format/
 */
export function read(source: Source): Reading {
  // What a template leaves out or in cannot be known.
  if (source.text.includes('{%')) return nothing;
  // A constraints file installs nothing, it only bounds what others install.
  const role = { kind: /(?:^|[-_.])constraints?(?=[-_.]|$)/i.test(posix.basename(source.path)) ? 'constraint' : 'runtime' } as const;
  const place = (start: number, end: number) => source.place(start, end);
  const lines = logicalLines(source.text).map((line) => readLine(line, { role, place }));
  return isSomethingElse(lines)
    ? { facts: [], problems: somethingElse(lines, source) }
    : joined(lines.map((line) => readingOf(line, source)));
}

/** A text that only has the name of a requirements file: most of its lines are not requirements. */
function isSomethingElse(lines: readonly Line[]): boolean {
  const unreadable = lines.filter(({ kind }) => kind === 'unreadable').length;
  return unreadable > 1 && unreadable > lines.length / 2;
}

function somethingElse(lines: readonly Line[], source: Source): Problem[] {
  const first = lines.find((line) => line.kind === 'unreadable');
  return first
    ? [problem(source, first.word, 'Most lines of this file are not requirements as pip reads them; none is taken from it')]
    : [];
}

function readingOf(line: Line, source: Source): Reading {
  switch (line.kind) {
    case 'dependency':
      return { facts: [line.fact], problems: [] };
    case 'options':
      return joined([{ facts: line.indexes, problems: [] }, ...line.includes.map((inclusion) => include(inclusion, source))]);
    case 'unreadable':
      return { facts: [], problems: [problem(source, line.word, 'This is not a requirement as pip reads it')] };
    case 'nothing':
      break;
  }
  return nothing;
}

/** A file that a URL or a variable names is not in the tree. */
function include({ role, path }: Inclusion, source: Source): Reading {
  if (/^[a-z+]+:|\$\{|\{\{/i.test(path.text) || path.text.length > longestPath) return nothing;
  const target = posix.join(posix.dirname(source.path), path.text);
  const outside = path.text.startsWith('/') || target === '..' || target.startsWith('../');
  if (outside) return { facts: [], problems: [problem(source, path, 'This file is outside of the repository')] };
  const fact: IncludeFact = { kind: 'include', block: '', role, target, ...source.place(path.start, path.end) };
  return { facts: [fact], problems: [] };
}

function joined(readings: readonly Reading[]): Reading {
  const facts: Fact[] = readings.flatMap((reading) => reading.facts);
  return { facts, problems: readings.flatMap((reading) => reading.problems) };
}

function problem(source: Source, { start, end }: { readonly start: number; readonly end: number }, message: string): Problem {
  return { message, location: source.place(start, end).location };
}
