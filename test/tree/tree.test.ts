import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changedPaths, commitId, commitTree, diskTree, GitError, memoryTree } from '../../src/tree/index.ts';

const root = mkdtempSync(path.join(tmpdir(), 'framework-fit-tree-'));
const git = (...args: string[]) =>
  execFileSync(
    'git',
    ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'init.defaultBranch=main', '-c', 'commit.gpgsign=false', ...args],
    { cwd: root, stdio: 'pipe' },
  )
    .toString()
    .trim();
const write = (name: string, text: string | Buffer) => {
  mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  writeFileSync(path.join(root, name), text);
};

beforeAll(() => {
  git('init', '-q');
  write('requirements.txt', 'torch==2.5.1\n');
  write('app/gone.txt', 'x\n');
  write('.gitignore', 'ignored.txt\n');
  git('add', '.');
  git('commit', '-qm', 'first');
  write('ignored.txt', 'x\n');
  write('app/new é.txt', 'torch==2.6.0\n');
  write('big.txt', Buffer.alloc(6 * 1024 * 1024, 97));
  write('binary.txt', Buffer.from([1, 0, 2]));
  write('marked.txt', '\uFEFFtorch\n');
  write('utf16.txt', Buffer.from('\uFEFFtorch\n', 'utf16le'));
  write('utf16be.txt', Buffer.from('\uFEFFtorch\n', 'utf16le').swap16());
  rmSync(path.join(root, 'app/gone.txt'));
  symlinkSync('/etc/hostname', path.join(root, 'link.txt'));
});
afterAll(() => rmSync(root, { recursive: true }));

describe('the working directory', () => {
  test('holds tracked and new files, not deleted or ignored ones', async () => {
    const tree = await diskTree(root);
    expect(tree.paths).toEqual([
      '.gitignore',
      'app/new é.txt',
      'big.txt',
      'binary.txt',
      'link.txt',
      'marked.txt',
      'requirements.txt',
      'utf16.txt',
      'utf16be.txt',
    ]);
    expect(tree.root).toBe(root);
  });

  test('of a folder inside keeps paths relative to the git root', async () => {
    const tree = await diskTree(path.join(root, 'app'));
    expect(tree.paths).toEqual(['app/new é.txt']);
    expect(tree.read('app/new é.txt')).toEqual({ kind: 'text', text: 'torch==2.6.0\n' });
  });

  test.each([
    ['a link', 'link.txt', 'it is a symbolic link'],
    ['a huge file', 'big.txt', 'it has 6.0 MB, and files above 5 MB are not read'],
    ['a binary file', 'binary.txt', 'it is binary'],
    ['a missing file', 'none.txt', 'it does not exist'],
    ['a folder', 'app', 'it is a folder'],
  ])('does not read %s', async (_what, name, why) => {
    expect((await diskTree(root)).read(name)).toEqual({ kind: 'unreadable', why });
  });

  test('finds the files that hold a text, new ones too', async () => {
    expect(await (await diskTree(root)).holding(['torch==2', 'jax'], ['txt', 'md'])).toEqual(['app/new é.txt', 'requirements.txt']);
    expect(await (await diskTree(root)).holding(['torch==2'], ['py'])).toEqual([]);
    expect(await commitTree(root, 'HEAD').holding(['torch==2', 'jax'], ['txt', 'md'])).toEqual(['requirements.txt']);
    expect(await memoryTree({ 'a.py': 'x', 'b.py': 'y', 'c.txt': 'x' }).holding(['x'], ['py'])).toEqual(['a.py']);
  });

  test('tells size and first bytes of what is not read, and nothing of links and of what is not there', async () => {
    const peeks = (await diskTree(root)).peek(['big.txt', 'binary.txt', 'link.txt', 'nowhere.txt']);
    expect([...peeks].map(([name, { bytes, head }]) => [name, bytes, head?.length])).toEqual([
      ['big.txt', 6 * 1024 * 1024, 1024],
      ['binary.txt', 3, 3],
    ]);
  });

  test.each(['utf16.txt', 'utf16be.txt'])('reads %s', async (name) => {
    expect((await diskTree(root)).read(name)).toEqual({ kind: 'text', text: 'torch\n' });
  });

  test('reads no byte-order mark', async () => {
    expect((await diskTree(root)).read('marked.txt')).toEqual({ kind: 'text', text: 'torch\n' });
  });

  test('outside git leaves installed packages out', async () => {
    const plain = mkdtempSync(path.join(tmpdir(), 'framework-fit-plain-'));
    mkdirSync(path.join(plain, 'node_modules/x'), { recursive: true });
    writeFileSync(path.join(plain, 'node_modules/x/package.json'), '{}');
    writeFileSync(path.join(plain, 'package.json'), '{}');
    expect((await diskTree(plain)).paths).toEqual(['package.json']);
    rmSync(plain, { recursive: true });
  });
});

describe('a commit', () => {
  test('is read from the objects', async () => {
    const tree = commitTree(root, 'HEAD');
    await tree.prefetch(tree.paths);
    expect(tree.paths).toEqual(['.gitignore', 'app/gone.txt', 'requirements.txt']);
    expect(tree.read('requirements.txt')).toEqual({ kind: 'text', text: 'torch==2.5.1\n' });
    expect(tree.read('none')).toEqual({ kind: 'unreadable', why: 'it does not exist' });
  });

  test('tells sizes without opening what is large', () => {
    const first = commitTree(root, 'HEAD');
    expect([...first.peek(['requirements.txt', 'nowhere.txt'])].map(([name, { bytes, head }]) => [name, bytes, head?.toString()])).toEqual([
      ['requirements.txt', 13, 'torch==2.5.1\n'],
    ]);
  });

  test('tells nothing of a file whose object is missing, as in a partial clone', () => {
    const id = git('rev-parse', 'HEAD:requirements.txt');
    const object = path.join(root, '.git/objects', id.slice(0, 2), id.slice(2));
    const bytes = readFileSync(object);
    rmSync(object);
    expect(commitTree(root, 'HEAD').peek(['requirements.txt', '.gitignore']).size).toBe(1);
    mkdirSync(path.dirname(object), { recursive: true });
    writeFileSync(object, bytes);
  });

  test('that does not exist is an error of git', () => {
    expect(() => commitId(root, 'nonsense')).toThrow(GitError);
    expect(() => commitId(root, '--upload-pack=x')).toThrow(GitError);
  });

  test('differs from the working directory in what was changed, added and deleted', () => {
    expect(changedPaths(root, commitId(root, 'HEAD'), null)).toEqual(expect.arrayContaining(['app/gone.txt', 'app/new é.txt']));
    expect(changedPaths(root, commitId(root, 'HEAD'), null)).not.toContain('requirements.txt');
  });
});

test('a tree in memory', () => {
  const tree = memoryTree({ 'b.txt': 'b', 'a.txt': 'a' });
  expect(tree.paths).toEqual(['a.txt', 'b.txt']);
  expect(tree.has('a.txt')).toBe(true);
  expect(tree.read('b.txt')).toEqual({ kind: 'text', text: 'b' });
});
