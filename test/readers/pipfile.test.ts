import { expect, test } from 'vitest';
import { read } from '../../src/readers/pipfile.ts';
import { expectExactWhenDamaged, lines, readAs, spans } from './manifest/support.ts';

test.each([
  ['torch = "*"', 'any', 'torch -'],
  ['torch = ">=2.1,<3"', '>=2.1,<3', 'torch >=2.1,<3'],
  ['torch = "2.1"', '==2.1', 'torch -'],
  ['torch = {version = "==2.1", markers = "a == \'b\'", os_name = "== \'nt\'"}', "==2.1 if a == 'b' and os_name == 'nt'", 'torch ==2.1'],
  ['torch = {version = 2.1}', 'unknown', 'torch -'],
  ['torch = {path = "."}', 'unknown from path .', 'torch -'],
  ['torch = {git = "https://h/torch.git", ref = "v2"}', 'unknown from git https://h/torch.git@v2', 'torch -'],
  ['torch = {file = "https://h/torch-2.1-py3-none-any.whl"}', '==2.1 from url https://h/torch-2.1-py3-none-any.whl', 'torch -'],
])('%s', (line, expected, fixable) => {
  const reading = readAs(read, 'Pipfile', `[packages]\n${line}\n`);
  expect(lines(reading)).toEqual([`2: runtime torch ${expected} | ${line}`]);
  expect(spans(reading)).toEqual([fixable]);
});

test('only the first source serves what names none', () => {
  const text = [
    '[[source]]',
    'name = "pypi"',
    'url = "https://a"',
    '[[source]]',
    'name = "torch"',
    'url = "https://b"',
    '[packages]',
    'x = "*"',
    '[gpu]',
    'Torch_X = {version = "*", index = "torch"}',
  ];
  expect(lines(readAs(read, 'Pipfile', text.join('\n')))).toEqual([
    '3: index primary https://a | https://a',
    '6: index extra https://b only [torch-x] | https://b',
    '8: runtime x any | x = "*"',
    '10: group:gpu torch-x any | Torch_X = {version = "*", index = "torch"}',
  ]);
});

test('places are exact', () => {
  const text =
    '[[source]]\nurl = "https://a"\n[packages]\ntorch = {version = "==2"}\n[packages.x]\nversion = "*"\n[requires]\npython_version = "3.10"\n';
  expectExactWhenDamaged(read, 'Pipfile', [text], ['"', '[', ']', '=', '\n', '{', '}', '🙂']);
});
