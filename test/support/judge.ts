import { fileURLToPath } from 'node:url';
import { judgeFiles, type ExampleJudging } from '../../src/check/example.ts';
import { compileKnowledge } from '../../src/knowledge/compile.ts';
import { interestOf } from '../../src/knowledge/index.ts';
import type { Edit, Finding, Knowledge, Rule, Unit } from '../../src/model.ts';
import { gather } from '../../src/readers/gather.ts';
import type { Interest } from '../../src/readers/reader.ts';
import { memoryTree } from '../../src/tree/index.ts';
import { buildUnits, joinedBy, skippedByDefault } from '../../src/units/index.ts';

export type Files = Readonly<Record<string, string>>;

let compiled: Promise<Knowledge> | null = null;

/** The knowledge of `rules/`, compiled once for a test file. */
export function knowledge(): Promise<Knowledge> {
  compiled ??= compileKnowledge(fileURLToPath(new URL('../../rules', import.meta.url)));
  return compiled;
}

let interest: Interest | null = null;

/** The units of a whole repository in memory, through the real readers. */
export async function unitsOf(files: Files): Promise<readonly Unit[]> {
  const known = await knowledge();
  interest ??= interestOf(known, joinedBy);
  const tree = memoryTree(files);
  const { facts } = await gather(tree, skippedByDefault, interest);
  return buildUnits(facts, tree.paths, known).units;
}

/** What the program says of a whole repository in memory; of one rule, or of all. */
export async function findingsOf(
  files: Files,
  rule: string | null = null,
  today = '2026-11-22',
  base: Files | null = null,
): Promise<readonly Finding[]> {
  const { rules } = await knowledge();
  return judgedBy(
    rules.filter(({ id }) => rule === null || id === rule),
    files,
    today,
    base,
  );
}

/** What some rules say of a whole repository in memory. */
export async function judgedBy(
  rules: readonly Rule[],
  files: Files,
  today = '2026-11-22',
  base: Files | null = null,
): Promise<readonly Finding[]> {
  return judgeFiles(rules, { files, base, today }, await exampleJudging());
}

/** What the examples of our rules are judged by. */
export async function exampleJudging(): Promise<ExampleJudging> {
  const known = await knowledge();
  interest ??= interestOf(known, joinedBy);
  return { knowledge: known, interest, today: '2026-11-22' };
}

/** The files after some edits; an edit whose old text is not there is an error. */
export function applyEdits(files: Files, edits: readonly Edit[]): Record<string, string> {
  const result = { ...files };
  for (const edit of edits.toSorted((a, b) => b.range.line - a.range.line || b.range.column - a.range.column)) {
    const lines = (result[edit.path] ?? '').split('\n');
    const line = lines[edit.range.line - 1] ?? '';
    const before = line.slice(0, edit.range.column - 1);
    const found = line.slice(edit.range.column - 1, edit.range.endColumn - 1);
    if (found !== edit.old) throw new Error(`${edit.path}:${edit.range.line} holds "${found}", not "${edit.old}"`);
    lines[edit.range.line - 1] = before + edit.new + line.slice(edit.range.endColumn - 1);
    result[edit.path] = lines.join('\n');
  }
  return result;
}
