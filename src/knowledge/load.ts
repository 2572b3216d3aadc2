import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Guide, Knowledge, RuleExample } from '../model.ts';
import { knownNames, patternsOf, type KnownNames, type NamePatterns } from './interest.ts';

/** The folder of the sources; the program that was built has none. */
const rules = new URL('../../rules', import.meta.url);

/**
 * The knowledge: compiled at build for `dist/`, compiled on the spot when the sources run. What was built has no examples in it.
 * @throws KnowledgeError when the sources run and a file of `rules/` is wrong
 */
export async function loadKnowledge(): Promise<Knowledge> {
  const file = built('knowledge.json');
  // Written by the build from the same types; checking it again would cost every start.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  if (file !== null) return JSON.parse(file) as Knowledge;
  const { compileKnowledge } = await import('./compile.ts');
  return compileKnowledge(fileURLToPath(rules));
}

/**
 * Tests for the names that the knowledge knows.
 * @param more further packages as `type/name`; those of the build are in what it worked out
 */
export function loadInterest(knowledge: Knowledge, more: readonly string[]): KnownNames {
  const file = built('interest.json');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above
  return knownNames(file === null ? patternsOf(knowledge, more) : (JSON.parse(file) as NamePatterns));
}

/**
 * What the commands that explain need beside it; no check loads it.
 * @throws KnowledgeError when the sources run and a file of `rules/` is wrong
 */
export async function loadGuide({ technologies }: Knowledge): Promise<Guide> {
  const file = built('guide.json');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above
  if (file !== null) return JSON.parse(file) as Guide;
  const { compileGuide } = await import('./guide.ts');
  return compileGuide(fileURLToPath(rules), technologies);
}

/** The examples of a rule; no check loads them. */
export function loadExamples({ rules: all }: Knowledge, rule: string): readonly RuleExample[] {
  const file = built('examples.json');
  if (file === null) return all.find(({ id }) => id === rule)?.examples ?? [];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above
  return (JSON.parse(file) as Readonly<Record<string, readonly RuleExample[]>>)[rule] ?? [];
}

/** The text of a file beside the built program, whichever chunk this lands in; null when the sources run. */
function built(name: string): string | null {
  const file = [`./${name}`, `../${name}`].map((path) => new URL(path, import.meta.url)).find((candidate) => existsSync(candidate));
  return file === undefined ? null : readFileSync(file, 'utf8');
}
