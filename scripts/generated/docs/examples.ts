import { judgeFiles } from '../../../src/check/example.ts';
import type { Finding, Knowledge, Rule, RuleExample } from '../../../src/model.ts';
import { block, code, details, prose } from './markdown.ts';

const everything = { mentions: () => true, knows: () => true };

/** What the program says of an example, and the example itself. */
export async function speaking(rule: Rule, example: RuleExample, knowledge: Knowledge): Promise<string> {
  const finding = await findingOf(rule, example, knowledge);
  const said = finding === null ? [] : [quoted(finding)];
  const fixed = example.fixed === null ? [] : [`The fix:\n\n${changes(example.files, example.fixed)}`];
  return [whole(example), ...said, ...fixed].join('\n\n');
}

/** An example on which the rule says nothing. */
export function silent(example: RuleExample): string {
  return details(example.because ?? 'in another case', whole(example));
}

/** The repository, and what it was before where the rule speaks of a change. */
function whole({ base, files }: RuleExample): string {
  return base === null ? listing(files) : [listing(base), 'becomes', listing(files)].join('\n\n');
}

async function findingOf(rule: Rule, example: RuleExample, knowledge: Knowledge): Promise<Finding | null> {
  const [finding] = await judgeFiles([rule], example, { knowledge, interest: everything, today: knowledge.checked });
  return finding ?? null;
}

/** The finding as a quotation: severity, place, title; what else it rests on; what to do. */
function quoted({ severity, location, title, evidence, advice }: Finding): string {
  const at = `${location.path}:${location.line}`;
  const others = evidence
    .slice(1, 4)
    .map(({ text, location: place }) => `${text.includes('`') ? prose(text) : code(text)} (${place.path}:${place.line})`);
  const lines = [
    `**${severity}** · ${code(at)} · ${prose(title)}`,
    ...(others.length === 0 ? [] : [`Because of ${others.join(', ')}.`]),
    prose(advice),
  ];
  return lines.map((line) => `> ${line}`).join('\n>\n');
}

function listing(files: RuleExample['files']): string {
  return Object.entries(files)
    .map(([name, text]) => `${code(name)}${text.trim() === '' ? ' (an empty file)' : `\n${block(text, languageOf(name))}`}`)
    .join('\n\n');
}

/** Each changed file with the lines before and after. */
function changes(before: RuleExample['files'], after: RuleExample['files']): string {
  return Object.entries(after)
    .map(([name, text]) => `${code(name)}\n${block(compared((before[name] ?? '').split('\n'), text.split('\n')).join('\n'), 'diff')}`)
    .join('\n\n');
}

/** Fixes replace words within lines, so that line stands by line. */
function compared(before: readonly string[], after: readonly string[]): string[] {
  return before
    .flatMap((line, index) => (line === after[index] ? [` ${line}`] : [`-${line}`, `+${after[index] ?? ''}`]))
    .map((line) => line.trimEnd());
}

function languageOf(name: string): string {
  const base = name.slice(name.lastIndexOf('/') + 1);
  if (/dockerfile|containerfile/i.test(base)) return 'dockerfile';
  const ending = base.slice(base.lastIndexOf('.') + 1);
  const known: Readonly<Record<string, string>> = {
    yml: 'yaml',
    yaml: 'yaml',
    toml: 'toml',
    json: 'json',
    kts: 'kotlin',
    gradle: 'groovy',
    properties: 'properties',
  };
  return known[ending] ?? 'text';
}
