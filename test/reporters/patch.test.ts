import { expect, test } from 'vitest';
import type { Edit } from '../../src/model.ts';
import { patch } from '../../src/reporters/patch.ts';
import { at, unusedGpu } from './reports.ts';

function edit(line: number, column: number, old: string, replacement: string, path = 'serve/requirements.txt'): Edit {
  return { path, range: at(path, line, column, column + old.length), old, new: replacement };
}

const here = { path: 'serve/requirements.txt', line: 3 };

test.each<[string, readonly Edit[], ReturnType<typeof patch>]>([
  [
    "an edit of the anchor's line as that line",
    [edit(3, 13, '+cpu', '')],
    [{ ...here, removed: ['torch==2.6.0+cpu  # the small one'], added: ['torch==2.6.0  # the small one'] }],
  ],
  [
    'two edits of one line together',
    [edit(3, 1, 'torch', 'torchvision'), edit(3, 8, '2.6.0+cpu', '0.21.0')],
    [{ ...here, removed: ['torch==2.6.0+cpu  # the small one'], added: ['torchvision==0.21.0  # the small one'] }],
  ],
  [
    'a line that goes away',
    [edit(3, 1, 'torch==2.6.0+cpu  # the small one', '')],
    [{ ...here, removed: ['torch==2.6.0+cpu  # the small one'], added: [] }],
  ],
  ['what the line does not hold as a span', [edit(3, 1, 'tensorflow', 'keras')], [{ ...here, removed: ['tensorflow'], added: ['keras'] }]],
  [
    'an edit elsewhere as a span',
    [edit(9, 5, 'nvidia.com/gpu: 1\n', '', 'k8s/api.yaml')],
    [{ path: 'k8s/api.yaml', line: 9, removed: ['nvidia.com/gpu: 1'], added: [] }],
  ],
  [
    'edits of another place that it names as what stands there',
    [edit(2, 5, 'a:b', 'c:d', 'app/build.gradle'), edit(2, 9, '1.0', '2.0', 'app/build.gradle')],
    [{ path: 'app/build.gradle', line: 2, removed: ['a:b:1.0'], added: ['c:d:2.0'] }],
  ],
  [
    'the line of the anchor first',
    [edit(2, 9, '1.0', '2.0', 'app/build.gradle'), edit(3, 13, '+cpu', '')],
    [
      { ...here, removed: ['torch==2.6.0+cpu  # the small one'], added: ['torch==2.6.0  # the small one'] },
      { path: 'app/build.gradle', line: 2, removed: ['a:b:1.0'], added: ['a:b:2.0'] },
    ],
  ],
  ['an insertion', [edit(9, 1, '', 'a\nb\n', 'k8s/api.yaml')], [{ path: 'k8s/api.yaml', line: 9, removed: [], added: ['a', 'b'] }]],
])('patch shows %s', (_, edits, expected) => {
  const related = [{ text: 'a:b:1.0', location: at('app/build.gradle', 2, 5, 12) }];
  expect(patch(unusedGpu({ fix: { edits }, related }))).toEqual(expected);
});

test('patch shows nothing without a fix', () => {
  expect(patch(unusedGpu({ fix: null }))).toEqual([]);
});
