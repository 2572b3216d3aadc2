import { describe, expect, test } from 'vitest';
import { readersOf } from '../../src/readers/assign.ts';
import { read } from '../../src/readers/conda-environment.ts';
import { readAs, tell } from './installs/support.ts';

function told(item: string): string[] {
  const { facts, problems } = readAs(read, 'ml/environment.yml', `channels: []\ndependencies:\n  - ${item}\n`);
  return [...facts.map(tell), ...problems.map(({ message }) => message)];
}

test.each([
  ['python=3.10', ['dependency conda/python =3.10 at python =3.10 | python=3.10']],
  ['"pytorch  2.1.* *cuda*"', ['dependency conda/pytorch 2.1.* *cuda* at pytorch 2.1.* *cuda* | pytorch  2.1.* *cuda*']],
  [
    "'nvidia/label/cuda-11.8.0::cuda-toolkit'",
    [
      'index * conda channel nvidia/label/cuda-11.8.0 only cuda-toolkit | nvidia/label/cuda-11.8.0',
      'dependency conda/cuda-toolkit any at cuda-toolkit - | cuda-toolkit',
    ],
  ],
  ['PyTorch = 2.1  # [linux]', ['dependency conda/pytorch = 2.1 at PyTorch = 2.1 | PyTorch = 2.1']],
  ['"pytorch={{ version }}"', ['dependency conda/pytorch unknown $version at - - | pytorch={{ version }}']],
  ['https://h/linux-64/tbb-2021.13.0-0.conda', []],
  ['git+https://h/foo.git', ['This is not a package as conda is asked for it']],
  ['-r requirements.txt', ['This is not a package as conda is asked for it']],
  ['pip: [-r requirements.txt]', ['include requirements ml/requirements.txt | requirements.txt']],
  ['pip: ["-c ../c.txt", torch==2.1]', ['include constraints c.txt | ../c.txt', 'dependency pypi/torch ==2.1 at torch ==2.1 | torch==2.1']],
  ['pip: ["torch=2.1"]', ['This is not a requirement as pip reads it']],
  ['pip: ["torch==2.1 # why", "# nothing"]', ['dependency pypi/torch ==2.1 at torch ==2.1 | torch==2.1']],
])('%s', (item, expected) => {
  expect(told(item)).toEqual(expected);
});

test('nothing is known of a template', () => {
  const text = 'dependencies:\n  - python=3.10\n{% if gpu %}\n  - pytorch-gpu\n{% endif %}\n';
  expect(readAs(read, 'environment.devenv.yml', text)).toEqual({ facts: [], problems: [] });
});

describe('is told from other YAML', () => {
  const isTaken = (path: string, text: string) =>
    readersOf(path).find(({ holds }) => holds === undefined || holds.test(text))?.id === 'conda-environment';

  test.each([
    ['a list with Python', 'dependencies:\n- python\n'],
    ['a list with a bound on Python', 'dependencies:\n  # which\n\n  - "python >=3.9"\n'],
    ['a list for pip', 'name: x\r\ndependencies:\r\n  - numpy\r\n  - pip:\r\n    - torch\r\n'],
    ['a version of conda', '\uFEFFdependencies:\n  - numpy=1.26\n'],
    ['a channel', 'dependencies:\n  - pytorch::pytorch\n'],
    ['channels', 'channels:\n  - defaults\nname: x\ndependencies:\n  - numpy\n'],
  ])('%s', (_, text) => {
    expect(isTaken('anything.yml', text)).toBe(true);
  });

  test.each([
    ['a chart', 'Chart.yaml', 'dependencies:\n  - name: redis\n    version: 1.2.3\n'],
    ['an app of Flutter', 'pubspec.yaml', 'dependencies:\n  python: any\n'],
    ['an environment of MLflow', 'python_env.yaml', 'python: 3.10\ndependencies:\n  - python\n'],
    ['a role of Ansible', 'meta/main.yml', 'dependencies:\n  - common\n  - { role: python }\n'],
    ['a job', 'job.yml', 'environment:\n  conda_file:\n    dependencies:\n      - python=3.10\n'],
    ['what builds the documentation', 'docs/environment.yml', 'channels: [a]\ndependencies:\n  - python\n'],
    ['a package of Haskell', 'package.yaml', 'dependencies:\n- base >= 4.7 && < 5\n'],
  ])('not %s', (_, path, text) => {
    expect(isTaken(path, text)).toBe(false);
  });
});
