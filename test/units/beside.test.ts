import { expect, test } from 'vitest';
import type { Fact } from '../../src/model.ts';
import { withPaths } from '../../src/units/beside.ts';

const location = { path: 'infra/lib/stack.ts', line: 1, column: 1, endLine: 1, endColumn: 2 };
const paths = ['infra/cdk.json', 'infra/lib/stack.ts', 'infra/tag/app.py', 'infra/lib/own/app.py', 'api/app.py'];

test.each<[title: string, written: string, beside: string, path: string | null]>([
  ['beside the file of the app', 'tag', 'cdk.json', 'infra/tag'],
  ['above it', '../api', 'cdk.json', 'api'],
  ['beside the file itself', './own/', 'stack.ts', 'infra/lib/own'],
  ['the folder of the file itself', '.', 'stack.ts', 'infra/lib'],
  ['a file', 'tag/app.py', 'cdk.json', 'infra/tag/app.py'],
  ['not there', 'gone', 'cdk.json', null],
  ['above the root', '../../elsewhere', 'cdk.json', null],
  ['without an app', 'tag', 'other.json', null],
])('finds a path that begins %s', (_title, written, beside, path) => {
  const code: Fact = { kind: 'code', holds: 'code', block: '', text: 'x', location, path: written, beside };
  const { facts } = withPaths({ facts: new Map([[location.path, [code]]]), paths, technologies: [] });
  expect(facts.get(location.path)).toEqual([{ ...code, path }]);
});
