import type { FileFact } from '../model.ts';

/** Formats that a file's name alone tells: models and native libraries. */
const formats: ReadonlyMap<string, string> = new Map([
  ['tflite', 'tflite'],
  ['pte', 'pte'],
  ['ptl', 'ptl'],
  ['onnx', 'onnx'],
  ['ort', 'ort'],
  ['mlmodel', 'coreml'],
  ['gguf', 'gguf'],
  ['so', 'so'],
  ['aar', 'aar'],
]);

/** A fact for each file whose name alone matters; the file is not read. Its place is the start of the file. */
export function fileFacts(paths: readonly string[]): Map<string, FileFact[]> {
  const found = new Map<string, FileFact[]>();
  for (const path of paths) {
    const format = formats.get(path.slice(path.lastIndexOf('.') + 1));
    if (format === undefined) continue;
    found.set(path, [{ kind: 'file', format, block: '', text: '', location: { path, line: 1, column: 1, endLine: 1, endColumn: 1 } }]);
  }
  return found;
}
