import { UsageError } from '../check/open.ts';
import { nearest } from '../config/nearest.ts';
import { loadExamples, loadKnowledge } from '../knowledge/index.ts';
import type { Rule } from '../model.ts';

/** `rules`: every rule in one line. */
export async function rules(): Promise<string> {
  const { rules: all } = await loadKnowledge();
  const width = Math.max(...all.map(({ id }) => id.length));
  return `${all.map(({ id, severity, title }) => `${id.padEnd(width)}  ${severity.padEnd(7)}  ${plain(title)}`).join('\n')}\n`;
}

/**
 * `explain`: a rule whole.
 * @throws UsageError when there is no such rule; it names the nearest one
 */
export async function explain(id: string | undefined): Promise<string> {
  if (id === undefined) throw new UsageError('explain needs the id of a rule; `framework-fit rules` lists them');
  const knowledge = await loadKnowledge();
  const { rules: all } = knowledge;
  const rule = all.find((one) => one.id === id);
  if (rule === undefined)
    throw new UsageError(
      `there is no rule ${id}; did you mean ${nearest(
        id,
        all.map((one) => one.id),
      )}?`,
    );
  return page({ ...rule, examples: loadExamples(knowledge, id) });
}

function page(rule: Rule): string {
  const examples = rule.examples.map(({ fires, at, because, files }) =>
    [
      `  ${fires === null ? silent(because) : `${fires} at ${at}`}:`,
      ...Object.entries(files).flatMap(([path, text]) => [
        `    ${path}`,
        ...text
          .trimEnd()
          .split('\n')
          .map((line) => `      ${line}`),
      ]),
    ].join('\n'),
  );
  return [
    `${rule.id} (${rule.severity})`,
    plain(rule.title),
    '',
    `Why: ${plain(rule.why)}`,
    `Do: ${plain(rule.advice)}`,
    ...(rule.whenToIgnore === null ? [] : [`When to ignore: ${rule.whenToIgnore}`]),
    '',
    'Sources:',
    ...rule.sources.map(({ url, checked }) => `  ${url} (read ${checked})`),
    '',
    'Examples:',
    ...examples,
    '',
  ].join('\n');
}

function silent(because: string | null): string {
  return because === null ? 'silent' : `silent, because ${because}`;
}

/** Placeholders as the names of what they stand for. */
function plain(text: string): string {
  return text.replace(/\{([a-z-]+)(?:\.([a-z-]+))?\}/g, (_whole, name: string, field: string | undefined) =>
    field === undefined || field === 'name' || field === 'text' ? `<${name}>` : `<${name} ${field}>`,
  );
}
