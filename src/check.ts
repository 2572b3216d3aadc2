import { changesOf, ignoring, openRun, type Run } from './check/open.ts';
import { compareFindings, movedFiles } from './compare/index.ts';
import type { RemoteAddress } from './config/address.ts';
import type { Config } from './config/index.ts';
import type { ReadRemote } from './config/remote.ts';
import { activeRules, reaches } from './config/settings.ts';
import { evaluate } from './evaluate/index.ts';
import { isPlain } from './evaluate/quotable.ts';
import type { Change, Problem, Report, Severity, Unit } from './model.ts';
import { gather, type Gathered } from './readers/gather.ts';
import type { Tree } from './tree/index.ts';
import { buildUnits } from './units/index.ts';
import { reportUnit } from './units/report.ts';
import { accept, carriedFrom, type Accepted } from './check/accept.ts';
import { baselinePath, goneFrom } from './check/baseline.ts';
import { fitOf } from './check/fit.ts';
import { collectEarly } from './tree/heap.ts';
import { version } from './check/version.ts';
import { ruleMistake } from './check/rule-mistake.ts';
import { readAskedSources } from './check/sources.ts';

/** What one run is asked to do. */
export interface CheckRequest {
  /** The folder to inspect; it may lie inside a git work tree. */
  readonly root: string;
  /** A configuration file named outright; null looks in the usual places. */
  readonly config: string | null;
  /** The git revision to compare with; null compares with nothing. */
  readonly base: string | null;
  /** The git revision to judge; null judges the working directory. */
  readonly head: string | null;
  /** The day that rules which depend on a date are judged for, YYYY-MM-DD. */
  readonly today: string;
  /** Globs of rule ids; empty for all. */
  readonly rules: readonly string[];
  /** Null takes what the configuration says. */
  readonly minSeverity: Severity | null;
  readonly change: Change | null;
  /**
   * Whether a stranger has written what is judged. Then the base's configuration decides, and of the files no more is
   * repeated than paths, lines, names and versions.
   */
  readonly isForeign?: boolean;
  /** Whether findings that the baseline accepts are findings nevertheless. */
  readonly withoutBaseline?: boolean;
  /** Reads files of other repositories, for `extends`; none are read without it. */
  readonly readRemote?: ReadRemote;
  /** What counts for a repository that has no configuration: the first of these files that there is. */
  readonly organisation?: readonly RemoteAddress[];
  /** The GitHub that holds the other repositories; github.com unless it is said. */
  readonly serverUrl?: string;
}

/** A report, and the severity from which on the configuration wants the run to fail. */
export interface CheckResult {
  readonly report: Report;
  /** What of the configuration could not be followed; the report has it among its problems. */
  readonly warnings: readonly Problem[];
  readonly failOn: Severity | 'never';
}

/**
 * Checks one repository: config + knowledge → tree → readers → facts → units → sources that rules ask for → rules → findings → compared with
 * the base → report.
 * @throws UsageError when the path or a revision is wrong; ConfigError when the configuration is
 */
export async function check(request: CheckRequest): Promise<CheckResult> {
  const started = performance.now();
  const run = await openRun(request);
  collectEarly(run.tree.paths.length);
  const gathered = await gather(run.tree, run.ignore, run.interest, run.within);
  const base = run.base === null ? null : await judgeBase(run, request, run.base, gathered);
  const head = await judge(run, request, run.tree, gathered, base);
  const findings = base === null ? head.findings : compareFindings(head, base, movedFiles(run.base?.paths ?? [], run.tree.paths));
  const { config, repository } = run;
  const stats = { files: run.tree.paths.length, read: gathered.read, milliseconds: Math.round(performance.now() - started) };
  const units = head.units.map(reportUnit);
  const report: Report = {
    schema: 'framework-fit/report@1',
    tool: { version, knowledge: run.knowledge.checked },
    today: request.today,
    config: { origin: config.origin },
    repository,
    change: request.change,
    findings,
    units,
    fit: fitOf(units, run.knowledge),
    problems: [...run.warnings, ...problemsOf(request, [...gathered.problems, ...head.problems])],
    suppressed: head.suppressed,
    ...goneOf(run, request, head),
    silenced: await silencedBy(run, request, gathered, base, head),
    skipped: gathered.skipped,
    stats,
  };
  return { report, warnings: run.warnings, failOn: run.failOn };
}

/** Whether all of what the configuration speaks of is inspected, by all rules. */
function isWhole({ within, config }: Run, { rules }: CheckRequest): boolean {
  return rules.length === 0 && (within === '' || config.origin?.startsWith(`${within}/`) === true);
}

/** What of the baseline is not found any more. A change is not told of it, and a look at graver findings alone cannot tell. */
function goneOf(run: Run, request: CheckRequest, { suppressed }: Judged): Pick<Report, 'baseline'> {
  if (run.base !== null || request.minSeverity !== null || !isWhole(run, request)) return {};
  const gone = goneFrom(run.baseline, suppressed);
  return gone === 0 ? {} : { baseline: { path: baselinePath(run.config, run.within, run.tree), gone } };
}

/** A problem tells what stands there, in words of a parser. */
function problemsOf({ isForeign }: CheckRequest, problems: readonly Problem[]): readonly Problem[] {
  return isForeign === true ? problems.map(({ location }) => ({ message: 'it could not be read whole', location })) : problems;
}

interface Judged extends Accepted {
  readonly units: readonly Unit[];
  readonly problems: readonly Problem[];
}

/** What was read of a tree. */
type Contents = Pick<Gathered, 'facts' | 'marked'>;

/**
 * @param base what was found in the base, where the head of a change is judged
 * @param written the configuration that lies in the tree
 */
async function judge(
  run: Run,
  request: CheckRequest,
  tree: Tree,
  contents: Contents,
  base: Judged | null,
  written = run.config,
): Promise<Judged> {
  return judgeAll(run, request, tree, contents, base, written).catch((error: unknown) => {
    throw ruleMistake(error, run);
  });
}

async function judgeAll(
  run: Run,
  request: CheckRequest,
  tree: Tree,
  { facts, marked }: Contents,
  base: Judged | null,
  written: Config,
): Promise<Judged> {
  const { ignore, within } = run;
  const { today } = request;
  const knowledge = { ...run.knowledge, rules: activeRules(run.knowledge.rules, run.config, request.rules) };
  const built = buildUnits(facts, tree.paths, knowledge, within, run.config.units);
  const { units, problems } = await readAskedSources(built.units, tree, { knowledge, today, ignore, within });
  const isStrange = request.isForeign === true && tree === run.tree;
  const isQuotable = request.isForeign === true ? isPlain : undefined;
  const judging = {
    knowledge,
    today,
    before: base?.units ?? null,
    policy: run.config.policy,
    lineOf: run.linesOf(tree),
    docsOf: run.docsOf,
    ...(isQuotable && { isQuotable }),
  };
  return {
    units,
    problems: [...built.problems, ...problems],
    ...(await accept(evaluate(units, judging), judging, {
      config: run.config,
      written,
      units,
      rules: run.knowledge.rules,
      tree,
      marked: isStrange ? null : marked,
      isForeign: request.isForeign === true,
      isWhole: isWhole(run, request),
      minSeverity: request.minSeverity,
      known: [...(isStrange ? [carriedFrom(base?.suppressed ?? [])] : []), run.baseline],
    })),
  };
}

/** What the head would be told if the base's configuration judged it: a change may silence, and is said to. */
async function silencedBy(
  run: Run,
  request: CheckRequest,
  gathered: Gathered,
  base: Judged | null,
  head: Judged,
): Promise<Report['silenced']> {
  const accepted = newlyAccepted(run, request, base, head);
  if (run.before === null) return accepted;
  const before = { ...run, ...run.before, ignore: ignoring(run.before.config) };
  const isReadAlike = before.knowledge === run.knowledge && before.ignore.join('\n') === run.ignore.join('\n');
  const contents = isReadAlike ? gathered : await gather(run.tree, before.ignore, before.interest, run.within);
  const { findings } = await judge(before, request, run.tree, contents, base);
  const shown = new Map(head.findings.map((finding) => [finding.fingerprint, finding.severity]));
  const quieted = findings.flatMap(({ rule, severity, title, location, fingerprint }) => {
    const now = shown.get(fingerprint) ?? null;
    const isAboutIt = rule.startsWith('config/');
    return isAboutIt || (now !== null && reaches(now, severity)) ? [] : [{ rule, severity, title, location, now }];
  });
  return [...quieted, ...accepted];
}

/** What a change accepts itself by a comment, or by its baseline. */
function newlyAccepted({ baselineBefore }: Run, { isForeign }: CheckRequest, base: Judged | null, head: Judged): Report['silenced'] {
  if (base === null || isForeign === true) return [];
  // The base was judged with the baseline of the head, so that what this accepts is neither new nor fixed.
  const known = base.suppressed.filter(({ source, fingerprint }) => source !== 'baseline' || baselineBefore.has(fingerprint));
  const before = new Set(known.map(({ fingerprint }) => fingerprint));
  const accepted = head.suppressed.filter(({ fingerprint, source }) => source !== 'configuration' && !before.has(fingerprint));
  return accepted.map(({ rule, severity, title, location }) => ({ rule, severity, title, location, now: null }));
}

/** The base by itself: its facts are those of the head with the changed files replaced. */
async function judgeBase(run: Run, request: CheckRequest, base: Tree, head: Gathered): Promise<Judged> {
  const changed = changesOf(run, request);
  if (changed.size === 0) return judge(run, request, request.isForeign === true ? base : run.tree, head, null);
  const isKept = ([path]: readonly [path: string, unknown]) => !changed.has(path);
  const kept = { facts: new Map([...head.facts].filter(isKept)), unspoken: new Map([...head.unspoken].filter(isKept)) };
  const files = { ...base, paths: base.paths.filter((path) => changed.has(path)) };
  const before = await gather(files, run.ignore, run.interest, run.within, kept);
  const facts = new Map([...kept.facts, ...before.facts]);
  const marked = new Set([...[...head.marked].filter((path) => !changed.has(path)), ...before.marked]);
  return judge(run, request, base, { facts, marked }, null, run.before?.config ?? run.config);
}
