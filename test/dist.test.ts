import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { RolldownOutput } from 'rolldown';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { differences } from '../scripts/generated/compare.ts';
import { makeDist } from '../scripts/generated/dist.ts';
import { root } from '../scripts/generated/list.ts';
import { compileKnowledge } from '../src/knowledge/compile.ts';
import { knownNames, patternsOf } from '../src/knowledge/interest.ts';
import { joinedBy } from '../src/units/index.ts';
import { nodesOfThisMachine } from './support/nodes.ts';

const cli = path.join(root, 'dist/cli.js');
const scratch = realpathSync(mkdtempSync(path.join(tmpdir(), 'framework-fit-dist-')));
const fresh = path.join(scratch, 'fresh');
const repository = path.join(scratch, 'repository');
let built: RolldownOutput;

beforeAll(async () => {
  built = await makeDist(root, fresh);
  mkdirSync(path.join(repository, 'serve'), { recursive: true });
  writeFileSync(path.join(repository, 'requirements.txt'), 'torch==2.6.0\ntorchvision==0.21.0\n');
});
afterAll(() => rmSync(scratch, { recursive: true }));

describe('dist/', () => {
  test('is what the sources give (refresh it with: npm run build)', async () => {
    expect(await differences(root, fresh, 'dist')).toEqual([]);
  });

  test('a check loads no examples, and loads what it knows in less than 10 ms', async () => {
    const read = (name: string) => readFileSync(path.join(fresh, 'dist', name), 'utf8');
    const [knowledge, interest] = [read('knowledge.json'), read('interest.json')];
    const compiled = await compileKnowledge(path.join(root, 'rules'));
    expect(knowledge).not.toMatch(/"examples":\[[^\]]/);
    expect(JSON.parse(read('examples.json'))).toEqual(Object.fromEntries(compiled.rules.map((rule) => [rule.id, rule.examples])));
    expect(JSON.parse(interest)).toEqual(patternsOf(compiled, joinedBy));
    const times = Array.from({ length: 10 }, () => {
      const start = process.cpuUsage();
      JSON.parse(knowledge);
      knownNames(JSON.parse(interest)).mentions('nothing known');
      return process.cpuUsage(start).user / 1000;
    });
    expect(Math.min(...times)).toBeLessThan(10);
  });

  test('is the same when built in another folder', async () => {
    const copy = path.join(scratch, 'another folder');
    for (const name of ['src', 'rules', 'scripts', 'package.json'])
      cpSync(path.join(root, name), path.join(copy, name), { recursive: true });
    symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
    const out = path.join(scratch, 'second');
    const make = `const { makeDist } = await import(process.argv[1]); await makeDist(process.argv[2], process.argv[3]);`;
    const script = pathToFileURL(path.join(copy, 'scripts/generated/dist.ts')).href;
    execFileSync(process.execPath, ['--input-type=module', '--eval', make, script, copy, out], { cwd: scratch });
    expect(await differences(out, fresh, 'dist')).toEqual([]);
  });

  test('holds no path of the machine that built it', () => {
    const files = readdirSync(path.join(fresh, 'dist'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const naming = files.filter(({ parentPath, name }) => readFileSync(path.join(parentPath, name), 'utf8').includes(root));
    expect(naming.map(({ name }) => name)).toEqual([]);
  });

  test('names each licence', () => {
    const packages = new Set(modulesOf(built.output.map(({ fileName }) => fileName)).flatMap((module) => packageOf(module) ?? []));
    const page = readFileSync(path.join(fresh, 'dist/THIRD_PARTY_LICENSES.txt'), 'utf8');
    const missing = [...packages].filter((name) => !page.includes(`\n${name}@`));
    expect(packages.size).toBeGreaterThan(10);
    expect(missing).toEqual([]);
    expect(page).not.toContain('brings no licence text');
  });
});

describe('dist/cli.js', () => {
  test('can be started by its name', () => {
    expect(readFileSync(cli, 'utf8').split('\n')[0]).toBe('#!/usr/bin/env node');
    expect(statSync(cli).mode & 0o111).toBe(0o111);
  });

  describe.each(nodesOfThisMachine())('under Node $version', ({ file }) => {
    test('says its version', () => {
      const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
      expect(execFileSync(file, [cli, '--version'], { encoding: 'utf8' })).toContain(version);
    });

    test('checks a repository as every other Node does', () => {
      expect(reportBy(file)).toEqual(reportBy(process.execPath));
    });

    test('loads nothing of GitHub, and no reader that has nothing to read', () => {
      const modules = loadedBy(file, ['check', repository, '--format', 'json']);
      expect(modules).toContain('src/check.ts');
      expect(modules.filter((module) => /node_modules\/(?:@actions|@octokit|undici)\//.test(module))).toEqual([]);
      expect(
        modules.filter((module) => /node_modules\/(?:yaml|zod|dockerfile-ast|toml-eslint-parser|jsonc-parser)\//.test(module)),
      ).toEqual([]);
    });
    test('loads no more for a configuration than what reads it', () => {
      const loaded = (text: string) => {
        const config = path.join(scratch, 'fit.yml');
        writeFileSync(config, text);
        return loadedBy(file, ['check', repository, '--format', 'json', '--config', config]);
      };
      expect(loaded('# min-severity: notice\n').filter((module) => /node_modules\/(?:yaml|zod)\//.test(module))).toEqual([]);
      const modules = loaded('min-severity: notice\n');
      expect(modules).toContain('src/config/read.ts');
      expect(modules.filter((module) => module.startsWith('src/knowledge/schema/'))).toEqual([]);
    });
  });
});

/** The report of the small repository, without what differs from run to run. */
function reportBy(node: string): unknown {
  const json = execFileSync(node, [cli, 'check', repository, '--format', 'json', '--today', '2026-01-01'], { encoding: 'utf8' });
  const report = JSON.parse(json) as { readonly stats: object };
  return { ...report, stats: { ...report.stats, milliseconds: 0 } };
}

/** The source modules within all chunks that a run of the command line loaded, by V8's own list of scripts. */
function loadedBy(node: string, words: readonly string[]): string[] {
  const coverage = mkdtempSync(path.join(scratch, 'coverage-'));
  execFileSync(node, [cli, ...words], { env: { ...process.env, NODE_V8_COVERAGE: coverage } });
  const scripts = readdirSync(coverage).flatMap((name) => {
    const { result } = JSON.parse(readFileSync(path.join(coverage, name), 'utf8')) as { result: { url: string }[] };
    return result.map(({ url }) => url).filter((url) => url.startsWith('file:'));
  });
  return modulesOf(scripts.map((url) => path.relative(path.join(root, 'dist'), fileURLToPath(url))));
}

function modulesOf(files: readonly string[]): string[] {
  const chunks = built.output.flatMap((chunk) => (chunk.type === 'chunk' && files.includes(chunk.fileName) ? [chunk] : []));
  return chunks.flatMap(({ moduleIds }) => moduleIds).map((id) => path.relative(root, id));
}

function packageOf(module: string): string | undefined {
  return /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(module)?.[1];
}
