import { hanging } from '../support/hang.ts';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read } from '../../src/readers/requirements.ts';
import { damaged, expectExact, readAs, secondsFor, tellPlace } from './installs/support.ts';

function told(text: string, path = 'app/requirements.txt'): string[] {
  return readAs(read, path, text).facts.map(tellPlace);
}

function problems(text: string, path = 'app/requirements.txt'): string[] {
  return readAs(read, path, text).problems.map(({ message, location }) => `${location?.line}:${location?.column} ${message}`);
}

const pinned = `# This file is made by pip-compile \\
--index-url https://download.pytorch.org/whl/cpu
--extra-index-url "https://pypi.org/simple" --trusted-host pypi.org

torch==2.1.0+cpu \\
    --hash=sha256:aa \\
    --hash=sha256:bb
    # via -r requirements.in
tensorflow[and-cuda] >= 2.14, < 2.16 ; sys_platform == "linux" # GPUs only
numpy
-r base.txt
-c ../constraints.txt
-f https://data.pyg.org/whl
`;

describe('a requirements file', () => {
  test('gives packages, indexes and inclusions', () => {
    expect(told(pinned)).toEqual([
      '2 index * pypi primary https://download.pytorch.org/whl/cpu | https://download.pytorch.org/whl/cpu',
      '3 index * pypi extra https://pypi.org/simple | https://pypi.org/simple',
      '5 dependency pypi/torch ==2.1.0+cpu at - - | torch==2.1.0+cpu',
      '9 dependency pypi/tensorflow [and-cuda] >= 2.14, < 2.16 if sys_platform == "linux" at tensorflow >= 2.14, < 2.16 | tensorflow[and-cuda] >= 2.14, < 2.16 ; sys_platform == "linux"',
      '10 dependency pypi/numpy any at numpy - | numpy',
      '11 include requirements app/base.txt | base.txt',
      '12 include constraints constraints.txt | ../constraints.txt',
      '13 index * pypi find-links https://data.pyg.org/whl | https://data.pyg.org/whl',
    ]);
    expect(problems(pinned)).toEqual([]);
  });

  test.each(['constraints-gpu.txt', 'ci/gpu-constraints.txt', 'constraint.txt'])('what %s names is only bounded', (path) => {
    expect(told('torch==2.1.0', path)).toEqual(['1 dependency pypi/torch ==2.1.0 (constraint) at torch ==2.1.0 | torch==2.1.0']);
  });

  test.each([
    ['torch==${TORCH}', 'dependency pypi/torch unknown $TORCH at torch ==${TORCH} | torch==${TORCH}'],
    [
      'torch=={{ cookiecutter.torch }}',
      'dependency pypi/torch unknown $cookiecutter.torch at torch =={{ cookiecutter.torch }} | torch=={{ cookiecutter.torch }}',
    ],
    ['foo @ git+https://h/foo.git@v1', 'dependency pypi/foo unknown from git at foo - | foo @ git+https://h/foo.git@v1'],
    ['-e git+https://h/foo.git#egg=foo', 'dependency pypi/foo unknown from git at - - | git+https://h/foo.git#egg=foo'],
    [
      'https://h/foo-1.0-py3-none-any.whl ; a == "b"',
      'dependency pypi/foo ==1.0 from url if a == "b" at - - | https://h/foo-1.0-py3-none-any.whl ; a == "b"',
    ],
    ['https://h/foo-1.0-py3-none-any.whl', 'dependency pypi/foo ==1.0 from url at - - | https://h/foo-1.0-py3-none-any.whl'],
    ['--find-links=https://a', 'index * pypi find-links https://a | https://a'],
    ['-rother.txt', 'include requirements app/other.txt | other.txt'],
    ['-r ./a/../b.txt', 'include requirements app/b.txt | ./a/../b.txt'],
    ['torch==2.1.0 --config-settings="a=b"', 'dependency pypi/torch ==2.1.0 at torch ==2.1.0 | torch==2.1.0'],
    ['torch==2.1.0 -f https://h/wheels', 'dependency pypi/torch ==2.1.0 at torch ==2.1.0 | torch==2.1.0'],
  ])('%s', (line, expected) => {
    expect(told(line)).toEqual([`1 ${expected}`]);
    expect(problems(line)).toEqual([]);
  });

  test.each([
    ['https://h/simple', 'written'],
    ['https://${USER}:${TOKEN}@h/simple', 'written'],
    ['https://${HOST}/simple', 'unknown'],
    ['https://h/whl/{{ cuda }}', 'unknown'],
  ])('the address of the index %s is %s', (url, resolved) => {
    const { facts } = readAs(read, 'requirements.txt', `--index-url ${url}`);
    expect(facts).toMatchObject([{ kind: 'index', url, resolved }]);
  });

  test.each([
    '',
    '# torch',
    '  # torch \\',
    '-e .',
    '.',
    './lib',
    '-e file:///src/lib',
    'git+https://h/foo.git',
    '--no-binary :all:',
    '--pre',
    '--require-hashes',
    '-r https://h/requirements.txt',
    '-r ${WHERE}/requirements.txt',
    '${PACKAGE}==1.0',
    '{{ package }}',
    '{% if gpu %}\ntorch\n{% endif %}',
  ])('nothing is said of %j', (text) => {
    expect(told(text)).toEqual([]);
    expect(problems(text)).toEqual([]);
  });
});

describe('what cannot be read', () => {
  test.each([
    ['a line', 'torch\nnumpy\nscipy==\n', ['3:1 This is not a requirement as pip reads it']],
    ['a command', 'torch\nnumpy\npython -m pip install keras --user', ['3:1 This is not a requirement as pip reads it']],
    ['a comparison that is none', 'torch\ntensorflow=>2.0', ['2:1 This is not a requirement as pip reads it']],
    [
      'another text',
      'Install Python 3.9 first.\nThen run the script\nnumpy\nand wait for it',
      ['1:1 Most lines of this file are not requirements as pip reads them; none is taken from it'],
    ],
    [
      'a list of conda',
      '# platform: linux-64\n_libgcc_mutex=0.1=main\nnumpy=1.19=py38_0',
      ['2:1 Most lines of this file are not requirements as pip reads them; none is taken from it'],
    ],
    ['a file elsewhere', '-r ../../base.txt', ['1:4 This file is outside of the repository']],
    ['a file of the machine', '-c /etc/constraints.txt', ['1:4 This file is outside of the repository']],
  ])('%s', (_, text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  test('the other lines are read', () => {
    expect(told('torch\nnumpy\nscipy==\n')).toHaveLength(2);
    expect(told('Install Python 3.9 first.\nThen run the script\nnumpy\nand wait for it')).toEqual([]);
  });
});

describe('any text', () => {
  test('places are exact, whatever happens to it', () => {
    fc.assert(
      fc.property(damaged([pinned, 'torch==2.0;a=="b"\n-e .\nx @ https://h/x-1-py3-none-any.whl\n']), (text) =>
        expectExact(text, readAs(read, 'requirements.txt', text)),
      ),
      { numRuns: 1000 },
    );
  });

  test('a carriage return changes nothing', () => {
    const plain = (text: string) => told(text).map((line) => line.replace(/ \| .*$/s, ''));
    expect(plain(pinned.replaceAll('\n', '\r\n'))).toEqual(plain(pinned));
  });

  test.each([
    ['a long line', 'a'.repeat(1_000_000)],
    ['a long list', `torch>1${',>1'.repeat(300_000)}`],
    ['continued lines', 'a \\\n'.repeat(50_000)],
    ['hashes', `a${' --hash=sha256:aa'.repeat(60_000)}`],
    ['blanks', ' '.repeat(1_000_000)],
    ['number signs', ' #'.repeat(500_000)],
    ['backslashes', '\\'.repeat(1_000_000)],
    ['options', `-r ${'../'.repeat(300_000)}`],
    ['open holes', '${{{'.repeat(250_000)],
  ])('%s takes less than a second', (_, text) => {
    expect(secondsFor(() => readAs(read, 'requirements.txt', text))).toBeLessThan(hanging);
  });
});
