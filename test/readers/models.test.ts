import { expect, test } from 'vitest';
import { modelFacts } from '../../src/readers/models.ts';
import { memoryTree } from '../../src/tree/index.ts';

const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 23068672\n';

function formats(files: Readonly<Record<string, string>>): string[] {
  const tree = memoryTree(files);
  return modelFacts(tree.paths, (paths) => tree.peek(paths)).map(
    ({ location, format, bytes, pointer: isPointer }) => `${location.path} ${format} ${bytes}${isPointer ? ' pointer' : ''}`,
  );
}

test.each([
  ['assets/net.tflite', '\u001c\0\0\0TFL3\u0014\0', 'tflite 10'],
  ['assets/net_edgetpu.tflite', '\u001c\0\0\0TFL3', 'edgetpu-tflite 8'],
  ['app/src/main/assets/llm.pte', '\u0030\0\0\0ET12', 'pte 8'],
  ['llm.pte', pointer, 'pte 23068672 pointer'],
  ['weights.gguf', 'GGUF\u0003\0\0\0', 'gguf 8'],
  ['net.onnx', '\u0008\u0008\u0012', 'onnx 3'],
  ['ios/App/Net.mlpackage/Manifest.json', '{}', 'coreml 2'],
  ['export/1/saved_model.pb', '\u0008\u0001', 'saved-model 2'],
  ['app/src/main/assets/net.h5', '\u0089HDF\r\n', 'hdf5 6'],
  ['main/person_detect_model_data.cc', 'alignas(16) const unsigned char g_model[] = {', 'tflite-c-array 45'],
  ['later.tflite', '', 'tflite 0'],
])('%s is a model', (path, text, told) => {
  expect(formats({ [path]: text })).toEqual([`${path} ${told}`]);
});

test.each([
  ['assets/net.tflite', '<!doctype html><title>404</title>'],
  ['docs/page.json', '{}'],
  ['weights.gguf', 'oops'],
  ['data/readings.h5', 'time,value'],
  ['notes.md', 'GGUF'],
  ['src/model.cc', 'int main() {}'],
])('%s is none', (path, text) => {
  expect(formats({ [path]: text })).toEqual([]);
});
