import { describe, expect, test } from 'vitest';
import { terminal } from '../../src/reporters/terminal.ts';
import { app, at, endedRuntime, full, report, serving, unusedGpu } from './reports.ts';

const plain = { color: false };
const lastLines = (text: string, number: number) => text.trimEnd().split('\n').slice(-number).join('\n');

describe('terminal', () => {
  test('tells of the findings by unit and ends with the verdict', async () => {
    const given = report({ units: [app(), serving(), app({ id: 'app:wear' })], findings: [endedRuntime(), unusedGpu()] });
    await expect(terminal(given, plain)).toMatchFileSnapshot('expected/terminal.txt');
  });

  test('tells in full only of what is new when there is a base', async () => {
    await expect(terminal(full(), plain)).toMatchFileSnapshot('expected/terminal-compared.txt');
  });

  test('names ten places to look at, and counts the others', () => {
    const related = Array.from({ length: 30 }, (_, index) => ({ text: 'torch', location: at('a.txt', index + 1, 1, 6) }));
    const text = terminal(report({ findings: [unusedGpu({ related })] }), plain);
    expect(text).toContain('  see      a.txt:1  torch\n');
    expect(text).toContain('           a.txt:10  torch\n           and 20 more\n');
  });

  test('tells again what has been told with its place and evidence alone', () => {
    const [first, again] = ['a.txt', 'b.txt'].map((path) =>
      unusedGpu({
        location: { ...at(path, 3, 1, 6), snippet: 'torch' },
        evidence: [{ text: 'torch', location: at(path, 3, 1, 6) }],
        fix: null,
      }),
    );
    const findings = [first, again].flatMap((one) => one ?? []);
    const text = terminal(report({ findings: findings.map((one) => ({ ...one, title: 'broken' })) }), { ...plain, quiet: true });
    expect(text.slice(text.lastIndexOf('✖ error'))).toBe(
      [
        '✖ error  broken',
        '  b.txt:3:1',
        '',
        '  3 │ torch',
        '    │ ^^^^^',
        '',
        '  because  b.txt:3  torch',
        '  do       the same as above, at a.txt:3',
        '  rule     image/gpu-request-cpu-framework',
        '',
      ].join('\n'),
    );
  });

  test('keeps to the width, but breaks no path and no address', () => {
    const lines = terminal(full(), { color: false, width: 50 }).split('\n');
    expect(
      lines.filter((line) => line.length > 50).filter((line) => !/https:\/\/|\.txt:3|\.yaml:2|\.gradle:31|\.ptl:1/.test(line)),
    ).toEqual([]);
    expect(lines.some((line) => line.includes('https://kubernetes.io/docs/tasks/manage-gpus/scheduling-gpus/'))).toBe(true);
  });

  test('says in one line that nothing was found', () => {
    expect(terminal(report(), plain)).toBe('✔ All clear in 1 unit.\nRead 31 of 412 files in 0.2 s; knowledge of 2026-11-20, 2 days old.\n');
  });

  test('says in one line that there is no machine learning', () => {
    expect(terminal(report({ units: [] }), plain)).toBe(
      'No framework that framework-fit knows is declared in 412 files, so there is nothing to check.\n',
    );
  });

  test('says that a folder alone was read, where nothing was found in it', () => {
    const repository = { ...report().repository, root: 'app' };
    expect(terminal(report({ units: [], repository }), plain)).toBe(
      'No framework that framework-fit knows is declared in 412 files, so there is nothing to check.\nOnly app was read, and nothing that it takes from outside of it.\n',
    );
  });

  test('says what a change silences itself, also where nothing else is left to say', () => {
    const { rule, severity, title, location } = unusedGpu();
    const silenced = [
      { rule, severity, title, location, now: null },
      { rule, severity, title, location, now: 'notice' as const },
    ];
    const words =
      'This change silences or lowers 2 findings itself: image/gpu-request-cpu-framework at serve/requirements.txt:3; image/gpu-request-cpu-framework at serve/requirements.txt:3, now notice.';
    expect(terminal(report({ silenced }), plain).replaceAll('\n', ' ')).toContain(words);
    expect(terminal(report({ silenced, units: [] }), plain).replaceAll('\n', ' ')).toContain(words);
  });

  test('does not call clear what could not be read', () => {
    const problems = [{ message: 'not UTF-8', location: at('a.toml', 1, 1, 2) }];
    expect(terminal(report({ problems }), plain)).toBe(
      [
        '1 problem: not everything is taken into account',
        '  a.toml:1:1  not UTF-8',
        '',
        'No findings in 1 unit, in what could be read.',
        'Read 31 of 412 files in 0.2 s; knowledge of 2026-11-20, 2 days old.',
        '',
      ].join('\n'),
    );
  });

  test('says when nothing is new', () => {
    const text = terminal(full({ findings: full().findings.slice(2), problems: [], skipped: [], suppressed: [] }), plain);
    expect(lastLines(text, 2).split('\n')[0]).toBe('✔ Nothing new, 1 resolved, 1 unchanged.');
  });

  test('quiet gives the findings alone', () => {
    const text = terminal(full(), { color: false, quiet: true });
    expect(text).toContain('image/gpu-request-cpu-framework');
    expect(text).not.toMatch(/Read 31|Skipped|problem|new error and/);
    expect(terminal(report(), { color: false, quiet: true })).toBe('');
  });

  test('says how old the knowledge is, and when it may be too old', () => {
    const age = (today: string) => lastLines(terminal(report({ today }), { color: false, width: 200 }), 1).split('; ')[1];
    expect(age('2026-11-20')).toBe('knowledge of today.');
    expect(age('2026-11-21')).toBe('knowledge of 2026-11-20, 1 day old.');
    expect(age('2027-11-20')).toBe('knowledge of 2026-11-20, 365 days old: a newer release of the tool may know more.');
    expect(age('2025-01-01')).toBe('knowledge of 2026-11-20.');
  });

  test('colour changes nothing but the colour', () => {
    // oxlint-disable-next-line no-control-regex
    const stripped = terminal(full(), { color: true }).replace(/\u001B\[\d+m/g, '');
    expect(stripped).toBe(terminal(full(), plain));
  });

  test('names the units that share a finding, and findings without a unit', () => {
    const shared = unusedGpu({ units: ['image:a/Dockerfile', 'environment:', 'app:app', 'job:train'] });
    const text = terminal(report({ findings: [shared, unusedGpu({ units: [] })] }), plain);
    expect(text).toContain('  also in  environment at the root, app and job train\n');
    expect(text).toContain('the whole repository\n');
  });

  test('lists what was skipped, the largest part first', () => {
    const skipped = [3, 9, 1, 1, 1, 1, 2, 0].map((files, index) => ({ glob: `folder${index}/**`, files }));
    expect(terminal(report({ skipped }), { color: false, width: 200 })).toContain(
      'Skipped 18 files: 9 in folder1/**, 3 in folder0/**, 2 in folder6/**, 1 in folder2/**, 1 in folder3/** and 2 elsewhere.\n',
    );
  });
});
