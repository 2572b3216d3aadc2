import { z } from 'zod';
import { groupBy } from '../../../src/lists.ts';
import { ruleSchema } from '../../../src/knowledge/schema/rule.ts';
import type { Knowledge } from '../../../src/model.ts';
import { conditionsOf } from '../../../src/check/about.ts';
import { branches, keyTable, valueOf, type Schema } from './json-schema.ts';
import { block, code, page, prose } from './markdown.ts';

/** Every key and every word that a rule is written with, from the declaration that rules are checked by. */
export function vocabularyPage(knowledge: Knowledge): string {
  const rule = z.toJSONSchema(ruleSchema, { io: 'input', target: 'draft-2020-12' }) as Schema;
  const oneCase = rule.properties?.['cases']?.items;
  const examples = branches(rule.properties?.['examples']?.items);
  return page('src/knowledge/schema/', [
    '# The words of rules',
    'A rule is one file, `rules/<group>/<name>.yml`. The vocabulary is closed: a key or a word that is not on this page is an error, with its line and column. `schema/rule.schema.json` helps editors with it.',
    '## A rule',
    keyTable(rule),
    'Texts may hold placeholders: `{name}` is the text of what was bound under that name, `{name.version}` one of its fields, `{unit}` the unit. A field that does not exist is an error that names those which do.',
    ...conditions(rule, knowledge),
    '## Cases',
    'The first case that holds decides. What it leaves out is taken from the rule.',
    keyTable(oneCase),
    `### ${code('if')}\n\n${keyTable(oneCase?.properties?.['if'])}`,
    '## Fixes',
    ...branches(rule.properties?.['fix']).flatMap((one) => Object.entries(one.properties ?? {}).map(([name, fix]) => entry(name, fix))),
    '## Sources',
    keyTable(rule.properties?.['sources']?.items),
    '## Examples',
    ...examples.map(
      (one) => `${one.properties?.['silent'] === undefined ? 'That it fires:' : 'That it stays silent:'}\n\n${keyTable(one)}`,
    ),
  ]);
}

/** The words, each with the rules that use it. */
function conditions({ $defs }: Schema, { rules }: Knowledge): string[] {
  const words = Object.values($defs ?? {}).flatMap(({ anyOf }) => anyOf ?? []);
  const naming = mostOften(words.flatMap((one) => one.properties?.['as']?.description ?? []));
  const uses = groupBy(
    rules.flatMap((rule) => conditionsOf(rule).map(({ word: name }) => ({ name, id: rule.id }))),
    ({ name }): string => name,
  );
  const intro = `A condition is an object with one of these words. Beside most of them may stand ${code('as')}: ${prose(naming.charAt(0).toLowerCase() + naming.slice(1))}`;
  return ['## Conditions', intro, ...words.map((one) => word(one, naming, (name) => (uses.get(name) ?? []).map(({ id }) => id)))];
}

/** A word of the vocabulary: what it means, its keys, how it is named, and where to see it used. */
function word(schema: Schema, naming: string, usesOf: (name: string) => readonly string[]): string {
  const [name = '', own] = Object.entries(schema.properties ?? {}).find(([key]) => key !== 'as') ?? [];
  if (own === undefined) return '';
  const as = schema.properties?.['as']?.description ?? naming;
  const users = [...new Set(usesOf(name))].slice(0, 3).map((id) => `[${code(id)}](rules/${id}.md)`);
  const named = as === naming ? [] : [`${code('as')}: ${prose(as)}`];
  return [entry(name, own), ...named, ...(users.length === 0 ? [] : [`See it in ${users.join(', ')}.`])].join('\n\n');
}

function entry(name: string, schema: Schema): string {
  const described = `### ${code(name)}\n\n${prose(schema.description ?? '')}`;
  return `${described}\n\n${schema.properties === undefined ? block(`${name}: ${valueOf(schema)}`, 'yaml') : keyTable(schema)}`;
}

function mostOften(texts: readonly string[]): string {
  const groups = [...groupBy(texts, (text) => text)].toSorted(([, a], [, b]) => b.length - a.length);
  return groups[0]?.[0] ?? '';
}
