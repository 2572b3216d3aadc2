import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { root } from '../scripts/generated/list.ts';
import { Folders, framework } from './cli/program.ts';

const guide = readFileSync(path.join(root, 'docs/custom-rules.md'), 'utf8');

/** The whole files of the guide: blocks that begin with a path. */
const files = Object.fromEntries(
  [...guide.matchAll(/^```yaml\n# (\.github\/\S+)\n([^]*?)^```$/gm)].map(([, name = '', text = '']) => [name, text]),
);
const technology = (/^ {2}```yaml\n([^]*?)^ {2}```$/m.exec(guide)?.[1] ?? '').replaceAll(/^ {2}/gm, '');

const folders = new Folders();
afterAll(() => folders.dispose());

describe('the guide to rules of your own', () => {
  test('has a configuration and three rules whose examples hold', async () => {
    const folder = folders.create({ ...files, '.github/framework-fit/acme-torch.yml': technology });
    const { code, stdout, stderr } = await framework(['test-rules'], { cwd: folder });
    expect({ code, stderr, lines: stdout.split('\n') }).toEqual({
      code: 0,
      stderr: '',
      lines: [
        ...['gpu-image-from-our-registry', 'no-new-tensorflow', 'torch-of-the-cluster'].map(
          (name) => `✔ acme/${name}  .github/framework-fit/${name}.yml`,
        ),
        '',
        '3 rules, 10 examples: all hold.',
        '',
      ],
    });
  });

  test('each example is decided by its rule: without the exceptions one that is silent fires', async () => {
    const name = '.github/framework-fit/no-new-tensorflow.yml';
    const text = files[name] ?? '';
    const careless = text.replace(/^unless:\n(?: {2}.*\n)+/m, '');
    expect(careless).not.toBe(text);
    const folder = folders.create({ [name]: careless });
    const { code, stdout } = await framework(['test-rules', name], { cwd: folder });
    expect(code).toBe(1);
    expect(stdout).toContain('1 rule, 4 examples: 3 do not hold.');
  });
});
