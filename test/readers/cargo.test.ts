import { describe, expect, test } from 'vitest';
import { read } from '../../src/readers/cargo.ts';
import { linesOf, readAs, spans } from './manifest/support.ts';

const dependencies = (text: string) => linesOf(readAs(read, 'Cargo.toml', text), 'dependency');

describe('a feature turns an optional dependency on', () => {
  test.each([
    ['x = ["dep:ort"]', 'x'],
    ['x = ["ort"]', 'x'],
    ['x = ["ort/cuda"]', 'x'],
    ['x = ["ort?/cuda"]', 'ort'],
    ['default = ["x"]\nx = ["dep:ort"]', 'x'],
    ['default = ["dep:ort"]', 'ort'],
    ['x = ["dep:ort"]\ny = ["dep:ort"]', 'ort'],
    ['x = ["dep:ort", "ort/cuda"]', 'x'],
    ['x = []', 'ort'],
  ])('%s: %s', (features, name) => {
    expect(dependencies(`[dependencies]\nort = { version = "2", optional = true }\n[features]\n${features}\n`)).toEqual([
      `2: optional:${name} ort 2 | ort = { version = "2", optional = true }`,
    ]);
  });
});

describe('what the workspace says', () => {
  test('is taken from the same file, and unknown elsewhere', () => {
    expect(dependencies('[workspace.dependencies]\nort = "2"\n[dependencies]\nort.workspace = true\ntch = { workspace = true }\n')).toEqual(
      ['2: constraint ort 2 | ort = "2"', '4: runtime ort 2 | ort', '5: runtime tch unknown | tch = { workspace = true }'],
    );
  });

  test('counts together with the features of its own', () => {
    const text =
      '[workspace.dependencies]\nort = { version = "2", features = ["ndarray"] }\n[dependencies]\nort = { workspace = true, features = ["cuda"] }\n';
    expect(dependencies(text)[1]).toContain('ort[ndarray,cuda] 2');
  });

  test('is nothing that a fix could edit in the member', () => {
    expect(spans(readAs(read, 'Cargo.toml', '[workspace.dependencies]\nort = "2"\n[dependencies]\nort.workspace = true\n'))).toEqual([
      'ort 2',
      'ort -',
    ]);
  });
});

test.each([
  ['ort = "2"', 'ort 2'],
  ['"ort" = "2"', '- 2'],
  ['x = { package = "ort", version = "2" }', 'ort 2'],
  ['ort = { git = "https://example.com/ort" }', 'ort -'],
  ['ort = "*"', 'ort -'],
  ['ort = { path = "../ort", version = "2" }', 'ort 2'],
])('%s can be edited at %s', (line, at) => {
  expect(spans(readAs(read, 'Cargo.toml', `[dependencies]\n${line}\n`))).toEqual([at]);
});

test.each([
  ['description = "x"\nlicense = "MIT"', true],
  ['description = "x"\nlicense-file = "L"', true],
  ['description.workspace = true\nlicense.workspace = true', true],
  ['description = "x"\nlicense = "MIT"\npublish = false', false],
  ['description = "x"\nlicense = "MIT"\npublish = []', false],
  ['description = "x"\nlicense = "MIT"\npublish = ["company"]', true],
  ['license = "MIT"', false],
  ['', false],
])('a package with %j is made for others: %s', (more, published) => {
  const [project] = readAs(read, 'Cargo.toml', `[package]\nname = "x"\n${more}\n`).facts;
  expect(project).toMatchObject({ kind: 'project', name: 'x', published });
});
