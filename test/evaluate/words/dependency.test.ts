import { describe, expect, test } from 'vitest';
import type { Files } from '../../support/judge.ts';
import { places, titles, verdicts } from '../own.ts';

const requirements = (text: string): Files => ({ 'requirements.txt': text });
const image = (text: string, more: Files = {}): Files => ({ Dockerfile: `FROM python:3.12-slim\n${text}`, ...more });
const app = (dependencies: string): Files => ({
  'app/build.gradle': `plugins { id 'com.android.application' }\ndependencies {\n${dependencies}\n}\n`,
});

/** A condition's keys, a repository, and the lines on which it holds. */
type Case = readonly [what: string, keys: string, files: Files, holds: readonly string[]];

const cases: readonly Case[] = [
  ['technology: one', 'technology: pytorch', requirements('torch\ntensorflow\n'), ['requirements.txt:1']],
  [
    'technology: any of several',
    'technology: [pytorch, tensorflow]',
    requirements('torch\ntensorflow\n'),
    ['requirements.txt:1', 'requirements.txt:2'],
  ],
  ['technology: by a star', 'technology: "tens*"', requirements('torch\ntensorflow\n'), ['requirements.txt:2']],
  [
    'technology: in any ecosystem',
    'technology: tensorflow',
    { 'package.json': '{\n  "dependencies": {\n    "@tensorflow/tfjs": "4.22.0"\n  }\n}\n' },
    ['package.json:3'],
  ],
  ['technology: a package that none has', 'technology: pytorch', requirements('torchvision\n'), []],

  ['kind: of the technology', 'kind: training-framework', requirements('torch\nold-server\n'), ['requirements.txt:1']],
  [
    'kind: several',
    'kind: [training-framework, server]',
    requirements('torch\nold-server\nnumpy\n'),
    ['requirements.txt:1', 'requirements.txt:2'],
  ],

  ['package: type and name', 'package: pypi/torchvision', requirements('torch\ntorchvision\n'), ['requirements.txt:2']],
  ['package: names as their registry compares them', 'package: pypi/old-server', requirements('Old_Server\n'), ['requirements.txt:1']],
  [
    'package: a whole group',
    'package: "maven/org.tensorflow:*"',
    app("  implementation 'org.tensorflow:tensorflow-lite-gpu:2.14.0'"),
    ['app/build.gradle:3'],
  ],
  ['package: of another type', 'package: npm/torch', requirements('torch\n'), []],

  [
    'version: every version allowed is meant',
    'package: pypi/torch, version: ">=2.5"',
    requirements('torch==2.5.1\n'),
    ['requirements.txt:1'],
  ],
  ['version: only some are, and that is not enough', 'package: pypi/torch, version: ">=2.5"', requirements('torch>=2.0\n'), []],
  ['version: none is', 'package: pypi/torch, version: ">=2.5"', requirements('torch==2.4.0\n'), []],
  [
    'relation: may',
    'package: pypi/torch, version: ">=2.5", relation: [always, may]',
    requirements('torch>=2.0,<2.8\n'),
    ['requirements.txt:1'],
  ],
  ['relation: never', 'package: pypi/torch, version: ">=2.5", relation: never', requirements('torch==2.4.0\n'), ['requirements.txt:1']],
  [
    'relation: newest, what an open constraint installs',
    'package: pypi/torch, version: ">=2.5", relation: newest',
    requirements('torch\n'),
    ['requirements.txt:1'],
  ],
  ['relation: newest, and the newest is another', 'package: pypi/torch, version: "<2.5", relation: newest', requirements('torch\n'), []],
  [
    'relation: unknown, of a git reference',
    'package: pypi/torch, version: ">=2.5", relation: unknown, origin: git',
    requirements('torch @ git+https://github.com/pytorch/pytorch\n'),
    ['requirements.txt:1'],
  ],
  [
    'relation: unknown, of a variable',
    'package: pypi/torch, version: ">=2.5", relation: unknown',
    image('ARG V\nRUN pip install torch==$V\n'),
    ['Dockerfile:3'],
  ],
  [
    'a version that a variable gives is not judged',
    'package: pypi/torch, version: ">=2.5"',
    image('ARG V\nRUN pip install torch==$V\n'),
    [],
  ],

  ['build: by the local label', 'technology: pytorch, build: cpu', requirements('torch==2.5.1+cpu\n'), ['requirements.txt:1']],
  [
    'build: by the index',
    'technology: pytorch, build: cuda',
    requirements('--extra-index-url https://download.pytorch.org/whl/cu126\ntorch==2.5.1\n'),
    ['requirements.txt:2'],
  ],
  ['build: by the name alone', 'technology: tensorflow, build: cpu', image('RUN pip install tensorflow==2.18.0\n'), ['Dockerfile:2']],
  ['build: by an extra', 'technology: tensorflow, build: cuda', requirements('tensorflow[and-cuda]==2.18.0\n'), ['requirements.txt:1']],
  ['build: what cannot be told', 'technology: pytorch, build: unknown', requirements('torch==2.5.1\n'), ['requirements.txt:1']],

  [
    'role: what is installed, unless something else is named',
    'technology: tensorflow',
    { 'package.json': '{\n  "devDependencies": { "@tensorflow/tfjs": "4.22.0" }\n}\n' },
    [],
  ],
  [
    'role: development',
    'technology: tensorflow, role: development',
    { 'package.json': '{\n  "devDependencies": { "@tensorflow/tfjs": "4.22.0" }\n}\n' },
    ['package.json:2'],
  ],
  [
    'role: an extra of a project',
    'technology: pytorch, role: optional',
    { 'pyproject.toml': '[project]\nname = "x"\nversion = "1"\n[project.optional-dependencies]\ngpu = ["torch"]\n' },
    ['pyproject.toml:5'],
  ],
  [
    'role: what a constraints file names is not installed',
    'technology: pytorch',
    { 'requirements.txt': '-c constraints.txt\nnumpy\n', 'constraints.txt': 'torch==2.5.1\n' },
    [],
  ],

  ['pinned: to one version', 'technology: pytorch, pinned: true', requirements('torch==2.5.1\n'), ['requirements.txt:1']],
  ['pinned: not to one', 'technology: pytorch, pinned: false', requirements('torch>=2.5\n'), ['requirements.txt:1']],
  [
    'pinned: by a constraints file',
    'technology: pytorch, pinned: true',
    { 'requirements.txt': '-c constraints.txt\ntorch\n', 'constraints.txt': 'torch==2.5.1\n' },
    ['requirements.txt:2'],
  ],
  ['local-label: with', 'technology: pytorch, local-label: true', requirements('torch==2.5.1+cu126\n'), ['requirements.txt:1']],
  ['local-label: without', 'technology: pytorch, local-label: false', requirements('torch==2.5.1+cu126\n'), []],

  ['advised-by: whose life names the rule', 'advised-by: own/rule', requirements('old-server\ntorch\n'), ['requirements.txt:1']],

  [
    'indexed: by the file',
    'technology: pytorch, indexed: true',
    requirements('--extra-index-url https://download.pytorch.org/whl/cu126\ntorch\n'),
    ['requirements.txt:2'],
  ],
  [
    'indexed: by the command that installs the file',
    'technology: pytorch, indexed: true',
    image(
      'COPY requirements.txt .\nRUN pip install -r requirements.txt --index-url https://download.pytorch.org/whl/cpu\n',
      requirements('torch\n'),
    ),
    ['requirements.txt:1'],
  ],
  ['indexed: not at all', 'technology: pytorch, indexed: false', requirements('torch\n'), ['requirements.txt:1']],
  ['install-read: the command was read', 'technology: pytorch, install-read: true', image('RUN pip install torch\n'), ['Dockerfile:2']],
  [
    'install-read: nobody knows how it is installed',
    'technology: pytorch, install-read: false',
    requirements('torch\n'),
    ['requirements.txt:1'],
  ],

  ['cuda: of the label', 'package: pypi/torch, cuda: "==12.1"', requirements('torch==2.5.1+cu121\n'), ['requirements.txt:1']],
  ['cuda: of another label', 'package: pypi/torch, cuda: "==12.4"', requirements('torch==2.5.1+cu121\n'), []],
  ['cuda: of what the default index has on Linux', 'package: pypi/torch, cuda: ">=13"', image('RUN pip install torch\n'), ['Dockerfile:2']],
  ['cuda: of an older release', 'package: pypi/torch, cuda: "==12.4"', image('RUN pip install torch==2.5.1\n'), ['Dockerfile:2']],
  [
    'cuda: of the newest that the interpreter has',
    'package: pypi/torch, cuda: "==12.4"',
    { Dockerfile: 'FROM python:3.9\nRUN pip install torch\n' },
    ['Dockerfile:2'],
  ],
  ['cuda: of no system that is known', 'package: pypi/torch, cuda: ">=1"', requirements('torch==2.5.1\n'), []],
  ['cuda: of a build for CPUs', 'package: pypi/torch, cuda: ">=1"', image('RUN pip install torch==2.5.1+cpu\n'), []],
  ['cuda: of a release that is not known', 'package: pypi/torch, cuda: ">=1"', image('RUN pip install torch==2.7.0\n'), []],
  [
    'cuda: of the only index',
    'package: pypi/torch, cuda: "==12.1"',
    image('RUN pip install torch --index-url https://download.pytorch.org/whl/cu121\n'),
    ['Dockerfile:2'],
  ],
  [
    'cuda: of the default index, which pip prefers for a newer release',
    'package: pypi/torch, cuda: "==13.0"',
    image('RUN pip install torch --extra-index-url https://download.pytorch.org/whl/cu121\n'),
    ['Dockerfile:2'],
  ],

  ['unaligned: always', 'unaligned: true', app("  implementation 'com.google.ai.edge.litert:litert:1.2.0'"), ['app/build.gradle:3']],
  ['unaligned: not', 'unaligned: true', app("  implementation 'com.google.ai.edge.litert:litert:1.4.0'"), []],
  ['unaligned: of a package that nobody speaks of', 'unaligned: true', app("  implementation 'org.tensorflow:tensorflow-lite:2.14.0'"), []],
  [
    'unaligned: may',
    'unaligned: true, relation: may',
    app("  implementation 'com.google.ai.edge.litert:litert:[1.2.0,1.4.1]'"),
    ['app/build.gradle:3'],
  ],
  [
    'unaligned: something else raises it',
    'unaligned: true, relation: [always, may]',
    app("  implementation 'com.google.ai.edge.litert:litert:1.2.0'\n  implementation 'com.google.ai.edge.litert:litert:1.4.1'"),
    [],
  ],

  [
    'origin: the registry, unless another is named',
    'package: pypi/torch',
    requirements('torch @ https://example.com/torch-2.5.1-cp312-cp312-linux_x86_64.whl\n'),
    [],
  ],
  [
    'origin: an address',
    'package: pypi/torch, origin: url',
    requirements('torch @ https://example.com/torch-2.5.1-cp312-cp312-linux_x86_64.whl\n'),
    ['requirements.txt:1'],
  ],
  [
    'origin: git',
    'package: pypi/torch, origin: [git, path]',
    requirements('torch @ git+https://github.com/pytorch/pytorch\n'),
    ['requirements.txt:1'],
  ],

  [
    'excludes: what it keeps out',
    'technology: tflite, excludes: "com.google.ai.edge.litert:litert-api"',
    app(
      "  implementation('org.tensorflow:tensorflow-lite:2.17.0') {\n    exclude group: 'com.google.ai.edge.litert', module: 'litert-api'\n  }",
    ),
    ['app/build.gradle:3'],
  ],
  [
    'excludes: a whole group',
    'technology: tflite, excludes: "com.google.ai.edge.litert:litert-api"',
    app("  implementation('org.tensorflow:tensorflow-lite:2.17.0') { exclude group: 'com.google.ai.edge.litert' }"),
    ['app/build.gradle:3'],
  ],
  [
    'excludes: something else',
    'technology: tflite, excludes: "com.google.ai.edge.litert:litert-api"',
    app("  implementation('org.tensorflow:tensorflow-lite:2.17.0') { exclude group: 'com.example' }"),
    [],
  ],
];

describe('dependency', () => {
  test.each(cases)('%s', async (_what, keys, files, holds) => {
    expect(await places(`when: { dependency: { ${keys} }, as: it }`, files)).toEqual(holds);
  });

  test('in: only what the unit of something bound installs', async () => {
    const files = { 'a/requirements.txt': 'torch\nold-server\n', 'b/requirements.txt': 'tensorflow\n' };
    const when = (inside: string) =>
      `scope: repository\nseverity: notice\nwhen: { all: [{ dependency: { technology: old }, as: server }, { dependency: { kind: training-framework${inside} }, as: it }] }\nanchor: it`;
    expect(await places(when(''), files)).toEqual(['a/requirements.txt:1', 'b/requirements.txt:1']);
    expect(await places(when(', in: server'), files)).toEqual(['a/requirements.txt:1']);
  });

  test('index: only what is certain to come through it', async () => {
    const when = (of: string) => `when: { all: [{ index: { frozen: true }, as: it }, { dependency: { package: pypi/${of}, index: it } }] }`;
    const files = image('RUN pip install torch --extra-index-url https://download.pytorch.org/whl/cu121\nRUN pip install torchvision\n');
    expect(await places(when('torch'), files)).toEqual(['Dockerfile:2']);
    expect(await places(when('torchvision'), files)).toEqual([]);
  });

  test('version and cuda: what something bound says', async () => {
    const when = (keys: string) => `when: { all: [{ index: { frozen: true }, as: it }, { dependency: { package: pypi/torch, ${keys} } }] }`;
    const files = (version: string) => requirements(`--extra-index-url https://download.pytorch.org/whl/cu121\ntorch==${version}\n`);
    expect(await places(when('version: ">={it.next}"'), files('2.9.0'))).toEqual(['requirements.txt:1']);
    expect(await places(when('version: ">={it.next}"'), files('2.5.1'))).toEqual([]);
    expect(await places(when('cuda: "=={it.cuda}"'), files('2.5.1+cu121'))).toEqual(['requirements.txt:1']);
    expect(await places(when('cuda: "=={it.cuda}"'), files('2.5.1+cu124'))).toEqual([]);
  });

  test('what to use instead of what does not fit is a placeholder', async () => {
    const title = 'title: "{it.fitting} {it.aligned} {it.sure}"\nwhen: { dependency: { unaligned: true }, as: it }';
    expect(await titles(title, app("  implementation 'com.google.ai.edge.litert:litert:1.2.0'"))).toEqual([
      '`com.google.ai.edge.litert:litert` 1.4.0 or newer 1.4.0 no',
    ]);
  });

  test.each([
    [
      'of a pin',
      'torch==2.5.1+cu126\n',
      'torch==2.5.1+cu126 | pytorch | PyTorch | torch | 2.5.1+cu126 | cu126 | +cu126 | cuda | unknown | requirements.txt',
    ],
    ['of a range', 'torch>=2.5\n', 'torch>=2.5 | pytorch | PyTorch | torch | >=2.5 |  |  | unknown | unknown | requirements.txt'],
    ['of any version', 'torch\n', 'torch | pytorch | PyTorch | torch | any version |  |  | unknown | unknown | requirements.txt'],
  ])('what its placeholders stand for: %s', async (_what, text, expected) => {
    const title =
      '{it} | {it.technology} | {it.name} | {it.package} | {it.version} | {it.label} | {it.local} | {it.build} | {it.install} | {it.file}';
    expect(await titles(`title: "${title}"\nwhen: { dependency: { technology: pytorch }, as: it }`, requirements(text))).toEqual([
      expected,
    ]);
  });

  test.each([
    ['as it is written where letters do not count', 'lib_deps = acme/TFLite_ESP @ 1.0.0', 'acme/TFLite_ESP'],
    ['as it is known where more than it is written', 'platform = platform-espressif32 @ 6.9.0', 'espressif32'],
  ])('a package of PlatformIO is named %s', async (_what, line, expected) => {
    const files = { 'platformio.ini': `[env:board]\n${line}\n` };
    const rule = 'title: "{it.package}"\nwhen: { dependency: { package: "platformio/*", role: [runtime, build, development] }, as: it }';
    expect(await titles(rule, files)).toEqual([expected]);
  });

  test('life and notes of the technology are placeholders too', async () => {
    expect(
      await titles(
        'title: "{it.successor} since {it.since}"\nwhen: { dependency: { technology: old }, as: it }',
        requirements('old-server\n'),
      ),
    ).toEqual(['a new one since 2024-05']);
    expect(
      await titles('title: "{it.gpu-install}"\nwhen: { dependency: { technology: pytorch }, as: it }', requirements('torch\n')),
    ).toEqual(['pip install torch']);
  });

  test('alternatives never meet: extras of one project, files side by side, variants of one app', async () => {
    const both = 'when: { all: [{ dependency: { technology: pytorch }, as: it }, { dependency: { technology: tensorflow } }] }';
    const project = (extras: string) => ({
      'pyproject.toml': `[project]\nname = "x"\nversion = "1"\n[project.optional-dependencies]\n${extras}\n`,
    });
    expect(await verdicts(both, project('a = ["torch"]\nb = ["tensorflow"]'))).toEqual([]);
    expect(await verdicts(both, project('a = ["torch", "tensorflow"]'))).toEqual(['error pyproject.toml:5']);
    expect(await verdicts(both, { 'requirements-a.txt': 'torch\n', 'requirements-b.txt': 'tensorflow\n' })).toEqual([]);
    const runtimes = 'when: { all: [{ dependency: { technology: tflite }, as: it }, { dependency: { technology: litert } }] }';
    expect(
      await verdicts(
        runtimes,
        app("  fooImplementation 'org.tensorflow:tensorflow-lite:2.17.0'\n  barImplementation 'com.google.ai.edge.litert:litert:1.4.0'"),
      ),
    ).toEqual([]);
    expect(
      await verdicts(
        runtimes,
        app("  implementation 'org.tensorflow:tensorflow-lite:2.17.0'\n  implementation 'com.google.ai.edge.litert:litert:1.4.0'"),
      ),
    ).toEqual(['error app/build.gradle:3']);
  });
});
