import { parseYamlFile, type Mistake } from '../formats/declared-yaml.ts';
import type { CompatibilityTable, Knowledge, Rule, Technology } from '../model.ts';
import { KnowledgeError, type Located } from './compile.ts';
import { crossCheckCustom } from './cross-check-custom.ts';
import { customRuleSchema } from './schema/rule.ts';
import { customTableSchema } from './schema/tables.ts';
import { technologySchema } from './schema/technology.ts';

/** A file with knowledge of a repository's own. */
export interface CustomFile {
  /** Its path, or the address of a file of another repository. */
  readonly path: string;
  readonly text: string;
}

/** Files are written by people; a larger one is a mistake or an attack. In characters. */
const largestFile = 64_000;

/** What a repository knows beside us: its own rules, with the places at which they and their examples stand. */
export interface Custom {
  readonly technologies: readonly Located<Technology>[];
  readonly tables: readonly Located<CompatibilityTable>[];
  readonly rules: readonly Located<Rule>[];
}

/**
 * Reads and checks what a repository's own files say: each holds a rule, a technology (it has `packages`) or a compatibility
 * table (it has `columns`).
 * @param known what is compiled in
 * @throws KnowledgeError with every mistake of every file
 */
export function compileCustom(files: readonly CustomFile[], known: Knowledge): Custom {
  const custom: Gathering = { technologies: [], tables: [], rules: [] };
  const mistakes = files.flatMap((file) => take(file, custom));
  // Names that nothing has may be those of a file that could not be read.
  const found = mistakes.length > 0 ? mistakes : crossCheckCustom(custom, known);
  if (found.length > 0) throw new KnowledgeError(found);
  return custom;
}

/** What is compiled in, and what a repository's own files add to it. */
export function withCustom(known: Knowledge, { technologies, tables, rules }: Custom): Knowledge {
  return {
    ...known,
    technologies: [...known.technologies, ...technologies.map(({ value }) => value)],
    tables: [...known.tables, ...tables.map(({ value }) => value)],
    rules: [...known.rules, ...rules.map(({ value }) => value)],
  };
}

interface Gathering {
  readonly technologies: Located<Technology>[];
  readonly tables: Located<CompatibilityTable>[];
  readonly rules: Located<Rule>[];
}

function take({ path, text }: CustomFile, into: Gathering): readonly Mistake[] {
  if (text.length > largestFile)
    return [{ path, line: 1, column: 1, keys: [], message: `the file has ${text.length} characters; it may have ${largestFile}` }];
  if (/^packages:/m.test(text)) return takeTechnology(path, text, into);
  if (/^columns:/m.test(text)) {
    const parsed = parseYamlFile(path, text, customTableSchema);
    if (!parsed.ok) return parsed.mistakes;
    into.tables.push({ value: parsed.value, path, place: parsed.place });
    return [];
  }
  const parsed = parseYamlFile(path, text, customRuleSchema);
  if (!parsed.ok) return parsed.mistakes;
  into.rules.push({ value: parsed.value, path, place: parsed.place });
  return [];
}

function takeTechnology(path: string, text: string, into: Gathering): readonly Mistake[] {
  const parsed = parseYamlFile(path, text, technologySchema);
  if (!parsed.ok) return parsed.mistakes;
  const { technology, rows } = parsed.value;
  into.technologies.push({ value: technology, path, place: parsed.place });
  return rows.map((row) => {
    const keys = [...row.path, 'id'];
    return { path, ...parsed.place(keys), keys, message: 'a rule of your own stands in a file of its own; leave this id out' };
  });
}
