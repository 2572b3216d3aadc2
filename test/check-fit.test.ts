import { describe, expect, test } from 'vitest';
import { fitBetween, fitOf } from '../src/check/fit.ts';
import type { Fit, TargetName } from '../src/model.ts';
import { fitMermaid } from '../src/reporters/fit/mermaid.ts';
import { reportUnit } from '../src/units/report.ts';
import { knowledge, unitsOf, type Files } from './support/judge.ts';

const known = await knowledge();
const named = (id: string) => known.technologies.filter((technology) => technology.id === id);
const cellOf = (fit: Fit, technology: string, target: TargetName) =>
  fit.cells.find((cell) => cell.technology === technology && cell.target === target);

/** `state: the runtimes of the ways`. */
function told(fit: Fit, technology: string, target: TargetName): string {
  const cell = cellOf(fit, technology, target);
  return `${cell?.state}: ${cell?.routes.map(({ runtime, held, state }) => `${runtime.id}${held ? ' (there)' : ''}${state === 'supported' ? '' : ` (${state})`}`).join(', ')}`;
}

const app = (dependency: string): Files => ({
  'requirements.txt': 'torch==2.8.0\n',
  'app/build.gradle': `plugins { id 'com.android.application' }\ndependencies { ${dependency} }\n`,
});

describe('without a repository', () => {
  test.each<[string, TargetName, string]>([
    ['pytorch', 'raspberry-pi', 'native: executorch, onnxruntime, ncnn, litert (beta)'],
    ['pytorch', 'android', 'route: executorch, onnxruntime, ncnn, mnn, litert (beta), pytorch-mobile (ended)'],
    ['pytorch', 'linux', 'native: onnxruntime, openvino, tensorrt, executorch, ncnn'],
    ['litert', 'browser', 'native: '],
    ['torchserve', 'server', 'ended: '],
    ['mxnet', 'android', 'ended: onnxruntime (ended), ncnn (ended), mnn (ended)'],
    ['vllm', 'android', 'unknown: '],
  ])('%s on %s', (technology, target, expected) => {
    expect(told(fitBetween(named(technology), [target], known), technology, target)).toMatch(
      new RegExp(`^${expected.replaceAll(/[()]/g, String.raw`\$&`)}`),
    );
  });

  test('every step and every state has a source', () => {
    const fit = fitBetween(
      [...named('pytorch'), ...named('tensorflow'), ...named('jax')],
      ['android', 'ios', 'browser', 'server', 'mcu'],
      known,
    );
    const steps = fit.cells.flatMap(({ routes }) => routes.flatMap((route) => [...route.steps, route]));
    expect(steps.filter(({ sources }) => sources.length === 0)).toEqual([]);
    expect(fit.cells.filter(({ sources }) => sources.length === 0)).toEqual([]);
  });
});

describe('of a repository', () => {
  const fit = async (files: Files) => fitOf((await unitsOf(files)).map(reportUnit), known);

  test('what trains here and runs there: the way over a runtime that is there already comes first', async () => {
    const made = await fit(app("implementation 'com.microsoft.onnxruntime:onnxruntime-android:1.23.0'"));
    expect(made.technologies.map(({ id, version }) => `${id} ${version}`)).toEqual(['onnxruntime 1.23.0', 'pytorch 2.8.0']);
    expect(made.targets).toEqual([{ name: 'android', units: ['app:app'] }]);
    expect(told(made, 'pytorch', 'android')).toMatch(/^route: onnxruntime \(there\), executorch, /);
    expect(told(made, 'onnxruntime', 'android')).toBe('native: ');
  });

  test('what has ended is told where it ran, and not beside the other targets', async () => {
    const made = await fit({
      ...app("implementation 'org.pytorch:pytorch_android_lite:1.13.1'"),
      'serve/Dockerfile': 'FROM python:3.12\nRUN pip install torch==2.8.0\n',
      'serve/pod.yml': 'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - image: registry.example/serve\n',
      'serve/bentofile.yaml': 'service: "service:Tagger"\npython:\n  packages: [torch==2.8.0]\n',
    });
    expect(made.targets.map(({ name }) => name)).toEqual(['android', 'server']);
    expect(told(made, 'pytorch-mobile', 'android')).toBe('ended: ');
    expect(told(made, 'pytorch-mobile', 'server')).toBe('unknown: ');
  });

  const onGpu = (name: string, torch: string): Files => ({
    [`${name}/Dockerfile`]: 'FROM python:3.12-slim\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\n',
    [`${name}/requirements.txt`]: torch,
    [`${name}/compose.yaml`]: 'services:\n  api:\n    build: .\n    gpus: all\n',
  });
  const cpu = '--extra-index-url https://download.pytorch.org/whl/cpu\ntorch==2.6.0+cpu\n';

  test.each<[string, Files, string]>([
    ['a build for the CPU alone', onGpu('api', cpu), 'none: the build that is installed there is for the CPU alone'],
    ['a build for CUDA', onGpu('api', 'torch==2.6.0\n'), 'native: null'],
    ['one of each', { ...onGpu('api', cpu), ...onGpu('train', 'torch==2.6.0\n') }, 'native: null'],
  ])('where a GPU is asked for, %s', async (_what, files, expected) => {
    const cell = cellOf(await fit(files), 'pytorch', 'gpu');
    expect(`${cell?.state}: ${cell?.note}`).toBe(expected);
  });

  test('a repository without a target has an empty table', async () => {
    expect((await fit({ 'requirements.txt': 'torch\n' })).cells).toEqual([]);
  });
});

test('the drawing goes from the technology through formats and runtimes to the target; what is beta is dashed', () => {
  const fit = fitBetween(named('jax'), ['browser'], known);
  const drawing = fitMermaid(
    { schema: 'framework-fit/fit@1', tool: { version: '', knowledge: '' }, fit, compared: [], useCase: null },
    false,
  );
  expect(drawing.split('\n').slice(0, 6)).toEqual([
    'flowchart LR',
    '  n1["JAX"]',
    '  n2["SavedModel"]',
    '  n3[".tflite"]',
    '  n4["LiteRT (#64;litertjs/core)"]',
    '  n5(["browser"])',
  ]);
  expect(drawing).toContain('  n1 -->|"Orbax Export"| n2');
});
