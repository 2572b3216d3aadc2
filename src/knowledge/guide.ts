import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';
import { parseYamlFile, type Mistake } from '../formats/declared-yaml.ts';
import type { Guide, Technology } from '../model.ts';
import { KnowledgeError } from './compile.ts';
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
  const known = new Set(technologies.map(({ id }) => id));
  const cases = parsed('use-cases.yml', texts.useCases, useCasesSchema);
  const questions = parsed('comparison.yml', texts.comparison, comparisonSchema);
  const lost = [
    ...cases.value['use-cases'].flatMap(({ uses }, index) =>
      uses.filter(({ technology }) => !known.has(technology)).map(({ technology }) => cases.mistake(['use-cases', index], technology)),
    ),
    ...questions.value.questions.flatMap(({ answers }, index) =>
      answers
        .filter(({ technology }) => !known.has(technology))
        .map(({ technology }) => questions.mistake(['questions', index], technology)),
    ),
  ];
  if (lost.length > 0) throw new KnowledgeError(lost);
  return { useCases: cases.value['use-cases'], questions: questions.value.questions };
}

interface Parsed<T> {
  readonly value: T;
  readonly mistake: (keys: readonly PropertyKey[], technology: string) => Mistake;
}

function parsed<T>(name: string, text: string, schema: z.ZodType<T>): Parsed<T> {
  const read = parseYamlFile(name, text, schema);
  if (!read.ok) throw new KnowledgeError([...read.mistakes]);
  return {
    value: read.value,
    mistake: (keys, technology) => ({ path: name, ...read.place(keys), keys, message: `there is no technology "${technology}"` }),
  };
}
