import type { Citation, CompatibilityTable, Knowledge, PackageLife, Rule, Severity, Technology } from '../../../src/model.ts';
import { spoken } from '../../../src/evaluate/text.ts';
import { groupBy } from '../../../src/lists.ts';
import { conditionsOf, technologiesOf } from '../../../src/check/about.ts';
import { silent, speaking } from './examples.ts';
import { block, capitalised, code, details, escape, page, prose, table } from './markdown.ts';
import { inWords } from './words.ts';

/** One file of the docs: its path below `docs/`, and its text. */
export interface Page {
  readonly file: string;
  readonly text: string;
}

/** A page for each rule, and the list of them. */
export async function rulePages(knowledge: Knowledge): Promise<Page[]> {
  const pages = await Promise.all(
    knowledge.rules.map(async (rule) => ({ file: `rules/${rule.id}.md`, text: await rulePage(rule, knowledge) })),
  );
  return [{ file: 'rules/README.md', text: index(knowledge) }, ...pages];
}

async function rulePage(rule: Rule, knowledge: Knowledge): Promise<string> {
  const fires = rule.examples.filter((example) => example.fires !== null);
  const quiet = rule.examples.filter((example) => example.fires === null);
  const spoken = await Promise.all(fires.map((example) => speaking(rule, example, knowledge)));
  const tables = new Set(conditionsOf(rule).flatMap((condition) => (condition.word === 'pair' ? [condition.table] : [])));
  return page(sourceOf(rule, knowledge), [
    `# ${titleOf(rule)}`,
    `${code(rule.id)} · ${severityOf(rule)} · [all rules](../README.md)`,
    inWords(rule.why, rule),
    `**What to do:** ${inWords(rule.advice, rule)}`,
    rule.whenToIgnore === null ? '' : `**When to ignore it:** ${inWords(rule.whenToIgnore, rule)}`,
    rule.scope === 'repository' ? 'This rule looks at the whole repository at once, and is a notice at most.' : '',
    about(technologiesOf(rule, knowledge)),
    lives(livesOf(rule, knowledge)),
    spoken.length > 1 ? '## Examples' : '## Example',
    spoken.join('\n\n---\n\n'),
    quiet.length === 0 ? '' : `## It stays silent when …\n\n${quiet.map(silent).join('\n')}`,
    ...knowledge.tables.filter(({ id }) => tables.has(id)).map(versions),
    `## Sources\n\n${rule.sources.map(source).join('\n')}`,
    `## Configuration\n\nIn ${code('.github/framework-fit.yml')}:\n\n${block(`rules:\n  ${rule.id}: off   # or error, warning, notice`, 'yaml')}`,
  ]);
}

/** A row of a life stands in the file of its technology. */
function sourceOf({ id, yields }: Rule, { technologies }: Knowledge): string {
  const owner = technologies.find(({ life, lives }) => [life, ...lives].some((one) => one.rule === id));
  return yields && owner !== undefined ? `rules/technologies/${owner.id}.yml` : `rules/${id}.yml`;
}

/** Links to what a rule speaks of; of very many the list would say nothing. */
function about(technologies: readonly Technology[]): string {
  if (technologies.length === 0 || technologies.length > 12) return '';
  return `It speaks of ${technologies.map(({ id, name }) => `[${escape(name)}](../../technologies/${id}.md)`).join(', ')}.`;
}

/** Names of packages are never capitalised; a placeholder that begins the title is. */
function titleOf(rule: Rule): string {
  const title = inWords(rule.title, rule);
  return title.startsWith('*') ? capitalised(title) : title;
}

/** The rule's own severity, and those that its cases give. */
function severityOf({ severity, cases }: Rule): string {
  const others = [...new Set(cases.map((one) => one.severity))].filter((one): one is Severity => one !== 'off' && one !== severity);
  return `**${severity}**${others.length === 0 ? '' : `, in some cases ${others.join(' or ')}`}`;
}

type Lived = Pick<Technology, 'name' | 'packages' | 'life' | 'sources'>;

/** What the rule speaks of because of its life: whole technologies, and packages with a life of their own. */
function livesOf({ id }: Rule, { technologies }: Knowledge): Lived[] {
  return technologies.flatMap((technology) => [
    ...(technology.life.rule === id ? [technology] : []),
    ...technology.lives.filter(({ rule }) => rule === id).map((life) => ({ ...technology, packages: packagesOf(technology, life), life })),
  ]);
}

function packagesOf({ packages }: Technology, life: PackageLife): Technology['packages'] {
  return life.packages.map(
    (one) => packages.find(({ ecosystem, name }) => ecosystem === one.ecosystem && name === one.name) ?? { ...one, details: null },
  );
}

function lives(technologies: readonly Lived[]): string {
  if (technologies.length === 0) return '';
  const rows = technologies.map(({ name, packages, life, sources }) => [
    escape(name),
    packages.map(({ ecosystem, name: one }) => code(`${ecosystem}/${one}`)).join(', '),
    `${life.state}${life.since === null ? '' : ` (${life.since})`}`,
    life.successor === null ? '' : prose(life.successor),
    sources.map(({ url }, number) => (url.startsWith('pkg:') ? code(url) : `[${number + 1}](${url})`)).join(' '),
  ]);
  return `## What it speaks of\n\n${table(['technology', 'packages', 'state', 'instead', 'sources'], rows)}`;
}

/** What goes together, the newest first. */
function versions({ title, columns, rows, sources }: CompatibilityTable): string {
  const names = Object.keys(columns);
  const cells = rows.toReversed().map((row) => names.map((name) => escape(spoken(row.cells[name] ?? ''))));
  const read = sources.map(source).join('\n');
  return `## Versions\n\n${details(title, `${table(names, cells)}\n\n${read}`)}`;
}

/** Addresses are links, packages are named by their purl. */
function source({ url, checked }: Citation): string {
  return `- ${url.startsWith('pkg:') ? code(url) : `<${url}>`} (read ${checked})`;
}

function index({ rules, checked }: Knowledge): string {
  const groups = [...groupBy(rules, ({ id }) => id.split('/')[0] ?? '')].map(([group, members]) => {
    const rows = members.map((rule) => [`[${code(rule.id)}](${rule.id}.md)`, severityOf(rule), titleOf(rule)]);
    return `## ${group}\n\n${table(['rule', 'severity', 'what it says'], rows)}`;
  });
  return page('rules/', [
    '# Rules',
    `${rules.length} rules; their statements were last checked on ${checked}.`,
    table(
      ['severity', 'means'],
      [
        ['**error**', 'will not install or start there, is refused by the platform, or does harm'],
        ['**warning**', 'strongly advised against'],
        ['**notice**', 'worth knowing'],
      ],
    ),
    'Weak evidence, such as the default of a build argument or an example folder, makes a finding one step less severe.',
    'A rule is one YAML file: [the words that it is written with](../vocabulary.md), [the formats that are read](../formats.md).',
    ...groups,
  ]);
}
