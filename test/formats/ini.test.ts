import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { iniEntry, parseIni } from '../../src/formats/ini.ts';

/** Each section with its entries, and the lines that are none. */
function told(text: string): unknown {
  const { sections, stray } = parseIni(text);
  return [
    ...sections.map(({ name, entries }) => [name.text, ...entries.map(({ key, lines }) => [key.text, ...lines.map((line) => line.text)])]),
    ...stray.map((line) => line.text),
  ];
}

describe('an INI file', () => {
  test.each([
    ['an entry', '[a]\nkey = value\n', [['a', ['key', 'value']]]],
    ['the other separator', '[a]\nkey: v = w\n', [['a', ['key', 'v = w']]]],
    ['a value of many lines', '[a]\nkey =\n  x >= 1\n\n    # why\n  y\nother=1', [['a', ['key', 'x >= 1', 'y'], ['other', '1']]]],
    ['indented entries', '[a]\n  key = 1\n    more\n  other = 2\n', [['a', ['key', '1', 'more'], ['other', '2']]]],
    ['comments', '# a\n; b\n[a]\n; c\nkey=1 ; no comment\n', [['a', ['key', '1 ; no comment']]]],
    ['the ends of lines of Windows and a mark', ' [a] \nkey = v \n', [['a', ['key', 'v']]]],
    ['a key without a value', '[a]\nkey =\n', [['a', ['key']]]],
    ['a line before any section', 'key = 1\n[a]\n', [['a'], 'key = 1']],
    ['a line without a separator', '[a]\nkey\n', [['a'], 'key']],
    ['nothing', '', []],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test('the last of several entries counts', () => {
    expect(iniEntry(parseIni('[a]\nk = 1\n[b]\nk = 3\n[a]\nK = 2\n'), 'a', 'k')?.lines[0]?.text).toBe('2');
    expect(iniEntry(parseIni('[a]\n'), 'a', 'k')).toBeNull();
  });

  test('texts stand where they say', () => {
    const piece = fc.constantFrom('[a]', '[b', ']', '\n', '  ', '\t', 'key', '=', ':', 'x', '#', ';', '😀', ' \n');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const { sections, stray } = parseIni(text);
        const all = sections.flatMap(({ name, entries }) => [name, ...entries.flatMap(({ key, lines }) => [key, ...lines])]);
        for (const part of [...all, ...stray]) expect(text.slice(part.start, part.start + part.text.length)).toBe(part.text);
      }),
      { numRuns: 1000 },
    );
  });
});
