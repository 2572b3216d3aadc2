import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCmake } from '../../src/formats/cmake.ts';

const said = (text: string) => parseCmake(text).commands.map(({ name, args }) => [name, ...args.map((each) => each.text)]);

describe('arguments', () => {
  // https://cmake.org/cmake/help/latest/manual/cmake-language.7.html#command-arguments
  test.each([
    ['a()', []],
    ['a(b c\n\td)', ['b', 'c', 'd']],
    ['a(# nothing )\n b)', ['b']],
    ['a(b#c\n)', ['b']],
    ['a(#[[ (\n) ]] b #[=[ ]] ]=] c)', ['b', 'c']],
    ['a("b c" "")', ['b c', '']],
    ['a("b \\"c\\" ${d} \\\\")', ['b "c" ${d} \\']],
    ['a("b\\\nc")', ['bc']],
    ['a("b\nc")', ['b\nc']],
    ['a([[b "c" ${d}]])', ['b "c" ${d}']],
    ['a([==[b ]] c]==])', ['b ]] c']],
    ['a([b] [= c)', ['[b]', '[=', 'c']],
    ['a(b\\ c b\\;c)', ['b c', 'b;c']],
    ['a(b;c)', ['b;c']],
    ['a(-DX="b c" -Da=$(v))', ['-DX="b c"', '-Da=$(v)']],
    ['a($ENV{X}/y $<IF:1,2,3> @V@)', ['$ENV{X}/y', '$<IF:1,2,3>', '@V@']],
    ['a((b OR c) AND (NOT d))', ['(', 'b', 'OR', 'c', ')', 'AND', '(', 'NOT', 'd', ')']],
    ['a(")")', [')']],
    ['  A  (b)', ['b']],
  ])('%j', (text, args) => {
    expect(said(text)).toEqual([['a', ...args]]);
    expect(parseCmake(text).error).toBeNull();
  });

  test('have exact places', () => {
    const text = 'a(b "c d" [[e]] "f\\"" )';
    const [command] = parseCmake(text).commands;
    expect(command?.args.map(({ start, end }) => text.slice(start, end))).toEqual(['b', '"c d"', '[[e]]', '"f\\""']);
    expect(command?.args.map(({ inner }) => inner && text.slice(inner.start, inner.end))).toEqual(['b', 'c d', 'e', null]);
    expect(text.slice(command?.start, command?.end)).toBe(text);
  });
});

describe('what is broken', () => {
  test.each([
    ['a(b\nc(d)', [], 'A command is not closed'],
    ['a(b) c(d', [['a', 'b']], 'A command is not closed'],
    ['a("b)\nc()', [], 'A quoted argument is not closed'],
    ['a([[b)', [], 'A bracket argument is not closed'],
    ['#[[ a(b)', [], 'A bracket argument is not closed'],
    ['<<<<<<< HEAD\na(b)\n', [['a', 'b']], 'This is no command'],
    ['a b\nc(d)', [['c', 'd']], 'This is no command'],
    ['a(b))\nc()', [['a', 'b'], ['c']], 'This is no command'],
    ['a', [], 'This is no command'],
  ])('%j', (text, commands, message) => {
    expect(said(text)).toEqual(commands);
    expect(parseCmake(text).error?.message).toBe(message);
  });

  test('never throws, and every place lies in the text', () => {
    const piece = fc.constantFrom('a', '(', ')', '"', '\\', '#', '[[', ']]', '[=[', '\n', ' ', '$', '${', '}', ';', 'if(', '\0', '😀');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        for (const { start, end, args } of parseCmake(text).commands) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
          for (const each of args) expect([start < each.start, each.start < each.end, each.end < end]).toEqual([true, true, true]);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
