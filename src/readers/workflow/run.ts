import type { Source } from '../../formats/source.ts';
import { get, type YamlNode } from '../../formats/yaml.ts';
import type { Fact } from '../../model.ts';
import { inTree } from '../containers/paths.ts';
import { placesIn } from '../containers/script.ts';
import { type CommandContext, readCommands, settingFacts } from '../installs/index.ts';
import { stepsOf } from './actions.ts';
import { conditionOf, hasExpression, literal, mayFail } from './expressions.ts';
import type { Job } from './job.ts';
import { withVersions } from './matrix-versions.ts';
import { expressionsOf, type Later, leftBy, variablesOf, writtenFor } from './variables.ts';

/** The script of a step, and where it runs. */
interface Script {
  readonly text: string;
  readonly context: CommandContext;
}

/** What the scripts of a job's steps install and start, each with the variables that those before it have set. */
export function readScripts(source: Source, job: Job): Fact[] {
  const later = new Map<string, Later>();
  return stepsOf(job.node).flatMap((step, index) => {
    const condition = conditionOf(get(step, 'if'));
    const script = condition === 'false' ? null : readScript(source, job, step, index, later);
    if (script === null) return [];
    const written = writtenFor(script.text, script.context);
    for (const [name, held] of leftBy(written, condition === null && !mayFail(step))) later.set(name, held);
    if (mayFail(step)) return [];
    const facts = [
      ...readCommands(script.text, script.context),
      ...settingFacts(
        written.map(({ assignment }) => assignment),
        script.context,
      ),
    ];
    const matrix = get(job.node, 'strategy', 'matrix');
    const whole = withVersions(source, matrix, expressionsOf([job.workflow, job.node, step]), facts);
    return condition === null ? whole : whole.map((fact) => underCondition(fact, condition));
  });
}

function readScript(source: Source, job: Job, step: YamlNode, index: number, later: ReadonlyMap<string, Later>): Script | null {
  const script = get(step, 'run');
  if (script?.kind !== 'scalar' || !isShell(job, step, script.value)) return null;
  const context = {
    block: job.block,
    directory: directoryOf(job, step),
    variables: variablesOf(job.workflow, job.node, later, step),
    commandPrefix: `${source.path}:${job.id}:${index}`,
    place: placesIn(source, script),
  };
  return { text: script.value, context };
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

function underCondition(fact: Fact, condition: string): Fact {
  if (fact.kind === 'install') return { ...fact, condition };
  if (fact.kind !== 'dependency') return fact;
  return { ...fact, marker: fact.marker === null ? condition : `${fact.marker} and ${condition}` };
}
