import { describe, expect, test } from 'vitest';
import { readInline } from '../../src/config/inline.ts';

const rules = ['host/tensorflow-gpu-removed', 'image/gpu-request-cpu-framework', 'android/page-size'];

/** What the comments of a file accept: `rule@line until reason`, and what is wrong with them. */
function read(path: string, text: string): string[] {
  const { suppressions, malformed } = readInline(path, text, rules);
  return [
    ...suppressions.map(({ rule, line, until, reason }) => `${rule}@${line}${until === null ? '' : ` until ${until}`}: ${reason}`),
    ...malformed.map(({ problem, from }) => `${from.line}:${from.column} ${problem}`),
  ];
}

const ignore = 'framework-fit: ignore android/page-size -- why';
const said = 'android/page-size@2: why';

describe('a comment stands alone above the line, or behind it', () => {
  test.each([
    ['requirements.txt', `# ${ignore}\ntorch\n`],
    ['requirements.txt', `numpy\ntorch  # ${ignore}\n`],
    ['Dockerfile', `#${ignore}\nFROM torch\n`],
    ['serve/gpu.Dockerfile', `  # ${ignore}\nFROM torch\n`],
    ['k8s.yaml', `# ${ignore}\r\nkind: Deployment\r\n`],
    ['pyproject.toml', `a = 1\nb = 2 # ${ignore}`],
    ['ios/Podfile', `# ${ignore}\npod 'TensorFlowLiteSwift'\n`],
    ['run.sh', `# ${ignore}\npip install torch\n`],
    ['gradle.properties', `# ${ignore}\na=b\n`],
    ['app/build.gradle', `// ${ignore}\nimplementation 'x'\n`],
    ['app/build.gradle.kts', `{\n  implementation("x") /* ${ignore} */\n`],
    ['Package.swift', `// ${ignore}\n.package(url: "x")\n`],
    ['pom.xml', `<!-- ${ignore.replace('--', 'because')} -->\n<dependency>\n`],
    ['App.csproj', `<!-- ${ignore.replace('--', 'because')} -->\r\n<PackageReference />\r\n`],
    ['setup.cfg', `; ${ignore}\ntorch\n`],
    ['main.tf', `# ${ignore}\nresource "a" "b" {\n`],
    ['uv.lock', `# ${ignore}\nname = "torch"\n`],
  ])('%s', (path, text) => {
    expect(read(path, text)).toEqual([said]);
  });
});

test.each([
  [
    'several rules',
    '# framework-fit: ignore android/page-size, host/tensorflow-gpu-removed -- both',
    ['android/page-size@2: both', 'host/tensorflow-gpu-removed@2: both'],
  ],
  ['a glob', '# framework-fit: ignore android/* -- none of it', ['android/*@2: none of it']],
  ['an end', '# framework-fit: ignore android/page-size until 2027-03-31 -- then', ['android/page-size@2 until 2027-03-31: then']],
  ['a dash of typography', '# framework-fit: ignore android/page-size — why', ['android/page-size@2: why']],
  ['a reason with dashes', '# framework-fit: ignore android/page-size -- a -- b until c', ['android/page-size@2: a -- b until c']],
  ['no reason', '# framework-fit: ignore android/page-size', ['1:3 it gives no reason']],
  ['an empty reason', '# framework-fit: ignore android/page-size -- ', ['1:3 it gives no reason']],
  ['a reason that is not filled in', '# framework-fit: ignore android/page-size -- <why this is fine here>', ['1:3 it gives no reason']],
  ['no rule', '# framework-fit: ignore -- why', ['1:3 it names no rule']],
  ['no day', '# framework-fit: ignore android/page-size until March -- why', ['1:3 after `until` stands no day such as 2027-03-31']],
  [
    'a day that is none',
    '# framework-fit: ignore android/page-size until 2027-02-30 -- why',
    ['1:3 after `until` stands no day such as 2027-03-31'],
  ],
  [
    'an unknown rule beside a known one',
    '# framework-fit: ignore android/page-sise, host/tensorflow-gpu-removed -- why',
    ['host/tensorflow-gpu-removed@2: why', '1:3 no rule is named `android/page-sise`; did you mean `android/page-size`?'],
  ],
  [
    'a glob that no rule matches',
    '# framework-fit: ignore ios/* -- why',
    ['1:3 no rule is named `ios/*`; `framework-fit rules` lists them'],
  ],
  ['another word', '# framework-fit: allow android/page-size -- why', ['1:3 it does not begin with `framework-fit: ignore`']],
  ['a capital letter', '# framework-fit: Ignore android/* -- why', ['1:3 it does not begin with `framework-fit: ignore`']],
  ['no colon', '# framework-fit ignore android/page-size -- why', ['1:3 it does not begin with `framework-fit: ignore`']],
  ['a sentence that names no rule', '# framework-fit skip rules are written elsewhere', []],
  ['no comment', 'echo framework-fit: ignore android/page-size -- why', []],
] as const)('%s', (_what, line, expected) => {
  expect(read('requirements.txt', `${line}\ntorch\n`)).toEqual(expected);
});

test('comments on top of each other speak of the line below them all', () => {
  const text = '# framework-fit: ignore android/* -- a\n# a remark\n# framework-fit: ignore host/* -- b\ntorch\n';
  expect(read('requirements.txt', text)).toEqual(['android/*@4: a', 'host/*@4: b']);
});

test('an empty line ends what a comment speaks of', () => {
  expect(read('requirements.txt', '# framework-fit: ignore android/* -- a\n\ntorch\n')).toEqual(['android/*@2: a']);
});

describe('what a stranger may write costs little', () => {
  test.each([
    ['a line of 1 MB', `# framework-fit: ignore android/page-size -- ${'x'.repeat(1_000_000)}\ntorch\n`],
    ['10,000 comments', `${'# framework-fit: ignore nothing/there -- why\n'.repeat(10_000)}torch\n`],
    [
      '10,000 names that are all different',
      Array.from({ length: 10_000 }, (_, at) => `# framework-fit: ignore a/b${at}* -- why`).join('\n'),
    ],
    ['10,000 names in one comment', `# framework-fit: ignore ${'a/b, '.repeat(10_000)} -- why\ntorch\n`],
    ['dashes without end', `# framework-fit: ignore ${'- '.repeat(100_000)}\ntorch\n`],
    ['spaces without end', `# framework-fit: ignore${' '.repeat(500_000)}until\ntorch\n`],
  ])('%s', (_what, text) => {
    const started = performance.now();
    for (const entry of read('requirements.txt', text)) expect(entry.length).toBeLessThan(1700);
    expect(performance.now() - started).toBeLessThan(1500);
  });
});
