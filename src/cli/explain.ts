import { aboutTechnology, targetsOf, technologiesOf } from '../check/about.ts';
import type { CheckRequest } from '../check.ts';
import { openRules, UsageError } from '../check/open.ts';
import { docsOf, technologiesPage } from '../check/version.ts';
import { meant } from '../nearest.ts';
import { loadExamples, loadKnowledge } from '../knowledge/index.ts';
import type { Rule, RuleExample, Severity } from '../model.ts';
import { targetNamed, technologyCalled, technologyNamed, wordsFor } from './names.ts';

/** What `rules` is narrowed to; null and empty ask for nothing. */
export interface RuleQuestion {
  readonly severity: Severity | null;
  readonly group: string | null;
  readonly technology: string | null;
  readonly targets: readonly string[];
  readonly fixable: boolean;
}

function groupMeant(word: string, groups: readonly string[]): string {
  const near = meant(word, groups);
  return near === null ? `there is ${groups.join(', ')}` : `did you mean ${near}?`;
}

/**
 * `rules`: the rules that are asked for, in one line each.
 * @throws UsageError for a name that nothing has; it names the nearest one
 */
export async function rules(question: RuleQuestion, request: CheckRequest): Promise<string> {
  const { knowledge } = await openRules(request);
  const { group, severity } = question;
  const groups = [...new Set(knowledge.rules.map(({ id }) => id.split('/')[0] ?? ''))];
  if (group !== null && !groups.includes(group))
    throw new UsageError(`--group ${group}: there is no such group; ${groupMeant(group, groups)}`);
  const technology = question.technology === null ? null : technologyNamed(question.technology, knowledge.technologies, '--technology');
  const targets = question.targets.map(targetNamed);
  const found = knowledge.rules.filter(
    (rule) =>
      (group === null || rule.id.startsWith(`${group}/`)) &&
      (severity === null || severitiesOf(rule).includes(severity)) &&
      (technology === null || technologiesOf(rule, knowledge).includes(technology)) &&
      (targets.length === 0 || targetsOf(rule).some((target) => targets.includes(target))) &&
      (!question.fixable || rule.fix !== null),
  );
  if (found.length === 0) return 'No rule is all of that.\n';
  const width = Math.max(...found.map(({ id }) => id.length));
  return `${found.map(({ id, severity: own, title }) => `${id.padEnd(width)}  ${own.padEnd(7)}  ${plain(title)}`).join('\n')}\n`;
}

/** The severity of a rule, and those that its cases give. */
function severitiesOf({ severity, cases }: Rule): readonly string[] {
  return [severity, ...cases.map((one) => one.severity)];
}

/**
 * `explain`: a rule or a technology whole.
 * @throws UsageError when there is neither; it names the nearest one
 */
export async function explain(id: string | undefined, request: CheckRequest): Promise<string> {
  if (id === undefined) throw new UsageError('explain needs the id of a rule or of a technology; `framework-fit rules` lists the rules');
  const compiled = await loadKnowledge();
  const rule = compiled.rules.find((one) => one.id === id);
  if (rule !== undefined) return page({ ...rule, examples: loadExamples(compiled, id) });
  const isKnown = technologyCalled(id, compiled.technologies) !== undefined;
  // What we do not know may be of the repository that lies here.
  const { knowledge, docs } = isKnown ? { knowledge: compiled, docs: docsOf } : await openRules(request);
  const own = knowledge.rules.find((one) => one.id === id);
  if (own !== undefined) return `${page(own)}\nWritten down in ${docs(id)}\n`;
  const technology = technologyCalled(id, knowledge.technologies);
  if (technology !== undefined) return (await import('./about.ts')).technologyPage(aboutTechnology(technology, knowledge));
  const known = [...knowledge.rules, ...knowledge.technologies].map((one) => one.id);
  const holding = known.filter((one) => one.includes(id.toLowerCase()));
  const near = holding.length > 0 ? listed(holding) : meant(id, [...known, ...wordsFor(knowledge.technologies)]);
  const lists = `\`framework-fit rules\` lists the rules, and ${technologiesPage} the technologies`;
  throw new UsageError(`there is no rule or technology ${id}; ${near === null ? lists : `did you mean ${near}?`}`);
}

/** Nobody reads a longer list in one line. */
const mostListed = 5;

function listed(ids: readonly string[]): string {
  const shown = ids.slice(0, mostListed);
  const more = ids.length > shown.length ? ` or one of ${ids.length - shown.length} more` : '';
  return `${shown.length > 1 && more === '' ? `${shown.slice(0, -1).join(', ')} or ${shown.at(-1)}` : shown.join(', ')}${more}`;
}

function page(rule: Rule): string {
  const examples = rule.examples.map(({ fires, at, because, files, base }) =>
    [
      `  ${fires === null ? silent(because) : `${fires} at ${at}`}:`,
      ...(base === null ? [] : [...listing(base), '    becomes']),
      ...listing(files),
    ].join('\n'),
  );
  return [
    `${rule.id} (${rule.severity})`,
    plain(rule.title),
    '',
    `Why: ${plain(rule.why)}`,
    `Do: ${plain(rule.advice)}`,
    ...(rule.whenToIgnore === null ? [] : [`When to ignore: ${rule.whenToIgnore}`]),
    ...(rule.sources.length === 0 ? [] : ['', 'Sources:']),
    ...rule.sources.map(({ url, checked }) => `  ${url} (read ${checked})`),
    ...(examples.length === 0 ? [] : ['', 'Examples:']),
    ...examples,
    '',
  ].join('\n');
}

function listing(files: RuleExample['files']): readonly string[] {
  return Object.entries(files).flatMap(([path, text]) => [
    `    ${path}`,
    ...text
      .trimEnd()
      .split('\n')
      .map((line) => `      ${line}`),
  ]);
}

function silent(because: string | null): string {
  return because === null ? 'silent' : `silent, because ${because}`;
}

/** Placeholders as the names of what they stand for. */
function plain(text: string): string {
  return text.replace(/\{([a-z-]+)(?:\.([a-z-]+))?\}/g, (_whole, name: string, field: string | undefined) =>
    field === undefined || field === name || field === 'name' || field === 'text' ? `<${name}>` : `<${name} ${field}>`,
  );
}
