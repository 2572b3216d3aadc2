import { hanging } from '../support/hang.ts';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cost } from '../readers/yaml/support.ts';
import { Source } from '../../src/formats/source.ts';
import {
  entries,
  entry,
  entrySpan,
  get,
  items,
  locateIn,
  parseYaml,
  text,
  type YamlNode,
  type YamlScalar,
} from '../../src/formats/yaml.ts';

function document(source: string): YamlNode | undefined {
  return parseYaml(source).documents[0];
}

/** A node as plain data, to compare it at a glance. */
function plain(node: YamlNode | undefined): unknown {
  if (node === undefined) return undefined;
  if (node.kind === 'list') return node.items.map(plain);
  if (node.kind === 'map') return Object.fromEntries(node.entries.map((each) => [each.key, plain(each.value)]));
  return node.type === 'null' ? null : node.value;
}

function scalars(node: YamlNode | undefined): YamlScalar[] {
  if (node === undefined) return [];
  if (node.kind === 'list') return node.items.flatMap(scalars);
  return node.kind === 'map' ? node.entries.flatMap((each) => scalars(each.value)) : [node];
}

/** The lines of `raw` as a scalar of one style. */
function scalarIn(raw: string, style: string, indent: string): string {
  if (style === "'") return `a: '${raw.replaceAll("'", "''").replaceAll('\n', `\n${indent}`)}'`;
  if (style === '"') return `a: "${raw.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', `\n${indent}`)}"`;
  return `a: ${style}\n${raw.replaceAll(/^/gm, indent)}\n`;
}

describe('values', () => {
  test.each([
    ['text as written', 'a: 3.10\nb: 0x1F\nc: yes\nd: ~\ne:\non: x', { a: '3.10', b: '0x1F', c: 'yes', d: null, e: null, on: 'x' }],
    ['quotes and escapes', `a: "x\\ty"\nb: 'it''s'`, { a: 'x\ty', b: "it's" }],
    ['flow', "{a: [1, 'b'], c: {d: e}}", { a: ['1', 'b'], c: { d: 'e' } }],
    ['blocks', 'a: |\n  x\n  y\nb: >-\n  x\n  y', { a: 'x\ny\n', b: 'x y' }],
    ['aliases', 'a: &x {k: v}\nb: *x\nc: *missing', { a: { k: 'v' }, b: { k: 'v' }, c: null }],
    ['merge keys', 'a: &x {k: 1, l: 2}\nb:\n  <<: *x\n  k: 3', { a: { k: '1', l: '2' }, b: { k: '3', l: '2' } }],
    [
      'several merged',
      'a: &x {k: 1}\nb: &y {k: 2, l: 3}\nc: {<<: [*x, *y]}',
      { a: { k: '1' }, b: { k: '2', l: '3' }, c: { k: '1', l: '3' } },
    ],
    ['quoted merge keys are keys', `"<<": {a: 1}`, { '<<': { a: '1' } }],
    [
      'tags',
      "a: !!str 1\nb: !Sub '${x}'\nc: !reset [1]\nd: !!set {x}\ne: !reset null",
      { a: '1', b: '${x}', c: ['1'], d: { x: null }, e: null },
    ],
    ['an anchor inside itself', '&a [1, *a]', ['1', null]],
  ])('%s', (_, source, expected) => {
    expect(plain(document(source))).toEqual(expected);
  });

  test('tags of applications are told, those of YAML are not', () => {
    const tagged = get(document("[!reference [a, b], !Ref x, !Sub {a: 1}, !!str 1, '!x', !reset null, &a !x y]"));
    expect(items(tagged).map(({ tag }) => tag)).toEqual(['!reference', '!Ref', '!Sub', null, null, '!reset', '!x']);
  });

  test('types are those of the core schema', () => {
    expect(scalars(document("[1, 1.5, true, no, null, '', '1', !!str 1]")).map((each) => each.type)).toEqual([
      'number',
      'number',
      'boolean',
      'string',
      'null',
      'string',
      'string',
      'string',
    ]);
  });

  test('documents are separate, each with its own anchors', () => {
    expect(parseYaml('a: &x 1\n---\nb: *x\n---\n').documents.map(plain)).toEqual([{ a: '1' }, { b: null }, null]);
    expect(parseYaml('# nothing\n').documents).toEqual([]);
  });

  test('of two entries with one key the last counts', () => {
    expect(text(get(document('a: 1\na: 2'), 'a'))).toBe('2');
  });

  test('paths end where nothing is', () => {
    const node = document('a: [{b: c}]');
    expect(text(get(node, 'a', 0, 'b'))).toBe('c');
    expect(get(node, 'a', 1, 'b')).toBeUndefined();
    expect(get(node, 'a', 'b')).toBeUndefined();
    expect([text(node), entries(get(node, 'a')), items(node), text(document('a:'))]).toEqual([null, [], [], null]);
  });
});

describe('errors keep the tree', () => {
  test.each([
    ['a: 1\nb: [1, 2\nc: 3\n', { a: '1' }, 14, 'Flow sequence in block collection must be sufficiently indented and end with a ]'],
    ['a: 1\n<<<<<<< HEAD\nb: 2\n', { a: '1' }, 5, 'Implicit keys need to be on a single line'],
    ["a: 'x\nb: 2\n", { a: 'x b: 2' }, 11, "Missing closing 'quote"],
    ['a: 1\n\tb: 2\n', { a: '1' }, 5, 'Tabs are not allowed as indentation'],
  ])('%j', (source, expected, offset, message) => {
    const { documents, errors } = parseYaml(source);
    expect(plain(documents[0])).toMatchObject(expected);
    expect(errors[0]).toEqual({ message, offset });
  });
});

describe('places', () => {
  test('an entry stands from its key to the end of its value', () => {
    const source = "a: 1 # one\n'b': |\n  x\n\n\nc:\n  - d: [1, 2] # list\n    e: f\n\n# end\n";
    const node = document(source);
    const at = (key: string, from: YamlNode | undefined = node) => {
      const found = entry(from, key);
      const span = found && entrySpan(found);
      return span && source.slice(span.start, span.end);
    };
    expect(at('a')).toBe('a: 1');
    expect(at('b')).toBe("'b': |\n  x");
    expect(at('c')).toBe('c:\n  - d: [1, 2] # list\n    e: f');
    expect(at('d', get(node, 'c', 0))).toBe('d: [1, 2]');
  });

  test('an entry whose value is an alias is its key alone; a merged one stands at its anchor', () => {
    const source = 'a: &x {k: 1}\nb: *x\nc: {<<: *x}';
    const spans = [entry(document(source), 'b'), entry(get(document(source), 'c'), 'k')].map((each) => each && entrySpan(each));
    expect(spans.map((span) => span && source.slice(span.start, span.end))).toEqual(['b', 'k: 1']);
  });

  test('`base` moves all offsets', () => {
    const { documents, errors } = parseYaml('a: b\n<<: ]', 100);
    expect(entry(documents[0], 'a')).toMatchObject({
      keyStart: 100,
      keyEnd: 101,
      value: { start: 103, end: 104, inner: { start: 103, end: 104 } },
    });
    expect(errors[0]?.offset).toBeGreaterThanOrEqual(100);
  });

  test('a byte-order mark takes no column', () => {
    const source = new Source('a.yml', '\uFEFFname: x\r\non: y\r\n');
    const { documents, errors } = parseYaml(source.text);
    expect([plain(documents[0]), errors]).toEqual([{ name: 'x', on: 'y' }, []]);
    expect(entry(documents[0], 'on')).toMatchObject({ keyStart: 9, value: { start: 13, end: 14 } });
    expect(plain(document(' a: 1\n b: 2\n# x\n'))).toEqual({ a: '1', b: '2' });
  });
});

describe('characters of a value found in the file', () => {
  test.each([
    ['plain', 'a: pip install torch'],
    ['plain on two lines', 'a: pip\n   install\n\n   torch'],
    ['single quotes', "a: 'it''s torch'"],
    ['double quotes', String.raw`a: "\x41\u0042\tpip \"install\" torch"`],
    ['double quotes on two lines', 'a: "pip \\\n   install\n   torch"'],
    [
      'double quotes whose next line begins with an escaped space',
      'a: "x ||\\\n  \\ pip\\n\\\n  \\ install\\\n\\n \'torch\' && \\"\\\n  torch"',
    ],
    ['literal', 'a: | # note\n\n    pip\n      install\n\n    torch\n\n'],
    ['literal with an indentation indicator', 'a: |2-\n     pip\n   install torch'],
    ['folded', 'a: >+\n  pip\n  install\n\n    deeper\n  torch\n\n'],
  ])('%s', (_, source) => {
    const [scalar] = scalars(document(source));
    if (scalar === undefined) throw new Error('no scalar');
    const locate = locateIn(source, scalar);
    const found = [...scalar.value.matchAll(/torch|pip|install/g)].map((match) => {
      const span = locate(match.index, match.index + match[0].length);
      return [match[0], source.slice(span.start, span.end)];
    });
    expect(found.length).toBeGreaterThan(0);
    for (const [word, written] of found) expect(written).toBe(word);
    const whole = locate(0, scalar.value.length);
    expect(whole.start).toBeGreaterThanOrEqual(scalar.start);
    expect(whole.end).toBeLessThanOrEqual(scalar.end);
  });

  const word = fc.stringMatching(/^[a-z=."'\\>#]{1,6}$/);
  const lines = fc.array(fc.array(word, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 });

  test('every word of every literal, folded and quoted scalar', () => {
    fc.assert(
      fc.property(
        lines,
        fc.constantFrom('|', '>', '|-', '>+', "'", '"'),
        fc.integer({ min: 1, max: 5 }),
        fc.boolean(),
        (words, style, indent, windows) => {
          const joined = words.map((line) => line.join(' '));
          const raw = windows ? joined.join('\r\n') : joined.join('\n');
          const source = new Source('a.yml', scalarIn(raw, style, ' '.repeat(indent))).text;
          const { documents, errors } = parseYaml(source);
          expect(errors).toEqual([]);
          const [scalar] = scalars(documents[0]);
          if (scalar === undefined) throw new Error('no scalar');
          const locate = locateIn(source, scalar);
          for (const match of scalar.value.matchAll(/[^\s'"\\]+/g)) {
            const { start, end } = locate(match.index, match.index + match[0].length);
            expect(source.slice(start, end)).toBe(match[0]);
          }
        },
      ),
    );
  });
});

describe('hostile input', () => {
  const bomb = ['a0: &a0 [x, x]', ...Array.from({ length: 40 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}, *a${i}, *a${i}]`)].join(
    '\n',
  );
  test.each([
    ['an alias bomb', bomb],
    [
      'merge bomb',
      ['a0: &a0 {k0: 1}', ...Array.from({ length: 2000 }, (_, i) => `a${i + 1}: &a${i + 1} {<<: *a${i}, k${i + 1}: 1}`)].join('\n'),
    ],
    ['20,000 aliases', `a: &a {b: [1, 2, 3]}\nc:\n${'- *a\n'.repeat(20_000)}`],
    ['100,000 keys', Array.from({ length: 100_000 }, (_, i) => `k${i}: ${i}`).join('\n')],
    ['20,000 times the same key', 'a: b\n'.repeat(20_000)],
    ['100,000 questions', '? '.repeat(100_000)],
    ['100,000 lists in each other', '['.repeat(100_000)],
    ['100,000 block lists in each other', '- '.repeat(100_000)],
    ['a long line', `a: "${'x\\n '.repeat(200_000)}"`],
    ['a line of a million characters', `a: ${'x'.repeat(999_000)}`],
    ['many blank lines', `a: |\n${'  \n'.repeat(300_000)}`],
    ['100,000 lists', '[a]\n'.repeat(100_000)],
    ['many brackets', '}]>|&*!%@`'.repeat(10_000)],
  ])('%s', (_, source) => {
    const everyScalar = () => {
      for (const scalar of parseYaml(source).documents.flatMap(scalars)) if (scalar.inner === null) locateIn(source, scalar)(0, 1);
    };
    expect(cost(everyScalar)).toBeLessThan(hanging * 1000);
  });

  test('text that is too long is said, not read', () => {
    expect(parseYaml('a'.repeat(1_000_001), 7)).toEqual({
      documents: [],
      errors: [{ message: 'longer than 1000000 characters', offset: 7 }],
    });
  });

  test('any text gives spans inside the text', () => {
    const piece = fc.constantFrom(
      'a: ',
      '- ',
      '\n',
      '  ',
      '&x ',
      '*x',
      '<<: ',
      '[',
      ']',
      '{',
      '}',
      ', ',
      '|',
      '>',
      "'",
      '"',
      '\\',
      '#',
      '---\n',
      '? ',
      '!t ',
      'é',
      'x',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const source = pieces.join('');
        const { documents, errors } = parseYaml(source);
        for (const scalar of documents.flatMap(scalars)) {
          expect(scalar.start).toBeGreaterThanOrEqual(0);
          expect(scalar.end).toBeLessThanOrEqual(source.length);
          expect(scalar.end).toBeGreaterThanOrEqual(scalar.start);
          expect(scalar.inner === null || source.slice(scalar.inner.start, scalar.inner.end) === scalar.value).toBe(true);
          locateIn(source, scalar)(0, scalar.value.length);
        }
        for (const error of errors) expect(error.offset).toBeLessThanOrEqual(source.length + 1);
      }),
      { numRuns: 2000 },
    );
  });
});
