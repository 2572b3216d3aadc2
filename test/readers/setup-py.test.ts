import { describe, expect, test } from 'vitest';
import { read } from '../../src/readers/setup-py.ts';
import { hanging } from '../support/hang.ts';
import { expectExactWhenDamaged, lines, readAs, spans } from './manifest/support.ts';

function told(text: string): string[] {
  const { facts, problems } = readAs(read, 'ml/setup.py', text);
  return [...lines({ facts, problems }), ...problems.map(({ message, location }) => `${location?.line}: ${message}`)];
}

describe('what is written down is read', () => {
  test.each([
    ['a list', `setup(install_requires=['torch', 'numpy<2'])`, ['1: runtime torch any | torch', '1: runtime numpy <2 | numpy<2']],
    ['a tuple', `setup(install_requires=('torch',))`, ['1: runtime torch any | torch']],
    ['a text of lines', `setup(install_requires='torch\\nnumpy')`, ['1: runtime torch any | torch', '1: runtime numpy any | numpy']],
    ['lines that are split', `r = """\ntorch\n"""\nsetup(install_requires=r.strip().splitlines())`, ['2: runtime torch any | torch']],
    ['names', `T = 'torch'\nr = [T]\nsetup(install_requires=r)`, ['1: runtime torch any | torch']],
    ['texts behind each other', `setup(install_requires=['tor' "ch" '>=2'])`, ['1: runtime torch >=2 | tor\' "ch" \'>=2']],
    ['sums of texts', `v = '2.1'\nsetup(install_requires=['torch==' + v])`, [`2: runtime torch ==2.1 | torch==' + v`]],
    ['names in braces', `v = '2.1'\nsetup(install_requires=[f'torch=={v}'])`, ['2: runtime torch ==2.1 | torch=={v}']],
    [
      'sums of lists',
      `a = ['torch']\nsetup(install_requires=a + ['numpy'])`,
      ['1: runtime torch any | torch', '2: runtime numpy any | numpy'],
    ],
    [
      'lists in lists',
      `a = ['torch']\nsetup(install_requires=[*a, 'numpy'])`,
      ['1: runtime torch any | torch', '2: runtime numpy any | numpy'],
    ],
    [
      'growing lists',
      `a = []\na += ['torch']\na.append('jax')\na.extend(['keras'])\nsetup(install_requires=a)`,
      ['2: runtime torch any | torch', '3: runtime jax any | jax', '4: runtime keras any | keras'],
    ],
    [
      'dictionaries',
      `k = dict(install_requires=['torch'])\nk['tests_require'] = ['pytest']\nsetup(**k)`,
      ['1: runtime torch any | torch', '2: test pytest any | pytest'],
    ],
    ['other names of setup', `import setuptools\nsetuptools.setup(setup_requires=['torch'])`, ['2: build torch any | torch']],
    ['a call in a function', `def main():\n  r = ['torch']\n  setup(install_requires=r)\nmain()`, ['2: runtime torch any | torch']],
    ['a call when it is the program', `if __name__ == '__main__':\n  setup(install_requires=['torch'])`, ['2: runtime torch any | torch']],
    [
      'extras',
      `setup(extras_require={'gpu': ['cupy'], 'all:a == "b"': ['x'], ':c == "d"': ['y']})`,
      ['1: optional:gpu cupy any | cupy', '1: optional:all x any if a == "b" | x', '1: runtime y any if c == "d" | y'],
    ],
    ['a bound on Python', `M = '3.9'\nsetup(python_requires='>=' + M)`, ["2: admits python >=3.9 | python_requires='>=' + M"]],
    ['a name', `setup(name='app', url='https://example.com')`, ["1: project app published | name='app'"]],
    ['a name that is written elsewhere', `NAME = 'app'\nsetup(name=NAME)`, ['1: project app | app']],
    [
      'a name that a function makes',
      `def names():\n  name = 'app'\n  if nightly:\n    name = 'app-nightly'\n  return name, 1\nname, version = names()\nsetup(name=name)`,
      ['2: project app | app'],
    ],
    ['a name that the environment may change', `import os\nsetup(name=os.environ.get('APP_NAME', 'app'))`, ['2: project app | app']],
    [
      'a name that only the environment has',
      `import os\nsetup(name=os.environ['APP_NAME'])`,
      ["2: project (no name) | name=os.environ['APP_NAME']"],
    ],
    [
      'a name that something else is asked for',
      `setup(name=names.get('APP_NAME', 'app'))`,
      ["1: project (no name) | name=names.get('APP_NAME', 'app')"],
    ],
    [
      'a name that several functions make',
      `def a():\n  name = 'app'\ndef b():\n  name = 'other'\nname = a()\nsetup(name=name)`,
      ['6: project (no name) | name=name'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test('only what is written as one literal is offered for a fix', () => {
    const text = `v = '2'\nsetup(install_requires=['torch==2', 'jax==' + v, 'tensor' 'flow>=2', f'keras=={v}'])`;
    expect(spans(readAs(read, 'setup.py', text))).toEqual(['torch ==2', 'jax -', '- >=2', 'keras -']);
  });
});

describe('what depends on a condition says so', () => {
  test.each([
    [
      'an addition',
      `a = ['torch']\nif sys.platform == 'win32':\n  a.append('x')\nsetup(install_requires=a)`,
      ['1: runtime torch any | torch', `3: runtime x any if (sys.platform == 'win32') | x`],
    ],
    [
      'alternatives',
      `if gpu:\n  a = ['x']\nelif tpu:\n  a = ['y']\nelse:\n  a = ['z']\nsetup(install_requires=a)`,
      ['2: runtime x any if (gpu) | x', '4: runtime y any if not (gpu) and (tpu) | y', '6: runtime z any if not (gpu) and not (tpu) | z'],
    ],
    [
      'a conditional expression',
      `setup(install_requires=['x; a == "b"' if gpu else 'y'])`,
      ['1: runtime x any if a == "b" and (gpu) | x; a == "b"', '1: runtime y any if not (gpu) | y'],
    ],
    ['nested conditions', `a = []\nif b:\n  if c:\n    a += ['x']\nsetup(install_requires=a)`, ['4: runtime x any if (b) and (c) | x']],
    [
      'what is there either way',
      `b = ['x']\nif c:\n  a = b + ['y']\nelse:\n  a = b\nsetup(install_requires=a)`,
      ['1: runtime x any | x', '3: runtime y any if (c) | y'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('files that are read are included', () => {
  const included = '1: include requirements ml/requirements.txt | requirements.txt';
  test.each([
    ['a file', `setup(install_requires=open('requirements.txt').read().split())`, [included]],
    ['a comprehension', `setup(install_requires=[x.strip() for x in open('requirements.txt') if x])`, [included]],
    ['a file that a function is given', `setup(install_requires=read('requirements.txt'))`, [included]],
    ['a block', `f = open('requirements.txt')\nwith f as g:\n  r = g.readlines()\nsetup(install_requires=r)`, [included]],
    ['a path', `setup(install_requires=open(os.path.join(os.path.dirname(__file__), 'requirements.txt')).read())`, [included]],
    [
      'a path above',
      `setup(install_requires=(Path(__file__).parent.parent / 'requirements.txt').read_text())`,
      ['1: include requirements requirements.txt | requirements.txt'],
    ],
    [
      'a path with a name in braces',
      `here = '.'\nsetup(install_requires=open(f'{here}/requirements.txt').read())`,
      ['2: include requirements ml/requirements.txt | {here}/requirements.txt'],
    ],
    [
      'the only file of a function',
      `def f(p='requirements.txt'):\n  return open(p).read()\nsetup(install_requires=f())`,
      ['1: include requirements ml/requirements.txt | requirements.txt'],
    ],
    [
      'a file in the folder that a function looks in',
      `def f(name, folder='requirements'):\n  with open(os.path.join(folder, name)) as lines:\n    return lines.readlines()\nsetup(install_requires=f('base.txt'))`,
      ['4: include requirements ml/requirements/base.txt | base.txt'],
    ],
    [
      'a file in the folder that a function is told of',
      `def f(name, folder='requirements'):\n  return open(os.path.join(folder, name)).read()\nsetup(install_requires=f('base.txt', folder='deps'))`,
      ['3: include requirements ml/deps/base.txt | base.txt'],
    ],
    [
      'a file in a folder of the module',
      `ROOT = Path(__file__).parent\ndef f(name):\n  here = ROOT / 'requirements'\n  return [x for x in (here / name).open()]\nsetup(install_requires=f('base.txt'))`,
      ['5: include requirements ml/requirements/base.txt | base.txt'],
    ],
    [
      'a function that hands on what it is given',
      `def g(p):\n  return open('deps/' + p).read()\ndef f(p):\n  return g(p).split()\nsetup(install_requires=f('base.txt'))`,
      ["2: include requirements ml/deps/base.txt | deps/' + p"],
    ],
    [
      'files that a function goes through',
      `def f(names, folder='requirements'):\n  for name in names:\n    r.extend(open(os.path.join(folder, name)))\n  return r\nsetup(install_requires=f(['a.txt', 'b.txt']))`,
      ['5: include requirements ml/requirements/a.txt | a.txt', '5: include requirements ml/requirements/b.txt | b.txt'],
    ],
    [
      'all that a function is given',
      `def f(*names):\n  for name in names:\n    with open(os.path.join('deps', name)) as g:\n      yield from g\nsetup(install_requires=list(f('a.txt', 'b.txt')))`,
      ['5: include requirements ml/deps/a.txt | a.txt', '5: include requirements ml/deps/b.txt | b.txt'],
    ],
    [
      'one file or several',
      `def f(name, folder='deps'):\n  files = [name] if not isinstance(name, list) else name\n  for file in files:\n    r.extend(open(os.path.join(folder, file)))\n  return r\nsetup(install_requires=f('a.txt'))`,
      ['6: include requirements ml/deps/a.txt | a.txt'],
    ],
    [
      'a loop',
      `r = []\nfor x in open('requirements.txt'):\n  r.append(x)\nsetup(install_requires=r)`,
      ['2: include requirements ml/requirements.txt | requirements.txt'],
    ],
    ['several values of a function', `r, s = f('requirements.txt')\nsetup(install_requires=r)`, [included]],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('what is computed is not guessed', () => {
  test.each([
    ['a function', `def f():\n  return ['torch']\nsetup(install_requires=f())`, []],
    ['one of two files', `def f():\n  return open('cpu.txt' if x else 'gpu.txt')\nsetup(install_requires=f())`, []],
    ['files of several steps', `def f():\n  open('a.txt')\n  open('b.txt')\nsetup(install_requires=f())`, []],
    ['a file of an unknown folder', `setup(install_requires=open(os.path.join(root, 'requirements.txt')).read())`, []],
    [
      'a file that a function looks for in a folder that nobody knows',
      `def f(name):\n  return open(os.path.join(root(), name)).read()\nsetup(install_requires=f('requirements.txt'))`,
      [],
    ],
    [
      'what is no text of those that a function goes through',
      `def f(names, folder='requirements'):\n  for name in names:\n    r.extend(open(os.path.join(folder, name)))\n  return r\nsetup(install_requires=f([a, b + '.txt']))`,
      [],
    ],
    ['a name that nobody gave', `setup(install_requires=requires)`, []],
    [
      'a version',
      `setup(install_requires=['torch==%s' % v, 'jax=={}'.format(v), f'keras=={v}', 'x==' + v])`,
      [
        '1: runtime torch unknown | torch==%s',
        '1: runtime jax unknown | jax=={}',
        '1: runtime keras unknown $v | keras=={v}',
        `1: runtime x unknown $v | x==' + v`,
      ],
    ],
    ['a name', `setup(install_requires=[f'torch-{v}', name])`, []],
    ['what a loop adds', `a = ['torch']\nfor x in y:\n  a.append('jax')\nsetup(install_requires=a)`, ['1: runtime torch any | torch']],
    [
      'what a handler adds',
      `a = ['torch']\ntry:\n  import b\nexcept ImportError:\n  a.append('b')\nsetup(install_requires=a)`,
      ['1: runtime torch any | torch'],
    ],
    ['a list from which something is taken', `a = ['torch', 'jax']\na.remove('jax')\nsetup(install_requires=a)`, []],
    ['a function of that name', `def setup(**k):\n  pass\nsetup(install_requires=['torch'])`, []],
    ['extras of a comprehension', `setup(extras_require={x: [x] for x in y})`, []],
    ['what others are given', `Extension(install_requires=['torch'])`, []],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test('what is none of Python is told where it matters', () => {
    expect(told(`setup(name='a',\n<<<<<<< HEAD\n  install_requires=['torch'])`)).toContain('2: This is not valid Python');
    expect(told(`def install(:\n  subprocess.run(['pip', 'install', 'torch'])`)).toEqual([]);
    expect(told(`def f():\n  yield\n  x\nsetup(install_requires=['torch'])`)).toEqual(['4: runtime torch any | torch']);
  });
});

test.each([
  ['lists', 'a += a\n'],
  ['dictionaries', 'a = {**a, "b": a}\n'],
  ['sums', 'a = a + a\n'],
  ['texts', 't = t + t\n'],
  ['braces', 't = f"{t}{t}"\n'],
  ['choices', 'if a: b += [c]\n'],
  ['functions', 'def f(): return f() + f()\na = f()\n'],
])('%s that double themselves do no harm', (_, line) => {
  const text = `a = ['torch']\nb = []\nt = 'x'\n${line.repeat(2000)}setup(install_requires=a, extras_require=a)\nsetup(install_requires=b, tests_require=t)`;
  const before = process.cpuUsage();
  readAs(read, 'setup.py', text);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1e6).toBeLessThan(hanging);
});

test('places are exact', () => {
  const text = `a = ['torch==2', "b" 'c']\nif x:\n  a += [f'd=={v}', "e\\\\n"]\nsetup(name='n', install_requires=a + open('r.txt').read(), extras_require={'g': ["""h\n"""]})\n`;
  expectExactWhenDamaged(read, 'setup.py', [text], ["'", '"', '[', ']', '(', ')', '=', '\n', '{', '}', '\\', '+', ' ', '🙂']);
});
