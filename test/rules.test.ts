import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isNode, LineCounter, parseDocument } from 'yaml';
import { runExample } from '../src/check/example.ts';
import type { Rule, RuleExample } from '../src/model.ts';
import { applyEdits, exampleJudging, findingsOf, judgedBy, knowledge, type Files } from './support/judge.ts';

const { rules, technologies } = await knowledge();

/** Where an example stands, for who has to mend it; the id alone where examples are made of names. */
function placeOf(rule: Rule, example: RuleExample): string {
  if (!isWritten(rule)) return rule.id;
  const text = readFileSync(new URL(`../rules/${rule.id}.yml`, import.meta.url), 'utf8');
  const lines = new LineCounter();
  const node = parseDocument(text, { lineCounter: lines }).getIn(['examples', rule.examples.indexOf(example)], true);
  const { line, col } = lines.linePos(isNode(node) ? (node.range?.[0] ?? 0) : 0);
  return `rules/${rule.id}.yml:${line}:${col}`;
}

/** Whether a file of its own holds the rule; rows of lives have no exceptions, and examples that are made of names. */
function isWritten({ id }: Rule): boolean {
  return existsSync(new URL(`../rules/${id}.yml`, import.meta.url));
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(rule.examples.map((example, index) => [index + 1, example.fires ?? 'silent', example] as const))(
    'example %i: %s',
    async (_number, _severity, example) => {
      expect(await runExample(rule, example, await exampleJudging()), placeOf(rule, example)).toEqual([]);
    },
  );

  const fixed = rule.examples.flatMap((example, index) => (example.fixed === null ? [] : [[index + 1, example, example.fixed] as const]));
  test.each(fixed)('example %i: the fix mends it, and changes nothing else', async (_number, example, changed) => {
    const after = await mended(example, id);
    expect(after).toEqual({ ...example.files, ...changed });
    expect(after).not.toEqual(example.files);
  });

  test('every fix that is offered mends, and none brings another advice', async () => {
    for (const example of rule.examples.filter(({ fires, base }) => rule.fix !== null && fires !== null && base === null)) {
      const after = await mended(example, id);
      if (after === null) continue;
      const [was, is] = [await findingsOf(example.files), await findingsOf(after)];
      expect(is.filter((one) => one.rule === id)).toEqual([]);
      expect(is.map((one) => one.rule).filter((one) => !was.some(({ rule: before }) => before === one))).toEqual([]);
    }
  });

  test('a fix is shown by an example', () => {
    expect(rule.fix === null || fixed.length > 0).toBe(true);
  });
});

/** The files after the fix of an example's one finding; null where it offers none. */
async function mended({ files }: RuleExample, id: string): Promise<Files | null> {
  const [finding] = await findingsOf(files, id);
  return finding === undefined || finding.fix === null ? null : applyEdits(files, finding.fix.edits);
}

describe.each(rules.filter(isWritten).map((rule) => [rule.id, rule] as const))('the examples of %s', (_id, rule) => {
  test('two or more fire, two or more stay silent, and one says why', () => {
    expect(rule.examples.filter(({ fires }) => fires !== null).length).toBeGreaterThanOrEqual(2);
    expect(rule.examples.filter(({ fires }) => fires === null).length).toBeGreaterThanOrEqual(2);
    expect(rule.examples.some(({ because }) => because !== null)).toBe(true);
  });
});

const excepted = rules.filter(isWritten).flatMap((rule) => {
  const without = { ...rule, unless: [], cases: rule.cases.filter(({ severity }) => severity !== 'off') };
  return rule.unless.length > 0 || without.cases.length < rule.cases.length ? [[rule.id, without] as const] : [];
});

test.each(excepted)('without the exceptions of %s a silent example fires', async (_id, rule) => {
  const silent = rule.examples.filter(({ fires }) => fires === null);
  const said = await Promise.all(silent.map(({ files, today, base }) => judgedBy([rule], files, today ?? undefined, base)));
  expect(said.flat()).not.toEqual([]);
});

test('one cause has one rule: no example makes two rules speak of one place', async () => {
  for (const { id, examples } of rules) {
    for (const { files, base } of examples) {
      const places = (await findingsOf(files, null, undefined, base)).map(({ location, rule }) => ({
        place: `${location.path}:${location.line}:${location.column}`,
        rule,
      }));
      const twice = places.filter(({ place, rule }) => places.some((other) => other.place === place && other.rule !== rule));
      expect(twice, `an example of ${id}`).toEqual([]);
    }
  }
});

test('what is not active is spoken of by a rule, or says why not', () => {
  const silent = technologies
    .filter(({ life }) => life.state === 'ended' || life.state === 'removed')
    .filter(({ life }) => life.rule === null);
  expect(silent.map(({ id }) => id)).toEqual([]);
});

test('what a target only suggests is at most a notice', () => {
  const careless = rules.filter(({ when, severity, cases }) => {
    const asksForLess = JSON.stringify(when, (_key, value: unknown) => value).includes('"suggested"');
    return asksForLess && [severity, ...cases.flatMap((one) => one.severity ?? [])].some((level) => level !== 'notice');
  });
  expect(careless.map(({ id }) => id)).toEqual([]);
});
