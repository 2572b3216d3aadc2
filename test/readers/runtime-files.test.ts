import { describe, expect, test } from 'vitest';
import { read } from '../../src/readers/runtime-files.ts';
import { expectExactWhenDamaged, expectQuick, lines, readAs } from './manifest/support.ts';

describe('what selects an interpreter', () => {
  test.each([
    ['.python-version', '3.11\n', ['1: selects python ==3.11.* | 3.11']],
    ['.python-version', '3.10.4\n3.9.16\n', ['1: selects python ==3.10.4 | 3.10.4']],
    ['.python-version', '# for the notebooks\n\n  3  \n', ['3: selects python ==3.* | 3']],
    ['.python-version', 'cpython-3.12.1', ['1: selects python ==3.12.1 | cpython-3.12.1']],
    ['.python-version', '3.14.0rc2', ['1: selects python ==3.14.0rc2 | 3.14.0rc2']],
    ['.python-version', '>=3.11,<3.13', ['1: selects python >=3.11,<3.13 | >=3.11,<3.13']],
    ['.python-version', '<<<<<<< HEAD\n3.11\n', []],
    ['.python-version', '==3.11.*', ['1: selects python ==3.11.* | ==3.11.*']],
    ['.python-version', 'my-env-3.8\n3.9\n', []],
    ['.python-version', 'pypy3.9-7.3.11\n', []],
    ['.python-version', '', []],
    ['runtime.txt', 'python-3.8.10\n', ['1: selects python ==3.8.10 | python-3.8.10']],
    ['runtime.txt', 'python-3.8\r\n', ['1: selects python ==3.8.* | python-3.8']],
    ['runtime.txt', 'python-3.10.x', ['1: selects python ==3.10.* | python-3.10.x']],
    ['runtime.txt', '3.8\n', ['1: selects python ==3.8.* | 3.8']],
    ['runtime.txt', '3.8 is what we run\n', []],
    ['runtime.txt', 'numpy\npandas\n', []],
    ['runtime.txt', 'This text describes the runtime.\n', []],
    ['.nvmrc', 'v18.17.0\n', ['1: selects node 18.17.0 | v18.17.0']],
    ['.nvmrc', '20', ['1: selects node 20 | 20']],
    ['.nvmrc', '16.x # until the servers move', ['1: selects node 16.x | 16.x']],
    ['.nvmrc', 'lts/Hydrogen\n', ['1: selects node 18 | lts/Hydrogen']],
    ['.nvmrc', 'lts/*\n', ['1: selects node unknown | lts/*']],
    ['.nvmrc', 'lts/constructor\n', ['1: selects node unknown | lts/constructor']],
    ['.node-version', '22.1\n', ['1: selects node 22.1 | 22.1']],
    [
      'api/.tool-versions',
      '# asdf\npython 3.10.4 3.9.1\nnodejs   18.16.0\nterraform 1.5.0\n',
      ['2: selects python ==3.10.4 | 3.10.4', '3: selects node 18.16.0 | 18.16.0'],
    ],
    [
      '.tool-versions',
      'java temurin-17.0.9+9\nflutter 3.24.4-stable\ngolang 1.22\nrust stable\n',
      [
        '1: selects java 17 | temurin-17.0.9+9',
        '2: selects flutter 3.24.4 | 3.24.4-stable',
        '3: selects go 1.22 | 1.22',
        '4: selects rust unknown | stable',
      ],
    ],
    ['.java-version', '1.8\n', ['1: selects java 8 | 1.8']],
    ['.java-version', 'graalvm-ce-java11-22.3', ['1: selects java 11 | graalvm-ce-java11-22.3']],
    ['.java-version', 'semeru-openj9-21.0.1+12', ['1: selects java 21 | semeru-openj9-21.0.1+12']],
    ['.java-version', 'system', ['1: selects java unknown | system']],
    ['.tool-versions', 'python miniconda3-4.7.12\nnode lts\n', ['2: selects node unknown | lts']],
    ['.tool-versions', 'python\nnodejs', []],
    ['constructor', '3.11', []],
  ])('%s: %j', (path, text, expected) => {
    const reading = readAs(read, path, text);
    expect(lines(reading)).toEqual(expected);
    expect(reading.problems).toEqual([]);
  });
});

test.each(['.python-version', 'runtime.txt', '.nvmrc', '.tool-versions'])('places in %s are exact', (path) => {
  const fixtures = ['3.11\n3.9\n', 'python-3.8.10\n', 'v18.17.0\n', '# a\npython 3.10.4 # b\nnodejs 18\n'];
  expectExactWhenDamaged(read, path, fixtures, ['\n', '#', ' ', '\t', '3', '.', '🙂']);
});

test.each([
  ['one line', '1'.repeat(1_000_000)],
  ['dots', '1.'.repeat(500_000)],
  ['operators', '<'.repeat(1_000_000)],
  ['lines', 'python 3.10\n'.repeat(100_000)],
  ['spaces', ' '.repeat(1_000_000)],
])('a megabyte of %s takes less than a second', (_, text) => {
  for (const path of ['.python-version', '.nvmrc', '.tool-versions', 'runtime.txt']) expectQuick(read, path, text);
});
