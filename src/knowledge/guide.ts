import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseYamlFile } from '../formats/declared-yaml.ts';
import type { Guide, Technology } from '../model.ts';
import { KnowledgeError } from './compile.ts';
import { missing } from './mistakes.ts';
import { comparisonSchema, useCasesSchema } from './schema/guide.ts';

/**
 * Reads and checks what only the commands that explain need.
 * @param folder the folder `rules/`
 * @throws KnowledgeError with every mistake
 */
export async function compileGuide(folder: string, technologies: readonly Technology[]): Promise<Guide> {
  const read = (name: string) => readFile(path.join(folder, name), 'utf8');
  return guideFrom({ useCases: await read('use-cases.yml'), comparison: await read('comparison.yml') }, technologies);
}

/**
 * The same from texts.
 * @throws KnowledgeError with every mistake
 */
export function guideFrom(texts: { readonly useCases: string; readonly comparison: string }, technologies: readonly Technology[]): Guide {
  const known = technologies.map(({ id }) => id);
  const cases = parseYamlFile('use-cases.yml', texts.useCases, useCasesSchema);
  const questions = parseYamlFile('comparison.yml', texts.comparison, comparisonSchema);
  if (!cases.ok || !questions.ok) throw new KnowledgeError([cases, questions].flatMap((file) => (file.ok ? [] : file.mistakes)));
  const useCases = { path: 'use-cases.yml', value: cases.value['use-cases'], place: cases.place };
  const comparison = { path: 'comparison.yml', value: questions.value.questions, place: questions.place };
  const lost = [
    ...useCases.value.flatMap(({ uses }, index) =>
      uses.flatMap(({ technology }, at) =>
        missing(useCases, ['use-cases', index, 'uses', at, 'technology'], 'technology', technology, known),
      ),
    ),
    ...comparison.value.flatMap(({ answers }, index) =>
      answers.flatMap(({ technology }, at) =>
        missing(comparison, ['questions', index, 'answers', at, 'technology'], 'technology', technology, known),
      ),
    ),
  ];
  if (lost.length > 0) throw new KnowledgeError(lost);
  return { useCases: useCases.value, questions: comparison.value };
}
