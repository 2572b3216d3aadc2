import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attribute, element, elements, parseXml, type XmlElement } from '../../src/formats/xml.ts';
import { hanging } from '../support/hang.ts';

/** An element as nested lists: its name, its attributes, its text, its children. */
type Plain = readonly [string, Readonly<Record<string, string>>, string | null, readonly Plain[]];

function plain({ name, attributes, text, children }: XmlElement): Plain {
  return [name, Object.fromEntries(attributes.map((each) => [each.name, each.value])), text?.value ?? null, children.map(plain)];
}

function read(source: string): Plain | null {
  const { root } = parseXml(source);
  return root && plain(root);
}

describe('what is read', () => {
  test.each<[string, string, Plain]>([
    ['a declaration and a comment before', '<?xml version="1.0"?>\n<!-- why -->\n<a/>', ['a', {}, null, []]],
    ['attributes however they are quoted', `<a x = "1" y='2'/>`, ['a', { x: '1', y: '2' }, null, []]],
    ['prefixes', '<m xmlns:a="u" a:b="1"><n:o/></m>', ['m', { 'xmlns:a': 'u', 'a:b': '1' }, null, [['n:o', {}, null, []]]]],
    ['text without the blanks around it', '<a>\n  1.0\n</a>', ['a', {}, '1.0', []]],
    ['text around a comment', '<a>1<!-- x -->.0</a>', ['a', {}, '1.0', []]],
    ['the five entities and numbers', '<a x="&lt;&#65;">&amp;&quot;&#x41;</a>', ['a', { x: '<A' }, '&"A', []]],
    ['a section of characters', '<a><![CDATA[<b>&amp;]]></a>', ['a', {}, '<b>&amp;', []]],
    ['an entity of the document as it is written', '<!DOCTYPE a [<!ENTITY d "x">]><a>&d;&nbsp;</a>', ['a', {}, '&d;&nbsp;', []]],
    ['the first of two documents', '<a/><b/>', ['a', {}, null, []]],
  ])('%s', (_, source, expected) => {
    expect(read(source)).toEqual(expected);
    expect(parseXml(source).error).toBeNull();
  });

  test('elements by their names', () => {
    const { root } = parseXml('<p><d><v>1</v></d><d k="x" k="y"/></p>');
    expect(elements(root, 'd').length).toBe(2);
    expect(element(root, 'd', 'v')?.text?.value).toBe('1');
    expect(element(root, 'd', 'w', 'v')).toBeNull();
    expect(attribute(elements(root, 'd')[1] ?? null, 'k')?.value).toBe('x');
    expect(attribute(null, 'k')).toBeNull();
  });
});

describe('places', () => {
  const source = ` <a x = "1" y='&lt;' >\n  one <b\n/> <c>&amp;</c ><d></d></a>`;
  const at = (span: { readonly start: number; readonly end: number } | null | undefined) => span && source.slice(span.start, span.end);
  const { root } = parseXml(source);

  test('of elements and their opening tags', () => {
    expect([root, ...(root?.children ?? [])].map((each) => [at(each), at(each?.opening)])).toEqual([
      [source.trim(), `<a x = "1" y='&lt;' >`],
      ['<b\n/>', '<b\n/>'],
      ['<c>&amp;</c >', '<c>'],
      ['<d></d>', '<d>'],
    ]);
  });

  test('of attributes, and the inside of a value only where it is the value', () => {
    expect(root?.attributes.map((each) => [at(each), at(each.inner)])).toEqual([
      ['x = "1"', '1'],
      [`y='&lt;'`, null],
    ]);
  });

  test('of texts, and the inside of a text only where it is the text', () => {
    expect([root?.text, element(root, 'c')?.text].map((each) => [at(each), at(each?.inner)])).toEqual([
      ['one', 'one'],
      ['&amp;', null],
    ]);
    expect(element(root, 'd')?.text).toBeNull();
  });
});

describe('what is broken', () => {
  test.each<[string, string, Plain | null, string, number]>([
    ['an element without its end', '<a><b>1</a>', ['a', {}, null, [['b', {}, '1', []]]], '<b> is not closed', 3],
    ['a cut file', '<a><b x="1">2', ['a', {}, null, [['b', { x: '1' }, '2', []]]], '<b> is not closed', 3],
    ['a file cut in a tag', '<a><b x="1', ['a', {}, null, [['b', {}, null, []]]], '<b> is not closed', 3],
    ['a value without quotes', '<a x=1 y="2"/>', ['a', { y: '2' }, null, []], 'the value of x has no quotes', 3],
    ['an attribute without a value', '<a x/>', ['a', {}, null, []], 'the value of x has no quotes', 3],
    ['an empty file', '', null, 'there is no element', 0],
    ['no XML at all', '{"a": 1}', null, 'there is no element', 0],
    [
      'a merge conflict',
      '<a>\n<<<<<<< HEAD\n  <v>1</v>\n=======\n  <v>2</v>\n>>>>>>> theirs\n</a>',
      ['a', {}, '1\n=======\n  \n>>>>>>> theirs', [['v', {}, '2', []]]],
      'a tag without a name',
      4,
    ],
  ])('%s', (_, source, expected, message, offset) => {
    const { root, error } = parseXml(source);
    expect(root && plain(root)).toEqual(expected);
    expect(error).toEqual({ message, offset });
  });

  test('nesting without end keeps what stands before it', () => {
    const { root, error } = parseXml(`<a><b>1</b>${'<c>'.repeat(100_000)}`);
    expect(element(root, 'b')?.text?.value).toBe('1');
    expect(error?.message).toBe('nested too deeply');
  });

  test.each([
    ['closing tags of what was not opened', `<a>${'<b>'.repeat(150)}${'</c>'.repeat(250_000)}`],
    ['entities', `<a>${'&amp;'.repeat(200_000)}</a>`],
    ['attributes', `<a ${'x=1 '.repeat(250_000)}/>`],
    ['blanks', `<a ${' '.repeat(1_000_000)}</a`],
    ['declarations', '<!DOCTYPE a ['.repeat(70_000)],
  ])('a million characters of %s', (_, source) => {
    const before = process.cpuUsage();
    parseXml(source);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(hanging);
  });

  test('whatever it is, no place lies outside', () => {
    const piece = fc.constantFrom(
      '<a>',
      '</a>',
      '<b ',
      'x="1"',
      "y='",
      '>',
      '/>',
      '&amp;',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<?',
      '<',
      ' ',
      '\n',
      't',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const source = pieces.join('');
        const { root } = parseXml(source);
        for (const { start, end } of spansOf(root)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(source.length);
        }
        for (const { value, inner } of valuesOf(root)) if (inner !== null) expect(source.slice(inner.start, inner.end)).toBe(value);
      }),
    );
  });
});

function spansOf(root: XmlElement | null): { readonly start: number; readonly end: number }[] {
  if (root === null) return [];
  return [root, root.opening, ...root.attributes, ...(root.text === null ? [] : [root.text]), ...root.children.flatMap(spansOf)];
}

function valuesOf(
  root: XmlElement | null,
): { readonly value: string; readonly inner: { readonly start: number; readonly end: number } | null }[] {
  if (root === null) return [];
  return [...root.attributes, ...(root.text === null ? [] : [root.text]), ...root.children.flatMap(valuesOf)];
}
