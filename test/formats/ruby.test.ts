import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { argumentsOf, asAssignment, asCall, type Item, parseRuby, type Statement, valuesOf } from '../../src/formats/ruby.ts';
import { hanging } from '../support/hang.ts';

function say(item: Item): string {
  switch (item.kind) {
    case 'word':
      return item.path.join('.');
    case 'text':
      return item.value === null ? '?' : `"${item.value}"`;
    case 'group':
      return `${item.bracket}${item.statements.map(sayStatement).join('; ')}`;
    case 'list':
      return `%${item.texts.map(say).join(',')}`;
    case 'symbol':
      return `:${item.text}`;
    case 'label':
      return `${item.text}:`;
    default:
      return item.text;
  }
}

function sayStatement({ items, body }: Statement): string {
  const inside =
    body === null
      ? ''
      : ` <${body.kind}${body.params.map((name) => ` |${name}`).join('')} ${body.statements.map(sayStatement).join('; ')}>`;
  return items.map(say).join(' ') + inside;
}

function statements(text: string): string[] {
  return parseRuby(text).map(sayStatement);
}

describe('statements', () => {
  test.each([
    ['lines and semicolons', `a 1; b 'x'\nc`, ['a 1', 'b "x"', 'c']],
    ['comments', `a # b\n=begin\nc 'd'\n=end\ne`, ['a', 'e']],
    ['a comment sign in a string', `a 'b#c' # d`, ['a "b#c"']],
    ['dotted names', `Pod::Spec.new\ns.ios.x = 1\na&.b`, ['Pod.Spec.new', 's.ios.x = 1', 'a.b']],
    ['a comma at the end of a line', `a 'b',\n  'c'\nd`, ['a "b" , "c"', 'd']],
    ['a dot at the beginning of a line', `a\n  .b\nc`, ['a . b', 'c']],
    ['lines in brackets', `a [\n 'b',\n # no\n 'c'\n]\nd`, ['a ["b"; "c"', 'd']],
    ['a backslash at the end of a line', `a 'b' \\\n  'c'\nd`, ['a "b" "c"', 'd']],
    ['labels, symbols and rockets', `a git: 'b', :c => 'd', 'e' => :f, "g": 1`, ['a git: "b" , :c => "d" , "e" => :f , g: 1']],
    ['what a string depends on', 'a "b#{c["d"]}e", "f\\n", \'g#{h}\'', ['a ? , ? , "g#{h}"']],
    ['lists of words', 'a %w[b c], %i(d e)', ['a %"b","c" , %"d","e"']],
    ['strings in other quotes', 'a %q(b), %Q{c}, %(d)', ['a "b" , "c" , "d"']],
    ['a command in backticks', "a `b 'c'`", ['a ?']],
    ['regular expressions with quotes in them', `a.gsub(/'/, "b")\nc`, ['a.gsub (?; "b"', 'c']],
    ['division', `a = b / c\nd 'e' / f`, ['a = b / c', 'd "e" / f']],
    ['here-documents', `a <<~TEXT, 'b'\n  pod 'c'\n  TEXT\nd <<-'E F'\npod 'c'\nE F\ne`, ['a ? , "b"', 'd ?', 'e']],
    ['shifts', `a << b\nc <<D\ne`, ['a << b', 'c << D', 'e']],
    ['what follows the end of the program', `a\n__END__\nb 'c'`, ['a']],
    ['letters of other languages', `größe 'x'`, ['größe "x"']],
  ])('%s', (_, text, expected) => {
    expect(statements(text)).toEqual(expected);
  });

  test.each([
    ['do', `a 'b' do |c, d|\n e\nend\nf`, ['a "b" <do |c |d e>', 'f']],
    ['braces with parameters', `a { |b| c }`, ['a {c']],
    ['if, else and what follows', `if a == 'b'\n c\nelse\n d\nend\ne`, [`if a == "b" <branch c; else; d>`, 'e']],
    ['if on one line', `if a then b 'c' end\nd`, ['if a <branch b "c">', 'd']],
    ['if as a value', `a = if b\n c\nend\nd`, ['a = if b <branch c>', 'd']],
    ['if behind a statement', `a 'b' if c\nd`, ['a "b" if c', 'd']],
    ['a loop with do', `while a do\n b\nend\nc`, ['while a <branch b>', 'c']],
    ['each with do', `[1].each do |a|\n b\nend\nc`, ['[1 . each <do |a b>', 'c']],
    ['a method', `def a(b)\n c\nend\nd`, ['def a (b <def c>', 'd']],
    ['cases', `case a\nwhen 'b' then c\nelse d\nend\ne`, ['case a <branch when "b" then c; else d>', 'e']],
    ['nested bodies', `a do\n b do\n  c\n end\n if d\n  e\n end\nend\nf`, ['a <do b <do c>; if d <branch e>>', 'f']],
    ['words that only look like keywords', `a.end\nb.if 'c'\nd.do\n:end\nend: 1\nf`, ['a.end', 'b.if "c"', 'd.do', ':end', 'end: 1', 'f']],
    ['rescue behind a statement', `a = b rescue {}\nc`, ['a = b rescue {', 'c']],
  ])('bodies: %s', (_, text, expected) => {
    expect(statements(text)).toEqual(expected);
  });

  test.each([
    ['a string ends with its line, and its statement with it', `a 'b\nc "d\ne`, ['e']],
    ['and so do brackets', `a(b, 'c\nd`, ['d']],
    ['but not the body', `a do\n b 'c\n d\nend\ne`, ['a <do d>', 'e']],
    ['a body ends brackets', `a do\n b(\nend\nc`, ['a <do b (>', 'c']],
    ['an end too many is nothing', `end\na\nend`, ['a']],
    ['the file ends everything', `a do\n b [ c`, ['a <do b [c>']],
    ['a here-document without an end is none', `a <<~TEXT\nb 'c'`, ['a ?', 'b "c"']],
    ['strange characters are nothing', `a \u0000 'b'`, ['a \u0000 "b"']],
  ])('what is broken: %s', (_, text, expected) => {
    expect(statements(text)).toEqual(expected);
  });
});

describe('calls and assignments', () => {
  const first = (text: string): Statement => parseRuby(text)[0] ?? { items: [], body: null, start: 0, end: 0 };

  function call(text: string): unknown {
    const found = asCall(first(text));
    if (found === null) return null;
    const args = found.args.map(({ label, items }) => `${label === null ? '' : `${label}=`}${items.map(say).join(' ')}`);
    return [found.path.join('.'), args, found.modifier && text.slice(found.modifier.start, found.modifier.end)];
  }

  test.each([
    [`pod 'A', '~> 1.0'`, ['pod', ['"A"', '"~> 1.0"'], null]],
    [`pod('A', :git => 'u')`, ['pod', ['"A"', 'git="u"'], null]],
    [`pod 'A', git: 'u', 'b' => 1 if ENV['X']`, ['pod', ['"A"', 'git="u"', 'b=1'], `if ENV['X']`]],
    [`pod ('A')`, ['pod', ['("A"'], null]],
    [`use_frameworks!`, ['use_frameworks!', [], null]],
    [`pod *list`, ['pod', ['* list'], null]],
    [`pod = 'A'`, null],
    [`'A'`, null],
    [``, null],
  ])('%s', (text, expected) => {
    expect(call(text)).toEqual(expected);
  });

  test.each([
    [`a = 'b'`, 'a', '"b"'],
    [`a.b ||= c d`, 'a.b', 'c d'],
    [`a[:b] = 1`, 'a [:b', '1'],
  ])('%s', (text, left, right) => {
    const found = asAssignment(first(text));
    expect([found?.left.map(say).join(' '), found?.right.map(say).join(' ')]).toEqual([left, right]);
  });

  test('values and entries', () => {
    expect(valuesOf(first(`['a', b]`).items).map((items) => items.map(say))).toEqual([['"a"'], ['b']]);
    expect(valuesOf(first(`%w[a b]`).items).map((items) => items.map(say))).toEqual([['"a"'], ['"b"']]);
    expect(valuesOf(first(`a.b`).items).map((items) => items.map(say))).toEqual([['a.b']]);
    expect(argumentsOf(first(`x = { :a => 1, b: 2 }`).items.slice(2)).map(({ label }) => label)).toEqual(['a', 'b']);
  });
});

test('places are exact', () => {
  const text = `pod 'A', "b" do |c|\n d :e\nend`;
  const [pod] = parseRuby(text);
  const [word, name] = pod?.items ?? [];
  expect([pod, word, name].map((span) => span && text.slice(span.start, span.end))).toEqual([text, 'pod', `'A'`]);
  expect(name?.kind === 'text' && text.slice(name.inner.start, name.inner.end)).toBe('A');
});

test.each([
  ['lines', '\n'],
  ['words', 'a '],
  ['brackets', '(['],
  ['bodies', 'a do\n'],
  ['conditions', 'if '],
  ['quotes', `"`],
  ['holes', '"#{'],
  ['here-documents', '<<~A '],
  ['bodies of here-documents', '<<~A\n'],
  ['dots', '\n.a'],
  ['slashes', ' /'],
  ['lists', '%w['],
  ['ends', 'end\n'],
  ['comments', '=begin\n'],
])('many %s', (_, piece) => {
  const before = process.cpuUsage();
  parseRuby(piece.repeat(Math.floor(300_000 / piece.length)));
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1e6).toBeLessThan(hanging);
});

test('whatever it is, no place lies outside', () => {
  const piece = fc.constantFrom(
    'a',
    ' ',
    '\n',
    "'",
    '"',
    '#{',
    '}',
    'do ',
    'end',
    'if ',
    'def ',
    '(',
    ')',
    '[',
    ']',
    '{',
    '|',
    '<<~A',
    'A',
    '%w[',
    '/',
    ':',
    ',',
    '.',
    '=',
    '=>',
    '#',
    '\\',
  );
  const inside = (text: string, list: readonly Statement[]): void => {
    for (const { items, body, start, end } of list) {
      expect(0 <= start && start <= end && end <= text.length).toBe(true);
      for (const item of items) if (item.kind === 'group') inside(text, item.statements);
      if (body !== null) inside(text, body.statements);
    }
  };
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      inside(text, parseRuby(text));
    }),
  );
});
