import { expect, test } from 'vitest';
import { read } from '../../src/readers/mise.ts';
import { readersOf } from '../../src/readers/assign.ts';
import { expectExactWhenDamaged, lines, readAs } from './manifest/support.ts';

test.each([
  ['python = "3.11"', 'selects python ==3.11.* | python = "3.11"'],
  ['python = ["3.10.4", "3.12"]', 'selects python ==3.10.4 | 3.10.4'],
  ['python = { version = "3.12", virtualenv = ".venv" }', 'selects python ==3.12.* | 3.12'],
  ['python = "prefix:3.9"', 'selects python ==3.9.* | python = "prefix:3.9"'],
  ['"core:node" = "lts"', 'selects node unknown | "core:node" = "lts"'],
  ['node = 22', 'selects node 22 | node = 22'],
  ['java = "zulu-21.32.17"', 'selects java 21 | java = "zulu-21.32.17"'],
  ['flutter = "latest"', 'selects flutter unknown | flutter = "latest"'],
])('%s', (line, expected) => {
  const reading = readAs(read, 'mise.toml', `[tools]\n${line}\n`);
  expect(lines(reading)).toEqual([`2: ${expected}`]);
  expect(reading.problems).toEqual([]);
});

test.each(['terraform = "1.5"', 'python = "miniconda3-24.1"', 'python = []', 'java = ""', 'python = true', 'constructor = "1"'])(
  'nothing is said of %s',
  (line) => {
    expect(readAs(read, 'mise.toml', `[tools]\n${line}\n`)).toEqual({ facts: [], problems: [] });
  },
);

test.each([
  ['mise.toml', true],
  ['.mise.toml', true],
  ['api/mise.local.toml', true],
  ['.config/mise/config.toml', true],
  ['.mise/config.ci.toml', true],
  ['.rtx.toml', true],
  ['.config/mise.toml', true],
  ['config.toml', false],
  ['compromise.toml', false],
])('%s is read: %s', (path, expected) => {
  expect(readersOf(path).some(({ id }) => id === 'mise')).toBe(expected);
});

test('places are exact', () => {
  expectExactWhenDamaged(
    read,
    'mise.toml',
    ['[tools]\npython = ["3.10.4", "3.12"]\n[tools.node]\nversion = "20"\n'],
    ['"', '[', ']', '=', '\n', '{', '🙂'],
  );
});
