import fc from 'fast-check';
import { expect, test } from 'vitest';
import { visible } from '../../src/lists.ts';
import { oneLine, shortened, withoutCommands } from '../../src/reporters/neutral.ts';

test.each([
  ['plain text, 漢字, 👩‍🔬', 'plain text, 漢字, 👩‍🔬'],
  ['\u001B[31mred\u0007', '␛[31mred␇'],
  ['a\u0000b\u007F\u009B', 'a␀b␡�'],
  ['\u202Egpj.exe\u2066', '�gpj.exe�'],
  ['\uFEFFa\u200Bb\u2028c', '�a�b�c'],
  [`a${String.fromCharCode(0xd83d)}`, 'a�'],
])('visible(%j)', (text, expected) => {
  expect(visible(text)).toBe(expected);
});

test.each([
  ['  a \r\n\t b  ', 20, 'a b'],
  ['abcdef', 4, 'abc…'],
  ['ab🙂cd', 4, 'ab…'],
])('oneLine(%j, %i)', (text, max, expected) => {
  expect(oneLine(text, max)).toBe(expected);
});

test('shortened keeps to its length', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', ' ', '🙂', '\uD83D')).map((parts) => parts.join('')),
      fc.integer({ min: 1, max: 20 }),
      (text, max) => shortened(text, max).length <= max,
    ),
  );
});

test('no line of the output is a command of a workflow', () => {
  expect(withoutCommands('a ::b::\n  ::error::x\n::group::y\n##[group]z')).toBe('a ::b::\n  : :error::x\n: :group::y\n## [group]z');
});
