import { describe, expect, test } from 'vitest';
import type { Files } from '../support/judge.ts';
import { findings, verdicts } from './own.ts';

const requirements = (text: string): Files => ({ 'requirements.txt': text });
const any = 'when: { dependency: { technology: pytorch }, as: torch }';
const ranged = 'when: { dependency: { technology: pytorch, version: ">=2.5", relation: [always, may, newest] }, as: torch }';

/** Severity and reasons of the only finding. */
async function weighed(rule: string, files: Files): Promise<readonly [string | undefined, readonly string[] | undefined]> {
  const [finding] = await findings(rule, files);
  return [finding?.severity, finding?.loweredBy];
}

describe('cases', () => {
  const words = (rule: string, text: string) =>
    findings(rule, requirements(text)).then((all) =>
      all.map(({ severity, title, why, advice }) => [severity, title, why, advice].join(' / ')),
    );

  test('the first that holds decides severity and words; what it leaves out is the rule’s', async () => {
    const rule = `${ranged}\ncases:\n  - { if: { relation: { torch: always } }, severity: error, title: always }\n  - { if: { relation: { torch: [may, newest] } }, severity: notice, why: Perhaps., advice: Look. }`;
    expect(await words(rule, 'torch==2.5.1\n')).toEqual(['error / always / It matters. / Do it.']);
    expect(await words(rule, 'torch>=2.0,<2.8\n')).toEqual(['notice / found / Perhaps. / Look.']);
    expect(await words(rule, 'torch\n')).toEqual(['notice / found / Perhaps. / Look.']);
  });

  test('without any that holds the rule’s own severity stands', async () => {
    expect(await words(`severity: warning\n${any}\ncases: [{ if: { pinned: [torch] }, severity: error }]`, 'torch\n')).toEqual([
      'warning / found / It matters. / Do it.',
    ]);
  });

  test('off silences', async () => {
    expect(await words(`${any}\ncases: [{ if: { pinned: [torch] }, severity: "off" }]`, 'torch==2.5.1\n')).toEqual([]);
  });

  test.each([
    ['pinned', 'pinned: [torch]', 'torch==2.5.1\n', 'torch>=2.5\n'],
    ['fields', 'fields: { torch.build: [cuda, cpu] }', 'torch==2.5.1+cpu\n', 'torch==2.5.1\n'],
    ['fields, with a star', 'fields: { torch.version: ["2.*"] }', 'torch==2.5.1\n', 'torch==1.13.1\n'],
    ['holds', 'holds: { dependency: { technology: tensorflow } }', 'torch\ntensorflow\n', 'torch\n'],
    ['several at once', 'pinned: [torch], fields: { torch.build: [cpu] }', 'torch==2.5.1+cpu\n', 'torch==2.5.1+cu124\n'],
  ])('if %s', async (_what, test_, holds, not) => {
    const rule = `severity: notice\n${any}\ncases: [{ if: { ${test_} }, severity: error }]`;
    expect(await verdicts(rule, requirements(holds))).toEqual(['error requirements.txt:1']);
    expect(await verdicts(rule, requirements(not))).toEqual(['notice requirements.txt:1']);
  });

  test('a finding cites the sources that speak of it, and all where none does', async () => {
    const source = (name: string, where = '') => `{ url: "https://example.com/${name}", checked: 2026-01-01${where} }`;
    const cpu = source('cpu', ', where: { torch.build: [cpu] }');
    const old = source('old', ', where: { torch.build: [cpu], torch.version: ["1.*"] }');
    const cited = async (sources: readonly string[], text: string) =>
      (await findings(`${any}\nsources: [${sources.join(', ')}]`, requirements(text))).flatMap((one) => one.sources);
    const of = (...names: readonly string[]) => names.map((name) => ({ url: `https://example.com/${name}`, checked: '2026-01-01' }));
    expect(await cited([source('all'), cpu, old], 'torch==2.5.1+cpu\n')).toEqual(of('all', 'cpu'));
    expect(await cited([source('all'), cpu, old], 'torch==1.13.1+cpu\n')).toEqual(of('all', 'cpu', 'old'));
    expect(await cited([source('all'), cpu, old], 'torch==2.5.1\n')).toEqual(of('all'));
    expect(await cited([cpu, old], 'torch==2.5.1\n')).toEqual(of('cpu', 'old'));
  });

  test('a finding on the life of a package rests on the package alone, and cites where its life is read', async () => {
    const rule = (sources: string) => `severity: notice\nwhen: { dependency: { advised-by: own/rule }, as: old }\nsources: [${sources}]`;
    const files = requirements('--extra-index-url https://example.com/simple\nold-server\n');
    const here = '{ url: "https://example.com/rule", checked: 2026-01-01 }';
    const elsewhere = '{ url: "https://example.com/another", checked: 2026-01-01, where: { old.technology: [tflite] } }';
    const [general] = await findings(rule(here), files);
    const [special] = await findings(rule(elsewhere), files);
    expect(special?.evidence.map(({ location }) => location.line)).toEqual([2]);
    expect(general?.sources.map(({ url }) => url)).toEqual(['https://example.com/rule']);
    expect(special?.sources.map(({ url }) => url)).toEqual(['https://example.com/old']);
  });

  test.each([
    ['of which it asks nothing but the release, whatever the index', '{ package: pypi/torch, version: "<2" }', [2]],
    ['of whose build it asks, with the index that decides it', '{ package: pypi/torch, build: cpu }', [2, 1]],
  ])('a finding rests on a package %s', async (_, words, lines) => {
    const files = requirements('--index-url https://download.pytorch.org/whl/cpu\ntorch==1.13.1\n');
    const [finding] = await findings(`severity: notice\nwhen: { dependency: ${words}, as: torch }`, files);
    expect(finding?.evidence.map(({ location }) => location.line)).toEqual(lines);
  });

  test('if together: one file or one command installs both', async () => {
    const rule =
      'severity: notice\nwhen: { all: [{ dependency: { technology: pytorch }, as: torch }, { dependency: { technology: tensorflow }, as: tf }] }\ncases: [{ if: { together: [torch, tf] }, severity: error }]';
    const image = (commands: string) => ({ Dockerfile: `FROM python:3.12\n${commands}` });
    expect(await verdicts(rule, requirements('torch\ntensorflow\n'))).toEqual(['error requirements.txt:1']);
    expect(await verdicts(rule, image('RUN pip install torch tensorflow\n'))).toEqual(['error Dockerfile:2']);
    expect(await verdicts(rule, image('RUN pip install torch\nRUN pip install tensorflow\n'))).toEqual(['notice Dockerfile:2']);
    expect(
      await verdicts(rule, { 'requirements.txt': '-r requirements-more.txt\ntorch\n', 'requirements-more.txt': 'tensorflow\n' }),
    ).toEqual(['error requirements.txt:2']);
    const files = { 'requirements-a.txt': 'torch\n', 'requirements-b.txt': 'tensorflow\n' };
    expect(
      await verdicts(rule, { ...image('COPY *.txt ./\nRUN pip install -r requirements-a.txt -r requirements-b.txt\n'), ...files }),
    ).toEqual(['error requirements-a.txt:1']);
    expect(
      await verdicts(rule, {
        ...image('COPY *.txt ./\nRUN pip install -r requirements-a.txt\nRUN pip install -r requirements-b.txt\n'),
        ...files,
      }),
    ).toEqual(['notice requirements-a.txt:1']);
  });
});

describe('weak evidence lowers the severity by one step', () => {
  test.each([
    ['nothing is weak', any, requirements('torch==2.5.1\n'), 'error', []],
    [
      'an open range, where the rule asks for versions',
      ranged,
      requirements('torch>=2.0,<2.8\n'),
      'warning',
      ['the versions allowed include ones without the problem'],
    ],
    ['an open range, where no version is asked for', any, requirements('torch>=2.0,<2.8\n'), 'error', []],
    ['an example folder', any, { 'examples/a/requirements.txt': 'torch==2.5.1\n' }, 'warning', ['it stands in an example folder']],
    [
      'a marker that cannot be told',
      any,
      requirements('torch==2.5.1; platform_machine == "x86_64"\n'),
      'warning',
      ['it is installed only when platform_machine == "x86_64"'],
    ],
    [
      'the default of a build argument',
      'when: { image: { technology: pytorch }, as: torch }',
      { Dockerfile: 'ARG V=2.5.1\nFROM pytorch/pytorch:${V}\n' },
      'warning',
      ['the image is the default of a build argument'],
    ],
    [
      'two reasons are still one step',
      ranged,
      { 'examples/requirements.txt': 'torch>=2.0,<2.8\n' },
      'warning',
      ['it stands in an example folder', 'the versions allowed include ones without the problem'],
    ],
    [
      'never below a notice, which is not said to be lowered',
      `severity: notice\n${any}`,
      { 'examples/requirements.txt': 'torch\n' },
      'notice',
      [],
    ],
    [
      'a warning becomes a notice',
      `severity: warning\n${any}`,
      { 'examples/requirements.txt': 'torch\n' },
      'notice',
      ['it stands in an example folder'],
    ],
  ])('%s', async (_what, rule, files, severity, reasons) => {
    expect(await weighed(rule, files)).toEqual([severity, reasons]);
  });

  test('a case that speaks of the relation has weighed it', async () => {
    const rule = `${ranged}\ncases: [{ if: { relation: { torch: may } }, severity: error }]`;
    expect(await weighed(rule, requirements('torch>=2.0,<2.8\n'))).toEqual(['error', []]);
  });

  test('weak evidence of the other side counts as well', async () => {
    const rule = 'when: { all: [{ dependency: { technology: tensorflow }, as: tf }, { dependency: { technology: pytorch } }] }';
    expect(await weighed(rule, requirements('tensorflow==2.18.0\ntorch==2.5.1; python_version < "3.12"\n'))).toEqual([
      'warning',
      ['it is installed only when python_version < "3.12"'],
    ]);
  });
});

describe('scope: repository', () => {
  const rule =
    'scope: repository\nseverity: error\nwhen: { all: [{ dependency: { technology: pytorch }, as: torch }, { dependency: { technology: tensorflow }, as: tf }] }';
  const apart = { 'a/requirements.txt': 'torch\n', 'b/requirements.txt': 'tensorflow\n' };

  test('sees all units at once, and is a notice at most', async () => {
    expect(await verdicts(rule, apart)).toEqual(['notice a/requirements.txt:1']);
    expect(await verdicts(rule.replace('scope: repository', 'scope: unit'), apart)).toEqual([]);
  });

  test('names the unit of the anchor; the other side is evidence', async () => {
    const [finding] = await findings(rule, apart);
    expect(finding?.units).toEqual(['environment:a/requirements.txt']);
    expect(finding?.evidence.map(({ location }) => location.path)).toEqual(['a/requirements.txt', 'b/requirements.txt']);
  });

  test('rests on what is certain, or says nothing', async () => {
    expect(await verdicts(rule, { 'a/requirements.txt': 'torch\n', 'examples/requirements.txt': 'tensorflow\n' })).toEqual([]);
  });
});
