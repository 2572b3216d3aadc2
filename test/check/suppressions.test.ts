import { afterAll, describe, expect, test } from 'vitest';
import { check, type CheckRequest } from '../../src/check.ts';
import { baselineText, rebased } from '../../src/config/baseline.ts';
import { summary } from '../../src/reporters/summary.ts';
import { terminal } from '../../src/reporters/terminal.ts';
import { Repositories, type Files } from '../support/repository.ts';

const repositories = new Repositories();
afterAll(() => repositories.dispose());

const config = '.github/framework-fit.yml';
const gone = 'tensorflow-gpu==2.12.0\n';
const rule = 'host/tensorflow-gpu-removed';
const comment = `# framework-fit: ignore ${rule} -- our index has it\n`;
const entry = `suppressions:\n  - { rule: ${rule}, path: requirements.txt, reason: our index has it, owner: ml }\n`;

const plain = { config: null, base: null, head: null, today: '2026-11-22', rules: [], minSeverity: null, change: null };

async function told(folder: string, more: Partial<CheckRequest> = {}) {
  const { report } = await check({ ...plain, root: folder, ...more });
  return {
    findings: report.findings.map(({ status, rule: id, location }) => `${status ?? ''} ${id} ${location.path}:${location.line}`.trim()),
    suppressed: report.suppressed.map(
      ({ location, reason, source, from }) => `${location.path}:${location.line} ${source} ${from?.line}: ${reason}`,
    ),
    silenced: report.silenced.map(({ location }) => `${location.path}:${location.line}`),
  };
}

async function repository(...states: readonly Files[]): Promise<string> {
  const [first = {}, ...rest] = states;
  const made = await repositories.create(first);
  for (const state of rest) await made.commit(state);
  return made.folder;
}

const nothing = { findings: [], suppressed: [], silenced: [] };

describe('what is accepted is told beside the findings', () => {
  test('by an entry of the configuration', async () => {
    const folder = await repository({ 'requirements.txt': gone, [config]: entry });
    expect(await told(folder)).toEqual({ ...nothing, suppressed: ['requirements.txt:1 configuration 2: our index has it'] });
  });

  test('by a comment, which goes before the entry', async () => {
    const folder = await repository({ 'requirements.txt': comment + gone, [config]: entry });
    expect(await told(folder)).toEqual({ ...nothing, suppressed: ['requirements.txt:2 comment 1: our index has it'] });
  });

  test('also in a commit, and in a folder alone', async () => {
    const folder = await repository({ 'serve/requirements.txt': comment + gone });
    expect(await told(folder, { head: 'HEAD' })).toMatchObject({
      findings: [],
      suppressed: ['serve/requirements.txt:2 comment 1: our index has it'],
    });
    expect(await told(`${folder}/serve`)).toMatchObject({
      findings: [],
      suppressed: ['serve/requirements.txt:2 comment 1: our index has it'],
    });
  });
});

describe('what accepts nothing', () => {
  const unused: Files = { 'requirements.txt': `${comment}numpy\n`, [config]: entry };
  const both = [`config/suppression-unused ${config}:2`, 'config/suppression-unused requirements.txt:1'];

  test('is told, in the working directory and in a commit', async () => {
    const folder = await repository(unused);
    expect((await told(folder)).findings).toEqual(both);
    expect((await told(folder, { head: 'HEAD' })).findings).toEqual(both);
  });

  test('is not told when only some rules run, or only a part is inspected', async () => {
    const folder = await repository({ ...unused, 'serve/requirements.txt': 'torch==2.8.0\n' });
    expect((await told(folder, { rules: ['host/*', 'config/*'] })).findings).toEqual([]);
    expect((await told(`${folder}/serve`)).findings).toEqual([]);
  });

  test('is not what a lower limit of severity hides', async () => {
    const folder = await repository({ 'requirements.txt': gone, [config]: `min-severity: error\nrules: { ${rule}: warning }\n${entry}` });
    expect(await told(folder)).toEqual(nothing);
  });

  test('is not told of a rule that speaks of changes alone', async () => {
    const text = 'suppressions:\n  - { rule: policy/second-training-framework, reason: we compare them }\n';
    expect(await told(await repository({ 'requirements.txt': 'numpy\n', [config]: text }))).toEqual(nothing);
  });

  test('is unchanged where the base has it too', async () => {
    const folder = await repository(unused, { 'other/requirements.txt': 'torch==2.8.0\n' });
    expect((await told(folder, { base: 'HEAD~1' })).findings).toEqual(both.map((text) => `unchanged ${text}`));
  });

  test('can be switched off', async () => {
    const folder = await repository({ ...unused, [config]: `rules: { "config/*": off }\n${entry}` });
    expect(await told(folder)).toEqual(nothing);
  });
});

describe('in a change', () => {
  const request = { base: 'HEAD~1', head: 'HEAD' };
  const accepted = ['requirements.txt:2 comment 1: our index has it'];

  test('accepting mends nothing, and is told', async () => {
    const folder = await repository({ 'requirements.txt': gone }, { 'requirements.txt': comment + gone });
    expect(await told(folder, request)).toEqual({ findings: [], suppressed: accepted, silenced: ['requirements.txt:2'] });
  });

  test('what comes with its acceptance is told', async () => {
    const folder = await repository({ 'requirements.txt': 'numpy\n' }, { 'requirements.txt': comment + gone });
    expect(await told(folder, request)).toEqual({ findings: [], suppressed: accepted, silenced: ['requirements.txt:2'] });
  });

  test('what was accepted before is neither new nor told', async () => {
    const folder = await repository({ 'requirements.txt': comment + gone }, { 'requirements.txt': `numpy\n${comment}${gone}` });
    expect(await told(folder, request)).toEqual({ ...nothing, suppressed: ['requirements.txt:3 comment 2: our index has it'] });
  });

  test('what is accepted no longer is not new', async () => {
    const folder = await repository({ 'requirements.txt': comment + gone }, { 'requirements.txt': gone });
    expect((await told(folder, request)).findings).toEqual([`unchanged ${rule} requirements.txt:1`]);
  });

  test('an entry that has ended and is taken out silences nothing', async () => {
    const ended = entry.replace('owner: ml', 'until: 2026-01-31');
    const folder = await repository({ 'requirements.txt': gone, [config]: ended }, { [config]: 'fail-on: error\n' });
    expect((await told(folder, request)).silenced).toEqual([]);
  });
});

describe('a stranger', () => {
  const request = { base: 'HEAD~1', head: 'HEAD', isForeign: true };

  test('accepts nothing by a comment', async () => {
    const folder = await repository({ 'requirements.txt': 'numpy\n' }, { 'requirements.txt': comment + gone });
    expect(await told(folder, request)).toEqual({ ...nothing, findings: [`new ${rule} requirements.txt:2`] });
  });

  test('finds accepted what the base accepts by a comment, and no second one', async () => {
    const moved = { 'requirements.txt': `numpy\n${gone}${gone}` };
    const folder = await repository({ 'requirements.txt': comment + gone }, moved);
    const { findings, suppressed } = await told(folder, request);
    expect(suppressed).toEqual(['requirements.txt:2 comment 1: our index has it']);
    expect(findings).toEqual([`new ${rule} requirements.txt:3`]);
  });

  test('hears nothing about comments, neither of his nor of others', async () => {
    const unused = `${comment}numpy\n# framework-fit: ignore ${rule}\n`;
    const folder = await repository({ 'old/requirements.txt': unused }, { 'requirements.txt': unused });
    expect(await told(folder, request)).toEqual(nothing);
  });

  test('is judged by the entries of the base', async () => {
    const folder = await repository({ 'requirements.txt': 'numpy\n' }, { 'requirements.txt': gone, [config]: entry });
    expect((await told(folder, request)).findings).toEqual([`new ${rule} requirements.txt:1`]);
  });
});

describe('the baseline', () => {
  const request = { base: 'HEAD~1', head: 'HEAD' };
  const file = '.github/framework-fit-baseline.json';

  async function baselineOf(text: string): Promise<string> {
    const { report } = await check({ ...plain, root: await repository({ 'requirements.txt': text }) });
    return baselineText(rebased([], report.findings, '2026-11-22', () => true).entries);
  }

  test('accepts what it names on both sides, and not what comes', async () => {
    const folder = await repository({ 'requirements.txt': gone }, { 'requirements.txt': gone + gone, [file]: await baselineOf(gone) });
    expect(await told(folder, request)).toMatchObject({ findings: [`new ${rule} requirements.txt:2`] });
  });

  test('that accepts what was there before is told, once', async () => {
    const baseline = await baselineOf(gone);
    const adopting = await repository({ 'requirements.txt': gone }, { [file]: baseline });
    expect(await told(adopting, request)).toMatchObject({ findings: [], silenced: ['requirements.txt:1'] });
    const later = await repository({ 'requirements.txt': gone, [file]: baseline }, { 'other/requirements.txt': 'torch==2.8.0\n' });
    expect(await told(later, request)).toMatchObject({ findings: [], silenced: [] });
    const mended = await repository({ 'requirements.txt': gone, [file]: '{' }, { [file]: baseline });
    expect(await told(mended, request)).toMatchObject({ findings: [], silenced: ['requirements.txt:1'] });
  });

  test('that accepts what comes with it is told', async () => {
    const folder = await repository({ 'requirements.txt': 'numpy\n' }, { 'requirements.txt': gone, [file]: await baselineOf(gone) });
    expect(await told(folder, request)).toMatchObject({ findings: [], silenced: ['requirements.txt:1'] });
  });

  test('of which something is gone is said in a line, where all is inspected', async () => {
    const baseline = await baselineOf(`${gone}mxnet==1.9.1\n`);
    const folder = await repository({ 'requirements.txt': gone, [file]: baseline }, { 'README.md': 'New.\n' });
    const report = async (more: Partial<CheckRequest> = {}) => (await check({ ...plain, root: folder, ...more })).report;
    const whole = await report();
    expect([whole.findings, whole.baseline]).toEqual([[], { path: file, gone: 1 }]);
    const line = `1 accepted finding is gone: run \`framework-fit baseline\` to prune \`${file}\`.`;
    expect(terminal(whole, { color: false, width: 120 })).toContain(line);
    expect(summary(whole, { serverUrl: 'https://github.com' })).toContain(line);
    expect((await report({ rules: ['host/*'] })).baseline).toBeUndefined();
    expect((await report({ minSeverity: 'error' })).baseline).toBeUndefined();
    expect((await report(request)).baseline).toBeUndefined();
  });

  test('of which nothing is gone is not spoken of', async () => {
    const { report } = await check({ ...plain, root: await repository({ 'requirements.txt': gone, [file]: await baselineOf(gone) }) });
    expect([report.suppressed.length, report.baseline]).toEqual([1, undefined]);
  });

  test("of a stranger does not count, the base's does", async () => {
    const own = await repository({ 'requirements.txt': 'numpy\n' }, { 'requirements.txt': gone, [file]: await baselineOf(gone) });
    expect((await told(own, { ...request, isForeign: true })).findings).toEqual([`new ${rule} requirements.txt:1`]);
    const ours = await repository({ [file]: await baselineOf(gone) }, { 'requirements.txt': gone, [file]: null });
    expect((await told(ours, { ...request, isForeign: true })).findings).toEqual([]);
  });
});
