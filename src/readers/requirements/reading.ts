import { posix } from 'node:path';
import type { Word } from '../../formats/shell.ts';
import type { Fact, IncludeFact, Problem } from '../../model.ts';
import type { Reading } from '../reader.ts';
import type { Inclusion, Line, LineFrame } from './line.ts';

/** No file system takes a longer one. */
const longestPath = 4096;

const nothing: Reading = { facts: [], problems: [] };

/** A line's frame, and the file that it stands in, to which paths are relative. */
export interface FileFrame extends LineFrame {
  readonly path: string;
}

/** What a line says as facts and problems. */
export function readingOf(line: Line, frame: FileFrame): Reading {
  switch (line.kind) {
    case 'dependency':
      return { facts: [line.fact], problems: [] };
    case 'options':
      return joined([{ facts: line.indexes, problems: [] }, ...line.includes.map((inclusion) => include(inclusion, frame))]);
    case 'unreadable':
      return { facts: [], problems: [problem(frame, line.word, 'This is not a requirement as pip reads it')] };
    case 'nothing':
      break;
  }
  return nothing;
}

/** A file that a URL or a variable names is not in the tree. */
function include({ role, path }: Inclusion, frame: FileFrame): Reading {
  if (/^[a-z+]+:|\$\{|\{\{/i.test(path.text) || path.text.length > longestPath) return nothing;
  const target = posix.join(posix.dirname(frame.path), path.text);
  const outside = path.text.startsWith('/') || target === '..' || target.startsWith('../');
  if (outside) return { facts: [], problems: [problem(frame, path, 'This file is outside of the repository')] };
  const fact: IncludeFact = { kind: 'include', block: frame.block, role, target, ...frame.place(path.start, path.end) };
  return { facts: [fact], problems: [] };
}

/** Several readings as one. */
export function joined(readings: readonly Reading[]): Reading {
  const facts: Fact[] = readings.flatMap((reading) => reading.facts);
  return { facts, problems: readings.flatMap((reading) => reading.problems) };
}

/** A problem at a word. */
export function problem({ place }: LineFrame, { start, end }: Word, message: string): Problem {
  return { message, location: place(start, end).location };
}
