import { loadConfig, type Config } from '../config/index.ts';
import { activeRules } from '../config/settings.ts';
import { evaluate } from '../evaluate/index.ts';
import type { Finding, Knowledge, Location, Rule, RuleExample, Unit } from '../model.ts';
import { gather, type Gathered } from '../readers/gather.ts';
import type { Interest } from '../readers/reader.ts';
import { memoryTree, type Tree } from '../tree/index.ts';
import { buildUnits } from '../units/index.ts';
import { accept } from './accept.ts';
import { chooseFixes } from './edits.ts';
import { ignoring } from './open.ts';
import { readAskedSources } from './sources.ts';

/** A whole repository: paths and texts. */
type Files = RuleExample['files'];

/** What an example is judged by. */
export interface ExampleJudging {
  readonly knowledge: Knowledge;
  readonly interest: Interest;
  /** The day for examples that name none, YYYY-MM-DD. */
  readonly today: string;
}

/** One thing that an example promises and that is not so. */
export interface Difference {
  readonly what: 'findings' | 'message' | 'fix';
  /** In lines; none stands for nothing. */
  readonly expected: readonly string[];
  readonly got: readonly string[];
}

/**
 * What some rules say of a whole repository in memory: read, joined and judged as one on disk, by the configuration among its
 * files.
 * @throws ConfigError when that configuration is wrong
 */
export async function judgeFiles(
  rules: readonly Rule[],
  { files, base, today }: Pick<RuleExample, 'files' | 'base' | 'today'>,
  judging: ExampleJudging,
): Promise<readonly Finding[]> {
  const { ignore, config, tree, marked, units: built } = await stateOf(files, judging);
  const ids = new Set(rules.map(({ id }) => id));
  const all = [...rules, ...judging.knowledge.rules.filter(({ id }) => !ids.has(id))];
  // Which suppression is not used, only all rules that are on can tell.
  const run = marked.size + config.suppressions.length === 0 ? rules : activeRules(all, config, []);
  const asked = { knowledge: { ...judging.knowledge, rules: run }, today: today ?? judging.today };
  const { units } = await readAskedSources(built, tree, { ...asked, ignore, within: '' });
  const before = base === null ? null : (await stateOf(base, judging)).units;
  const lines = new Map(Object.entries(files).map(([path, text]) => [path, text.split(/\r?\n/)]));
  const judged = {
    ...asked,
    before,
    policy: config.policy,
    lineOf: ({ path, line }: Location) => lines.get(path)?.[line - 1] ?? '',
    docsOf: (id: string) => id,
  };
  const acceptance = {
    config,
    written: config,
    units,
    rules: all,
    tree,
    marked,
    isForeign: false,
    isWhole: true,
    minSeverity: null,
    known: [],
  };
  const { findings } = await accept(evaluate(units, judged), judged, acceptance);
  return findings.filter(({ rule }) => ids.has(rule));
}

interface State {
  readonly tree: Tree;
  readonly marked: Gathered['marked'];
  readonly config: Config;
  readonly ignore: readonly string[];
  readonly units: readonly Unit[];
}

async function stateOf(files: Files, { knowledge, interest }: ExampleJudging): Promise<State> {
  const tree = memoryTree(files);
  const read = (path: string) => (Object.hasOwn(files, path) ? (files[path] ?? null) : null);
  const config = await loadConfig({ has: (path) => tree.has(path), read, named: null, readRemote: null, pinned: null });
  const ignore = ignoring(config);
  const { facts, marked } = await gather(tree, ignore, interest);
  return { tree, marked, config, ignore, units: buildUnits(facts, tree.paths, knowledge, '', config.units).units };
}

/** Runs one example of a rule: what it promises and what is not so; nothing when all of it holds. */
export async function runExample(rule: Rule, example: RuleExample, judging: ExampleJudging): Promise<readonly Difference[]> {
  const findings = await judgeFiles([rule], example, judging);
  const wanted = example.fires === null ? [] : [`${example.fires} at ${example.at}`];
  const said = findings.map(({ severity, location }) => `${severity} at ${location.path}:${location.line}`);
  if (said.join('\n') !== wanted.join('\n')) {
    const titled = findings.map(({ title }, index) => `${said[index]}: ${title}`);
    return [{ what: 'findings', expected: wanted, got: titled }];
  }
  const message = findings[0]?.message ?? '';
  return [
    ...(example.message === null || example.message === message
      ? []
      : [{ what: 'message', expected: [example.message], got: [message] } as const]),
    ...(example.fixed === null ? [] : wrongFix(example.files, example.fixed, findings)),
  ];
}

/** The files after the fix, against what they should be; others must not change. */
function wrongFix(files: Files, fixed: Files, findings: readonly Finding[]): Difference[] {
  const after = new Map(fixedFiles(files, findings));
  if (after.size === 0) return [{ what: 'fix', expected: Object.keys(fixed).map((path) => `a change of ${path}`), got: [] }];
  return [...new Set([...Object.keys(fixed), ...after.keys()])].flatMap((path): Difference[] => {
    const [expected, got] = [fixed[path] ?? files[path] ?? '', after.get(path) ?? files[path] ?? ''];
    return expected === got ? [] : [{ what: 'fix', ...changedLines(path, expected, got) }];
  });
}

/** The files that the fixes of some findings change, as they are afterwards. */
function fixedFiles(files: Files, findings: readonly Finding[]): readonly (readonly [path: string, text: string])[] {
  const changed = chooseFixes(findings, (path) => files[path] ?? null).files;
  return changed.map(({ path, after }) => [path, after]);
}

/** The lines that one text has and the other has not, with their numbers. */
function changedLines(path: string, expected: string, got: string): Pick<Difference, 'expected' | 'got'> {
  const [wanted, are] = [expected.split('\n'), got.split('\n')];
  const differing = Array.from({ length: Math.max(wanted.length, are.length) }, (_, index) => index).filter(
    (index) => wanted[index] !== are[index],
  );
  const shown = (lines: readonly string[]) => differing.slice(0, 10).flatMap((index) => lines[index] ?? []);
  const first = (differing[0] ?? 0) + 1;
  return { expected: [`${path}:${first}`, ...shown(wanted)], got: [`${path}:${first}`, ...shown(are)] };
}
