import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';
import type { Accelerators, Citation, CompatibilityTable, Knowledge, RouteMap, Rule, Technology } from '../model.ts';
import { compareText } from '../lists.ts';
import { checkAccelerators, joinAccelerators } from './accelerators.ts';
import { crossCheck } from './cross-check.ts';
import { lifeRule } from './lives.ts';
import { acceleratorsSchema } from './schema/accelerators.ts';
import { lifeWordsSchema, type LifeRow, type LifeWords } from './schema/life.ts';
import { ruleSchema } from './schema/rule.ts';
import { routesSchema } from './schema/routes.ts';
import { tableSchema } from './schema/tables.ts';
import { technologySchema } from './schema/technology.ts';
import { parseYamlFile, type Locate, type Mistake } from '../formats/declared-yaml.ts';

/** The knowledge is wrong: each mistake with file, line and column. */
export class KnowledgeError extends Error {
  readonly mistakes: readonly Mistake[];

  constructor(mistakes: readonly Mistake[]) {
    super(mistakes.map((mistake) => `${mistake.path}:${mistake.line}:${mistake.column} ${mistake.message}`).join('\n'));
    this.name = 'KnowledgeError';
    this.mistakes = mistakes;
  }
}

interface Sorted {
  readonly technologies: Located<Technology>[];
  readonly tables: Located<CompatibilityTable>[];
  readonly accelerators: Located<Accelerators>[];
  readonly routes: Located<RouteMap>[];
  readonly rules: Located<Rule>[];
  /** What technologies say of lives in rows that are rules. */
  readonly rows: (Located<LifeRow> & { readonly technology: Technology })[];
  words: LifeWords | null;
}

/** A statement of the knowledge with the file that makes it and the place of each of its keys. */
export interface Located<T> {
  readonly value: T;
  readonly path: string;
  readonly place: Locate;
}

/**
 * Reads and checks a folder of knowledge: rules, technologies, accelerators, compatibility tables and routes.
 * @param folder the folder `rules/`
 * @throws KnowledgeError with every mistake of every file
 */
export async function compileKnowledge(folder: string): Promise<Knowledge> {
  const names = (await readdir(folder, { recursive: true }))
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.yml'));
  const files = await Promise.all(
    names.toSorted(compareText).map(async (name) => ({ name, text: await readFile(path.join(folder, name), 'utf8') })),
  );
  return compileFiles(files);
}

/**
 * The same from texts in memory.
 * @param files paths relative to `rules/`, and texts
 * @throws KnowledgeError with every mistake of every file
 */
export function compileFiles(files: readonly { readonly name: string; readonly text: string }[]): Knowledge {
  const sorted: Sorted = { technologies: [], tables: [], accelerators: [], routes: [], rules: [], rows: [], words: null };
  const mistakes = files.flatMap(({ name, text }) => sortFile(name, text, sorted));
  const rows = rowRules(sorted);
  const broken = new Set(mistakes.map((mistake) => mistake.path));
  const found = [
    ...mistakes,
    ...(broken.has('lives.yml') ? [] : wordless(sorted)),
    ...crossCheck({ ...sorted, rows, broken }),
    ...checkAccelerators(sorted.accelerators, broken),
  ];
  if (found.length > 0)
    throw new KnowledgeError(found.toSorted((a, b) => compareText(a.path, b.path) || a.line - b.line || a.column - b.column));
  const knowledge = {
    technologies: sorted.technologies.map(({ value }) => value),
    tables: sorted.tables.map(({ value }) => value),
    accelerators: joinAccelerators(sorted.accelerators.map(({ value }) => value)),
    routes: sorted.routes[0]?.value ?? { formats: [], layers: [], exports: [], runs: [], hosts: [] },
    rules: [...sorted.rules, ...rows].map(({ value }) => value).toSorted((a, b) => compareText(a.id, b.id)),
  };
  return { checked: newestDay(knowledge), ...knowledge };
}

/** The rows of lives as rules, each at its place in the file of its technology. */
function rowRules({ rows, words }: Sorted): Located<Rule>[] {
  return rows.flatMap(({ value, technology, path: file, place }) => {
    const rule = words === null ? null : lifeRule(value, technology, words);
    return rule === null ? [] : [{ value: rule, path: file, place }];
  });
}

function wordless({ rows, words }: Sorted): Mistake[] {
  if (words !== null) return [];
  return rows.map(({ path: file, place }) => ({
    path: file,
    ...place(['id']),
    keys: ['id'],
    message: 'there is no lives.yml that says how its state is spoken of',
  }));
}

/** Reads one rule file of a repository's own; the text decides all, nothing is followed. */
function sortFile(name: string, text: string, into: Sorted): Mistake[] {
  // What no check needs is compiled apart.
  if (name === 'use-cases.yml' || name === 'comparison.yml') return [];
  if (name === 'routes.yml') return take(name, text, routesSchema, (value, place) => into.routes.push({ value, path: name, place }));
  if (name === 'lives.yml')
    return take(name, text, lifeWordsSchema, (value) => {
      into.words = value;
    });
  if (name.startsWith('technologies/'))
    return take(name, text, technologySchema, ({ technology, rows }, place) => {
      into.technologies.push({ value: technology, path: name, place });
      for (const { row, path: at } of rows)
        into.rows.push({ value: row, technology, path: name, place: (keys, which) => place([...at, ...keys], which) });
    });
  if (name.startsWith('accelerators/'))
    return take(name, text, acceleratorsSchema, (value, place) => into.accelerators.push({ value, path: name, place }));
  if (name.startsWith('compatibility/'))
    return take(name, text, tableSchema, (value, place) => into.tables.push({ value, path: name, place }));
  return take(name, text, ruleSchema, (value, place) => into.rules.push({ value, path: name, place }));
}

function take<T>(name: string, text: string, schema: z.ZodType<T>, keep: (value: T, place: Located<T>['place']) => void): Mistake[] {
  const parsed = parseYamlFile(name, text, schema);
  if (!parsed.ok) return [...parsed.mistakes];
  keep(parsed.value, parsed.place);
  return [];
}

function newestDay(knowledge: Omit<Knowledge, 'checked'>): string {
  const lists: readonly (readonly Citation[])[] = [
    ...knowledge.technologies,
    ...knowledge.tables,
    knowledge.accelerators,
    ...knowledge.routes.exports,
    ...knowledge.routes.runs,
    ...knowledge.rules,
  ].map((part) => part.sources);
  return lists.flat().reduce((newest, { checked }) => (checked > newest ? checked : newest), '');
}
