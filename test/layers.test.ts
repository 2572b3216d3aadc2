import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Reach, reachOf } from './support/imports.ts';

/** The floor plan, from the ground up. A room is `src/<room>.ts`, `src/<room>/` or both. */
const floors = [
  ['model', 'elsewhere', 'lists', 'nearest', 'unreachable'],
  ['words'],
  ['formats', 'versions', 'routes'],
  ['readers', 'units', 'evaluate', 'compare', 'reporters', 'config', 'knowledge', 'tree', 'github'],
  ['run'],
  ['check'],
  ['action', 'cli'],
];
const worldly = new Set(['tree', 'knowledge', 'config', 'github', 'action', 'cli']);
const pureBuiltins = new Set(['node:path', 'node:path/posix', 'node:crypto', 'node:util', 'node:url', 'node:buffer', 'node:assert']);

/** Where a package that serves more than one file may be imported. Every other one has a single adapter. */
const homes: Readonly<Record<string, RegExp>> = {
  zod: /^(?:knowledge|config)\/|^reporters\/schema(?:\.ts$|\/)|^formats\/declared-yaml/,
  yaml: /^formats\/(?:declared-)?yaml(?:\.ts$|\/)|^(?:knowledge|config)\//,
  picocolors: /^reporters\/|^cli/,
  '@actions/core': /^action|^github\//,
  '@actions/github': /^action|^github\//,
  '@octokit/plugin-retry': /^github\//,
  '@octokit/plugin-throttling': /^github\//,
  'fast-glob': /^tree\//,
};

interface SourceFile extends Reach {
  /** Relative to `src/`, with forward slashes. */
  readonly file: string;
  readonly text: string;
}

interface FloorRule {
  readonly name: string;
  /** For the person who broke it. */
  readonly comment: string;
  /** What is wrong with one file, in a few words each. */
  readonly broken: (source: SourceFile) => readonly string[];
}

const rules: readonly FloorRule[] = [
  {
    name: 'every file has a room',
    comment:
      'The folders are the sentence of the design. Put the file into the room whose work it does; a new room is a change of the design.',
    broken: ({ file }) => (floorOf(file) < 0 ? [roomOf(file)] : []),
  },
  {
    name: 'the model imports nothing',
    comment: 'Every room may import the model, so it may import none: move what needs another room up into that room.',
    broken: ({ file, imports }) =>
      roomOf(file) === 'model' ? imports.filter((name) => !name.startsWith('.') || roomOf(resolve(file, name)) !== 'model') : [],
  },
  {
    name: 'imports point down',
    comment: 'A lower room must not know who uses it. Pass the value in as an argument, or move the shared part down.',
    broken: (source) => local(source).filter((target) => floorOf(target) > floorOf(source.file)),
  },
  {
    name: 'rooms on one floor do not see each other',
    comment: 'They are joined by check.ts, and share types through the model. Move the shared part into the model, formats or versions.',
    broken: (source) =>
      local(source).filter((target) => floorOf(target) === floorOf(source.file) && roomOf(target) !== roomOf(source.file)),
  },
  {
    name: 'pure rooms use no files, processes, network or environment',
    comment: 'Only tree, knowledge, config, github and the doors touch the outside world. Take the text or the value as an argument.',
    broken: ({ file, imports }) =>
      worldly.has(roomOf(file)) ? [] : imports.filter((name) => name.startsWith('node:') && !pureBuiltins.has(name)),
  },
  {
    name: 'pure rooms use no global that reaches outside',
    comment: 'The day, the environment and the terminal are arguments. (check.ts may time itself: the report says how long it took.)',
    broken: ({ file, globals }) =>
      worldly.has(roomOf(file)) ? [] : globals.filter((name) => !(roomOf(file) === 'check' && name === 'performance.now')),
  },
  {
    name: 'built-in modules are written with node:',
    comment: 'A bare name could be a package; the prefix says that it is not, and the rules above rely on it.',
    broken: ({ imports }) =>
      imports.filter((name) => /^(?:fs|path|os|http|https|child_process|crypto|util|url|process|net|stream)(?:\/|$)/.test(name)),
  },
  {
    name: '@actions/* stays in action.ts and github/',
    comment:
      'These packages bring undici, half a megabyte that the command line must not load. Speak to the runner from the door or from github/.',
    broken: ({ file, imports }) =>
      ['action', 'github'].includes(roomOf(file)) ? [] : imports.filter((name) => /^@actions\/|^@octokit\/|^undici/.test(name)),
  },
  {
    name: 'a package is imported where it is at home',
    comment:
      'One file adapts one package, so that it can be replaced by changing one file. Use that adapter, or add its home to the list in this test.',
    broken: ({ file, imports }) => packages(imports).filter((name) => homes[name] !== undefined && !homes[name].test(file)),
  },
  {
    name: 'import() takes one literal',
    comment: 'The bundler makes a chunk for each file that is loaded late; it has to see which.',
    broken: ({ computed }) => computed,
  },
  {
    name: 'no source file is over 300 lines',
    comment: 'A file is one thing. Find the second thing in it and give it a name.',
    broken: ({ text }) => (text.split('\n').length > 301 ? [`${text.split('\n').length - 1} lines`] : []),
  },
];

const sources = readSources(path.resolve(import.meta.dirname, '../src'));

describe('the floor plan', () => {
  test.each(rules)('$name', ({ comment, broken }) => {
    expect(everyBreach(broken), comment).toEqual([]);
  });

  test('a package has one adapter', () => {
    const users = new Map<string, Set<string>>();
    for (const { file, imports } of sources) {
      for (const name of packages(imports))
        if (homes[name] === undefined) users.set(name, (users.get(name) ?? new Set()).add(adapterOf(file)));
    }
    const shared = [...users].filter(
      ([, adapters]) => adapters.size > 1 || ![...adapters].every((adapter) => /^(?:formats|versions)\//.test(adapter)),
    );
    expect(shared, 'Only one adapter, in formats/ or versions/, imports such a package; use that adapter').toEqual([]);
  });
});

describe('each rule sees what breaks it', () => {
  const cases: readonly [file: string, text: string, rule: string, breach: string][] = [
    ['helpers/text.ts', '', 'every file has a room', 'helpers'],
    ['model/facts.ts', "import type { Rule } from '../knowledge/rule.ts';", 'the model imports nothing', '../knowledge/rule.ts'],
    ['model.ts', "export * from 'zod';", 'the model imports nothing', 'zod'],
    ['formats/yaml.ts', "export { read } from '../readers/compose.ts';", 'imports point down', 'readers/compose.ts'],
    ['check.ts', "const door = await import('./cli.ts');", 'imports point down', 'cli.ts'],
    ['formats/toml.ts', "import { order } from '../versions/pep440.ts';", 'rooms on one floor do not see each other', 'versions/pep440.ts'],
    ['units/gradle.ts', "type A = import('../readers/gradle.ts').A;", 'rooms on one floor do not see each other', 'readers/gradle.ts'],
    ['cli.ts', "import type { Door } from './action.ts';", 'rooms on one floor do not see each other', 'action.ts'],
    [
      'readers/compose.ts',
      "import { readFileSync } from 'node:fs';",
      'pure rooms use no files, processes, network or environment',
      'node:fs',
    ],
    ['evaluate/date.ts', 'const today = new Date();', 'pure rooms use no global that reaches outside', 'new Date()'],
    ['reporters/html.ts', 'const plain = process.env.NO_COLOR;', 'pure rooms use no global that reaches outside', 'process.env'],
    ['compare/base.ts', 'const start = Date.now();', 'pure rooms use no global that reaches outside', 'Date.now'],
    ['units/links.ts', "const a = await fetch('https://example.com');", 'pure rooms use no global that reaches outside', 'fetch'],
    ['tree/disk.ts', "import fs from 'fs/promises';", 'built-in modules are written with node:', 'fs/promises'],
    ['check.ts', "import * as core from '@actions/core';", '@actions/* stays in action.ts and github/', '@actions/core'],
    ['readers/kubernetes.ts', "import { parseDocument } from 'yaml';", 'a package is imported where it is at home', 'yaml'],
    ['readers/list.ts', 'const load = (name: string) => import(`./${name}.ts`);', 'import() takes one literal', '`./${name}.ts`'],
    ['units/all.ts', '\n'.repeat(301), 'no source file is over 300 lines', '301 lines'],
  ];

  test.each(cases)('%s', (file, text, name, breach) => {
    const source = { file, text, ...reachOf(file, text) };
    expect(rules.find((rule) => rule.name === name)?.broken(source)).toEqual([breach]);
  });
});

function everyBreach(broken: FloorRule['broken']): string[] {
  return sources.flatMap((source) => broken(source).map((breach) => `src/${source.file}: ${breach}`));
}

function readSources(folder: string): SourceFile[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  return names.map((name) => {
    const file = name.replaceAll('\\', '/');
    const text = readFileSync(path.join(folder, name), 'utf8');
    return { file, text, ...reachOf(file, text) };
  });
}

function roomOf(file: string): string {
  return (file.split('/')[0] ?? '').replace(/\.ts$/, '');
}

/** `formats/yaml.ts` and the files of `formats/yaml/` are one adapter. */
function adapterOf(file: string): string {
  return file.split('/').slice(0, 2).join('/').replace(/\.ts$/, '');
}

function floorOf(file: string): number {
  return floors.findIndex((rooms) => rooms.includes(roomOf(file)));
}

function resolve(file: string, specifier: string): string {
  return path.posix.join(path.posix.dirname(file), specifier);
}

function local({ file, imports }: SourceFile): string[] {
  return imports.filter((name) => name.startsWith('.')).map((name) => resolve(file, name));
}

function packages(imports: readonly string[]): string[] {
  const outside = imports.filter((name) => !name.startsWith('.') && !name.startsWith('node:'));
  return outside.map((name) =>
    name
      .split('/')
      .slice(0, name.startsWith('@') ? 2 : 1)
      .join('/'),
  );
}
