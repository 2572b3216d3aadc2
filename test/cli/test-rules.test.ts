import { afterAll, expect, test } from 'vitest';
import { Folders, framework } from './program.ts';

const folders = new Folders();
afterAll(() => folders.dispose());

const rule = (id: string, examples: string) =>
  `id: ${id}
title: "{unit} installs \`{torch.package}\`; ours is \`acme-torch\`"
severity: warning
why: Ours is built for the drivers of our cluster.
advice: Install ours.
when: { dependency: { package: pypi/torch }, as: torch }
fix: { replace: { of: torch, part: name, with: acme-torch } }
${examples}`;

const holding = `examples:
  - fires: warning
    at: requirements.txt:2
    message: requirements.txt installs \`torch\`; ours is \`acme-torch\`
    files: { requirements.txt: "# ours\\ntorch==2.8.0\\n" }
    fixed: { requirements.txt: "# ours\\nacme-torch==2.8.0\\n" }
  - silent: true
    because: it is ours
    files: { requirements.txt: "acme-torch==2.8.0\\n" }
  - silent: true
    because: the configuration switches it off here
    files: { .github/framework-fit.yml: "rules: { acme/*: off }\\n", requirements.txt: "torch\\n" }
`;

const wrong = `examples:
  - fires: error
    at: requirements.txt:1
    files: { requirements.txt: "torch\\n" }
  - silent: true
    because: it is only wished for
    files: { requirements.txt: "torch\\n" }
  - fires: warning
    at: requirements.txt:1
    message: another one
    files: { requirements.txt: "torch\\n" }
    fixed: { requirements.txt: "acme\\n" }
`;

const folder = folders.create({
  '.github/framework-fit.yml': 'custom-rules: [rules/good.yml]\n',
  'rules/good.yml': rule('acme/good', holding),
  'rules/untested.yml': rule('acme/untested', ''),
  'wrong.yml': rule('acme/wrong', wrong),
  'broken.yml': 'id: acme/broken\n',
});

const run = (...words: readonly string[]) => framework(['test-rules', ...words], { cwd: folder });

test('runs what the configuration names', async () => {
  expect(await run()).toEqual({ code: 0, stdout: '✔ acme/good  rules/good.yml\n\n1 rule, 3 examples: all hold.\n', stderr: '' });
});

test('runs what is named, and says which rules nothing shows', async () => {
  const { code, stdout } = await run('rules');
  expect(code).toBe(0);
  expect(stdout).toBe(
    '✔ acme/good  rules/good.yml\n✔ acme/untested  rules/untested.yml  it has no examples\n\n2 rules, 3 examples: all hold.\n',
  );
});

test('shows what differs, where, and fails', async () => {
  const { code, stdout } = await run('wrong.yml', 'rules/good.yml');
  expect(code).toBe(1);
  expect(stdout).toBe(`✔ acme/good  rules/good.yml
✖ acme/wrong  wrong.yml
    example 1  wrong.yml:9
      expected          error at requirements.txt:1
      got               warning at requirements.txt:1: requirements.txt installs \`torch\`; ours is \`acme-torch\`
    example 2 (it is only wished for)  wrong.yml:12
      expected          nothing
      got               warning at requirements.txt:1: requirements.txt installs \`torch\`; ours is \`acme-torch\`
    example 3  wrong.yml:15
      expected message  another one
      got               requirements.txt installs \`torch\`; ours is \`acme-torch\`
      expected fix      requirements.txt:1
                        acme
      got               requirements.txt:1
                        acme-torch

2 rules, 6 examples: 3 do not hold.
`);
});

test('as JSON', async () => {
  const { code, stdout } = await run('wrong.yml', '--format', 'json');
  const told = JSON.parse(stdout) as { schema: string; rules: { id: string; examples: { line: number; differences: unknown[] }[] }[] };
  expect(code).toBe(1);
  expect(told.schema).toBe('framework-fit/test-rules@1');
  expect(told.rules.flatMap(({ id, examples }) => examples.map(({ line, differences }) => [id, line, differences.length]))).toEqual([
    ['acme/wrong', 9, 1],
    ['acme/wrong', 12, 1],
    ['acme/wrong', 15, 2],
  ]);
});

test.each([
  ['broken.yml', 'framework-fit: broken.yml:1:1 `title` is missing; it is a text'],
  ['nowhere.yml', 'framework-fit: "nowhere.yml" matches no file; name a file, a folder or a glob with rules that is there'],
  ['../elsewhere.yml', 'framework-fit: test-rules ../elsewhere.yml: it lies outside of the repository'],
])('%s is a wrong call', async (path, message) => {
  const { code, stdout, stderr } = await run(path);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(message);
});

test('explain and rules know them', async () => {
  const explained = await framework(['explain', 'acme/good'], { cwd: folder });
  expect(explained.stdout).toMatch(/^acme\/good \(warning\)\n[^]*Written down in rules\/good\.yml\n$/);
  expect(explained.stdout).not.toContain('Sources:');
  const { stdout } = await framework(['rules', '--group', 'acme'], { cwd: folder });
  expect(stdout).toMatch(/^acme\/good {2}warning /);
});
