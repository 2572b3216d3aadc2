import { describe, expect, test } from 'vitest';
import { read } from '../../src/readers/package-json.ts';
import { expectExact, expectExactWhenDamaged, expectQuick, lines, linesOf, readAs, spans } from './manifest/support.ts';

const app = `{
  "name": "recogniser",
  "private": true,
  "workspaces": ["packages/*", "./tools/", "!packages/old", "../elsewhere"],
  "engines": { "node": ">=18.17 <21", "npm": ">=9" },
  "volta": { "node": "18.19.0" },
  "dependencies": {
    "@tensorflow/tfjs-node": "4.22.0",
    "onnxruntime-web": "^1.18.0"
  },
  "devDependencies": { "typescript": "~5.4" },
  "peerDependencies": { "react": ">=18" },
  "optionalDependencies": { "@tensorflow/tfjs-node-gpu": "*" }
}
`;

const library = `{
  "name": "@scope/model",
  "main": "index.js",
  "workspaces": { "packages": ["core"] }
}
`;

describe('what is read', () => {
  test('an app', () => {
    expect(lines(readAs(read, 'web/package.json', app))).toEqual([
      '2: project recogniser | "name": "recogniser"',
      '4: module web/packages/* | "packages/*"',
      '4: module web/tools | "./tools/"',
      '4: module !web/packages/old | "!packages/old"',
      '4: module elsewhere | "../elsewhere"',
      '5: admits node >=18.17 <21 | "node": ">=18.17 <21"',
      '6: selects node 18.19.0 | "node": "18.19.0"',
      '8: runtime @tensorflow/tfjs-node 4.22.0 | "@tensorflow/tfjs-node": "4.22.0"',
      '9: runtime onnxruntime-web ^1.18.0 | "onnxruntime-web": "^1.18.0"',
      '11: development typescript ~5.4 | "typescript": "~5.4"',
      '12: peer react >=18 | "react": ">=18"',
      '13: optional: @tensorflow/tfjs-node-gpu any | "@tensorflow/tfjs-node-gpu": "*"',
    ]);
  });

  test('a library', () => {
    expect(lines(readAs(read, 'package.json', library))).toEqual([
      '2: project @scope/model published | "name": "@scope/model"',
      '4: module core | "core"',
    ]);
  });

  test.each([
    ['no name', '{"main": "a.js"}', '1: project (no name) | {'],
    ['private', '{"name": "a", "main": "a.js", "private": true}', '1: project a | "name": "a"'],
    ['not private', '{"name": "a", "bin": {"a": "a.js"}, "private": false}', '1: project a published | "name": "a"'],
    ['nothing to import', '{"name": "a", "scripts": {}}', '1: project a | "name": "a"'],
  ])('a project with %s', (_, text, expected) => {
    expect(linesOf(readAs(read, 'package.json', text), 'project')).toEqual([expected]);
  });

  test.each([
    [
      'several',
      '{"build": {"mac": {"target": [{"target": "dmg", "arch": ["x64", "arm64"]}, "zip"]}}}',
      ['electron.macos.arch = x64 | x64', 'electron.macos.arch = arm64 | arm64'],
    ],
    ['one', '{"build": {"win": {"target": {"target": "nsis", "arch": "ia32"}}}}', ['electron.windows.arch = ia32 | ia32']],
    ['none', '{"build": {"mac": {"target": "dmg"}, "files": ["dist"]}}', []],
    ['another kind of build', '{"build": "vite build"}', []],
  ])('processors that electron-builder packs for: %s', (_, text, expected) => {
    const settings = readAs(read, 'package.json', text).facts.filter((fact) => fact.kind === 'setting');
    expect(settings.map(({ key, value, text: words }) => `${key} = ${value} | ${words}`)).toEqual(expected);
  });

  test.each([
    ['pages of React', '{"devDependencies": {"react-scripts": "5.0.1"}}', ['pages | "react-scripts": "5.0.1"']],
    ['pages and what serves them', '{"dependencies": {"react": "19.0.0", "next": "15.1.0"}}', ['pages-and-server | "next": "15.1.0"']],
    ['what a bundler makes', '{"devDependencies": {"vite": "^6.3.5"}}', ['bundle | "vite": "^6.3.5"']],
    ['a package whose examples are pages', '{"name": "a", "main": "a.js", "devDependencies": {"next": "15.1.0", "vite": "^6.0.0"}}', []],
    [
      'pages that are called a package',
      '{"name": "a", "main": "a.js", "dependencies": {"next": "15.1.0"}}',
      ['pages-and-server | "next": "15.1.0"'],
    ],
    [
      'a program of Electron that vite builds',
      '{"name": "a", "main": "a.js", "devDependencies": {"electron": "^38.0.0", "electron-builder": "^26.0.0", "vite": "^6.0.0"}}',
      ['electron | "electron": "^38.0.0"'],
    ],
    ['a part for programs of Electron', '{"name": "a", "main": "a.js", "devDependencies": {"electron": "^38.0.0"}}', []],
    ['an app of a phone', '{"private": true, "dependencies": {"expo": "~54.0.0"}, "devDependencies": {"webpack": "^5.0.0"}}', []],
    ['a server', '{"dependencies": {"express": "^5.0.0"}}', []],
  ])('%s', (_, text, expected) => {
    const settings = readAs(read, 'package.json', text).facts.filter((fact) => fact.kind === 'setting');
    expect(settings.map(({ value, text: words }) => `${value} | ${words}`)).toEqual(expected);
  });

  test('what is put in the place of others, and what is patched', () => {
    const text = `{
  "overrides": { "@a/b": { "c": "1", ".": "2" }, "d@1": "$d" },
  "resolutions": { "e/@f/g": "3", "h@npm:^1": "patch:h@npm%3A1#./h.patch" },
  "pnpm": { "overrides": { "i>j@^1": "4" }, "patchedDependencies": { "@k/l@1.0.0": "l.patch" } }
}`;
    expect(linesOf(readAs(read, 'package.json', text), 'dependency')).toEqual([
      '2: constraint @a/b 2 | ".": "2"',
      '3: constraint h unknown from path patch:h@npm%3A1#./h.patch | "h@npm:^1": "patch:h@npm%3A1#./h.patch"',
      '4: constraint @k/l unknown from path l.patch | "@k/l@1.0.0": "l.patch"',
    ]);
    const overridden = readAs(read, 'package.json', text).facts.flatMap((fact) =>
      fact.kind === 'setting' ? [`${fact.key} ${fact.value}`] : [],
    );
    expect(overridden).toEqual(['c', 'd', '@f/g', 'h', 'j'].map((name) => `npm.override ${name}`));
  });

  test('a workspace above the root is none', () => {
    expect(linesOf(readAs(read, 'package.json', '{"workspaces": ["../*", 1]}'), 'module')).toEqual([]);
  });

  test('the last of equal keys counts', () => {
    const text = '{"dependencies": {"a": "1", "b": "2", "a": "3"}, "dependencies": {"c": "1", "c": "2"}}';
    expect(linesOf(readAs(read, 'package.json', text), 'dependency')).toEqual(['1: runtime c 2 | "c": "2"']);
  });
});

describe('specifiers', () => {
  test.each([
    ['^1.2.3', '^1.2.3', 'x ^1.2.3'],
    ['>=1.0.0 <2 || 3.x', '>=1.0.0 <2 || 3.x', 'x >=1.0.0 <2 || 3.x'],
    ['v1.2.3', 'v1.2.3', 'x v1.2.3'],
    ['*', 'any', 'x *'],
    ['', 'any', 'x '],
    ['latest', 'unknown', 'x -'],
    ['next-11', 'unknown', 'x -'],
    ['${VERSION}', 'unknown $VERSION', 'x -'],
    ['{{ version }}', 'unknown', 'x -'],
    ['catalog:ml', 'unknown', 'x -'],
    ['patch:x@npm%3A1.0.0#./fix.patch', 'unknown from path patch:x@npm%3A1.0.0#./fix.patch', 'x -'],
    ['npm:^1.2.3', '^1.2.3', 'x ^1.2.3'],
    ['workspace:^1.0.0', 'unknown from path workspace:^1.0.0', 'x -'],
    ['file:../x', 'unknown from path file:../x', 'x -'],
    ['../x', 'unknown from path ../x', 'x -'],
    ['~/x', 'unknown from path ~/x', 'x -'],
    ['owner/repo#v1', 'unknown from git owner/repo#v1', 'x -'],
    ['github:owner/repo', 'unknown from git github:owner/repo', 'x -'],
    ['git+https://host/r.git#semver:^1', 'unknown from git git+https://host/r.git#semver:^1', 'x -'],
    ['git@host:owner/r.git', 'unknown from git git@host:owner/r.git', 'x -'],
    ['https://host/owner/r.git', 'unknown from git https://host/owner/r.git', 'x -'],
    ['https://host/x.tgz', 'unknown from url https://host/x.tgz', 'x -'],
  ])('%j', (specifier, constraint, fixable) => {
    const reading = readAs(read, 'package.json', JSON.stringify({ dependencies: { x: specifier } }));
    expect(linesOf(reading, 'dependency')).toEqual([`1: runtime x ${constraint} | "x":"${specifier}"`]);
    expect(spans(reading)).toEqual([fixable]);
  });

  test.each([
    ['npm:@tensorflow/tfjs@^4.0.0', '@tensorflow/tfjs ^4.0.0', '@tensorflow/tfjs ^4.0.0'],
    ['npm:@tensorflow/tfjs', '@tensorflow/tfjs any', '@tensorflow/tfjs -'],
    ['npm:vue@latest', 'vue unknown', 'vue -'],
    ['npm:7zip@1.0.0', '7zip 1.0.0', '7zip 1.0.0'],
  ])('an alias means the package behind it: %j', (specifier, expected, fixable) => {
    const reading = readAs(read, 'package.json', JSON.stringify({ dependencies: { tf: specifier } }));
    expect(linesOf(reading, 'dependency')).toEqual([`1: runtime ${expected} | "tf":"${specifier}"`]);
    expect(spans(reading)).toEqual([fixable]);
  });

  test('escapes are understood, but not offered for a fix', () => {
    const reading = readAs(read, 'package.json', String.raw`{"dependencies": {"\u0061": "\u003e=1", "b": "\u003e=2"}}`);
    expect(linesOf(reading, 'dependency')).toEqual([
      String.raw`1: runtime a >=1 | "\u0061": "\u003e=1"`,
      String.raw`1: runtime b >=2 | "b": "\u003e=2"`,
    ]);
    expect(spans(reading)).toEqual(['- -', 'b -']);
  });
});

describe('a broken file', () => {
  test.each([
    [
      'a missing comma',
      '{\n  "name": "a"\n  "dependencies": {"onnxruntime-web": "1.0.0"}\n}',
      ['2: project a | "name": "a"', '3: runtime onnxruntime-web 1.0.0 | "onnxruntime-web": "1.0.0"'],
      [3, 3, 'This is not valid JSON: comma expected'],
    ],
    [
      'a cut file',
      '{\r\n  "dependencies": {\r\n    "a": "1.0.0",\r\n    "b": "2.',
      ['1: project (no name) | {', '3: runtime a 1.0.0 | "a": "1.0.0"'],
      [4, 10, 'This is not valid JSON: unexpected end of string'],
    ],
    ['an empty file', '', [], [1, 1, 'This is not valid JSON: value expected']],
  ])('%s', (_, text, expected, [line, column, message]) => {
    const reading = readAs(read, 'package.json', text);
    expect(lines(reading)).toEqual(expected);
    expect(reading.problems).toEqual([{ message, location: { path: 'package.json', line, column, endLine: line, endColumn: column } }]);
  });

  test.each(['[]', '1', '"x"', '{"dependencies": [], "engines": "x", "volta": null, "workspaces": 1, "name": 3}'])(
    'of the wrong shape: %s',
    (text) => {
      expect(linesOf(readAs(read, 'package.json', text), 'dependency')).toEqual([]);
    },
  );
});

test('places are exact', () => {
  expectExactWhenDamaged(read, 'package.json', [app, library], ['"', '{', '}', ',', ':', '\\', '\n', '\\u003e', '🙂', '/*', '//']);
});

test.each([
  ['nesting', `{"dependencies": ${'{"a":'.repeat(100_000)}`],
  ['lists', `{"name": "a", "workspaces": ${'['.repeat(100_000)}`],
  ['keys', `{"dependencies": {${Array.from({ length: 100_000 }, (_, index) => `"p${index}": "^1.${index}"`).join(',\n')}}}`],
  ['equal keys', `{"dependencies": {${'"p": "1",'.repeat(100_000)}"q": "1"}}`],
  ['one string', `{"dependencies": {"a": "${'x '.repeat(500_000)}"}}`],
  ['one path', `{"dependencies": {"a": "${'a/'.repeat(500_000)}"}}`],
  ['dots', `{"dependencies": {"a": "https://${'.git'.repeat(250_000)}x"}}`],
  ['quotes', '"'.repeat(1_000_000)],
  ['noise', '\u0000@'.repeat(500_000)],
])('hostile %s take less than a second', (_, text) => {
  expectQuick(read, 'package.json', text);
});

test('what stands before endless nesting is kept', () => {
  const text = `{"dependencies": {"a": "1"}, "x": ${'['.repeat(100_000)}`;
  const reading = readAs(read, 'package.json', text);
  expect(linesOf(reading, 'dependency')).toEqual(['1: runtime a 1 | "a": "1"']);
  expect(reading.problems).toHaveLength(1);
  expectExact(text, reading);
});
