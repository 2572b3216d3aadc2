import { describe, expect, test } from 'vitest';
import { comment, commentMarker, type CommentOptions } from '../../src/reporters/comment.ts';
import { at, endedRuntime, full, report, saying, unusedGpu } from './reports.ts';

const options = { key: 'fit', serverUrl: 'https://github.com', runUrl: 'https://github.com/octo/shop/actions/runs/1' };
const name = (index: number) => String(index).padStart(2, '0');
const withFindings = (count: number) =>
  full({ findings: Array.from({ length: count }, (_, index) => unusedGpu({ status: 'new', rule: `group/rule-${index}` })), problems: [] });

describe('comment', () => {
  test('says what is new by unit, folds what is resolved, counts what is unchanged', async () => {
    await expect(comment(full(), options)).toMatchFileSnapshot('expected/comment.md');
  });

  test('becomes one line when nothing is left', () => {
    const [, , , fixed] = full().findings;
    expect(comment(full({ findings: fixed === undefined ? [] : [fixed], problems: [] }), { ...options, resolved: true })).toBe(
      [
        '<!-- framework-fit:fit -->',
        '',
        `**Framework fit: resolved in [\`1a2b3c4\`](https://github.com/octo/shop/commit/${'1a2b3c4d'.repeat(5)}).** Nothing that this change brings is left to report.`,
        '',
        '<details>',
        '<summary>1 finding resolved</summary>',
        '',
        `- [\`serve/requirements.txt:3\`](https://github.com/octo/shop/blob/${'5e6f7a8b'.repeat(5)}/serve/requirements.txt#L3): \`nvidia.com/gpu\` stands in requests alone ([\`cloud/k8s-gpu-limits\`](https://example.org/rules/image/gpu-request-cpu-framework))`,
        '',
        '</details>',
        '',
      ].join('\n'),
    );
  });

  test('is no such line while something is new', () => {
    expect(comment(full(), { ...options, resolved: true })).toBe(comment(full(), options));
  });

  test('is short when there is nothing to say', () => {
    expect(comment(report(), options)).toBe('<!-- framework-fit:fit -->\n\n## Framework fit: nothing to report in 1 unit\n');
  });

  test.each([
    ['fit', '<!-- framework-fit:fit -->'],
    ['a b/c', '<!-- framework-fit:a-b-c -->'],
    ['--> <script>', '<!-- framework-fit:-script- -->'],
  ])('the key %j is sanitised in the marker', (key, expected) => {
    expect(commentMarker(key)).toBe(expected);
    expect(comment(full(), { ...options, key }).split('\n')[0]).toBe(expected);
  });

  test('links nothing when no repository is known', () => {
    const text = comment(full({ repository: { root: '.', name: null, head: null, base: null } }), { ...options, runUrl: null });
    expect(text).toContain('At `1a2b3c4`, compared with `5e6f7a8`.\n');
    expect(text).toContain('- `serve/Dockerfile:7`: installs `serve/requirements.txt`\n');
    expect(text).not.toContain('github.com');
    expect(text).toContain('1 finding was there before this change and is not repeated here.\n');
  });

  test('shows the line itself when no evidence names it', () => {
    const finding = unusedGpu({ evidence: [], location: { ...at('a.txt', 9, 1, 3), snippet: '  x `y` @me' } });
    expect(comment(report({ findings: [finding] }), options)).toContain('**Because:**\n\n- `a.txt:9`: ``x `y` @me``\n');
  });

  test('tells again what has been told with its place and evidence alone, and once in the overview', () => {
    const lines = [1, 2, 3, 4, 5, 6, 7].map((line) => ({ ...at('a.txt', line, 1, 3), snippet: 'torch' }));
    const findings = lines.map((location) => unusedGpu({ location, evidence: [], title: 'broken', status: 'new' }));
    const text = comment(report({ findings }), options);
    expect(text).toContain('\n- ❌ `a.txt:1`, `a.txt:2`, `a.txt:3`, `a.txt:4` and 3 more: broken\n');
    expect(text.match(/\*\*Next step:\*\*/g)).toHaveLength(1);
    expect(text).toContain(
      '#### ❌ Error: broken\n\n**Because:**\n\n- `a.txt:7`: `torch`\n\n**Why, next step, and how to accept it:** the same as for `a.txt:1` above.\n',
    );
  });

  test('quotes what stands there as code, and tells a link in words', () => {
    const evidence = [
      { text: 'torch==2.6.0+cpu', location: at('a.txt', 1, 1, 17) },
      { text: '`a.txt` is installed here', location: at('Dockerfile', 4, 1, 9) },
    ];
    expect(
      comment(report({ findings: [unusedGpu({ evidence, location: { ...at('a.txt', 1, 1, 17), snippet: '' } })] }), options),
    ).toContain('**Because:**\n\n- `a.txt:1`: `torch==2.6.0+cpu`\n- `Dockerfile:4`: `a.txt` is installed here\n');
  });

  test.each([
    [4, []],
    [5, Array.from({ length: 5 }, (_, index) => `- ❌ \`${name(index)}.txt:1\`: broken ${index}`)],
    [25, [...Array.from({ length: 20 }, (_, index) => `- ❌ \`${name(index)}.txt:1\`: broken ${index}`), '- and 5 more']],
  ])('%d findings begin with an overview where that is too much to be seen at once', (count, lines) => {
    const findings = Array.from({ length: count }, (_, index) =>
      unusedGpu({ title: `broken ${index}`, location: { ...at(`${name(index)}.txt`, 1, 1, 2), snippet: '' } }),
    );
    const overview = comment(report({ findings: findings.map((one) => ({ ...one, status: 'new' })) }), options)
      .split('\n\n')
      .find((part) => part.startsWith('- ❌'));
    expect(
      (overview ?? '')
        .split('\n')
        .filter((line) => line !== '')
        .toSorted(),
    ).toEqual(lines.toSorted());
  });

  test('names the units that share a finding', () => {
    const shared = (units: readonly string[]) => comment(report({ findings: [endedRuntime({ units })] }), options);
    expect(shared(['app:a', 'app:b'])).toContain(' The same goes for app `b`.\n');
    expect(shared(['app:a', 'app:b', 'image:c'])).toContain(' The same goes for app `b` and image `c`.\n');
    expect(shared('abcdefgh'.split('').map((name) => `app:${name}`))).toContain('for app `b`, app `c`, app `d`, app `e` and 3 more.\n');
  });

  test.each([
    ['api/Dockerfile', '  - rule: "own: rule \\"x\\""\n    path: api/Dockerfile\n'],
    ['a b.txt', '  - rule: "own: rule \\"x\\""\n    path: "a b.txt"\n'],
    ['[id]/Dockerfile', '  - rule: "own: rule \\"x\\""\n'],
  ])('tells how to accept a finding in %s, with a reason, in the file that is in force', (path, lines) => {
    const finding = unusedGpu({ rule: 'own: rule "x"', location: { ...at(path, 1, 1, 2), snippet: '' } });
    const text = comment(report({ findings: [finding], config: { origin: 'framework-fit.yml' } }), options);
    expect(text).toContain(
      `**To accept it**, write into \`framework-fit.yml\`, with a reason:\n\n\`\`\`yaml\nsuppressions:\n${lines}    reason: # why this is fine here\n    until: 2027-02-20 # leave it out if it has no end\n\`\`\`\n`,
    );
  });

  test('tells how to accept a finding where the organisation’s configuration is in force, without losing that', () => {
    const config = { origin: 'acme/.github//framework-fit.yml' };
    const text = (path: string) =>
      comment(report({ findings: [unusedGpu({ location: { ...at(path, 1, 1, 2), snippet: '' } })], config }), options);
    expect(text('api/package.json')).toContain(
      '**To accept it**, write into `.github/framework-fit.yml`, with a reason:\n\n```yaml\nextends: acme/.github//framework-fit.yml\nsuppressions:\n',
    );
    expect(text('api/Dockerfile')).toContain(
      'an entry of `suppressions` into `.github/framework-fit.yml`, with `extends: acme/.github//framework-fit.yml`):\n',
    );
    expect(text('api/Dockerfile')).not.toContain('`acme/');
  });

  test.each([
    ['serve/requirements.txt', '# framework-fit: ignore image/gpu-request-cpu-framework -- <why this is fine here>'],
    ['docker/gpu.Dockerfile', '# framework-fit: ignore image/gpu-request-cpu-framework -- <why this is fine here>'],
    ['app/build.gradle.kts', '// framework-fit: ignore image/gpu-request-cpu-framework -- <why this is fine here>'],
    ['.github/workflows/train.yml', 'suppressions:'],
    ['package.json', 'suppressions:'],
    ['run.sh', 'suppressions:'],
    ['app/src/main/AndroidManifest.xml', 'suppressions:'],
  ])('shows for %s what may stand there', (path, expected) => {
    const text = comment(report({ findings: [unusedGpu({ location: { ...at(path, 3, 1, 9), snippet: '' } })] }), options);
    expect(text.split('**To accept it**')[1]?.split('\n')[3]).toBe(expected);
  });

  test('says in a line how many findings are accepted', () => {
    const line = (more: Partial<CommentOptions>) =>
      comment(full({ problems: [] }), { ...options, ...more })
        .trimEnd()
        .split('\n')
        .at(-1);
    expect(line({ runUrl: null })).toBe('1 finding is accepted by the configuration.');
    expect(line({ runUrl: 'https://github.com/o/r/actions/runs/1' })).toMatch(
      /^1 finding is accepted by the configuration: .* has the reasons\.$/,
    );
  });
});

describe('the length of a comment', () => {
  test('is cut between findings, and the cut is told of', () => {
    const text = comment(withFindings(500), options);
    const shown = text.match(/^#### /gm)?.length ?? 0;
    expect(text.length).toBeLessThanOrEqual(50_000);
    expect(text.length).toBeGreaterThan(45_000);
    expect(text).toMatch(
      new RegExp(
        String.raw`\n${500 - shown} more findings are left out here to keep this short: \[the summary of the run\]\(https://github\.com/octo/shop/actions/runs/1\) has everything\.\n`,
      ),
    );
    expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
  });

  test('keeps what was resolved and what could not be read', () => {
    const { findings } = withFindings(500);
    const text = comment(full({ findings: [...findings, ...full().findings] }), options);
    expect(text).toContain('<summary>1 finding resolved</summary>');
    expect(text).toContain('<summary>2 problems: not everything is taken into account</summary>');
    expect(text.length).toBeLessThanOrEqual(50_000);
  });

  test.each(['x', '漢', '🙂', '`', '&', '\u202E', '|'])(
    'stays below the limit in characters and bytes with findings of %j',
    (character) => {
      const given = saying(character.repeat(100_000));
      const findings = Array.from({ length: 30 }, () => given.findings).flat();
      const text = comment({ ...given, findings }, options);
      expect(text.length).toBeLessThanOrEqual(50_000);
      expect(Buffer.byteLength(text)).toBeLessThan(65_536);
    },
  );

  test('may be set', () => {
    expect(comment(withFindings(20), { ...options, maxLength: 4000 }).length).toBeLessThanOrEqual(4000);
  });
});
