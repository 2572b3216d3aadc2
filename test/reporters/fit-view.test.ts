import { describe, expect, test } from 'vitest';
import type { Fit, FitCell, FitReport, FitTechnology, TargetName, TechnologyKind } from '../../src/model.ts';
import { fitMarkdown } from '../../src/reporters/fit/markdown.ts';
import { fitMermaid } from '../../src/reporters/fit/mermaid.ts';
import { fitTerminal } from '../../src/reporters/fit/terminal.ts';
import { viewOf } from '../../src/reporters/fit/view.ts';
import { columns } from '../../src/reporters/terminal/width.ts';

const technology = (id: string, kind: TechnologyKind, units: readonly string[]): FitTechnology => ({
  id,
  name: id.toUpperCase(),
  kind,
  version: null,
  life: { state: 'active', since: null, successor: null, rule: null },
  units,
});
const cell = (of: string, target: TargetName, state: FitCell['state']): FitCell => ({
  technology: of,
  target,
  state,
  as: null,
  note: null,
  routes: [],
  sources: [],
});
const reportOf = (fit: Fit): FitReport => ({
  schema: 'framework-fit/fit@1',
  tool: { version: '', knowledge: '2026-11-20' },
  fit,
  compared: [],
  useCase: null,
});

const app = 'app:app';
const job = 'job:train.sh';
const mixed: Fit = {
  technologies: [
    technology('torch', 'training-framework', [job]),
    technology('layer', 'layer', [job]),
    technology('litert', 'runtime', [app]),
    technology('web', 'runtime', ['site:web']),
    technology('old', 'runtime', [job]),
  ],
  targets: [
    { name: 'android', units: [app] },
    { name: 'slurm', units: [job] },
  ],
  cells: [
    cell('torch', 'android', 'route'),
    cell('layer', 'android', 'route'),
    cell('litert', 'android', 'native'),
    cell('web', 'android', 'unknown'),
    cell('old', 'android', 'ended'),
    ...['torch', 'layer', 'litert', 'web', 'old'].map((id) => cell(id, 'slurm', 'native')),
  ],
};

const shown = (fit: Fit, all = false) => {
  const view = viewOf(reportOf(fit), all);
  return [...view.fit.cells.map((one) => `${one.technology} ${one.target}`), view.left];
};

describe('of a repository', () => {
  test('only what ships, and only frameworks, runtimes and servers of which there is something to say', () => {
    expect(shown(mixed)).toEqual(['torch android', 'litert android', '3 technologies and 1 target']);
  });

  test('everything of which there is something to say, when that is asked for', () => {
    expect(shown(mixed, true)).toEqual([
      'torch android',
      'layer android',
      'litert android',
      ...['torch', 'layer', 'litert', 'web', 'old'].map((id) => `${id} slurm`),
      null,
    ]);
  });

  test('a layer stands for a framework that nothing names', () => {
    expect(shown({ ...mixed, technologies: mixed.technologies.slice(1) })[0]).toBe('layer android');
  });

  test('where jobs run, when nothing ships', () => {
    expect(shown({ ...mixed, targets: mixed.targets.slice(1) })).toContain('torch slurm');
  });
});

test('what was asked for by name is shown whole', () => {
  const fit = { ...mixed, technologies: mixed.technologies.map((one) => ({ ...one, units: [] })) };
  expect(shown(fit)).toHaveLength(mixed.cells.length + 1);
});

test('what a task has for one kind of device is not claimed for another, nor denied on a server', () => {
  const uses = [
    { technology: 'litert', name: 'LITERT', what: 'an example', targets: ['android' as const], sources: [] },
    { technology: 'torch', name: 'TORCH', what: 'models', targets: [], sources: [] },
  ];
  const useCase = { id: 'task', name: 'a task', uses };
  const cells = (['android', 'ios', 'server'] as const).flatMap((target) => [
    cell('litert', target, 'native'),
    cell('torch', target, 'native'),
  ]);
  const { fit } = viewOf({ fit: { ...mixed, cells: [...cells, cell('litert', 'browser', 'none')] }, useCase }, false);
  expect(fit.cells.map((one) => `${one.technology} ${one.target}`)).toEqual([
    'litert android',
    'torch android',
    'torch ios',
    'litert server',
    'torch server',
    'litert browser',
  ]);
});

test('what is not there, and what would run there, are told apart', () => {
  const fit: Fit = { ...mixed, cells: [cell('litert', 'android', 'native'), cell('torch', 'android', 'native')] };
  expect(fitTerminal(reportOf(fit), { color: false, width: 80, all: false }).split('\n').slice(0, 3)).toEqual([
    'Android  app',
    '  ✔ LITERT  runs there',
    '    would run there, too: TORCH',
  ]);
  expect(fitMarkdown(reportOf(fit), false)).toContain('| TORCH | would run there |\n| LITERT | ✔ runs there |');
  expect(fitMermaid(reportOf(fit), false)).not.toContain('TORCH');
});

test('targets of which the same is to be said share a heading', () => {
  const both = { ...mixed, targets: [mixed.targets[0], { name: 'ios' as const, units: [app] }].flatMap((one) => one ?? []) };
  const fit: Fit = { ...both, cells: [cell('litert', 'android', 'native'), cell('litert', 'ios', 'native')] };
  expect(fitTerminal(reportOf(fit), { color: false, width: 80, all: false })).toMatch(
    /^Android, iOS {2}app\n {2}✔ LITERT {2}runs there\n\n/,
  );
});

test.each([40, 60, 100])('no line of %d columns is wider, whatever the units are called', (width) => {
  const units = Array.from({ length: 30 }, (_, index) => `app:${'very/long/'.repeat(12)}${index}`);
  const fit: Fit = {
    ...mixed,
    technologies: [technology('litert', 'runtime', units)],
    targets: [{ name: 'android', units }],
    cells: [cell('litert', 'android', 'native')],
  };
  const lines = fitTerminal(reportOf(fit), { color: false, width, all: false }).split('\n');
  expect(lines.filter((line) => columns(line) > width)).toEqual([]);
});

test('nothing that runs anywhere: says what there is, and how to ask', () => {
  const text = fitTerminal(reportOf({ ...mixed, targets: [], cells: [] }), { color: false, width: 200, all: false });
  expect(text).toMatch(/^There is TORCH, LAYER, LITERT, WEB and OLD, and nothing says where that runs\. `fit FOLDER --target/);
});
