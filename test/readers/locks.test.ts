import { describe, expect, test } from 'vitest';
import { factLine, problemLine } from '../../src/cli/facts.ts';
import { Source } from '../../src/formats/source.ts';
import { readersOf } from '../../src/readers/assign.ts';
import type { Interest } from '../../src/readers/reader.ts';
import { mismatches } from '../support/exact.ts';

const everything: Interest = { mentions: () => true, knows: () => true };

/** What the lines of `facts` say behind the kind; the exactness of places is checked on the way. */
async function told(path: string, text: string, interest: Interest = everything): Promise<string[]> {
  const reader = readersOf(path).find(({ holds }) => holds === undefined || holds.test(text));
  if (reader === undefined) return ['nobody reads it'];
  const { read } = await reader.load();
  const reading = read(new Source(path, text), interest);
  expect(mismatches(text, reading)).toEqual([]);
  return [...reading.facts.map(factLine), ...reading.problems.map(problemLine)].map((line) => line.replace(/^\S+ {2}|  \|  .*$/g, ''));
}

test('packages that nobody knows are left out, and what says where the lock is for stays', async () => {
  const lock = '{"packages":{"apps/a":{"version":"1.0.0"},"node_modules/a":{"version":"1.0.0"},"node_modules/b":{"version":"2.0.0"}}}';
  const interest = { mentions: () => true, knows: (name: string) => name === 'npm/b' };
  expect(await told('package-lock.json', lock, interest)).toEqual(['module  npm apps/a in apps/a', 'lock  npm/b 2.0.0']);
});

describe('which file is a lock', () => {
  test.each([
    ['pylock.toml', true],
    ['pylock.gpu.toml', true],
    ['pylock.a.b.toml', false],
    ['pylock.md', false],
    ['scripts/train.py.lock', true],
    ['poetry.lock', true],
    ['env/conda-linux-64.lock', true],
    ['yarn.lock', true],
    ['composer.lock', false],
    ['explicit.txt', true],
    ['notes.txt', false],
    ['envs/gpu.conda-lock.yml', true],
  ])('%s: %s', async (path, expected) => {
    const known = await told(path, '@EXPLICIT\n');
    expect(known[0] !== 'nobody reads it').toBe(expected);
  });
});

describe('what has no version that a lock chose', () => {
  test.each([
    ['uv.lock', '[[package]]\nname = "a"\nversion = "1"\nsource = { editable = "." }\n', []],
    ['uv.lock', '[[package]]\nname = "a"\nversion = "1"\nsource = { directory = "../a" }\n', []],
    ['uv.lock', '[[package]]\nname = "a"\nversion = "1"\nsource = { git = "https://x/a?rev=1#2" }\n', ['lock  pypi/a 1']],
    ['Cargo.lock', '[[package]]\nname = "a"\nversion = "1.0.0"\n', []],
    ['poetry.lock', '[[package]]\nname = "a"\nversion = "1"\n[package.source]\ntype = "directory"\nurl = "a"\n', []],
    ['pdm.lock', '[[package]]\nname = "a"\nversion = "1"\npath = "./a"\n', []],
    ['package-lock.json', '{"packages":{"node_modules/a":{"resolved":"a","link":true}}}', []],
    ['package-lock.json', '{"dependencies":{"a":{"version":"git+https://x/a.git#1"}}}', []],
    ['pubspec.lock', 'packages:\n  a:\n    source: path\n    version: "1.0.0"\n', []],
    ['bun.lock', '{"packages":{"a":["a@file:../a",{}],"b":["b@github:x/b#1",{}]}}', []],
    ['packages.lock.json', '{"dependencies":{"net8.0":{"a":{"type":"Project"}}}}', []],
    ['Package.resolved', '{"pins":[{"identity":"a","location":"https://x/a","state":{"branch":"main"}}]}', []],
  ])('%s %j', async (path, text, expected) => {
    expect(await told(path, text)).toEqual(expected);
  });
});

describe('what cannot be told of an unfinished merge', () => {
  test('a package that it gives two versions has none', async () => {
    const lock = '[[package]]\nname = "a"\n<<<<<<< HEAD\nversion = "1"\n=======\nversion = "2"\n>>>>>>> b\n';
    expect(await told('uv.lock', lock)).toEqual(['problem  This lock holds a merge that is not finished']);
  });

  test('words that look like one are none', async () => {
    expect(await told('uv.lock', '# a <<<<<<< b\n[[package]]\nname = "a"\nversion = "1"\n')).toEqual(['lock  pypi/a 1']);
  });
});

describe('Yarn', () => {
  test('ranges tell versions of one name apart', async () => {
    const lock = 'a@^1, a@~1.2:\n  version "1.2.3"\n\na@^2:\n  version "2.0.0"\n\nb@*:\n  version "1.0.0"\n';
    expect(await told('yarn.lock', lock)).toEqual(['lock  npm/a 1.2.3 if ^1, ~1.2', 'lock  npm/a 2.0.0 if ^2', 'lock  npm/b 1.0.0']);
  });
});

describe('pnpm', () => {
  test('a package that nobody asks for himself is told by its own line', async () => {
    const lock =
      'importers:\n  .:\n    dependencies:\n      a:\n        version: 1.0.0(b@2.0.0)\npackages:\n  a@1.0.0:\n    resolution: {}\n  a@3.0.0:\n    resolution: {}\n  b@2.0.0:\n    resolution: {}\n';
    expect(await told('pnpm-lock.yaml', lock)).toEqual(['lock  npm/a 1.0.0', 'lock  npm/b 2.0.0']);
  });
});

describe('Swift packages are named by their repositories', () => {
  test.each([
    ['https://github.com/pytorch/executorch.git', 'github.com/pytorch/executorch'],
    ['https://github.com/pytorch/executorch/', 'github.com/pytorch/executorch'],
    ['git@github.com:argmaxinc/WhisperKit.git', 'github.com/argmaxinc/whisperkit'],
    ['ssh://git@git.example.com:2222/tools/Tool', 'git.example.com/tools/tool'],
    [`https://example.com${'/'.repeat(1_000_000)}x`, 'example.com'],
  ])('%.60s', async (location, name) => {
    const lock = JSON.stringify({ pins: [{ identity: 'x', location, state: { version: '1.0.0' } }] });
    expect(await told('Package.resolved', lock)).toEqual([`lock  swift/${name} 1.0.0`]);
  });
});
