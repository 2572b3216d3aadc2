import * as fc from 'fast-check';
import { DockerfileParser } from 'dockerfile-ast';
import { describe, expect, test } from 'vitest';
import {
  execForm,
  flagsOf,
  type Instruction,
  onbuildOf,
  parseDockerfile,
  shellText,
  substitute,
  wordsOf,
} from '../../src/formats/dockerfile.ts';
import { hanging } from '../support/hang.ts';

/** Each instruction as it is written. */
function written(text: string): string[] {
  return parseDockerfile(text).map(({ start, end }) => text.slice(start, end));
}

function only(text: string): Instruction {
  const [instruction, ...more] = parseDockerfile(text);
  if (instruction === undefined || more.length > 0) throw new Error('one instruction was meant');
  return instruction;
}

/** What stands between two places, in one line. */
const line = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

describe('instructions', () => {
  test.each<[name: string, text: string, expected: string[]]>([
    ['one a line', 'FROM a\nRUN b\n', ['FROM a', 'RUN b']],
    ['in any letters', 'from a\nRun b', ['from a', 'Run b']],
    ['with blanks around', '\n  FROM a  \n\t\nRUN b\t', ['FROM a', 'RUN b']],
    ['without anything behind', 'FROM\nRUN b', ['FROM', 'RUN b']],
    ['comments', '# a\nFROM a # b\n  # c\nRUN d', ['FROM a # b', 'RUN d']],
    ['continued', 'RUN a \\\n b\nRUN c', ['RUN a \\\n b', 'RUN c']],
    ['continued, with blanks behind the sign', 'RUN a \\ \t\n b\nRUN c', ['RUN a \\ \t\n b', 'RUN c']],
    ['continued over comments', 'RUN a \\\n# b\n  # c \\\n d\nRUN e', ['RUN a \\\n# b\n  # c \\\n d', 'RUN e']],
    ['continued over nothing', 'RUN a \\\n\n  \n b\nRUN c', ['RUN a \\\n\n  \n b', 'RUN c']],
    ['continued in the keyword', 'RU\\\nN a\nRUN b', ['RU\\\nN a', 'RUN b']],
    ['continued at once', '\\\nRUN a\nRUN b', ['\\\nRUN a', 'RUN b']],
    ['continued to the end', 'RUN a \\', ['RUN a']],
    ['continued to a comment at the end', 'RUN a \\\n# b\n', ['RUN a']],
    ['two signs are one sign', 'RUN a \\\\\nRUN b', ['RUN a \\\\', 'RUN b']],
    ['a sign within', 'RUN a \\ b\nRUN c', ['RUN a \\ b', 'RUN c']],
    ['that nobody knows', '{{ if x }}\nINCLUDE a\nRUN b', ['{{ if x }}', 'INCLUDE a', 'RUN b']],
    ['none', '# a\n\n', []],
    ['nothing', '', []],
  ])('%s', (_, text, expected) => {
    expect(written(text)).toEqual(expected);
  });

  test.each<[name: string, text: string, expected: string[]]>([
    ['the sign of Windows', '# escape=`\nRUN a `\n b \\\nRUN c', ['RUN a `\n b \\', 'RUN c']],
    ['spaces and letters', '#  Escape = `  \nRUN a `\n b', ['RUN a `\n b']],
    ['behind another one', '# syntax=docker/dockerfile:1\n# escape=`\nRUN a `\n b', ['RUN a `\n b']],
    ['behind a comment it is one', '# a\n# escape=`\nRUN a `\nRUN b', ['RUN a `', 'RUN b']],
    ['behind an empty line it is one', '\n# escape=`\nRUN a `\nRUN b', ['RUN a `', 'RUN b']],
    ['behind one that nobody knows it is a comment', '# a=b\n# escape=`\nRUN a `\nRUN b', ['RUN a `', 'RUN b']],
    ['another sign', '# escape=x\nRUN a \\\n b', ['RUN a \\\n b']],
  ])('the directive at the top: %s', (_, text, expected) => {
    expect(written(text)).toEqual(expected);
  });
});

describe('heredocs', () => {
  test.each<[name: string, text: string, expected: string[]]>([
    ['one', 'RUN <<A\nb\nA\nRUN c', ['RUN <<A\nb\nA', 'RUN c']],
    ['that look like instructions', 'RUN <<A\nFROM b\n# c\n\nA\nRUN d', ['RUN <<A\nFROM b\n# c\n\nA', 'RUN d']],
    ['given to a program', 'RUN python3 - <<A && b\nc\nA\nRUN d', ['RUN python3 - <<A && b\nc\nA', 'RUN d']],
    ['in quotes', 'RUN <<"A"\nb\nA\nRUN <<\'B\'\nc\nB\nRUN d', ['RUN <<"A"\nb\nA', "RUN <<'B'\nc\nB", 'RUN d']],
    ['with tabs in front of the end', 'RUN <<-A\n\tb\n\tA\nRUN c', ['RUN <<-A\n\tb\n\tA', 'RUN c']],
    ['with tabs that are no end', 'RUN <<A\n\tA\nA\nRUN c', ['RUN <<A\n\tA\nA', 'RUN c']],
    ['with blanks that are no end', 'RUN <<A\n A\nAA\nA\nRUN c', ['RUN <<A\n A\nAA\nA', 'RUN c']],
    ['several', 'COPY <<A <<B /c/\nd\nA\ne\nB\nRUN f', ['COPY <<A <<B /c/\nd\nA\ne\nB', 'RUN f']],
    ['numbered', 'RUN a 3<<A\nb\nA\nRUN c', ['RUN a 3<<A\nb\nA', 'RUN c']],
    ['continued', 'RUN a \\\n <<A\nb\nA\nRUN c', ['RUN a \\\n <<A\nb\nA', 'RUN c']],
    ['of files', 'COPY <<a.txt /b\nc\na.txt\nADD <<A /b\nc\nA', ['COPY <<a.txt /b\nc\na.txt', 'ADD <<A /b\nc\nA']],
    ['of a trigger', 'ONBUILD RUN <<A\nb\nA\nRUN c', ['ONBUILD RUN <<A\nb\nA', 'RUN c']],
    ['that never end', 'RUN <<A\nRUN b', ['RUN <<A', 'RUN b']],
    ['in another instruction', 'CMD <<A\nRUN b\nA', ['CMD <<A', 'RUN b', 'A']],
    ['that are none: in a word', 'RUN a"<<A" b<<A $((1<<A))\nRUN c\nA', ['RUN a"<<A" b<<A $((1<<A))', 'RUN c', 'A']],
    ['that are none: a string', 'RUN cat <<<A\nRUN c\nA', ['RUN cat <<<A', 'RUN c', 'A']],
    ['that are none: no name', 'RUN a << A\nRUN c\nA', ['RUN a << A', 'RUN c', 'A']],
    ['that are none: a list of words', 'RUN ["a", "<<A"]\nRUN c\nA', ['RUN ["a", "<<A"]', 'RUN c', 'A']],
    // `Source` has made a space of each carriage return.
    ['with the line ends of Windows', 'RUN <<A \nb \nA \nRUN c ', ['RUN <<A \nb \nA', 'RUN c']],
  ])('%s', (_, text, expected) => {
    expect(written(text)).toEqual(expected);
  });

  test('come behind the line that begins them, and keep what they hold', () => {
    const { body } = only('RUN a \\\n  # b\n  <<A c \\\n d\n# e \\\n\nA\n');
    expect(shellText(body).text).toBe(' a       \\\n  <<A c \\\n d\n# e \\\n\nA');
  });
});

describe('what stands in an instruction', () => {
  test('flags, words and what a shell runs', () => {
    const text = 'RUN --mount=type=cache,target="/a b" --network=none \\\n # c\n pip install "x y" --flag\n';
    const { body } = only(text);
    expect(flagsOf(body).map(({ name, value, start, end }) => [name, value.text, text.slice(start, end)])).toEqual([
      ['mount', 'type=cache,target="/a b"', '--mount=type=cache,target="/a b"'],
      ['network', 'none', '--network=none'],
    ]);
    expect(wordsOf(body).map((word) => [word.text, text.slice(word.start, word.end)])).toEqual(
      ['pip', 'install', '"x', 'y"', '--flag'].map((word) => [word, word]),
    );
    expect(line(shellText(body).text.replaceAll('\\', ''))).toBe('pip install "x y" --flag');
    expect(text.slice(shellText(body).start).startsWith(' \\\n # c')).toBe(true);
  });

  test.each<[text: string, words: string[] | null]>([
    ['CMD ["a", "b c", "d\\"e"]', ['a', 'b c', 'd"e']],
    ['CMD [\\\n "a", \\\n # c\n "b" \\\n]', ['a', 'b']],
    ['CMD [ ]', []],
    ["CMD ['a']", null],
    ['CMD ["a", 1]', null],
    ['CMD a ["b"]', null],
    ['CMD ["a"', null],
    ['COPY --from=x ["a", "b"]', ['a', 'b']],
  ])('the words of %s', (text, words) => {
    expect(execForm(only(text).body)?.map((word) => word.text) ?? null).toEqual(words);
  });

  test.each<[text: string, keyword: string, inner: string]>([
    ['ONBUILD RUN a b', 'RUN', 'RUN a b'],
    ['onbuild  copy \\\n a b', 'COPY', 'copy \\\n a b'],
    ['ONBUILD RUN <<A\nb\nA', 'RUN', 'RUN <<A\nb\nA'],
  ])('the trigger in %s', (text, keyword, inner) => {
    const found = onbuildOf(only(text));
    expect([found?.keyword, text.slice(found?.start, found?.end)]).toEqual([keyword, inner]);
  });

  test('no trigger in what is none', () => {
    expect(onbuildOf(only('ONBUILD'))).toBeNull();
    expect(onbuildOf(only('ONBUILD ONBUILD RUN a'))).toBeNull();
    expect(onbuildOf(only('RUN a'))).toBeNull();
  });
});

describe('names with values', () => {
  const pairs = (text: string) =>
    only(text).pairs.map(({ name, value, valueAt, start, end }) => [
      name,
      value,
      valueAt && text.slice(valueAt.start, valueAt.end),
      text.slice(start, end),
    ]);

  test.each<[text: string, expected: ReturnType<typeof pairs>]>([
    ['ENV A=1', [['A', '1', '1', 'A=1']]],
    [
      'ENV A=1 B=2',
      [
        ['A', '1', '1', 'A=1'],
        ['B', '2', '2', 'B=2'],
      ],
    ],
    [
      'ENV A="x y" B=\'z\'',
      [
        ['A', '"x y"', 'x y', 'A="x y"'],
        ['B', "'z'", 'z', "B='z'"],
      ],
    ],
    [
      'ENV A=x\\ y B="a"b',
      [
        ['A', 'x\\ y', 'x\\ y', 'A=x\\ y'],
        ['B', '"a"b', '"a"b', 'B="a"b'],
      ],
    ],
    [
      'ENV A="x\\"y z" B',
      [
        ['A', '"x\\"y z"', 'x\\"y z', 'A="x\\"y z"'],
        ['B', null, null, 'B'],
      ],
    ],
    [
      'ENV A="" B=',
      [
        ['A', '""', '', 'A=""'],
        ['B', '', '', 'B='],
      ],
    ],
    [
      'ENV A=1 \\\n # c\n B=2',
      [
        ['A', '1', '1', 'A=1'],
        ['B', '2', '2', 'B=2'],
      ],
    ],
    ['ENV A="x \\\n y"', [['A', '"x  y"', 'x \\\n y', 'A="x \\\n y"']]],
    [
      'ENV A=1\\\n  B=2\\\n',
      [
        ['A', '1', '1', 'A=1'],
        ['B', '2', '2', 'B=2'],
      ],
    ],
    ['ENV A="x y', [['A', '"x y', '"x y', 'A="x y']]],
    ['ENV A some words=1', [['A', 'some words=1', 'some words=1', 'A some words=1']]],
    ['ENV A "x y"', [['A', '"x y"', 'x y', 'A "x y"']]],
    ['ENV A', [['A', null, null, 'A']]],
    ['ENV', []],
    ['ARG A', [['A', null, null, 'A']]],
    [
      'ARG A=1 B C="2"',
      [
        ['A', '1', '1', 'A=1'],
        ['B', null, null, 'B'],
        ['C', '"2"', '2', 'C="2"'],
      ],
    ],
    ['RUN A=1', []],
  ])('%s', (text, expected) => {
    expect(pairs(text)).toEqual(expected);
  });

  test('the sign of Windows escapes there', () => {
    const [, env] = parseDockerfile('# escape=`\nENV A=x` y B=C:\\d\\\nENV C="`""');
    expect(env?.pairs.map(({ value }) => value)).toEqual(['"`""']);
  });
});

describe('what variables put in', () => {
  const held = new Map([
    ['A', { value: 'a', weak: false }],
    ['W', { value: 'w', weak: true }],
    ['E', { value: '', weak: false }],
  ]);
  const lookup = (name: string) => (name === 'N' ? null : held.get(name));

  test.each<[text: string, expected: string, how: string]>([
    ['x', 'x', ''],
    ['$A-${A}', 'a-a', ''],
    ['${W}b', 'wb', 'weak'],
    ['$X', '${X}', 'unknown'],
    ['$N', '${N}', 'unknown'],
    ['${X:-b}', 'b', 'weak'],
    ['${A:-b}${E:-c}${E-c}', 'ac', 'weak'],
    ['${A:+b}', 'b', ''],
    ['${X:+b}', '${X}', 'unknown'],
    ['${X:-${W}}', 'w', 'weak'],
    ['${A%x}', '${}', 'unknown'],
    ['"$A b"', 'a b', ''],
    ["'$A'", '$A', ''],
    ['"\'$A\'"', "'a'", ''],
    ['\\$A', '$A', ''],
    ['"\\$A \\x"', '$A \\x', ''],
    ['a\\ b', 'a b', ''],
    ['a"b c"\'d\'', 'ab cd', ''],
    ['"a', 'a', ''],
    ['$', '$', ''],
    ['a$-', 'a$-', ''],
  ])('%s', (text, expected, how) => {
    const { text: filled, known, weak } = substitute(text, lookup);
    expect([filled, known ? (weak ? 'weak' : '') : 'unknown']).toEqual([expected, how]);
  });

  test('the sign of Windows', () => {
    expect(substitute('C:\\$A`$A', lookup, '`').text).toBe('C:\\a$A');
  });
});

/** The places where another parser sees instructions begin and end. */
function oracle(text: string): string[] {
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
  const offset = ({ line: row, character }: { line: number; character: number }) => (starts[row] ?? text.length) + character;
  return DockerfileParser.parse(text)
    .getInstructions()
    .map((instruction) => {
      const { start, end } = instruction.getRange();
      return `${instruction.getKeyword()} ${offset(start)}-${offset(start) + text.slice(offset(start), offset(end)).trimEnd().length}`;
    });
}

function own(text: string): string[] {
  return parseDockerfile(text).map(({ keyword, start, end }) => `${keyword} ${start}-${end}`);
}

describe('beside another parser', () => {
  // What both agree on; where they do not, https://docs.docker.com/reference/dockerfile/ is right and the tables above hold it.
  const piece = fc.constantFrom(
    'FROM python:3.12 AS a',
    'RUN pip install a',
    'RUN pip install \\\n  a \\\n  b',
    'RUN a \\\n  # comment\n  b',
    'RUN a \\\n\n  b',
    'ENV A=1 \\\n    B="x y"',
    'COPY --from=a ["a b", "c"]',
    'RUN <<EOF\npip install a\nEOF',
    'COPY <<-A /b\n\tc\n\tA',
    'CMD ["a", \\\n "b"]',
    '# comment',
    '',
    '  \t',
    'ARG X="a # b"',
    'LABEL a=b \\\n c=d',
    'workdir /app',
  );

  test('instructions begin and end where it says so', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.constantFrom('', '\n'), (pieces, end) => {
        const text = pieces.join('\n') + end;
        expect(own(text)).toEqual(oracle(text));
      }),
      { numRuns: 500 },
    );
  });
});

test.each([
  ['one line', 'RUN a'.padEnd(1_000_000, 'b')],
  ['continued lines', `RUN ${'a \\\n'.repeat(250_000)}`],
  ['comments', `RUN a \\\n${'# c\n'.repeat(250_000)}b`],
  ['signs', `RUN ${'\\'.repeat(1_000_000)}`],
  ['quotes', `ENV A=${'"'.repeat(999_999)}`],
  ['quotes of both kinds', `RUN <<A ${'"\''.repeat(400_000)}`],
  ['open heredocs', 'RUN <<A\n'.repeat(120_000)],
  ['many heredocs', 'RUN <<A\n\tA\nA\n'.repeat(70_000)],
  ['many heredocs at once', `RUN ${'<<A '.repeat(100_000)}\n${'A\n'.repeat(100_000)}`],
  ['tabs', `${'RUN <<A\n'.repeat(50_000)}${'\tA\n'.repeat(50_000)}`],
  ['flags', `RUN ${'--a=b '.repeat(160_000)}`],
  ['empty lines', '\n'.repeat(1_000_000)],
  ['blanks', `RUN a${' '.repeat(999_000)}`],
  ['variables', `ENV ${'A=${A:-${A:-'.repeat(80_000)}`],
])('%s takes no time', (_, text) => {
  const before = process.cpuUsage();
  for (const instruction of parseDockerfile(text)) {
    flagsOf(instruction.body);
    wordsOf(instruction.body);
    execForm(instruction.body);
    for (const { value } of instruction.pairs) substitute(value ?? '', () => undefined);
  }
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1e6).toBeLessThan(hanging);
});
