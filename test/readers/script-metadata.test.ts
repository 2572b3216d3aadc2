import { expect, test } from 'vitest';
import { read } from '../../src/readers/script-metadata.ts';
import { expectExactWhenDamaged, expectQuick, lines, readAs, spans } from './manifest/support.ts';

const script = `#!/usr/bin/env -S uv run --script
# /// script
# requires-python = ">=3.11"
# dependencies = [
#   "torch==2.6.0 ; sys_platform == 'linux'",
#   "detectron2",
#
#   'transformers[torch]>=4.46',
# ]
#
# [tool.uv]
# constraint-dependencies = ["numpy<2"]
#
# [tool.uv.sources]
# torch = { index = "pytorch" }
# detectron2 = { git = "https://github.com/facebookresearch/detectron2.git" }
#
# [[tool.uv.index]]
# name = "pytorch"
# url = "https://download.pytorch.org/whl/cu126"
# explicit = true
# ///
"""Trains a model."""
import torch
`;

test('a script says what it needs', () => {
  const reading = readAs(read, 'scripts/train.py', script);
  expect(lines(reading)).toEqual([
    '3: admits python >=3.11 | requires-python = ">=3.11"',
    "5: runtime torch ==2.6.0 if sys_platform == 'linux' | torch==2.6.0 ; sys_platform == 'linux'",
    '6: runtime detectron2 unknown from git https://github.com/facebookresearch/detectron2.git | detectron2',
    '8: runtime transformers[torch] >=4.46 | transformers[torch]>=4.46',
    '12: constraint numpy <2 | numpy<2',
    '20: index extra https://download.pytorch.org/whl/cu126 only [torch] | https://download.pytorch.org/whl/cu126',
  ]);
  expect(spans(reading)[0]).toBe('torch ==2.6.0');
  expect(reading.problems).toEqual([]);
});

test('carriage returns and a mark change nothing', () => {
  const windows = readAs(read, 'train.py', `\uFEFF${script.replaceAll('\n', '\r\n')}`);
  expect(lines(windows)).toEqual(lines(readAs(read, 'train.py', script)));
  const atOnce = '# /// script\n# dependencies = ["torch"]\n# ///\n';
  expect(lines(readAs(read, 'train.py', `\uFEFF${atOnce}`))).toEqual(['2: runtime torch any | torch']);
});

test.each([
  ['no block', 'import torch\n'],
  ['a block that is not closed', '# /// script\n# dependencies = ["torch"]\nimport torch\n'],
  ['another block', '# /// other\n# dependencies = ["torch"]\n# ///\n'],
  ['a block that is indented', '  # /// script\n  # dependencies = ["torch"]\n  # ///\n'],
  ['an empty block', '# /// script\n# ///\n'],
])('nothing is said by %s', (_, text) => {
  expect(readAs(read, 'train.py', text)).toEqual({ facts: [], problems: [] });
});

test.each([
  ['no TOML', '# /// script\n# dependencies = [torch]\n# ///\n', '2:19 This is not valid TOML: Unexpected character'],
  ['no requirement', '# /// script\n# dependencies = ["torch=2"]\n# ///\n', '2:20 This is not a PEP 508 requirement: torch=2'],
  [
    'two blocks',
    '# /// script\n# dependencies = []\n# ///\n\n# /// script\n# a = 1\n# ///\n',
    '5:1 This file has a block of script metadata already',
  ],
])('%s is a problem', (_, text, expected) => {
  const { problems } = readAs(read, 'train.py', text);
  expect(problems.map(({ message, location }) => `${location?.line}:${location?.column} ${message}`)).toEqual([expected]);
});

test('places are exact', () => {
  expectExactWhenDamaged(read, 'train.py', [script], ['#', '# ', '"', '[', ']', '=', '\n', '# ///\n', '🙂']);
});

test.each([
  ['blocks', '# /// script\n# ///\n'.repeat(50_000)],
  ['open blocks', '# /// script\n'.repeat(75_000)],
  ['comments', `# /// script\n${'# a\n'.repeat(250_000)}`],
  ['one line', `# /// script\n# ${'a'.repeat(1_000_000)}\n# ///\n`],
])('a megabyte of %s takes no time', (_, text) => {
  expectQuick(read, 'train.py', text);
});
