import { relative, resolve } from 'node:path';
import type { CheckRequest } from '../check.ts';
import { ConfigError } from '../config/index.ts';
import { holding } from '../config/units.ts';
import { RuleError } from '../evaluate/rule-error.ts';
import { loadInterest, loadKnowledge } from '../knowledge/index.ts';
import type { Rule, RuleExample } from '../model.ts';
import { diskTree, gitRoot } from '../tree/index.ts';
import { joinedBy } from '../units/index.ts';
import { configurationOf, wholeTree, type Place } from './configuration.ts';
import { joined, openCustom, withCustomNames } from './custom-rules.ts';
import { runExample, type Difference, type ExampleJudging } from './example.ts';
import { UsageError } from './open.ts';

/** One example of a rule, and in what it is not as it promises; nothing when it holds. */
export interface TestedExample {
  /** Counted from 1. */
  readonly number: number;
  /** Where it stands in the rule's file. */
  readonly line: number;
  readonly because: string | null;
  readonly fires: RuleExample['fires'];
  readonly differences: readonly (Difference | Failure)[];
}

/** The example could not be judged. */
export interface Failure {
  readonly what: 'error';
  readonly expected: readonly string[];
  readonly got: readonly string[];
}

export interface TestedRule {
  readonly id: string;
  readonly path: string;
  readonly examples: readonly TestedExample[];
}

/**
 * Runs the examples of a repository's own rules.
 * @param named files, folders or globs, relative to the working directory; empty for all that the configuration names
 * @throws UsageError when there is nothing to run; ConfigError when a file is wrong
 */
export async function testRules(request: CheckRequest, named: readonly string[]): Promise<readonly TestedRule[]> {
  const place = await placeHere();
  const { config } = await configurationOf({ ...request, base: null, head: null }, place, null);
  const globs = named.map((path) => relative(place.root, resolve(path)).replaceAll('\\', '/') || '.');
  const outside = globs.findIndex((glob) => glob.startsWith('..'));
  if (outside >= 0) throw new UsageError(`test-rules ${named[outside]}: it lies outside of the repository ${place.root}`);
  const customRules = [...config.customRules, ...globs.map((value) => ({ value, from: null }))];
  if (customRules.length === 0)
    throw new UsageError('there are no rules to test: name their files, or list them under `custom-rules` in .github/framework-fit.yml');
  const known = await loadKnowledge();
  const { custom } = await openCustom({ ...config, customRules }, known, { tree: await wholeTree(place), readRemote: null });
  const { knowledge } = joined(known, custom);
  const judging = { knowledge, interest: withCustomNames(loadInterest(known, joinedBy), custom), today: request.today };
  const isAsked = globs.length === 0 ? () => true : holding(globs);
  const tested: TestedRule[] = [];
  for (const { value: rule, path, place: placeOf } of custom.rules.filter((one) => isAsked(one.path))) {
    const lineOf = (index: number) => placeOf(['examples', index]).line;
    // One after the other: each is short, and their order is that of the files.
    // oxlint-disable-next-line no-await-in-loop
    tested.push({ id: rule.id, path, examples: await testedExamples(rule, lineOf, judging) });
  }
  return tested;
}

async function placeHere(): Promise<Place> {
  const folder = resolve('.');
  const root = gitRoot(folder) ?? folder;
  return { root, within: relative(root, folder).replaceAll('\\', '/'), tree: await diskTree(folder), commit: null };
}

async function testedExamples(rule: Rule, lineOf: (index: number) => number, judging: ExampleJudging): Promise<TestedExample[]> {
  return Promise.all(
    rule.examples.map(async (example, index) => ({
      number: index + 1,
      line: lineOf(index),
      because: example.because,
      fires: example.fires,
      differences: await runExample(rule, example, judging).catch(failure),
    })),
  );
}

function failure(error: unknown): readonly Failure[] {
  if (error instanceof RuleError || error instanceof ConfigError) return [{ what: 'error', expected: [], got: error.message.split('\n') }];
  throw error;
}
