import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { Folders, framework } from './program.ts';

const folders = new Folders();
afterAll(() => folders.dispose());

const name = '.github/framework-fit-baseline.json';
const gone = { 'requirements.txt': 'numpy\ntensorflow-gpu==2.12.0\n', 'old/requirements.txt': 'mxnet==1.9.1\n' };
const today = ['--today', '2026-11-22'];

async function said(folder: string, ...words: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await framework(words, { cwd: folder });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
}

/** A folder that is the root of a repository. */
function repository(files: Readonly<Record<string, string>>): string {
  const folder = folders.create(files);
  execFileSync('git', ['init', '--quiet'], { cwd: folder });
  return folder;
}

async function found(folder: string, ...words: readonly string[]) {
  const report = JSON.parse(await said(folder, 'check', '--format', 'json', ...today, ...words)) as {
    findings: readonly { location: { path: string; line: number } }[];
    suppressed: readonly { reason: string; location: { path: string; line: number } }[];
  };
  const place = ({ location }: { location: { path: string; line: number } }) => `${location.path}:${location.line}`;
  return { findings: report.findings.map(place), suppressed: report.suppressed.map((one) => `${place(one)} ${one.reason}`) };
}

describe('baseline', () => {
  test('writes down what is found, which is accepted from then on; what comes is told, also a second one alike', async () => {
    const folder = repository(gone);
    const dry = await said(folder, 'baseline', '--dry-run', ...today);
    expect(dry).toMatch(
      /^\+ old\/requirements\.txt {2}\S+\n\+ requirements\.txt {2}host\/tensorflow-gpu-removed\nWould write .*: it accepts 2 findings \(2 findings added\)\.\n$/,
    );
    expect(existsSync(path.join(folder, name))).toBe(false);
    expect(await said(folder, 'baseline', ...today)).toMatch(
      /Wrote \.github\/framework-fit-baseline\.json: it accepts 2 findings \(2 findings added\)\.\nCommit it/,
    );
    const text = readFileSync(path.join(folder, name), 'utf8');
    expect(text.split('\n').filter((line) => line.includes('"path"'))).toHaveLength(2);
    expect(JSON.parse(text)).toMatchObject({ schema: 'framework-fit/baseline@1' });
    expect(await found(folder)).toEqual({
      findings: [],
      suppressed: expect.arrayContaining([
        'requirements.txt:2 baseline, since 2026-11-22',
        'old/requirements.txt:1 baseline, since 2026-11-22',
      ]),
    });
    writeFileSync(path.join(folder, 'requirements.txt'), 'tensorflow-gpu==2.12.0\nnumpy\ntensorflow-gpu==2.12.0\n');
    expect(await found(folder)).toMatchObject({ findings: ['requirements.txt:3'] });
    expect(await found(`${folder}/old`)).toMatchObject({ findings: [] });
  });

  test('keeps the day of what stays, takes out what is gone, and says when nothing changed', async () => {
    const folder = repository(gone);
    await said(folder, 'baseline', '--today', '2026-01-31');
    const before = readFileSync(path.join(folder, name), 'utf8');
    expect(await said(folder, 'baseline', ...today)).toMatch(/is as it should be: it accepts 2 findings, and nothing changed\.\n$/);
    rmSync(path.join(folder, 'old'), { recursive: true });
    expect(await said(folder, 'baseline', ...today)).toMatch(
      /^- old\/requirements\.txt {2}\S+\nWrote .*: it accepts 1 finding \(1 finding gone\)\./,
    );
    const lines = before.split('\n').filter((line) => !line.includes('old/'));
    expect(JSON.parse(readFileSync(path.join(folder, name), 'utf8'))).toEqual(JSON.parse(lines.join('\n')));
  });

  test('of one folder leaves the rest as it is', async () => {
    const folder = repository(gone);
    await said(folder, 'baseline', ...today);
    writeFileSync(path.join(folder, 'requirements.txt'), 'numpy\n');
    writeFileSync(path.join(folder, 'old/requirements.txt'), 'numpy\n');
    expect(await said(folder, 'baseline', 'old', ...today)).toMatch(/it accepts 1 finding \(1 finding gone\)/);
    expect(readFileSync(path.join(folder, name), 'utf8')).toContain('"path":"requirements.txt"');
  });

  test('does not name what is accepted with a reason', async () => {
    const folder = repository({ 'requirements.txt': '# framework-fit: ignore host/* -- our index has it\ntensorflow-gpu==2.12.0\n' });
    expect(await said(folder, 'baseline', ...today)).toBe(
      'Nothing is found here, so there is nothing to accept, and no baseline is written.\n',
    );
    expect(existsSync(path.join(folder, name))).toBe(false);
  });
});

describe('what cannot be', () => {
  test.each([
    [['--head', 'HEAD'], /takes neither --head nor --base/],
    [['--rule', 'host/*'], /writes down every finding/],
    [['--format', 'json'], /`baseline` has terminal/],
  ])('%s', async (words, expected) => {
    const { code, stderr } = await framework(['baseline', ...words], { cwd: folders.create(gone) });
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(expected) });
  });

  test.each([
    ['{', 'it is no JSON'],
    ['{"schema":"framework-fit/baseline@2","findings":[]}', 'at `schema`'],
    ['{"schema":"framework-fit/baseline@1","findings":[{"path":"::error::x"}]}', 'at `findings.0'],
  ])('a baseline that is none is told, and not replaced: %s', async (text, expected) => {
    const folder = repository({ ...gone, [name]: text });
    for (const command of ['check', 'baseline']) {
      const { code, stderr } = await framework([command], { cwd: folder });
      expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(expected) });
      expect(stderr).toMatch(/^framework-fit: \.github\/framework-fit-baseline\.json: this is no baseline/);
    }
    expect(readFileSync(path.join(folder, name), 'utf8')).toBe(text);
  });

  test('nothing is written behind a link', async () => {
    const outside = folders.create({ 'kept.txt': '' });
    const folder = repository(gone);
    symlinkSync(outside, path.join(folder, '.github'));
    const { code, stderr } = await framework(['baseline'], { cwd: folder });
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('cannot be written') });
    expect(existsSync(path.join(outside, 'framework-fit-baseline.json'))).toBe(false);
  });
});
