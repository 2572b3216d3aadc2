import type { CheckRequest } from '../check.ts';
import { compareFrameworks, incomparable } from '../check/compare-frameworks.ts';
import { fitBetween, fitOf } from '../check/fit.ts';
import { openRun, UsageError } from '../check/open.ts';
import { version } from '../check/version.ts';
import { nearest } from '../nearest.ts';
import { loadGuide, loadKnowledge } from '../knowledge/index.ts';
import type { Fit, FitReport, Guide, Knowledge, TargetName, Technology } from '../model.ts';
import { gather } from '../readers/gather.ts';
import { buildUnits } from '../units/index.ts';
import { reportUnit } from '../units/report.ts';
import { targetNamed, technologyNamed } from './names.ts';

/** What `fit` is asked. */
export interface FitQuestion {
  readonly from: readonly string[];
  readonly compare: readonly string[];
  readonly targets: readonly string[];
  readonly useCase: string | null;
  /** Whether a folder was named. */
  readonly folder: boolean;
}

/** Where a project most often wants to go, when nobody says. */
const usual: readonly TargetName[] = ['android', 'ios', 'browser', 'server'];

/**
 * `fit`: technologies against targets, of a repository or of none.
 * @throws UsageError for a name that nothing has; it names the nearest one
 */
export async function fit(question: FitQuestion, request: CheckRequest): Promise<FitReport> {
  const knowledge = await loadKnowledge();
  const targets = question.targets.map(targetNamed);
  const from = question.from.map((word) => technologyNamed(word, knowledge.technologies, '--from'));
  const compared = question.compare.map((word) => technologyNamed(word, knowledge.technologies, '--compare'));
  const refusal = incomparable(compared, knowledge);
  if (refusal !== null) throw new UsageError(`--compare ${question.compare.join(',')}: ${refusal}`);
  const named = [...new Set([...from, ...compared])];
  const asked = named.length > 0 || question.useCase !== null;
  const guide = question.compare.length > 0 || question.useCase !== null ? await loadGuide(knowledge) : null;
  const useCase = question.useCase === null || guide === null ? null : useCaseNamed(question.useCase, guide, knowledge, named);
  const own = asked && !question.folder ? null : await fitOfRepository(request, targets);
  const aims = targets.length > 0 ? targets : (own?.targets.map(({ name }) => name) ?? usual);
  const technologies = named.length > 0 || useCase === null ? named : useCase.technologies;
  const table = asked || own === null ? fitBetween(technologies, aims, knowledge) : own;
  return {
    schema: 'framework-fit/fit@1',
    tool: { version, knowledge: knowledge.checked },
    fit: table,
    compared: question.compare.length > 0 && guide !== null ? compareFrameworks(technologies, table, guide, knowledge) : [],
    useCase: useCase?.told ?? null,
  };
}

async function fitOfRepository(request: CheckRequest, targets: readonly TargetName[]): Promise<Fit> {
  const run = await openRun(request);
  const gathered = await gather(run.tree, run.ignore, run.interest, run.within);
  const { units } = buildUnits(gathered.facts, run.tree.paths, run.knowledge, run.within, run.config.units);
  return fitOf(units.map(reportUnit), run.knowledge, targets);
}

interface Task {
  readonly technologies: readonly Technology[];
  readonly told: FitReport['useCase'];
}

/** The use case of that name, with the technologies that it names; with only those that were asked for, if any were. */
function useCaseNamed(word: string, { useCases }: Guide, { technologies }: Knowledge, named: readonly Technology[]): Task {
  const found = useCases.find(({ id }) => id === word.toLowerCase());
  if (found === undefined) {
    const ids = useCases.map(({ id }) => id);
    throw new UsageError(`--use-case ${word}: there is no such use case; did you mean ${nearest(word, ids)}? There is ${ids.join(', ')}`);
  }
  const all = found.uses.flatMap((use) => {
    const technology = technologies.find(({ id }) => id === use.technology);
    return technology === undefined || (named.length > 0 && !named.includes(technology)) ? [] : [{ technology, use }];
  });
  return {
    technologies: all.map(({ technology }) => technology),
    told: { id: found.id, name: found.name, uses: all.map(({ technology: { name }, use }) => ({ ...use, name })) },
  };
}
