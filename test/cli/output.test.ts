import { cpSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { root } from '../../scripts/generated/list.ts';
import type { Report } from '../../src/model.ts';
import { bash, command, Folders, type Door } from './program.ts';

const folders = new Folders();
afterAll(() => folders.dispose());

/** More findings than a pipe holds at once. */
const many = folders.create(
  Object.fromEntries(Array.from({ length: 150 }, (_, index) => [`s${index}/requirements.txt`, 'torch==2.5.1\ntorchvision==0.20.0\n'])),
);

describe.each<[Door]>([['sources'], ['built']])('in a pipe (%s)', (door) => {
  test('a long report is complete, even for a slow reader', async () => {
    const { code, stdout } = await bash(`${command(door)} '${many}' --format json | (sleep 0.2; cat)`);
    expect(code).toBe(0);
    expect(stdout.length).toBeGreaterThan(200_000);
    expect((JSON.parse(stdout) as Report).findings).toHaveLength(150);
  });

  test('a reader that has seen enough is no failure, and changes no verdict', async () => {
    const { code, stdout, stderr } = await bash(`${command(door)} '${many}' --format json --quiet | head -n 1`);
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '{\n', stderr: '' });
    const failing = await bash(`${command(door)} '${many}' --format json --quiet --fail-on error | head -n 1`);
    expect({ code: failing.code, stderr: failing.stderr }).toEqual({ code: 1, stderr: '' });
  });
});

test('an unexpected failure is exit 3, and says where it came from', async () => {
  const copy = folders.create({});
  cpSync(path.join(root, 'dist'), copy, { recursive: true });
  writeFileSync(path.join(copy, 'knowledge.json'), '{ "rules": 1 }');
  const { code, stdout, stderr } = await bash(`'${process.execPath}' '${path.join(copy, 'cli.js')}' '${many}'`);
  expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
  expect(stderr).toMatch(/^framework-fit: this is a mistake of the program, please report it: TypeError: [^]*chunks[^]*/);
});
