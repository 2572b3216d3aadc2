import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Knowledge } from '../model.ts';

/** Beside the built program, whichever chunk this lands in; absent when the sources run. */
const built = ['./knowledge.json', '../knowledge.json'].map((name) => new URL(name, import.meta.url));

/**
 * The knowledge: compiled at build for `dist/`, compiled on the spot when the sources run.
 * @throws KnowledgeError when the sources run and a file of `rules/` is wrong
 */
export async function loadKnowledge(): Promise<Knowledge> {
  const file = built.find((candidate) => existsSync(candidate));
  // Written by the build from the same types; checking it again would cost every start.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  if (file !== undefined) return JSON.parse(readFileSync(file, 'utf8')) as Knowledge;
  const { compileKnowledge } = await import('./compile.ts');
  return compileKnowledge(fileURLToPath(new URL('../../rules', import.meta.url)));
}
