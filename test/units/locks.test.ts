import { describe, expect, test } from 'vitest';
import type { Ecosystem } from '../../src/model.ts';
import { exactly } from '../../src/units/derive/lock-choice.ts';
import { Library } from '../../src/units/library.ts';
import { Locks } from '../../src/units/locks.ts';
import { findingsOf, unitsOf, type Files } from '../support/judge.ts';

/** What each unit gets: `image:Dockerfile torch ==2.4.1`, and the link of a lock behind it. */
async function got(files: Files): Promise<string[]> {
  const units = await unitsOf(files);
  return units.flatMap(({ id, installed }) =>
    installed.map(({ fact, constraint, build, links }) => {
      const version = constraint.kind === 'any' ? '*' : constraint.text;
      const locked = links.filter(({ text }) => text.includes(' locks ')).map(({ location }) => ` by ${location.path}:${location.line}`);
      return `${id} ${fact.name} ${version}${build === 'unknown' ? '' : ` ${build}`}${locked.join('')}`;
    }),
  );
}

function uvLock(...packages: readonly (readonly [name: string, version: string, marker?: string])[]): string {
  return packages
    .map(([name, version, marker]) => {
      const index = version.includes('+') ? `https://download.pytorch.org/whl/${version.split('+')[1]}` : 'https://pypi.org/simple';
      const markers = marker === undefined ? '' : `resolution-markers = [\n    "${marker}",\n]\n`;
      return `[[package]]\nname = "${name}"\nversion = "${version}"\nsource = { registry = "${index}" }\n${markers}`;
    })
    .join('\n');
}

const project = (...requirements: readonly string[]) =>
  `[project]\nname = "app"\nversion = "1"\nrequires-python = ">=3.10"\ndependencies = [${requirements.map((one) => `"${one}"`).join(', ')}]\n`;
const library = `${project('torch>=2.0')}[build-system]\nrequires = ["hatchling"]\n`;
const packageLock = (packages: Readonly<Record<string, string>>) =>
  JSON.stringify({
    lockfileVersion: 3,
    packages: Object.fromEntries(
      Object.entries(packages).map(([path, version]) => [path, path.includes('node_modules') ? { version } : { name: path }]),
    ),
  });
const npm = (range: string) => JSON.stringify({ name: 'app', private: true, dependencies: { '@tensorflow/tfjs': range } });

describe('a manifest gets what the lock beside it says', () => {
  test.each<readonly [name: string, files: Files, expected: readonly string[]]>([
    ['uv', { 'pyproject.toml': project('torch>=2.0'), 'uv.lock': uvLock(['torch', '2.4.1']) }, ['torch ==2.4.1 by uv.lock:3']],
    [
      'Poetry',
      {
        'pyproject.toml': '[tool.poetry]\npackage-mode = false\n[tool.poetry.dependencies]\npython = "^3.10"\ntorch = "^2.0"\n',
        'poetry.lock': '[[package]]\nname = "torch"\nversion = "2.4.1"\n',
      },
      ['torch ==2.4.1 by poetry.lock:3'],
    ],
    [
      'PDM',
      { 'pyproject.toml': project('torch'), 'pdm.lock': '[[package]]\nname = "torch"\nversion = "2.4.1"\n' },
      ['torch ==2.4.1 by pdm.lock:3'],
    ],
    [
      'pylock',
      { 'pyproject.toml': project('torch'), 'pylock.toml': '[[packages]]\nname = "torch"\nversion = "2.4.1"\n' },
      ['torch ==2.4.1 by pylock.toml:3'],
    ],
    [
      'npm',
      { 'package.json': npm('^4.0.0'), 'package-lock.json': packageLock({ 'node_modules/@tensorflow/tfjs': '4.22.0' }) },
      ['@tensorflow/tfjs 4.22.0 by package-lock.json:1'],
    ],
    [
      'Yarn',
      {
        'package.json': npm('^4.0.0'),
        'yarn.lock': '"@tensorflow/tfjs@^3.0.0":\n  version "3.21.0"\n\n"@tensorflow/tfjs@^4.0.0":\n  version "4.22.0"\n',
      },
      ['@tensorflow/tfjs 4.22.0 by yarn.lock:5'],
    ],
    [
      'Pipenv',
      { Pipfile: '[packages]\ntorch = "*"\n', 'Pipfile.lock': '{"default":{"torch":{"version":"==2.4.1"}}}' },
      ['torch ==2.4.1 by Pipfile.lock:1'],
    ],
    [
      'conda-lock',
      {
        'environment.yml': 'dependencies:\n  - pytorch>=2.0\n  - pip:\n      - transformers\n',
        'conda-lock.yml':
          'package:\n- name: pytorch\n  version: 2.4.1\n  manager: conda\n  platform: linux-64\n- name: pytorch\n  version: 2.4.1\n  manager: conda\n  platform: osx-arm64\n- name: transformers\n  version: 4.56.0\n  manager: pip\n  platform: linux-64\n',
      },
      ['pytorch ==2.4.1 by conda-lock.yml:3', 'transformers ==4.56.0 by conda-lock.yml:11'],
    ],
    [
      'pixi',
      {
        'pixi.toml': '[workspace]\nname = "app"\nchannels = ["conda-forge"]\nplatforms = ["linux-64"]\n[dependencies]\npytorch = ">=2"\n',
        'pixi.lock': 'packages:\n- conda: https://conda.anaconda.org/conda-forge/linux-64/pytorch-2.4.1-cpu_0.conda\n',
      },
      ['pytorch ==2.4.1 by pixi.lock:2'],
    ],
    [
      'pub',
      {
        'pubspec.yaml': 'name: app\npublish_to: none\ndependencies:\n  tflite_flutter: ^0.10.0\n',
        'pubspec.lock': 'packages:\n  tflite_flutter:\n    source: hosted\n    version: "0.10.4"\n',
      },
      ['tflite_flutter 0.10.4 by pubspec.lock:4'],
    ],
  ])('%s', async (_name, files, expected) => {
    const lines = await got(files);
    expect(lines.map((line) => line.slice(line.indexOf(' ') + 1))).toEqual(expected);
  });

  test('an app for Android gets what runs in it, not what its tests use', async () => {
    expect(
      await got({
        'settings.gradle': 'include ":app"\n',
        'app/build.gradle':
          'plugins { id "com.android.application" }\ndependencies { implementation "org.tensorflow:tensorflow-lite:2.+" }\n',
        'app/gradle.lockfile':
          'org.tensorflow:tensorflow-lite:2.12.0=debugUnitTestRuntimeClasspath\norg.tensorflow:tensorflow-lite:2.14.0=debugRuntimeClasspath,releaseRuntimeClasspath\nempty=\n',
      }),
    ).toEqual(['app:app org.tensorflow:tensorflow-lite [2.14.0] by app/gradle.lockfile:2']);
  });
});

describe('the locks of a manifest', () => {
  const paths = [
    'uv.lock',
    'poetry.lock',
    'yarn.lock',
    'web/npm-shrinkwrap.json',
    'web/package-lock.json',
    'app/packages.lock.json',
    'ios/Podfile.lock',
    'ios/App.xcodeproj/project.xcworkspace/xcshareddata/swiftpm/Package.resolved',
    'ios/App.xcworkspace/xcshareddata/swiftpm/Package.resolved',
    'Package.resolved',
    'train.py.lock',
  ];
  const locks = new Locks(new Library({ facts: new Map(), paths, technologies: [] }));

  test.each<readonly [manifest: string, expected: readonly string[]]>([
    ['pyproject.toml', ['uv.lock', 'poetry.lock']],
    ['requirements.txt', []],
    ['tools/pyproject.toml', []],
    ['package.json', ['yarn.lock']],
    ['web/package.json', ['web/npm-shrinkwrap.json']],
    ['app/App.csproj', ['app/packages.lock.json']],
    ['ios/Podfile', ['ios/Podfile.lock']],
    [
      'ios/App.xcodeproj/project.pbxproj',
      [
        'ios/App.xcodeproj/project.xcworkspace/xcshareddata/swiftpm/Package.resolved',
        'ios/App.xcworkspace/xcshareddata/swiftpm/Package.resolved',
      ],
    ],
    ['Package.swift', ['Package.resolved']],
    ['train.py', ['train.py.lock']],
  ])('%s', (manifest, expected) => {
    expect(locks.for(manifest)).toEqual(expected);
  });
});

describe('one exact version', () => {
  test.each<readonly [ecosystem: Ecosystem, version: string, constraint: string]>([
    ['pypi', '2.8.0+cu128', '==2.8.0+cu128'],
    ['conda', '2.4.1', '==2.4.1'],
    ['npm', '4.22.0', '4.22.0'],
    ['maven', '1.4.2', '[1.4.2]'],
    ['pub', '0.10.4', '0.10.4'],
    ['cargo', '2.0.0-rc.10', '=2.0.0-rc.10'],
    ['cocoapods', '2.14.0', '= 2.14.0'],
    ['swift', '1.20.0', '1.20.0'],
    ['nuget', '1.20.1', '[1.20.1]'],
  ])('of %s', (ecosystem, version, constraint) => {
    expect(exactly(ecosystem, version)).toEqual({ kind: 'range', text: constraint });
  });

  test.each<readonly [ecosystem: Ecosystem, version: string]>([
    ['pypi', 'not-a-version'],
    ['npm', 'latest'],
    ['docker', '1.0'],
  ])('is none of %s %s', (ecosystem, version) => {
    expect(exactly(ecosystem, version)).toBeNull();
  });
});

describe('nothing is locked by', () => {
  test.each<readonly [why: string, files: Files, expected: readonly string[]]>([
    [
      'a lock of another tool: a requirements file beside uv.lock',
      { 'requirements.txt': 'torch>=2.0\n', 'uv.lock': uvLock(['torch', '2.4.1']) },
      ['environment:requirements.txt torch >=2.0'],
    ],
    [
      'the lock of a published library',
      { 'pyproject.toml': library, 'uv.lock': uvLock(['torch', '2.4.1']) },
      ['library:pyproject.toml torch >=2.0'],
    ],
    [
      'a lock that the manifest has left behind',
      { 'pyproject.toml': project('torch>=2.6'), 'uv.lock': uvLock(['torch', '2.4.1']) },
      ['environment:pyproject.toml torch >=2.6'],
    ],
    [
      'a lock whose versions nobody can tell apart here',
      {
        'pyproject.toml': project('torch>=2.0'),
        'uv.lock': uvLock(['torch', '2.2.2', "sys_platform == 'darwin'"], ['torch', '2.4.1', "sys_platform != 'darwin'"]),
      },
      ['environment:pyproject.toml torch >=2.0'],
    ],
    [
      'two locks that disagree',
      {
        'pyproject.toml': project('torch>=2.0'),
        'uv.lock': uvLock(['torch', '2.4.1']),
        'poetry.lock': '[[package]]\nname = "torch"\nversion = "2.5.1"\n',
      },
      ['environment:pyproject.toml torch >=2.0'],
    ],
    [
      'the lock of a folder above that is no workspace',
      { 'pyproject.toml': project(), 'uv.lock': uvLock(['torch', '2.4.1']), 'tools/pyproject.toml': project('torch>=2.0') },
      ['environment:tools/pyproject.toml torch >=2.0'],
    ],
    [
      'a lock, when the package comes from elsewhere',
      {
        'pyproject.toml': `${project('torch')}[tool.uv.sources]\ntorch = { git = "https://github.com/pytorch/pytorch" }\n`,
        'uv.lock': uvLock(['torch', '2.4.1']),
      },
      ['environment:pyproject.toml torch https://github.com/pytorch/pytorch'],
    ],
    [
      'a package that is nested in another',
      { 'package.json': npm('^4.0.0'), 'package-lock.json': packageLock({ 'node_modules/ml/node_modules/@tensorflow/tfjs': '4.2.0' }) },
      ['environment:package.json @tensorflow/tfjs ^4.0.0'],
    ],
  ])('%s', async (_why, files, expected) => {
    expect(await got(files)).toEqual(expected);
  });
});

describe('locks with several versions', () => {
  test('builds of one release are that release', async () => {
    const files = {
      'pyproject.toml': project('torch>=2.0'),
      'uv.lock': uvLock(['torch', '2.8.0', "sys_platform == 'darwin'"], ['torch', '2.8.0+cu128', "sys_platform != 'darwin'"]),
    };
    expect(await got(files)).toEqual(['environment:pyproject.toml torch ==2.8.0 by uv.lock:3']);
  });

  test('where they run decides between them', async () => {
    const files = {
      Dockerfile: 'FROM python:3.12\nWORKDIR /app\nCOPY pyproject.toml uv.lock ./\nRUN uv sync --frozen\n',
      'pyproject.toml': project('torch>=2.0'),
      'uv.lock': uvLock(['torch', '2.8.0', "sys_platform == 'darwin'"], ['torch', '2.8.0+cpu', "sys_platform != 'darwin'"]),
    };
    expect(await got(files)).toEqual(['image:Dockerfile torch ==2.8.0+cpu cpu by uv.lock:11']);
  });

  test('the range tells versions apart that do not both fit', async () => {
    const files = {
      'package.json': npm('~4.20.0'),
      'yarn.lock': '"@tensorflow/tfjs@^4.0.0":\n  version "4.22.0"\n\n"@tensorflow/tfjs@4.20.0":\n  version "4.20.0"\n',
    };
    expect(await got(files)).toEqual(['environment:package.json @tensorflow/tfjs 4.20.0 by yarn.lock:5']);
  });
});

describe('workspaces', () => {
  test('a member of a uv workspace has the lock of its root', async () => {
    const member = '[[package]]\nname = "api"\nversion = "1"\nsource = { virtual = "apps/api" }\n';
    const files = {
      'pyproject.toml': `${project()}[tool.uv.workspace]\nmembers = ["apps/*"]\n`,
      'apps/api/pyproject.toml': project('torch>=2.0'),
      'uv.lock': `[manifest]\nmembers = [\n    "api",\n    "app",\n]\n\n${uvLock(['torch', '2.4.1'])}\n${member}`,
    };
    expect(await got(files)).toEqual(['environment:apps/api/pyproject.toml torch ==2.4.1 by uv.lock:9']);
  });

  test('a member of an npm workspace has its own copy, or the common one', async () => {
    const files = {
      'package.json': JSON.stringify({ private: true, workspaces: ['apps/*'] }),
      'apps/new/package.json': npm('^4.0.0'),
      'apps/old/package.json': npm('^3.0.0'),
      'package-lock.json': packageLock({
        'apps/new': '',
        'apps/old': '',
        'apps/old/node_modules/@tensorflow/tfjs': '3.21.0',
        'node_modules/@tensorflow/tfjs': '4.22.0',
      }),
    };
    expect(await got(files)).toEqual([
      'environment:apps/new/package.json @tensorflow/tfjs 4.22.0 by package-lock.json:1',
      'environment:apps/old/package.json @tensorflow/tfjs 3.21.0 by package-lock.json:1',
    ]);
  });

  test('Yarn 1 does not name the members, and the manifest does', async () => {
    const files = {
      'package.json': JSON.stringify({ private: true, workspaces: ['apps/*'], devDependencies: { '@tensorflow/tfjs': '^4.0.0' } }),
      'apps/web/package.json': npm('^4.0.0'),
      'examples/web/package.json': npm('^4.0.0'),
      'yarn.lock': '"@tensorflow/tfjs@^4.0.0":\n  version "4.22.0"\n',
    };
    expect(await got(files)).toEqual([
      'environment:apps/web/package.json @tensorflow/tfjs 4.22.0 by yarn.lock:2',
      'environment:examples/web/package.json @tensorflow/tfjs ^4.0.0',
      'environment:package.json @tensorflow/tfjs 4.22.0 by yarn.lock:2',
    ]);
  });

  test('with pnpm the copy of one folder is not that of another', async () => {
    const files = {
      'package.json': JSON.stringify({ private: true }),
      'apps/old/package.json': npm('^4.0.0'),
      'apps/web/package.json': npm('^4.0.0'),
      'pnpm-lock.yaml': "importers:\n  apps/web:\n    dependencies:\n      '@tensorflow/tfjs':\n        version: 4.22.0\n  apps/old: {}\n",
    };
    expect(await got(files)).toEqual([
      'environment:apps/old/package.json @tensorflow/tfjs ^4.0.0',
      'environment:apps/web/package.json @tensorflow/tfjs 4.22.0 by pnpm-lock.yaml:5',
    ]);
  });
});

describe('an image has what its commands install', () => {
  const files = { 'pyproject.toml': project('torch>=2.0'), 'uv.lock': uvLock(['torch', '2.4.1']) };
  const locked = ['image:Dockerfile torch ==2.4.1 cuda by uv.lock:3'];
  const open = ['image:Dockerfile torch >=2.0 cuda'];

  test.each<readonly [dockerfile: string, expected: readonly string[]]>([
    ['COPY pyproject.toml uv.lock ./\nRUN uv sync --frozen --no-dev\n', locked],
    ['COPY . .\nRUN uv sync --locked\n', locked],
    ['COPY . .\nRUN uv sync\n', locked],
    ['COPY pyproject.toml uv.lock* ./\nRUN uv sync\n', locked],
    [
      'RUN --mount=type=bind,source=uv.lock,target=uv.lock --mount=type=bind,source=pyproject.toml,target=pyproject.toml uv sync --frozen\n',
      locked,
    ],
    ['COPY pyproject.toml ./\nRUN uv sync\nCOPY uv.lock ./\n', open],
    ['COPY . .\nRUN uv sync --upgrade\n', open],
    ['COPY . .\nRUN uv pip install --system .\n', open],
    ['COPY . .\nRUN pip install .\n', open],
    ['COPY . .\nRUN poetry install\n', open],
    ['RUN pip install torch>=2.0\n', ['image:Dockerfile torch * cuda']],
  ])('%s', async (instructions, expected) => {
    const units = await got({ ...files, Dockerfile: `FROM python:3.12-slim\nWORKDIR /app\n${instructions}` });
    expect(units.filter((line) => line.startsWith('image:'))).toEqual(expected);
  });
});

describe('findings', () => {
  const poetry = {
    Dockerfile: 'FROM python:3.13-slim\nWORKDIR /app\nCOPY pyproject.toml poetry.lock ./\nRUN poetry install --no-root\n',
    'pyproject.toml': '[tool.poetry]\npackage-mode = false\n\n[tool.poetry.dependencies]\npython = "^3.10"\ntorch = "^2.0"\n',
  };
  const lock = (version: string) => `[[package]]\nname = "torch"\nversion = "${version}"\n`;

  test('stand at the manifest, and show the line of the lock', async () => {
    const [finding] = await findingsOf({ ...poetry, 'poetry.lock': lock('2.4.1') }, 'compat/python-torch-wheel');
    expect(finding).toMatchObject({ severity: 'error', location: { path: 'pyproject.toml', line: 6 } });
    expect(finding?.evidence.map(({ text, location }) => `${text} ${location.path}:${location.line}`)).toContain(
      '`poetry.lock` locks torch to 2.4.1 here poetry.lock:3',
    );
  });

  test('a locked version that fits says nothing, and neither does a range', async () => {
    expect(await findingsOf({ ...poetry, 'poetry.lock': lock('2.8.0') }, 'compat/python-torch-wheel')).toEqual([]);
    expect(await findingsOf(poetry, 'compat/python-torch-wheel')).toEqual([]);
  });

  test('a library is not judged by its own lock', async () => {
    const files = { 'pyproject.toml': library, '.python-version': '3.13\n', 'uv.lock': uvLock(['torch', '2.4.1']) };
    expect(await findingsOf(files, 'compat/python-torch-wheel')).toEqual([]);
  });

  test('a label in a lock comes from the index that the lock names', async () => {
    const files = { 'pyproject.toml': project('torch>=2.0'), 'uv.lock': uvLock(['torch', '2.8.0+cu128']) };
    expect(await findingsOf(files, 'cuda/local-version-without-index')).toEqual([]);
    const pdm = { 'pyproject.toml': project('torch>=2.0'), 'pdm.lock': '[[package]]\nname = "torch"\nversion = "2.8.0+cu128"\n' };
    expect(await got(pdm)).toEqual(['environment:pyproject.toml torch ==2.8.0+cu128 cuda by pdm.lock:3']);
    expect(await findingsOf(pdm, 'cuda/local-version-without-index')).toEqual([]);
  });

  test('a CPU-only build that a lock chose meets the GPU that is asked for', async () => {
    const files = {
      'compose.yaml': 'services:\n  api:\n    build: .\n    gpus: all\n',
      Dockerfile: 'FROM python:3.12-slim\nCOPY pyproject.toml uv.lock ./\nRUN uv sync --frozen\n',
      'pyproject.toml': project('torch>=2.0'),
      'uv.lock': uvLock(['torch', '2.8.0+cpu']),
    };
    const findings = await findingsOf(files, 'image/gpu-request-cpu-framework');
    expect(findings.map(({ location }) => `${location.path}:${location.line}`)).toEqual(['pyproject.toml:5']);
  });
});
