import { hanging } from '../support/hang.ts';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Item, type Language, type Statement, asCall, parseGradle, variableName } from '../../src/formats/gradle.ts';

const closing = { '(': ')', '[': ']', '{': '}' };

/** An item as the reader sees it: words bare, strings quoted, brackets with `;` between what they hold. */
function say(item: Item): string {
  if (item.kind === 'word') return item.path.join('.');
  if (item.kind === 'group') return `${item.bracket}${item.statements.map(sayAll).join('; ')}${closing[item.bracket]}`;
  if (item.kind !== 'text') return item.text;
  return `"${item.parts.map((part) => (part.kind === 'literal' ? part.value : `<${part.items.map(say).join(' ')}>`)).join('')}"`;
}

function sayAll({ items }: Statement): string {
  return items.map(say).join(' ');
}

function statements(text: string, language: Language = 'groovy'): string[] {
  return parseGradle(text, language).map(sayAll);
}

describe('statements', () => {
  test.each([
    ['lines and semicolons', `a 1; b 'x'\nc`, ['a 1', 'b "x"', 'c']],
    ['comments', `a // b\n/* 'c' \n d */ e /* f`, ['a', 'e']],
    ['comment signs in strings', `a 'http://x/*y*/' // z`, ['a "http://x/*y*/"']],
    ['quotes in comments', `// don't\na "b"`, ['a "b"']],
    ['nested blocks', `a { b { c 'd'\n e } }`, ['a {b {c "d"; e}}']],
    ['a block on the next line', `dependencies\n{\n a\n}`, ['dependencies {a}']],
    ['lines in parentheses', `a(\n 'b',\n 'c'\n)\nd`, ['a ("b"; "c")', 'd']],
    ['a comma at the end of a line', `a 'b',\n  'c'\nd`, ['a "b" , "c"', 'd']],
    ['a dot at the beginning of a line', `a.b\n  .c()\nd`, ['a.b.c ()', 'd']],
    ['the parameters of a closure', `a { b, c -> d }`, ['a {d}']],
    ['dotted names', `a.b?.c*.d`, ['a.b.c.d']],
    ['templates', `a "b:$c.d:\${e["f"] + "g"}"`, ['a "b:<c.d>:<e ["f"] + "g">"']],
    ['strings of many lines', `a '''b\n"c'''`, [`a "b\n"c"`]],
    ['an escaped quote', String.raw`a 'b\'c'`, [String.raw`a "b\'c"`]],
    ['an import', `import a.b.*\nc`, ['import a.b . *', 'c']],
  ])('%s', (_, text, expected) => {
    expect(statements(text)).toEqual(expected);
  });

  test.each([
    ['a dot after a variable is text', 'a "$b.c"', ['a "<b>.c"']],
    ['names in backticks', 'plugins { `java-library` }', ['plugins {"java-library"}']],
    ['raw strings', 'a """b\\"""', ['a "b\\"']],
    ['annotations', '@file:Suppress("X")\na', ['@ file : Suppress ("X")', 'a']],
  ])('in Kotlin, %s', (_, text, expected) => {
    expect(statements(text, 'kotlin')).toEqual(expected);
  });

  test.each([
    ['a string ends with its line, and its statement with it', `a 'b\nc "d\ne`, ['e']],
    ['even where the statement would go on', `a = 'b\nc`, ['c']],
    ['and so does what it stands in', `a.split(/'/)\nb`, ['b']],
    ['but not the block', `a { b 'c\nd }`, ['a {d}']],
    ['a template ends with its line', `a "\${b\nc`, ['c']],
    ['a block ends a parenthesis', `a { b( }\nc`, ['a {b ()}', 'c']],
    ['a brace too many is nothing', `} a }`, ['a']],
    ['the file ends everything', `a { b [ c`, ['a {b [c]}']],
    ['strange characters are nothing', `a § \u0000 "b" 日`, ['a "b" 日']],
  ])('what is broken: %s', (_, text, expected) => {
    expect(statements(text)).toEqual(expected);
  });
});

describe('calls', () => {
  function call(text: string): unknown {
    const found = asCall(parseGradle(text, 'kotlin')[0]?.items ?? []);
    if (found === null) return null;
    const args = found.args.map(({ label, items }) => `${label === null ? '' : `${label}=`}${items.map(say).join(' ')}`);
    return [found.path.join('.'), args, found.block === null ? null : found.block.statements.map(sayAll), found.rest.map(say).join(' ')];
  }

  test.each([
    [`a("b", c)`, ['a', ['"b"', 'c'], null, '']],
    [`a "b", c`, ['a', ['"b"', 'c'], null, '']],
    [`a group: "b", name: "c"`, ['a', ['group="b"', 'name="c"'], null, '']],
    [`a(group = "b", "name" to "c")`, ['a', ['group="b"', 'name="c"'], null, '']],
    [`a("b") { c }`, ['a', ['"b"'], ['c'], '']],
    [`a b, { c }`, ['a', ['b'], ['c'], '']],
    [`a { c }`, ['a', [], ['c'], '']],
    [`id("b") version "1" apply false`, ['id', ['"b"'], null, 'version "1" apply false']],
    [`"fullApi"("b")`, ['fullApi', ['"b"'], null, '']],
    [`a`, ['a', [], null, '']],
    [`a = "b"`, null],
    [`a + b`, null],
    [`"a"`, null],
    [`("a")`, null],
  ])('%s', (text, expected) => {
    expect(call(text)).toEqual(expected);
  });
});

describe('the name of a variable', () => {
  test.each([
    ['ver', 'ver'],
    ['rootProject.ext.ver', 'ver'],
    ['ext["ver"]', 'ver'],
    ['rootProject.extra["ver"] as String', 'ver'],
    ['extra.get("ver") as Int', 'ver'],
    ['project.property("ver").toString()', 'ver'],
    ['providers.gradleProperty("ver").get()', 'ver'],
    ['versions["litert"]', 'versions.litert'],
    ['libs.versions.min.sdk.get().toInt()', 'libs.versions.min.sdk'],
    ['a ? b : c', null],
    ['a + b', null],
    ['safeExtGet("ver", 21)', null],
    ['Integer.parseInt(ver)', null],
    ['a b', null],
    ['"a"', null],
    ['21', null],
    ['ext', null],
  ])('%s', (text, expected) => {
    expect(variableName(parseGradle(text, 'groovy')[0]?.items ?? [])).toBe(expected);
  });
});

const build = `plugins { id("a") version "1" apply false }\nandroid { ndk { abiFilters += listOf("x", 'y') } }
dependencies {\n  implementation "g:a:$v.w" // c\n  implementation("g:b:\${x["y"]}") { exclude(group = "q") }\n /* d */ }\ndef a = '''m\nn'''\n`;

describe('spans', () => {
  const damage = fc.tuple(
    fc.nat(build.length),
    fc.nat(5),
    fc.constantFrom('', "'", '"', '"""', '${', '}', '{', '(', ')', '[', '/*', '*/', '//', '\n', '\\', '$', '`', '->', ','),
  );

  test.each(['groovy', 'kotlin'] as const)('of %s, damaged as it may be, lie one after the other and in each other', (language) => {
    fc.assert(
      fc.property(fc.array(damage, { maxLength: 4 }), (edits) => {
        const text = edits.reduce((now, [at, remove, insert]) => now.slice(0, at) + insert + now.slice(at + remove), build);
        expectOrdered(parseGradle(text, language), 0, text.length, text);
      }),
      { numRuns: 500 },
    );
  });
});

function expectOrdered(list: readonly Statement[], start: number, end: number, text: string): void {
  let at = start;
  for (const statement of list) {
    for (const item of statement.items) {
      expect(item.start).toBeGreaterThanOrEqual(at);
      expect(item.end).toBeLessThanOrEqual(end);
      if (item.kind === 'group') expectOrdered(item.statements, item.start + 1, item.end, text);
      if (item.kind === 'number' || item.kind === 'operator') expect(text.slice(item.start, item.end)).toBe(item.text);
      if (item.kind === 'text') {
        for (const part of item.parts) if (part.kind === 'literal') expect(text.slice(part.start, part.end)).toBe(part.value);
      }
      at = item.end;
    }
  }
}

describe('hostile files come back soon', () => {
  const many = 10_000;
  test.each([
    ['open brackets', '({['.repeat(many)],
    ['brackets that close', '{'.repeat(many) + '}'.repeat(many)],
    ['brackets that do not fit', '('.repeat(many) + ']'.repeat(many)],
    ['blocks after blocks', '{}\n'.repeat(many)],
    ['lines that go on', 'a\n.'.repeat(many)],
    ['open strings', `'\n"\n`.repeat(many)],
    ['open strings in open blocks', `${'{'.repeat(1000)}'\n`.repeat(30)],
    ['open templates', '"${'.repeat(many)],
    ['open comments', '/*'.repeat(many)],
    ['a long name', 'a.'.repeat(many)],
    ['a long line', `a '${'x'.repeat(1_000_000)}`],
    ['dollar signs', `"${'$'.repeat(many)}$a`],
    ['what is no token', '§'.repeat(1_000_000)],
  ])('%s', (_, text) => {
    const start = process.cpuUsage();
    parseGradle(text, 'groovy');
    parseGradle(text, 'kotlin');
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1e6).toBeLessThan(hanging);
  });
});
