import type { CheckRequest } from '../check.ts';
import { openRun, UsageError } from '../check/open.ts';
import { gather } from '../readers/gather.ts';
import { createText } from '../tree/index.ts';
import { buildUnits } from '../units/index.ts';
import { reportUnit } from '../units/report.ts';
import { starter, workflow } from './starters.ts';

const places = {
  workflow: ['.github/workflows/framework-fit.yml', '.github/workflows/framework-fit.yaml'],
  config: ['.github/framework-fit.yml', '.github/framework-fit.yaml', 'framework-fit.yml', 'framework-fit.yaml'],
} as const;

/**
 * `init`: writes a workflow and a first configuration where there are none, and shows them.
 * @param dryRun shows them, and writes nothing
 * @throws UsageError anywhere but at the root of a repository: GitHub reads workflows only there
 */
export async function init(request: CheckRequest, dryRun: boolean): Promise<string> {
  if (request.head !== null || request.base !== null)
    throw new UsageError('`init` writes into the files as they lie there, so it takes neither --head nor --base');
  const run = await openRun(request);
  if (run.within !== '')
    throw new UsageError(`GitHub reads workflows at the root of a repository; write \`framework-fit init ${run.root}\``);
  const gathered = await gather(run.tree, run.ignore, run.interest, run.within);
  const { units } = buildUnits(gathered.facts, run.tree.paths, run.knowledge, run.within, run.config.units);
  const put = (where: readonly [string, ...string[]], text: string) => {
    const there = where.find((name) => run.tree.has(name));
    if (there !== undefined) return told(`${there} is there already, and stays as it is. This would have been written:`, text);
    if (dryRun) return told(`would write ${where[0]}:`, text);
    return createText(run.root, where[0], text)
      ? told(`wrote ${where[0]}:`, text)
      : told(`${where[0]} was not written, because something is in its place. This would stand there:`, text);
  };
  return `${put(places.workflow, workflow)}\n${put(
    places.config,
    starter(units.map(reportUnit), (name) => run.tree.has(name)),
  )}`;
}

function told(what: string, text: string): string {
  const lines = text.trimEnd().split('\n');
  return `${what}\n\n${lines.map((line) => (line === '' ? '' : `  ${line}`)).join('\n')}\n`;
}
