import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { Source } from '../../src/formats/source.ts';
import { readerOf } from '../../src/readers/assign.ts';
import type { Read, Reader, Reading } from '../../src/readers/reader.ts';
import { decode } from '../../src/tree/tree.ts';
import { mismatches } from './exact.ts';
import { factsFile, fixturesOf, told, type Fixture } from './fixtures.ts';

const everything = { mentions: () => true, knows: () => true };

/** Seconds of processor time in which the longest text of a format is read on a machine that does other work too. */
const limit = 4;

/** Milliseconds of the clock in which all of them are read, whatever else the machine does. */
const patience = 120_000;

/**
 * Proves readers on their fixtures: they find what is written down, on the exact places, whatever happens to a file, and in time.
 * A family of readers has a test file of its own, so that several processors can work at them.
 */
export function proveReaders(family: readonly Reader[]): void {
  describe.each(family.map((reader) => [reader.id, reader] as const))('%s', (id, reader) => {
    proveReader(id, reader);
  });
}

function proveReader(id: string, reader: Reader): void {
  const good = fixturesOf(id, 'good');
  const bad = fixturesOf(id, 'bad');
  let read: Read;
  beforeAll(async () => {
    ({ read } = await reader.load());
  });
  const readText = ({ path, text }: Fixture): Reading => read(new Source(path, text), everything);

  test('has good and bad files, which are its own', () => {
    expect(good).not.toEqual([]);
    expect(bad).not.toEqual([]);
    expect([...good, ...bad].filter(({ path, text }) => readerOf(path, text)?.id !== id).map(({ path }) => path)).toEqual([]);
  });

  test('finds in them what is written down', async () => {
    const sections = [...good.map((one) => ['good', one] as const), ...bad.map((one) => ['bad', one] as const)].map(
      ([quality, fixture]) => `# ${quality}/${fixture.path}\n${told(readText(fixture))}`,
    );
    await expect(sections.join('\n')).toMatchFileSnapshot(factsFile(id));
  });

  test('finds facts and no problems in each good file', () => {
    const poor = good.filter((fixture) => readText(fixture).facts.length === 0 || readText(fixture).problems.length > 0);
    expect(poor.map(({ path }) => path)).toEqual([]);
  });

  test('is exact whatever the ends of lines, the encoding and the mark of its bytes', () => {
    for (const { path, text } of [...good, ...bad]) {
      const windows = text.replaceAll('\n', '\r\n');
      for (const variant of [text, windows, `\uFEFF${text}`, `\uFEFF${windows}`, asUtf16(text)])
        expect(mismatches(variant, readText({ path, text: variant })), path).toEqual([]);
      expect(readText({ path, text: `\uFEFF${text}` }), path).toEqual(readText({ path, text }));
      expect(readText({ path, text: windows }).facts.length, path).toBe(readText({ path, text }).facts.length);
    }
  });

  test('neither throws nor leaves the file, cut anywhere or edited at random', () => {
    for (const { path, text } of [...good, ...bad]) {
      for (const end of cuts(text)) expectSafe(readText, { path, text: text.slice(0, end) });
      fc.assert(
        fc.property(edits(text), (changes) => expectSafe(readText, { path, text: changes.reduce(edit, text) })),
        { numRuns: 25 },
      );
    }
  });

  test(
    'is through with the largest files in time',
    () => {
      const { path, text } = good[0] ?? { path: '', text: '' };
      const longest = reader.longest ?? 1_000_000;
      for (const huge of hostile(text, longest)) {
        const before = process.cpuUsage();
        expectSafe(readText, { path, text: huge });
        const { user, system } = process.cpuUsage(before);
        expect((user + system) / 1e6, `${huge.slice(0, 40)}…`).toBeLessThan(limit);
      }
    },
    patience,
  );
}

function expectSafe(readText: (fixture: Fixture) => Reading, fixture: Fixture): void {
  expect(mismatches(fixture.text, readText(fixture))).toEqual([]);
}

function asUtf16(text: string): string {
  const decoded = decode(Buffer.from(`\uFEFF${text}`, 'utf16le'));
  return decoded.kind === 'text' ? decoded.text : '';
}

/** Some thirty places at which a file may break off. */
function cuts(text: string): number[] {
  const step = Math.max(1, Math.floor(text.length / 30));
  return Array.from({ length: Math.ceil(text.length / step) }, (_, index) => index * step);
}

interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

const pieces = [
  '',
  '\n',
  ' ',
  '\t',
  '\r',
  '"',
  "'",
  '`',
  '\\',
  '#',
  '//',
  '/*',
  '<',
  '>',
  '&',
  '{',
  '}',
  '[',
  ']',
  '(',
  ')',
  '=',
  ':',
  ',',
  ';',
  '-',
  '$',
  '${',
  '{{',
  '@',
  '!',
  '*',
  '%',
  '|',
  '\0',
  '\uFEFF',
  '\u2028',
  'é',
  '😀',
  '\uD800',
  '0',
  'x',
];

function edits(text: string): fc.Arbitrary<Edit[]> {
  const one = fc.record({
    at: fc.nat({ max: text.length }),
    remove: fc.nat({ max: 12 }),
    insert: fc.array(fc.constantFrom(...pieces), { maxLength: 4 }).map((some) => some.join('')),
  });
  return fc.array(one, { minLength: 1, maxLength: 4 });
}

function edit(text: string, { at, remove, insert }: Edit): string {
  return text.slice(0, at) + insert + text.slice(at + remove);
}

/** Files as large as are read at all: many copies, one long line, deep nesting of every kind of bracket. */
function hostile(text: string, longest: number): string[] {
  const filled = (piece: string) => piece.repeat(Math.max(1, Math.floor(longest / Math.max(1, piece.length))));
  const deep = (open: string) => text + open.repeat(100_000);
  return [
    filled(text),
    text + filled('a'),
    text + filled(' '),
    text + filled('\n'),
    `${text.trimEnd()}${filled('x=1 ')}`,
    ...['[', '{', '(', '<a>', '- ', '"', '$(', '{{', 'if ', '/*', '\\\n', 'a.', 'a: ', '[a]\n'].map(deep),
  ];
}
