import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { factLine, problemLine } from '../../src/cli/facts.ts';
import type { Reading } from '../../src/readers/reader.ts';

const folder = path.join(import.meta.dirname, '../readers/fixtures');

/** A file that was written for one reader, at the path that it would have in a repository. */
export interface Fixture {
  readonly path: string;
  readonly text: string;
}

/** The ids of the readers that have fixtures. */
export function readersWithFixtures(): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
}

/** The good or bad fixtures of a reader, in the order of their paths. */
export function fixturesOf(reader: string, quality: 'good' | 'bad'): Fixture[] {
  const own = path.join(folder, reader, quality);
  if (!existsSync(own)) return [];
  const entries = readdirSync(own, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({ path: path.relative(own, file).replaceAll('\\', '/'), text: readFileSync(file, 'utf8') }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** Where the facts of a reader's fixtures are written down. */
export function factsFile(reader: string): string {
  return path.join(folder, reader, 'facts.txt');
}

/** What a reader saw, in the lines of `framework-fit facts`. */
export function told({ facts, problems }: Reading): string {
  return [...facts.map(factLine), ...problems.map(problemLine)].map((line) => `${line.trimEnd()}\n`).join('');
}
