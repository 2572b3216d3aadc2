import { describe, expect, test } from 'vitest';
import type { ExportStep, LinuxHost, RouteMap, RouteState, RunStep, TargetName, Technology } from '../src/model.ts';
import { bestOfEach, reachOf, routesBetween } from '../src/routes.ts';
import { knowledge } from './support/judge.ts';

const sources = [{ url: 'https://example.com/', checked: '2026-01-01' }];
const step = (from: string, to: string, state: RouteState = 'supported'): ExportStep => ({
  from,
  to,
  tool: `${from} to ${to}`,
  state,
  note: null,
  sources,
});
const run = (runtime: string, reads: string, targets: readonly TargetName[], state: RouteState = 'supported'): RunStep => ({
  runtime,
  reads,
  targets,
  through: null,
  state,
  note: null,
  sources,
});
const technology = (id: string, state: Technology['life']['state'] = 'active'): Technology => ({
  id,
  name: id.toUpperCase(),
  kind: 'runtime',
  packages: [],
  targets: [],
  runs: [],
  needsGpu: null,
  life: { state, since: null, successor: null, newName: null, rule: null, sources: [] },
  lives: [],
  nothingToAdvise: null,
  cannot: [],
  newest: {},
  builds: null,
  releases: [],
  notes: {},
  sources: [],
});
const host = (target: TargetName, starts: LinuxHost['starts'], gpu: boolean | null): LinuxHost => ({
  targets: [target],
  starts,
  gpu,
  note: null,
  sources,
});
const hosts = [
  host('server', 'containers', true),
  host('slurm', 'programs', true),
  host('lambda', 'functions', false),
  host('heroku', 'programs', null),
];
const map = (exports: readonly ExportStep[], runs: readonly RunStep[], layers: RouteMap['layers'] = []): RouteMap => ({
  formats: [],
  layers,
  exports,
  runs,
  hosts: [],
});

/** Each route as `a to b, then b to c, on X`, with what is to be said of it. */
function told(routes: RouteMap, from = 'a', target: TargetName = 'android', technologies = ['x', 'y', 'z'].map((id) => technology(id))) {
  return routesBetween(from, target, { routes, technologies }).map(
    ({ exports, run: { runtime }, state, dead }) =>
      `${exports.map(({ tool }) => tool).join(', ')}, on ${runtime}: ${state}${dead === null ? '' : `, ${dead}`}`,
  );
}

describe('the search', () => {
  test('joins several steps', () => {
    expect(told(map([step('a', 'onnx'), step('onnx', 'engine')], [run('x', 'engine', ['android'])]))).toEqual([
      'a to onnx, onnx to engine, on x: supported',
    ]);
  });

  test('puts supported before beta, and few steps before many', () => {
    const routes = map(
      [step('a', 'one', 'beta'), step('a', 'two'), step('two', 'three')],
      [run('x', 'one', ['android']), run('y', 'three', ['android']), run('z', 'two', ['android'])],
    );
    expect(told(routes)).toEqual(['a to two, on z: supported', 'a to two, two to three, on y: supported', 'a to one, on x: beta']);
  });

  test('takes the order of the file where routes are equally good', () => {
    expect(told(map([step('a', 'f')], [run('y', 'f', ['android']), run('x', 'f', ['android'])]))).toEqual([
      'a to f, on y: supported',
      'a to f, on x: supported',
    ]);
  });

  test.each([
    ['a step that has ended', step('a', 'f', 'ended'), technology('x'), 'a to f'],
    ['a runtime that has ended', step('a', 'f'), technology('x', 'ended'), 'X'],
    ['a runtime that was removed', step('a', 'f'), technology('x', 'removed'), 'X'],
  ])('says what is dead: %s', (_what, first, runtime, dead) => {
    expect(told(map([first], [run('x', 'f', ['android'])]), 'a', 'android', [runtime])).toEqual([`a to f, on x: ended, ${dead}`]);
  });

  test('a runtime in maintenance comes after one that is cared for', () => {
    const routes = map([step('a', 'f')], [run('x', 'f', ['android']), run('y', 'f', ['android'])]);
    const [first, second] = routesBetween('a', 'android', { routes, technologies: [technology('x', 'maintenance'), technology('y')] });
    expect([first?.run.runtime, first?.active, second?.run.runtime, second?.active]).toEqual(['y', true, 'x', false]);
  });

  test('a layer goes the ways of what it is on, after its own', () => {
    const routes = map(
      [step('base', 'f'), step('a', 'g')],
      [run('x', 'f', ['android']), run('y', 'g', ['android'])],
      [{ layer: 'a', on: ['base'] }],
    );
    expect(told(routes)).toEqual(['base to f, on x: supported', 'a to g, on y: supported']);
  });

  test('a library that is called as a format is not that format', () => {
    const routes = { ...map([step('onnx', 'f')], [run('x', 'f', ['android'])]), formats: [{ id: 'onnx', name: '.onnx', files: [] }] };
    expect(told(routes, 'onnx')).toEqual([]);
  });

  test('never goes in circles', () => {
    expect(told(map([step('a', 'f'), step('f', 'g'), step('g', 'f')], [run('x', 'g', ['android'])]))).toEqual([
      'a to f, f to g, on x: supported',
    ]);
  });

  test('what runs on Linux runs on a server, after what is made for one; not on a phone', () => {
    const routes = { ...map([step('a', 'f')], [run('x', 'f', ['linux']), run('y', 'f', ['server'])]), hosts };
    expect(told(routes, 'a', 'server')).toEqual(['a to f, on y: supported', 'a to f, on x: supported']);
    expect(told(routes, 'a', 'android')).toEqual([]);
  });

  test('one route of each runtime: the best', () => {
    const routes = map([step('a', 'f', 'beta'), step('a', 'g')], [run('x', 'f', ['android']), run('x', 'g', ['android'])]);
    expect(bestOfEach(routesBetween('a', 'android', { routes, technologies: [technology('x')] })).map(({ state }) => state)).toEqual([
      'supported',
    ]);
  });
});

describe('what runs on Linux', () => {
  const needsGpu = { why: 'it is made for GPUs', sources };
  test.each<[string, Partial<Technology>, readonly TargetName[], TargetName, TargetName | null]>([
    ['runs where it is stated to', {}, ['linux', 'slurm'], 'slurm', 'slurm'],
    ['runs as a job', {}, ['linux'], 'slurm', 'linux'],
    ['runs in a function', {}, ['linux'], 'lambda', 'linux'],
    ['does not run on a platform of which nothing is known', {}, ['linux'], 'azure-ml', null],
    ['does not run on another processor, as far as is known', {}, ['linux'], 'raspberry-pi', null],
    ['and needs a GPU runs where one can be had', { needsGpu }, ['linux'], 'slurm', 'linux'],
    ['and needs a GPU does not run where there is none', { needsGpu }, ['linux'], 'lambda', null],
    ['and needs a GPU may not run where nobody says whether there is one', { needsGpu }, ['linux'], 'heroku', null],
    ['and serves runs where any container is started', { kind: 'server' }, ['kubernetes', 'server'], 'server', 'server'],
    ['and serves is not called as a function', { kind: 'server' }, ['linux'], 'lambda', null],
    ['and serves is no job', { kind: 'server' }, ['linux'], 'slurm', null],
    ['a runtime for servers is no job', {}, ['server'], 'slurm', null],
  ])('%s', (_what, more, targets, target, by) => {
    expect(reachOf(targets, { ...technology('x'), ...more }, target, hosts)?.by ?? null).toBe(by);
  });
});

describe('the routes that are known', async () => {
  const known = await knowledge();
  const best = (from: string, target: TargetName) => {
    const [first] = routesBetween(from, target, known);
    return first === undefined ? null : [...first.exports.map(({ tool }) => tool), first.run.runtime].join(' → ');
  };

  test.each<[string, TargetName, string | null]>([
    ['pytorch', 'android', 'torch.export and ExecuTorch → executorch'],
    ['pytorch', 'ios', 'torch.export and ExecuTorch → executorch'],
    ['pytorch', 'browser', 'torch.onnx → onnxruntime'],
    ['pytorch', 'watchos', 'Core ML Tools → core-ml'],
    ['tensorflow', 'android', 'TFLiteConverter → litert'],
    ['tensorflow', 'kubernetes', 'tf.saved_model.save → tf-serving'],
    ['keras', 'mcu', 'model.export(format="litert") → xxd → tflm'],
    ['jax', 'android', 'Orbax Export → TFLiteConverter → litert'],
    ['transformers', 'browser', 'Optimum ONNX → transformers-js'],
    ['lightning', 'android', 'torch.export and ExecuTorch → executorch'],
    ['paddlepaddle', 'android', 'paddle.jit.save → Paddle2ONNX → onnxruntime'],
    ['scikit-learn', 'browser', 'skl2onnx → onnxruntime'],
    ['theano', 'android', null],
  ])('%s on %s: %s', (from, target, expected) => {
    expect(best(from, target)).toBe(expected);
  });

  test('PyTorch reaches TensorRT through ONNX, too', () => {
    const ways = routesBetween('pytorch', 'gpu', known).filter(({ run: { runtime } }) => runtime === 'tensorrt');
    expect(ways.map(({ exports }) => exports.map(({ tool }) => tool))).toContainEqual(['torch.onnx', 'trtexec']);
  });

  test('every way of MXNet is dead, and says where', () => {
    const ways = routesBetween('mxnet', 'android', known);
    expect(new Set(ways.map(({ dead }) => dead))).toEqual(new Set(['mx2onnx']));
  });

  test('what a runtime reads it runs where its technology runs', () => {
    const wrong = known.routes.runs.flatMap(({ runtime, targets }) => {
      const own = known.technologies.find(({ id }) => id === runtime)?.targets ?? [];
      return targets.filter((target) => !own.includes(target)).map((target) => `${runtime}: ${target}`);
    });
    expect(wrong).toEqual([]);
  });
});
