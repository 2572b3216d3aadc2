import { expect, test } from 'vitest';
import { read } from '../../src/readers/dockerignore.ts';
import { readAs, tellPlace } from './installs/support.ts';

test('each pattern is told as it is meant, in the order of the file', () => {
  const text = '# models\n/data\n  **/*.onnx  \n\n!keep.onnx\n./a/../b/\n!\n.\n';
  expect(readAs(read, '.dockerignore', text).facts.map(tellPlace)).toEqual([
    '2 setting dockerignore=data | /data',
    '3 setting dockerignore=**/*.onnx | **/*.onnx',
    '5 setting dockerignore=!keep.onnx | !keep.onnx',
    '6 setting dockerignore=b | ./a/../b/',
  ]);
});

test('line ends of Windows and a byte-order mark are no part of it', () => {
  expect(readAs(read, '.dockerignore', '\uFEFFa\r\n!b\r\n').facts.map(tellPlace)).toEqual([
    '1 setting dockerignore=a | a',
    '2 setting dockerignore=!b | !b',
  ]);
});
