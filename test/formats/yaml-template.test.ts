import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTemplate } from '../../src/formats/yaml-template.ts';
import { parseYaml, type YamlNode, type YamlScalar } from '../../src/formats/yaml.ts';
import { cost } from '../readers/yaml/support.ts';
import { hanging } from '../support/hang.ts';

function documents(template: string): YamlNode[] {
  const { text, restore } = readTemplate(template);
  return parseYaml(text).documents.map(restore);
}

/** A node as plain data, to compare it at a glance. */
function plain(node: YamlNode | undefined): unknown {
  if (node === undefined) return undefined;
  if (node.kind === 'list') return node.items.map(plain);
  if (node.kind === 'map') return Object.fromEntries(node.entries.map((each) => [each.key, plain(each.value)]));
  return node.type === 'null' ? null : node.value;
}

function scalars(node: YamlNode): YamlScalar[] {
  if (node.kind === 'list') return node.items.flatMap(scalars);
  return node.kind === 'map' ? node.entries.flatMap((each) => scalars(each.value)) : [node];
}

test.each([
  ['nothing to put in', 'a: {b: c}', { a: { b: 'c' } }],
  ['a value', 'a: {{ .Values.a }}', { a: '{{ .Values.a }}' }],
  ['a part of a value', 'a: x/{{ .a }}:{{ .b | default "1" }}-y', { a: 'x/{{ .a }}:{{ .b | default "1" }}-y' }],
  ['a value between quotes', `a: "{{ .a | default "x" }}"\nb: '{{ "}}" }}'`, { a: '{{ .a | default "x" }}', b: '{{ "}}" }}' }],
  ['a key', '{{ $k }}: {{ $v | quote }}', { '{{ $k }}': '{{ $v | quote }}' }],
  ['an action in brackets', 'a: [x, {{ .y }}, {b: {{ .z }}}]', { a: ['x', '{{ .y }}', { b: '{{ .z }}' }] }],
  [
    'lines with nothing but actions',
    'a:\n  {{- toYaml .a | nindent 2 }}\n  {{- include "x" . -}}  {{/* and */}}\nb: 1',
    { a: null, b: '1' },
  ],
  ['an action over two lines', 'a:\n  {{- include "x"\n     (dict "y" .z) }}\nb: {{ printf\n  "x" }}', { a: null, b: '{{ printf "x" }}' }],
  ['an action in a comment', 'a: 1 # {{ if .x }}\nb: 2\n# {{ end }}\nc: 3', { a: '1', c: '3' }],
  ['an action without an end', 'a: 1\nb: {{ .c\n', { a: '1', b: {} }],
])('%s', (_, template, expected) => {
  expect(plain(documents(template)[0])).toEqual(expected);
});

describe('what stands under a condition', () => {
  test.each([
    ['is left out', 'a: 1\n{{- if .x }}\nb: 2\n{{- else }}\nc: 3\n{{- end }}\nd: 4', { a: '1', d: '4' }],
    ['is left out of lists', 'a:\n  - x\n  {{- range .y }}\n  - {{ . }}\n  {{- end }}\n  - z', { a: ['x', 'z'] }],
    ['stays when it is around the whole document', '{{- if .x }}\na: 1\n{{- with .y }}\nb: {{ . }}\n{{- end }}\n{{- end }}', { a: '1' }],
    ['is left out to the end when the end is missing', 'a: 1\n{{- if .x }}\nb: 2', { a: '1' }],
    [
      'is a comment in a block',
      'a: |\n  x\n  {{- if .y }}\n  do y\n  {{- end }}\n  z {{ .w }}\n',
      { a: 'x\n### ## ## ##\n## #\n### ### ##\nz {{ .w }}\n' },
    ],
    ['makes the value of folded lines unknown', 'a: >\n  x\n  {{- if .y }}\n  y\n  {{- end }}\n', { a: '{{}}' }],
  ])('%s', (_, template, expected) => {
    expect(plain(documents(template)[0])).toEqual(expected);
  });
});

const parts = fc.constantFrom(
  'a: ',
  'b:\n  ',
  '- ',
  '{{ .x }}',
  '{{- if .y }}',
  '{{ else }}',
  '{{- end }}',
  '{{',
  '}}',
  '"',
  "'",
  '`',
  '\n',
  '\n  ',
  ' ',
  '|\n',
  '#',
  'é',
  '{{/* c */}}',
);

test('the text that is parsed has the lines of the template, and values stand where they say', () => {
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 30 }), (some) => {
      const template = some.join('');
      const { text } = readTemplate(template);
      expect(text.length).toBe(template.length);
      expect([...text.matchAll(/\n/g)].map(({ index }) => index)).toEqual([...template.matchAll(/\n/g)].map(({ index }) => index));
      for (const { inner, value } of documents(template).flatMap(scalars)) {
        if (inner !== null) expect(template.slice(inner.start, inner.end)).toBe(value);
      }
    }),
    { numRuns: 500 },
  );
});

test.each([
  '{{',
  '{{}}',
  '{{"',
  '{{`',
  '{{ "\\"',
  '{{if}}',
  '{{if}}\n',
  '{{end}}\n',
  '{{ x }} ',
  'a: {{ x }}\n',
  '{{ if }} a: b {{end}}\n',
])('many of %j', (piece) => {
  const template = piece.repeat(500_000 / piece.length);
  expect(cost(() => documents(template))).toBeLessThan(hanging * 1000);
});
