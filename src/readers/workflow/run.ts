import type { Source } from '../../formats/source.ts';
import { entries, get, type YamlNode } from '../../formats/yaml.ts';
import type { Fact } from '../../model.ts';
import { inTree } from '../containers/paths.ts';
import { placesIn } from '../containers/script.ts';
import { readCommands } from '../installs/index.ts';
import { stepsOf } from './actions.ts';
import { conditionOf, hasExpression, literal, mayFail } from './expressions.ts';
import type { Job } from './job.ts';

/** What the scripts of a job's steps install and start. */
export function readScripts(source: Source, job: Job): Fact[] {
  return stepsOf(job.node).flatMap((step, index) => {
    if (conditionOf(get(step, 'if')) === 'false' || mayFail(step)) return [];
    const facts = readScript(source, job, step, index);
    const condition = conditionOf(get(step, 'if'));
    return condition === null ? facts : facts.map((fact) => underCondition(fact, condition));
  });
}

function readScript(source: Source, job: Job, step: YamlNode, index: number): Fact[] {
  const script = get(step, 'run');
  if (script?.kind !== 'scalar' || !isShell(job, step, script.value)) return [];
  return readCommands(script.value, {
    block: job.block,
    directory: directoryOf(job, step),
    variables: variablesOf(job, step),
    commandPrefix: `${source.path}:${job.id}:${index}`,
    place: placesIn(source, script),
  });
}

/** Windows starts PowerShell unless told otherwise; what uses its own grammar there is left alone. */
function isShell(job: Job, step: YamlNode, script: string): boolean {
  const shell = literal(settingOf(job, step, 'shell'));
  if (shell !== null) return /^(?:\/(?:usr\/)?bin\/)?(?:ba|da|z)?sh\b/.test(shell);
  return !(job.windows && /`|\$env:/i.test(script));
}

/** A part that cannot be known is written as the shell reader writes it. */
function directoryOf(job: Job, step: YamlNode): string {
  const node = settingOf(job, step, 'working-directory');
  const written = node?.kind === 'scalar' ? node.value : '';
  if (hasExpression(written)) return written.replaceAll(/\$\{\{\s*([^{}]*?)\s*\}\}/g, '${$1}');
  return written === '' ? '' : (inTree('', written) ?? written);
}

/** https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#defaultsrun */
function settingOf(job: Job, step: YamlNode, key: 'shell' | 'working-directory'): YamlNode | undefined {
  return get(step, key) ?? get(job.node, 'defaults', 'run', key) ?? get(job.workflow, 'defaults', 'run', key);
}

function variablesOf(job: Job, step: YamlNode): Map<string, { value: string; weak: boolean }> {
  const known = new Map<string, { value: string; weak: boolean }>();
  for (const { key, value } of [job.workflow, job.node, step].flatMap((node) => entries(get(node, 'env')))) {
    const written = literal(value);
    if (written === null) known.delete(key);
    else known.set(key, { value: written, weak: false });
  }
  return known;
}

function underCondition(fact: Fact, condition: string): Fact {
  if (fact.kind === 'install') return { ...fact, condition };
  if (fact.kind !== 'dependency') return fact;
  return { ...fact, marker: fact.marker === null ? condition : `${fact.marker} and ${condition}` };
}
