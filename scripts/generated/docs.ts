import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { compileKnowledge } from '../../src/knowledge/compile.ts';
import { configurationPage } from './docs/configuration.ts';
import { formatsPage } from './docs/formats.ts';
import { rulePages } from './docs/rules.ts';
import { technologyPages } from './docs/technologies.ts';
import { vocabularyPage } from './docs/vocabulary.ts';

/** What of `docs/` is made; beside it there is room for pages that are written. */
export const madeDocs = ['docs/rules', 'docs/technologies', 'docs/vocabulary.md', 'docs/formats.md', 'docs/configuration.md'] as const;

/**
 * Writes a page for each rule and each technology with the lists of them, the words that rules are written with, and the formats that are read.
 * @param root the project's folder
 * @param out the folder that gets `docs/`
 */
export async function makeDocs(root: string, out: string): Promise<void> {
  const knowledge = await compileKnowledge(path.join(root, 'rules'));
  const pages = [
    ...(await rulePages(knowledge)),
    ...technologyPages(knowledge),
    { file: 'vocabulary.md', text: vocabularyPage(knowledge) },
    { file: 'formats.md', text: await formatsPage() },
    { file: 'configuration.md', text: configurationPage(knowledge) },
  ];
  await Promise.all(madeDocs.map((made) => rm(path.join(out, made), { recursive: true, force: true })));
  for (const { file, text } of pages) {
    const target = path.join(out, 'docs', file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, text);
  }
}
