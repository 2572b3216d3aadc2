import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Skim } from '../../src/formats/skim.ts';
import { unescape } from '../../src/formats/skim.ts';
import { skimJson } from '../../src/formats/skim/json.ts';
import { skimToml } from '../../src/formats/skim/toml.ts';
import { skimYaml } from '../../src/formats/skim/yaml.ts';

/** `a.0.b = text` for each scalar, and the error with its offset behind them. */
function skimmed(skim: Skim, text: string): string[] {
  const found: string[] = [];
  const error = skim(text, ({ keys, keyStarts }, start, end) => {
    for (const [index, key] of keys.entries()) {
      if (typeof key === 'string' && !text.slice(keyStarts[index]).startsWith(key) && !text.includes('\\') && keyStarts[index] !== -1)
        found.push(`${key} does not stand at ${keyStarts[index]}`);
    }
    found.push(`${keys.join('.')} = ${text.slice(start, end)}`);
  });
  return error === null ? found : [...found, `${error.offset}: ${error.message}`];
}

describe('JSON', () => {
  test.each([
    ['{"a":{"b":"c"},"d":"e"}', ['a.b = c', 'd = e']],
    ['{"a":["x","y",["z"]]}', ['a.0 = x', 'a.1 = y', 'a.2.0 = z']],
    ['{"a":[{"b":"1"},{"b":"2"}]}', ['a.0.b = 1', 'a.1.b = 2']],
    ['{ "a": 1, "b": true, "c": null, "d": -1.5e3, "e": "x" }', ['e = x']],
    ['// first\n{ /* two\nlines */ "a": "b", // last\n "c": ["d",], }', ['a = b', 'c.0 = d']],
    ['{"a\\"b":"c\\\\","d":"\\\\\\"e"}', ['a"b = c\\\\', 'd = \\\\\\"e']],
    ['{"": "x"}', [' = x']],
    ['"alone"', [' = alone']],
    ['', []],
    ['{"a":"b","c":', ['a = b', '13: it ends too early']],
    ['{"a":"b\n,"c":"d"}', ['c = d', '5: a string has no end']],
    ['{"a":"b"]', ['a = b', '8: a bracket closes nothing']],
    ['}', ['0: a bracket closes nothing']],
    ['{"a":\n<<<<<<< HEAD\n"b"}', ['a = b', '6: a character has no place here']],
  ])('%s', (text, expected) => {
    expect(skimmed(skimJson, text)).toEqual(expected);
  });

  test('finds the texts of any JSON, with the keys that lead to them', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), fc.constantFrom(0, 2), (text, indent) => {
        const value: unknown = JSON.parse(text);
        const found: [string, string][] = [];
        const written = JSON.stringify(value, null, indent);
        const error = skimJson(written, ({ keys }, start, end) => {
          found.push([JSON.stringify(keys), unescape(written.slice(start, end))]);
        });
        expect(error).toBeNull();
        expect(found).toEqual(textsOf(value, []));
      }),
    );
  });

  test('gives up where no lock goes on', () => {
    expect(skimmed(skimJson, '['.repeat(100_000))).toEqual(['200: it is nested too deeply']);
  });
});

function textsOf(value: unknown, keys: readonly (string | number)[]): [string, string][] {
  if (typeof value === 'string') return [[JSON.stringify(keys), value]];
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => textsOf(item, [...keys, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]: [string, unknown]) => textsOf(item, [...keys, key]));
}

describe('YAML', () => {
  test.each([
    ['a: b\nc:\n  d: e\n', ['a = b', 'c.d = e']],
    ['a:\n- b\n- c\n', ['a.0 = b', 'a.1 = c']],
    ['a:\n  - b: 1\n    c: 2\n  - b: 3\n', ['a.0.b = 1', 'a.0.c = 2', 'a.1.b = 3']],
    ['a:\n- b: 1\n  c:\n  - d\nother: x\n', ['a.0.b = 1', 'a.0.c.0 = d', 'other = x']],
    ['- a\n- b: c\n', ['0 = a', '1.b = c']],
    ['- - a\n  - b\n', ['0.0 = a', '0.1 = b']],
    ['\'@a/b@1\': \'x y\'\n"c: d": "e"\n', ['@a/b@1 = x y', 'c: d = e']],
    ['a@https://b.c/d:\n  e: f\n', ['a@https://b.c/d.e = f']],
    ['a: {b: c}\nd: [e]\n', ['a = {b: c}', 'd = [e]']],
    ['a: >-\n  some: text\n  more\nb: c\n', ['a = >-', 'a.some = text', 'b = c']],
    ['? a-very-long-key\n: b: c\nd: e\n', ['a-very-long-key.b = c', 'd = e']],
    ['# c\n\n---\na: b # c\n', ['a = b # c']],
    ['a: "b\n  c"\nd: e\n', ['d = e']],
    ['a: b\nc: "d', ['a = b', '8: a text has no end']],
    ['a: b\n=======\nc: d\n', ['a = b', 'c = d', '5: a line has no key']],
  ])('%j', (text, expected) => {
    expect(skimmed(skimYaml, text)).toEqual(expected);
  });

  test('survives a line of dashes', () => {
    expect(skimmed(skimYaml, `${'- '.repeat(100_000)}a`)).toHaveLength(1);
  });
});

describe('TOML', () => {
  test.each([
    ['a = "b"\nc = 1\n', ['a = b', 'c = 1']],
    ['[[p]]\nn = "a"\n[p.s]\nu = "x"\n[[p]]\nn = \'b\'\n', ['p.0.n = a', 'p.0.s.u = x', 'p.1.n = b']],
    ['[[p]]\n[[p.w]]\nu = "a"\n[[p.w]]\nu = "b"\n[p.w.h]\ns = "c"\n', ['p.0.w.0.u = a', 'p.0.w.1.u = b', 'p.0.w.1.h.s = c']],
    ['[m.f]\n"a.b" = []\nc.d = "e"\n', ['m.f.c.d = e']],
    ['s = { r = "x", e = \'.\' }\n', ['s.r = x', 's.e = .']],
    ['m = {a = "b \\"c\\"", d = "e"}\n', ['m.a = b \\"c\\"', 'm.d = e']],
    ['a = [\n    "b",\n    { c = "d" },\n    "e",\n]\nf = "g"\n', ['a.0 = b', 'a.1 = e', 'f = g']],
    ['a = [[\n    { b = "c" },\n]]\nd = "e"\n', ['d = e']],
    ['a = [[\n    { b = "c" },\n], [\n    { b = "d" },\n]]\ne = "f"\n', ['e = f']],
    ['a = ["b", "c"] # d\ne = "f"\n', ['e = f']],
    ['  a = [\n    ["b"],\n  ]\n  c = "d"\n', ['c = d']],
    ['a = """\n[[p]]\nb = "c"\n"""\nd = "e"\n', ['d = e']],
    ['a = "b"\n[[p]]\nc = [\n  "d",\n[[p]]\ne = "f"\n', ['a = b', 'p.0.c.0 = d', 'p.1.e = f', '18: what opens here is not closed']],
    ['a = "b\nc = "d"\n', ['c = d', '4: a text has no end']],
    ['a = "b"\n<<<<<<< HEAD\nc = "d"\n', ['a = b', 'c = d', '8: a line is neither a table nor a key']],
    ['a =\nb = "c"\n', ['b = c', '3: a key has no value']],
    ['[a\nb = "c"\n', ['b = c', '0: a header is not closed']],
  ])('%j', (text, expected) => {
    expect(skimmed(skimToml, text)).toEqual(expected);
  });
});
