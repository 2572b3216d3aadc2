import { describe, expect, test } from 'vitest';
import { read } from '../../src/readers/pixi.ts';
import { read as readPyproject } from '../../src/readers/pyproject.ts';
import { expectExactWhenDamaged, lines, readAs } from './manifest/support.ts';

describe('pixi', () => {
  test.each([
    ['[dependencies]\nPyTorch = "2.5.*"', ['2: runtime pytorch 2.5.* | PyTorch = "2.5.*"']],
    [
      '[dependencies]\npytorch = { version = "2.5", build = "cuda*" }',
      ['2: runtime pytorch 2.5 cuda* | pytorch = { version = "2.5", build = "cuda*" }'],
    ],
    ['[dependencies]\npytorch = { build = "*cuda*" }', ['2: runtime pytorch * *cuda* | pytorch = { build = "*cuda*" }']],
    ['[pypi-dependencies]\ntorch = "*"', ['2: runtime torch any | torch = "*"']],
    ['[feature.gpu.dependencies]\ncuda = "12.*"', ['2: group:gpu cuda 12.* | cuda = "12.*"']],
    ['[host-dependencies]\npython = "*"', ['2: build python any | python = "*"']],
    ['[target.win.dependencies]\na = "1"', [`2: runtime a 1 if sys_platform == 'win32' | a = "1"`]],
    ['[target.win-arm64.dependencies]\na = "1"', [`2: runtime a 1 if sys_platform == 'win32' and platform_machine == 'ARM64' | a = "1"`]],
    ['[target.emscripten-wasm32.dependencies]\na = "1"', ['2: runtime a 1 if emscripten-wasm32 | a = "1"']],
    ['[system-requirements]\ncuda = { driver = "12.2" }', ['2: admits cuda >=12.2 | 12.2']],
    ['[system-requirements]\nlinux = "5.10"', []],
    ['[environments]\nx = { features = ["a", "b"] }', ['2: setting | x = { features = ["a", "b"] }']],
  ])('%s', (text, expected) => {
    expect(lines(readAs(read, 'pixi.toml', `${text}\n`))).toEqual(expected);
  });

  test('is the same as a table of pyproject.toml', () => {
    const text = '[tool.pixi.workspace]\nchannels = ["pytorch"]\nplatforms = ["linux-64"]\n[tool.pixi.feature.a.dependencies]\nb = "*"\n';
    const reading = readAs(readPyproject, 'pyproject.toml', text);
    expect(reading.facts.map(({ kind, block, location }) => `${location.line} ${kind} ${block}`)).toEqual([
      '2 index ',
      '3 platform ',
      '5 dependency feature:a',
    ]);
    expect(reading.facts).toMatchObject([
      { ecosystem: 'conda', role: 'channel' },
      { label: 'linux-64', alternative: null },
      { ecosystem: 'conda' },
    ]);
  });

  test('places are exact', () => {
    const text =
      '[workspace]\nchannels = [{ channel = "a" }]\n[dependencies]\n"a.b" = { version = ">=2", channel = "c" }\n[feature.x.target.osx.pypi-dependencies]\ny = "*"\n';
    expectExactWhenDamaged(read, 'pixi.toml', [text], ['"', '[', ']', '=', '\n', '{', '}', '.', '🙂']);
  });
});
