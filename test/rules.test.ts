import { describe, expect, test } from 'vitest';
import { applyEdits, findingsOf, knowledge } from './support/judge.ts';

const { rules, technologies } = await knowledge();

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(rule.examples.map((example, index) => [index + 1, example.fires ?? 'silent', example] as const))(
    'example %i: %s',
    async (_number, _severity, example) => {
      const findings = await findingsOf(example.files, id, example.today ?? undefined, example.base);
      const said = findings.map(({ severity, location }) => `${severity} ${location.path}:${location.line}`);
      expect(said).toEqual(example.fires === null ? [] : [`${example.fires} ${example.at}`]);
      if (example.message !== null) expect(findings[0]?.message).toBe(example.message);
    },
  );

  test.each(rule.examples.flatMap((example, index) => (example.fixed === null ? [] : [[index + 1, example, example.fixed] as const])))(
    'example %i: the fix mends it',
    async (_number, example, fixed) => {
      const [finding] = await findingsOf(example.files, id);
      const after = applyEdits(example.files, finding?.fix?.edits ?? []);
      expect(after).toEqual({ ...example.files, ...fixed });
      expect(await findingsOf(after, id)).toEqual([]);
    },
  );

  test('has examples of both kinds', () => {
    expect(rule.examples.filter(({ fires }) => fires !== null).length).toBeGreaterThanOrEqual(1);
    expect(rule.examples.filter(({ fires }) => fires === null).length).toBeGreaterThanOrEqual(1);
  });

  test('a fix is shown by an example', () => {
    expect(rule.fix === null || rule.examples.some(({ fixed }) => fixed !== null)).toBe(true);
  });
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
