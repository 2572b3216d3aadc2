import { describe, expect, test } from 'vitest';
import type { Unit } from '../../src/model.ts';
import { findingsOf, unitsOf, type Files } from '../support/judge.ts';

/** A unit in a few lines: id, targets, and what it installs with version, build and place. */
function sketch(unit: Unit): string[] {
  const targets = unit.targets.map(({ name }) => name).join(' ');
  const installed = unit.installed.map(
    ({ fact, constraint, build }) =>
      `  ${fact.name} ${constraint.kind === 'any' ? '*' : constraint.text}${build === 'unknown' ? '' : ` ${build}`} ${fact.location.path}:${fact.location.line}`,
  );
  return [`${unit.id}${targets === '' ? '' : ` → ${targets}`}`, ...installed];
}

async function drawn(files: Files): Promise<string[]> {
  return (await unitsOf(files)).flatMap(sketch);
}

const compose = (extra = '') => `services:\n  api:\n    build: .\n${extra}`;

describe('images', () => {
  test('a requirements file that the image installs belongs to it, and is no unit of its own', async () => {
    expect(
      await drawn({
        Dockerfile: 'FROM python:3.12-slim\nWORKDIR /app\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\n',
        'requirements.txt': 'torch==2.5.1\n',
      }),
    ).toEqual(['image:Dockerfile', '  torch 2.5.1 cuda requirements.txt:1'.replace('2.5.1', '==2.5.1')]);
  });

  test('a file of the same name in another folder does not', async () => {
    expect(
      await drawn({
        'api/Dockerfile': 'FROM python:3.12-slim\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\n',
        'api/requirements.txt': 'torch==2.5.1\n',
        'web/requirements.txt': 'torch==2.4.0\n',
      }),
    ).toEqual([
      'image:api/Dockerfile',
      '  torch ==2.5.1 cuda api/requirements.txt:1',
      'environment:web/requirements.txt',
      '  torch ==2.4.0 web/requirements.txt:1',
    ]);
  });

  test('the context that a compose file names decides what COPY means', async () => {
    expect(
      await drawn({
        'compose.yaml': 'services:\n  api:\n    build:\n      context: .\n      dockerfile: docker/api.Dockerfile\n',
        'docker/api.Dockerfile': 'FROM python:3.12-slim\nCOPY api/ /srv/\nRUN pip install -r /srv/requirements.txt\n',
        'api/requirements.txt': 'torch==2.5.1\n',
      }),
    ).toEqual(['image:docker/api.Dockerfile', '  torch ==2.5.1 cuda api/requirements.txt:1']);
  });

  test('only the stages that reach the image count', async () => {
    expect(
      await drawn({
        Dockerfile:
          'FROM python:3.9 AS old\nRUN pip install theano\nFROM python:3.12 AS build\nRUN pip install --prefix=/install torch==2.5.1\nFROM python:3.12-slim\nCOPY --from=build /install /usr/local\nRUN pip install fastapi\n',
      }),
    ).toEqual(['image:Dockerfile', '  torch ==2.5.1 cuda Dockerfile:4', '  fastapi * Dockerfile:7']);
  });

  test('a stage that only hands over a file does not bring its packages', async () => {
    expect(
      await drawn({
        Dockerfile:
          'FROM python:3.9 AS export\nRUN pip install tensorflow==2.10.0\nFROM python:3.12-slim\nCOPY --from=export /model.tflite /model.tflite\nRUN pip install fastapi\n',
      }),
    ).toEqual(['image:Dockerfile', '  fastapi * Dockerfile:5']);
  });

  test('a later install replaces an earlier one, and an uninstall removes', async () => {
    expect(
      await drawn({
        Dockerfile:
          'FROM python:3.12-slim\nRUN pip install torch==2.4.0 onnxruntime\nRUN pip uninstall -y onnxruntime\nRUN pip install torch==2.5.1\n',
      }),
    ).toEqual(['image:Dockerfile', '  torch ==2.5.1 cuda Dockerfile:4']);
  });

  test('a later install also replaces what a file brought', async () => {
    const dockerfile = (...lines: string[]) => ['FROM python:3.12-slim', 'COPY requirements.txt .', ...lines, ''].join('\n');
    const file = 'RUN pip install -r requirements.txt';
    const command = 'RUN pip install torch==2.5.1';
    const requirements = { 'requirements.txt': 'torch==2.4.0\nonnxruntime\n' };
    expect(await drawn({ Dockerfile: dockerfile(file, command), ...requirements })).toEqual([
      'image:Dockerfile',
      '  onnxruntime * cpu requirements.txt:2',
      '  torch ==2.5.1 cuda Dockerfile:4',
    ]);
    expect(await drawn({ Dockerfile: dockerfile(file, 'RUN pip uninstall -y torch'), ...requirements })).toEqual([
      'image:Dockerfile',
      '  onnxruntime * cpu requirements.txt:2',
    ]);
    expect(await drawn({ Dockerfile: dockerfile(file, 'RUN if [ x ]; then pip install torch==2.5.1; fi'), ...requirements })).toContain(
      '  torch ==2.4.0 cuda requirements.txt:1',
    );
  });

  test('the index that the command names decides the build', async () => {
    expect(
      await drawn({
        Dockerfile:
          'FROM python:3.12-slim\nCOPY requirements.txt .\nRUN pip install -r requirements.txt --index-url https://download.pytorch.org/whl/cpu\n',
        'requirements.txt': 'torch==2.5.1\n',
      }),
    ).toEqual(['image:Dockerfile', '  torch ==2.5.1 cpu requirements.txt:1']);
  });

  test('what deploys the image joins it', async () => {
    const units = await unitsOf({
      'compose.yaml': compose('    gpus: all\n'),
      Dockerfile: 'FROM python:3.12-slim\nRUN pip install torch\n',
    });
    expect(units.map(({ id }) => id)).toEqual(['image:Dockerfile']);
    expect(units[0]?.accelerators.map(({ kind }) => kind)).toEqual(['nvidia-gpu']);
    expect(units[0]?.links.map(({ text }) => text)).toEqual(['`Dockerfile` is built']);
  });

  test('the containers of one pod are units of their own', async () => {
    const pod =
      'apiVersion: v1\nkind: Pod\nmetadata:\n  name: two\nspec:\n  containers:\n    - name: a\n      image: tensorflow/serving:2.16.1\n    - name: b\n      image: example/b:1\n      resources:\n        limits:\n          nvidia.com/gpu: 1\n';
    const units = await unitsOf({ 'pod.yaml': pod });
    expect(units.map(({ id, accelerators }) => `${id} ${accelerators.length}`)).toEqual([
      'image:pod.yaml#Pod/two/a 0',
      'image:pod.yaml#Pod/two/b 1',
    ]);
  });
});

describe('environments', () => {
  test('files side by side are alternatives', async () => {
    expect(await drawn({ 'requirements-cpu.txt': 'torch==2.5.1+cpu\n', 'requirements-gpu.txt': 'torch==2.5.1+cu124\n' })).toEqual([
      'environment:requirements-cpu.txt',
      '  torch ==2.5.1+cpu cpu requirements-cpu.txt:1',
      'environment:requirements-gpu.txt',
      '  torch ==2.5.1+cu124 cuda requirements-gpu.txt:1',
    ]);
  });

  test('-r brings packages, -c bounds them', async () => {
    expect(
      await drawn({
        'requirements.txt': '-r requirements-base.txt\n-c constraints.txt\n',
        'requirements-base.txt': 'torch\n',
        'constraints.txt': 'torch==2.5.1\n',
      }),
    ).toEqual([
      'environment:requirements-base.txt',
      '  torch * requirements-base.txt:1',
      'environment:requirements.txt',
      '  torch ==2.5.1 requirements-base.txt:1',
    ]);
  });

  test('files that include each other are read once', async () => {
    expect(await drawn({ 'requirements.txt': '-r requirements-b.txt\ntorch\n', 'requirements-b.txt': '-r requirements.txt\n' })).toContain(
      '  torch * requirements.txt:2',
    );
  });
});

describe('Android', () => {
  test('an app has what its catalog, its modules and its own file say', async () => {
    expect(
      await drawn({
        'settings.gradle.kts': 'include(":app", ":ml")\n',
        'gradle/libs.versions.toml':
          '[versions]\nlitert = "1.4.2"\n[libraries]\nlitert = { module = "com.google.ai.edge.litert:litert", version.ref = "litert" }\n[plugins]\napp = { id = "com.android.application", version = "8.5.0" }\n',
        'app/build.gradle.kts':
          'plugins { alias(libs.plugins.app) }\ndependencies {\n    implementation(project(":ml"))\n    implementation(libs.litert)\n}\n',
        'ml/build.gradle.kts': 'plugins { id("com.android.library") }\ndependencies { api("org.tensorflow:tensorflow-lite:2.14.0") }\n',
      }),
    ).toEqual([
      'app:app → android',
      '  com.google.ai.edge.litert:litert 1.4.2 gradle/libs.versions.toml:4',
      '  org.tensorflow:tensorflow-lite 2.14.0 ml/build.gradle.kts:2',
    ]);
  });

  test('a library that no app of the repository links is a unit of its own', async () => {
    expect(
      await drawn({
        'ml/build.gradle': "plugins { id 'com.android.library' }\ndependencies { api 'org.tensorflow:tensorflow-lite:2.14.0' }\n",
      }),
    ).toEqual(['library:ml → android', '  org.tensorflow:tensorflow-lite 2.14.0 ml/build.gradle:2']);
  });

  test('modules that link each other in a circle end', async () => {
    const drawing = await drawn({
      'settings.gradle': "include ':a', ':b'\n",
      'a/build.gradle': "plugins { id 'com.android.application' }\ndependencies { implementation project(':b') }\n",
      'b/build.gradle': "dependencies { implementation project(':a')\n implementation 'org.tensorflow:tensorflow-lite:2.14.0' }\n",
    });
    expect(drawing).toContain('app:a → android');
  });
});

test('a job of a workflow installs on its own machine, and never meets another job', async () => {
  const files = {
    '.github/workflows/test.yml':
      'on: push\njobs:\n  one:\n    runs-on: ubuntu-latest\n    steps:\n      - run: pip install torch==2.5.1\n  two:\n    runs-on: macos-14\n    steps:\n      - run: pip install torchvision==0.20.0\n',
  };
  expect(await drawn(files)).toEqual([
    'ci:.github/workflows/test.yml#one',
    '  torch ==2.5.1 cuda .github/workflows/test.yml:6',
    'ci:.github/workflows/test.yml#two',
    '  torchvision ==0.20.0 .github/workflows/test.yml:10',
  ]);
});

test('a file that two units install is one finding that names both', async () => {
  const findings = await findingsOf(
    { 'requirements.txt': 'theano\n', 'requirements-dev.txt': '-r requirements.txt\npytest\n' },
    'life/dead-framework',
  );
  expect(findings.map(({ location, units }) => `${location.path}:${location.line} ${units.join(' ')}`)).toEqual([
    'requirements.txt:1 environment:requirements-dev.txt environment:requirements.txt',
  ]);
});
