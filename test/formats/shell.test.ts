import { hanging } from '../support/hang.ts';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isDefault,
  joinContinuations,
  literalSpan,
  readShell,
  shellError,
  type SimpleCommand,
  type Word,
} from '../../src/formats/shell.ts';
import { damaged, hostile, secondsFor } from '../readers/installs/support.ts';

const variables = new Map([
  ['V', { value: '2.0', weak: false }],
  ['MANY', { value: 'torch torchvision', weak: false }],
  ['EMPTY', { value: '', weak: false }],
  ['WEAK', { value: '3.0', weak: true }],
]);

function read(text: string): SimpleCommand[] {
  return readShell(text, { directory: '/app', variables });
}

/** The words of each command; what cannot be known is written `${name}`. */
function words(text: string): string[] {
  return read(text).map((command) => command.words.map((word) => word.text).join(' | '));
}

describe('words', () => {
  test.each([
    ['a b', 'a | b'],
    [`'a b' "c d" e\\ f`, 'a b | c d | e f'],
    [`to"rch"'=='2`, 'torch==2'],
    ['"a\\"b" "\\$V" "\\n"', 'a"b | $V | \\n'],
    ["'\\n'", '\\n'],
    ['torch==$V "torch==${V}"', 'torch==2.0 | torch==2.0'],
    ['${V:-1} ${W:-1} ${W-1} ${EMPTY:-1}', '2.0 | 1 | 1 | 1'],
    ['$W ${W} "x$W" ${W:?}', '${W} | ${W} | x${W} | ${W}'],
    ['$MANY "$MANY" $EMPTY', 'torch | torchvision | torch torchvision'],
    ['$(cat x) `cat x` $((1+1)) {a,b}', '${} | ${} | ${} | ${}'],
    ['${V%.*} ${V//./} ${V:0:1} ${#V}', '${V} | ${V} | ${V} | ${V}'],
    ['jax[cuda12] tensorflow[$W]', 'jax[cuda12] | tensorflow[${W}]'],
    ['x==${{ matrix.torch }} "${{ a || b }}"', 'x==${matrix.torch} | ${a || b}'],
    ["'x==${{ matrix.torch }}'", 'x==${matrix.torch}'],
    ['pip install {{ package }}', 'pip | install | ${package}'],
    ['--project <your project> "gs://<bucket>/x" a==<bb>', '--project | ${your project} | gs://${bucket}/x | a==${bb}'],
    ["'<x y>' <in >out", '<x y>'],
    ['a \\\n  b', 'a | b'],
    ['a # comment', 'a'],
  ])('%s', (text, expected) => {
    expect(words(`p ${text}`)).toEqual([`p | ${expected}`]);
  });

  test('the place of a part is exact through quotes, and unknown through variables', () => {
    const parts = (text: string, from: number, to: number) => {
      const word = read(`p ${text}`)[0]?.words[1] as Word;
      const span = literalSpan(word, { start: from, end: to });
      return span && `p ${text}`.slice(span.start, span.end);
    };
    expect(parts('"torch>=2"', 5, 8)).toBe('>=2');
    expect(parts('torch\\>=2', 5, 8)).toBe('>=2');
    expect(parts(`"torch"'>=2'`, 5, 8)).toBe('>=2');
    expect(parts(`"torch"'>=2'`, 0, 8)).toBeNull();
    expect(parts('torch==$V', 5, 10)).toBeNull();
  });
});

test.each([
  ['$V', false],
  ['$WEAK', true],
  ['${WEAK:-1}', true],
  ['${W:-1}', true],
  ['"x==${W:-1}"', true],
  ['${V:-1}', false],
  ['${EMPTY:-1}', false],
  ['${EMPTY:-$WEAK}', true],
])('whether a default stands in %s', (text, expected) => {
  expect(read(`X=${text}; p $X ${text}`).flatMap((command) => command.words.slice(1).map(isDefault))).toEqual([expected, expected]);
});

describe('commands', () => {
  test.each([
    ['lists', 'a; b && c || d\ne & f | g', ['a', 'b', 'c', 'd', 'e', 'f', 'g']],
    ['groups', '(a; { b; }) ; ! c', ['a', 'b', 'c']],
    ['branches', 'if a; then b; elif c; then d; else e; fi', ['a', 'b', 'c', 'd', 'e']],
    ['loops', 'for x in 1 2; do a $x; done; while b; do c; done', ['a | ${x}', 'b', 'c']],
    ['choices', 'case $W in x) a;; *) b;; esac', ['a', 'b']],
    ['functions', 'f() { a; }\nfunction g { b; }', ['a', 'b']],
    ['functions where they are called', 'f() { a; }\nb; main\nmain() { c; f; }\nmain', ['b', 'main', 'main', 'c', 'f', 'a']],
    ['functions that call themselves', 'f() { f; a; }; f', ['f', 'f', 'a']],
    ['wrappers', 'sudo -E -u me env A=1 nice -n 5 a b', ['a | b']],
    ['environments', 'conda run -n base a; poetry run b; uv run --with x c; timeout -s 9 60 d', ['a', 'b', 'c', 'd']],
    ['scripts', `bash -lc "a && b 'c d'"`, [`bash | -lc | a && b 'c d'`, 'a', 'b | c d']],
    ['scripts in scripts', `sh -c 'bash -c "a \\"b c\\""'`, [`sh | -c | bash -c "a \\"b c\\""`, 'bash | -c | a "b c"', 'a | b c']],
    ['eval', `eval "a b"`, ['eval | a b', 'a | b']],
    ['heredocs for others', 'cat <<EOF > x\na\nEOF\nb', ['cat', 'b']],
    ['heredocs for a shell', 'bash <<EOF\na\nEOF\nb', ['bash', 'a', 'b']],
    ['heredocs for nothing', '<<EOF\na\nEOF', ['', 'a']],
    ['a file for a shell', 'bash x.sh <<EOF\na\nEOF', ['bash | x.sh']],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test.each([
    ['assignments', 'A=1; B=$A$A; x $A $B', 'x | 1 | 11'],
    ['exports', 'export A=1 B="2 3"; x "$A" "$B"', 'x | 1 | 2 3'],
    ['before a command they are for it alone', 'A=1 y; x $A', 'x | ${A}'],
    ['set to what is unknown', 'A=$(date); x ${A:-1}', 'x | ${A}'],
    ['set in a branch', 'A=1; if y; then A=2; fi; x $A', 'x | ${A}'],
    ['set behind a test', '[ -n "$W" ] && A=2; x $A', 'x | ${A}'],
    ['set in a subshell', 'A=1; (A=2); x $A', 'x | 1'],
    ['lists', 'A=(1 2); x $A', 'x | ${A}'],
  ])('variables: %s', (_, text, expected) => {
    expect(words(text).at(-1)).toBe(expected);
  });

  test.each([
    ['cd b && x', '/app/b'],
    ['cd b; cd ..; x', '/app'],
    ['cd /b/c/../d; x', '/b/d'],
    ['(cd b); x', '/app'],
    ['cd b | y; x', '/app'],
    ['if y; then cd b; fi; x', '/app'],
    ['[ -d b ] && cd b; x', '/app/b'],
    ['pushd b; popd; x', '/app'],
    ['cd b; cd -; x', '/app'],
    ['cd $W/b; x', '${W}/b'],
    ['cd c/$W; x', '/app/c/${W}'],
    ['cd; x', '~'],
    ['bash -c "cd b; x"', '/app/b'],
  ])('the folder after %s', (text, expected) => {
    expect(read(text).find((command) => command.words[0]?.text === 'x')?.directory ?? read(text).at(-1)?.directory).toBe(expected);
  });

  test.each([
    ['x', '${PWD}'],
    ['cd "$(dirname "$0")"; x', 'tools/ci'],
    ['cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && x', 'tools'],
    ['cd $(dirname $(readlink -f $0))/../..; x', ''],
    ['cd `dirname $0`; x', 'tools/ci'],
    ['cd "${0%/*}"/a; x', 'tools/ci/a'],
    ['D=$(cd "$(dirname "${BASH_SOURCE[0]}")" >/dev/null 2>&1 && pwd); cd "$D/.."; x', 'tools'],
    ['D="$( cd -P "$( dirname "${BASH_SOURCE[0]}" )" && pwd -P )"; R=$(dirname "$D"); pushd ${R}; x', 'tools'],
    ['cd "$(git rev-parse --show-toplevel)/serve"; x', 'serve'],
    ['R=$(realpath "$(dirname "$0")/../.."); cd "$R"; D=$(pwd); cd a; cd $D; x', ''],
    ['cd "$(dirname "$0")/../../.."; x', '${}/../../..'],
    ['if a; then D=$(dirname "$0"); fi; cd $D; x', '${D}'],
    ['D=$(dirname "$OTHER"); cd $D; x', '${D}'],
    ['cd a; x', '${PWD}/a'],
    ['cd ../a; x', '${}'],
  ])('the folder of a script after %s', (text, expected) => {
    const commands = readShell(text, { directory: '${PWD}', variables, script: 'tools/ci/build.sh' });
    expect(commands.findLast((command) => command.words[0]?.text === 'x')?.directory).toBe(expected);
  });

  test.each([
    ['x', null],
    ['y && x', null],
    ['y || x', '! y'],
    ['y || z && x', null],
    ['[ -f a ] && x', '[ -f a ]'],
    ['command -v y > /dev/null && x', 'command -v y > /dev/null'],
    ['if [ a = b ]; then x; fi', '[ a = b ]'],
    ['if [ a = b ]; then y; else x; fi', '! [ a = b ]'],
    ['if a; then if b; then x; fi; fi', 'a && b'],
    ['case $A in gpu|cuda) x;; esac', '$A in gpu | cuda'],
    ['while a; do x; done', 'while a'],
    ['for a in b; do x; done', null],
    ['f() { x; }', 'f()'],
    ['f() { x; }; f', null],
    ['f() { x; }; if a; then f; fi', 'a'],
    ['if a; then f() { y; }; else f() { x; }; fi; f', '! a'],
    ['f() { y; }; f() { x; }; f', null],
    ['if a; then f() { [ b ] && x; }; fi', 'a && f() && [ b ]'],
    [`if ${'a'.repeat(300)}; then x; fi`, `${'a'.repeat(99)}…`],
    [`case ${'a'.repeat(300)} in b) x;; esac`, `${'a'.repeat(99)}… in b`],
    [
      `if ${'a'.repeat(90)}; then if ${'b'.repeat(90)}; then if c${'c'.repeat(50)}; then x; fi; fi; fi`,
      `…${'a'.repeat(50)} && ${'b'.repeat(90)} && ${'c'.repeat(51)}`,
    ],
  ])('the condition of x in %s', (text, expected) => {
    expect(read(text).find((command) => command.words[0]?.text === 'x')?.condition).toBe(expected);
  });
});

test.each([
  ['{sys.executable} -m pip install a=={version} {b}', '${sys.executable} | -m | pip | install | a==${version} | ${b}'],
  ['p "{ab}/x" ${V} {a[0]}', 'p | ${ab}/x | 2.0 | ${a[0]}'],
  ["awk '{print $1}'", 'awk | {print $1}'],
])('the holes of %s', (text, expected) => {
  const [command] = readShell(text, { directory: '', variables, hasBraceHoles: true });
  expect(command?.words.map((word) => word.text).join(' | ')).toBe(expected);
});

test('a condition for the whole text', () => {
  const conditions = readShell('a; if b; then c; fi', { directory: '', variables, condition: 'x' }).map(({ condition }) => condition);
  expect(conditions).toEqual(['x', 'x', 'x && b']);
});

describe('what is wrong', () => {
  const errors = [
    ['a; b', null],
    ['a "b', 'unterminated double quote at 2'],
    ['if a; then b', "expected 'fi' to close 'if' at 12"],
    ['a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> main\n', 'a merge is not resolved at 2'],
    ['A=<your bucket>\nb --to <a>', null],
    ['<<E\n'.repeat(100_000), null],
  ] as const;

  test.each(errors.map(([text, expected]) => [text.slice(0, 60), text, expected] as const))('in %j', (_, text, expected) => {
    const error = shellError(text);
    expect(error && `${error.message} at ${error.offset}`).toBe(expected);
  });
});

describe('around a command', () => {
  test.each([
    ['x > a', ['a']],
    ['x >> "$W" 2> b 1> c &> d', ['${W}', 'c', 'd']],
    ['{ y; x; } >> a', ['a']],
    ['if y; then x; fi > a', ['a']],
    ['x | tee -a a b', ['a', 'b']],
    ['x | y | sudo tee a > b', ['a']],
    ['x < a; y > b', []],
    ['x 2>&1', []],
  ])('the files that %s writes to', (text, expected) => {
    const command = read(text).find(({ words: [program] }) => program?.text === 'x');
    expect(command?.outputs.map((word) => word.text)).toEqual(expected);
  });

  test.each([
    ['x <<EOF\na $V $W\nb\nEOF', 'a 2.0 ${W}\nb\n'],
    [`x <<'EOF'\na $V\nEOF`, 'a $V\n'],
    ['x <<EOF\na\nEOF', 'a\n'],
    ['x <<< a', null],
  ])('what %j is given to read', (text, expected) => {
    expect(read(text)[0]?.heredoc?.text ?? null).toBe(expected);
  });

  test.each([
    ['sudo -E -u me uv run --with x python a.py', ['sudo -E -u me', 'uv run --with x']],
    ['python a.py', []],
  ])('what starts %s', (text, expected) => {
    expect(read(text)[0]?.wrappers.map((words) => words.map((word) => word.text).join(' '))).toEqual(expected);
  });
});

describe('line ends', () => {
  test.each([
    ['continued with a carriage return', 'a \\\r\n b', ['a | b']],
    ['continued, and `Source` has made it a space', 'a \\ \n b', ['a | b']],
    ['a byte-order mark', '\uFEFFa b', ['a | b']],
    ['a heredoc', 'bash <<EOF\r\na\r\nEOF\r\nb\r\n', ['bash', 'a', 'b']],
    ['an escaped backslash continues nothing', 'a \\\\\nb', ['a | \\', 'b']],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test.each([
    ['a \\\n# c\n\n  # d \\\n b', 'a           \\\n b'],
    ['a \\  \nb', 'a   \\\nb'],
    ['a # b\nc', 'a # b\nc'],
  ])('a Dockerfile joins %j', (text, expected) => {
    const joined = joinContinuations(text, '\\');
    expect(joined.replace(/ +/g, ' ')).toBe(expected.replace(/ +/g, ' '));
    expect(joined).toHaveLength(text.length);
  });
});

describe('any text', () => {
  const fixtures = [
    `set -ex && A=1 pip install "torch==\${V}" 'b[c]>=1' \\\n  d\n`,
    'if [ "$A" = "1" ]; then cd a && x; else (y | z); fi; for i in 1 2; do echo $i; done\n',
    `bash -c "cd x && pip install \\"a>=1\\" $V" && cat <<EOF | sh\nfoo\nEOF\n`,
    'f() { eval "a b"; }; case $x in a) b ;; *) c ;; esac; echo ${{ matrix.a }} {{ b }} ${V:-${W:-1}}\n',
  ];

  test('what is cut off ends with the text', () => {
    expect(read('${ \\').flatMap(({ words: all }) => all.map(({ start, end }) => [start, end]))).toEqual([[0, 4]]);
  });

  test('literal pieces are what the text holds, and nothing throws', () => {
    fc.assert(
      fc.property(damaged(fixtures), (text) => {
        for (const { words: all } of read(text)) {
          for (const piece of all.flatMap((word) => word.pieces)) {
            expect(piece.start).toBeLessThanOrEqual(piece.end);
            expect(piece.end).toBeLessThanOrEqual(text.length);
            if (piece.origin === 'literal') expect(text.slice(piece.start, piece.end)).toBe(piece.text);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  test.each(hostile)('%s takes less than a second', (_, text) => {
    expect(secondsFor(() => read(text))).toBeLessThan(hanging);
  });
});
