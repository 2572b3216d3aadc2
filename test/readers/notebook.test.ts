import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellText } from '../../src/readers/notebook/cell-text.ts';
import { read } from '../../src/readers/notebook.ts';
import { mismatches } from '../support/exact.ts';
import { readAs, tell } from './installs/support.ts';

function notebook(sources: readonly (string | readonly string[])[], metadata: object = {}): string {
  const cells = sources.map((source) => ({ cell_type: 'code', source }));
  return JSON.stringify({ cells, metadata, nbformat: 4 });
}

/** What the cells of a notebook in the folder `lab` say, without the notebook itself. */
function told(...sources: readonly (string | readonly string[])[]): string[] {
  return readAs(read, 'lab/a.ipynb', notebook(sources))
    .facts.filter(({ kind }) => kind !== 'workload')
    .map((fact) => tell(fact).replaceAll(/lab\/a\.ipynb:cell /g, ''));
}

describe('lines for the shell', () => {
  test.each([
    ['!pip install x', 'x any'],
    ['  !pip install x', 'x any'],
    ['!!pip install x', 'x any'],
    ['out = !pip install x', 'x any'],
    ['%pip install x', 'x any'],
    ['pip install x', 'x any'],
    ['%sx pip install x', 'x any'],
    ['! {sys.executable} -m pip install x', 'x any'],
    ['!pip install x=={V}', 'x unknown $V'],
    ["!pip install 'x=={V}'", 'x unknown $V'],
    ['!pip install x==$V', 'x unknown $V'],
    ['!pip install \\\n  "x>=1"', 'x >=1'],
    ['import a\n!pip install x  # why', 'x any'],
    ['os.system("pip install x")', 'x any'],
    ["get_ipython().system('pip install x')", 'x any'],
    ['%%bash\npip install x', 'x any'],
    ['\n%%sh -e\npip install x', 'x any'],
    ['%%script --no-raise-error bash\npip install x', 'x any'],
    ['%sh\npip install x', 'x any'],
    ['%%capture\n!pip install x', 'x any'],
    ['%conda install x', 'conda'],
    ['# pip install x', null],
    ['# a \\\n!pip install x', 'x any'],
    ['"""\n!pip install x\n"""', null],
    ["a = '''x'''\n!pip install x", 'x any'],
    ["'it is not \\' open'\n!pip install x", 'x any'],
    ['(a\n!= b)', null],
    ['%%writefile a.sh\npip install x', null],
    ['%%html\n!pip install x', null],
    ['%%bigquery\n!pip install x', null],
    ['%%script perl\npip install x', null],
    ['print("!pip install x")', null],
    ['pip = install', null],
    ['os.system(f"pip install x")', null],
  ])('%j', (source, expected) => {
    const found = told(source).find((line) => line.startsWith('dependency'));
    expect(
      found === undefined ? null : expected === 'conda' ? found.split('/')[0]?.slice(-5) : found.replace(/.*pypi\/(.*) at .*/s, '$1'),
    ).toBe(expected);
  });
});

test.each([
  ['if a:\n  !pip install x', 'a'],
  ['if a:\n  b\nelse:\n  !pip install x', '! a'],
  ['if a:\n  b\nelif c:  # d\n  !pip install x', 'c'],
  ['if a:\n  if b:\n    !pip install x', 'a && b'],
  ['if a:\n  if b:\n    c\n  !pip install x', 'a'],
  ['if a:\n  b\n!pip install x', null],
  ['try:\n  import x\nexcept ImportError:\n  !pip install x', 'except ImportError'],
  ['try:\n  !pip install x\nexcept OSError:\n  pass', null],
  ['for a in b:\n  !pip install x', null],
  ['with a:\n  !pip install x', null],
  ['def f(a):\n  !pip install x', 'f()'],
  ['while a:\n  !pip install x', 'while a'],
  ['a = [\n  1]\nif (b and\n    c):\n  !pip install x', 'in a block'],
  ['    a\n    !pip install x', null],
])('the condition of the line in %j', (source, expected) => {
  const install = readAs(read, 'a.ipynb', notebook([source])).facts.find((fact) => fact.kind === 'install');
  expect(install?.condition).toBe(expected);
});

test('folders and variables go on from cell to cell, and what a shell sets does not', () => {
  expect(
    told(
      '%cd ../serve\n!cd x; export A=1',
      '!pip install x==$A',
      '%env V=2.0\n%env W $A',
      '!pip install x==$V y==$W',
      '%cd {a}',
      '!pip install z',
    ),
  ).toEqual([
    'env A=1 | A=1',
    "install 2:0#1 pip in 'serve' | pip install",
    'dependency 2:0#1 pypi/x unknown $A at x - | x==$A',
    'env V=2.0 | V=2.0',
    'env W=? | W $A',
    "install 4:0#1 pip in 'serve' | pip install",
    'dependency 4:0#1 pypi/x ==2.0 at x - | x==$V',
    'dependency 4:0#1 pypi/y unknown $W at y - | y==$W',
    "install 6:0#1 pip in '${}' | pip install",
    'dependency 6:0#1 pypi/z any at z - | z',
  ]);
});

test('cells in other languages hold packages of their own', () => {
  const text = notebook(['#r "nuget: TorchSharp, 0.105.0"\n!pip install x', '// #r "nuget: a"'], { kernelspec: { language: 'C#' } });
  expect(readAs(read, 'a.ipynb', text).facts.map(tell)).toEqual([
    'workload  | "cell_type":"code"',
    'dependency nuget/TorchSharp 0.105.0 at TorchSharp 0.105.0 | TorchSharp, 0.105.0',
  ]);
});

test('a notebook without code says nothing', () => {
  const text = JSON.stringify({ cells: [{ cell_type: 'markdown', source: ['!pip install x'] }], metadata: { accelerator: 'GPU' } });
  expect(readAs(read, 'a.ipynb', text)).toEqual({ facts: [], problems: [] });
});

describe('the text of a cell', () => {
  const pieces = fc.array(fc.string({ unit: fc.constantFrom('a', 'é', '😀', '\n', '"', '\\', '\t', '\u2028', '<', '\u0001') }), {
    maxLength: 4,
  });
  const escapes = fc.func(fc.boolean());

  test('is what JSON makes of it, and every character of it stands where it is said to', () => {
    fc.assert(
      fc.property(pieces, escapes, (lines, escape) => {
        const written = lines.map((line) =>
          JSON.stringify(line).replaceAll(/[a<é]/g, (c) => (escape(c) ? `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}` : c)),
        );
        const file = `[${written.join(', ')}]`;
        const spans = written.map((_, index) => {
          const start = 2 + written.slice(0, index).reduce((sum, each) => sum + each.length + 2, 0);
          return { start, end: start + (written[index]?.length ?? 2) - 2 };
        });
        const cell = cellText(file, spans);
        expect(cell.text).toBe(lines.join(''));
        for (let at = 0; at < cell.text.length; at++) {
          const { start, end } = cell.locate(at, at + 1);
          expect(JSON.parse(`"${file.slice(start, end)}"`)).toBe(cell.text[at]);
        }
      }),
    );
  });

  test('places stay exact whatever it is made of', () => {
    const line = fc.constantFrom(
      '!pip install "a>=1"\n',
      'if x:\n',
      '  !pip install b==1 \\\n',
      '  c<2\n',
      "%env D='é'\n",
      '%%bash\n',
      '"""\n',
      '\r\n',
    );
    fc.assert(
      fc.property(fc.array(fc.array(line, { maxLength: 6 }), { maxLength: 3 }), fc.boolean(), (cells, escape) => {
        const plain = notebook(cells);
        const text = escape ? plain.replaceAll('>', '\\u003e').replaceAll('=', '\\u003d') : plain;
        expect(mismatches(text, readAs(read, 'a.ipynb', text))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
