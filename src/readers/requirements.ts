import { posix } from 'node:path';
import type { Source } from '../formats/source.ts';
import type { Problem } from '../model.ts';
import type { Reading } from './reader.ts';
import { type Line, readLine } from './requirements/line.ts';
import { logicalLines } from './requirements/lines.ts';
import { type FileFrame, joined, problem, readingOf } from './requirements/reading.ts';

/**
 * Reads a requirements or constraints file of pip: dependencies, indexes, and the files it includes.
 * https://pip.pypa.io/en/stable/reference/requirements-file-format/
 */
export function read(source: Source): Reading {
  // What a template leaves out or in cannot be known.
  if (source.text.includes('{%')) return { facts: [], problems: [] };
  // A constraints file installs nothing, it only bounds what others install.
  const role = { kind: /(?:^|[-_.])constraints?(?=[-_.]|$)/i.test(posix.basename(source.path)) ? 'constraint' : 'runtime' } as const;
  const frame: FileFrame = { path: source.path, block: '', role, place: (start, end) => source.place(start, end) };
  const lines = logicalLines(source.text).map((line) => readLine(line, frame));
  return isSomethingElse(lines)
    ? { facts: [], problems: somethingElse(lines, frame) }
    : joined(lines.map((line) => readingOf(line, frame)));
}

/** A text that only has the name of a requirements file: most of its lines are not requirements. */
function isSomethingElse(lines: readonly Line[]): boolean {
  const unreadable = lines.filter(({ kind }) => kind === 'unreadable').length;
  return unreadable > 1 && unreadable > lines.length / 2;
}

function somethingElse(lines: readonly Line[], frame: FileFrame): Problem[] {
  const first = lines.find((line) => line.kind === 'unreadable');
  return first ? [problem(frame, first.word, 'Most lines of this file are not requirements as pip reads them; none is taken from it')] : [];
}
