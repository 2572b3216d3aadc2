import { posix } from 'node:path';
import type { Source } from '../formats/source.ts';
import type { DependencyFact } from '../model.ts';
import { dependency } from './native/facts.ts';
import type { Read } from './reader.ts';

/** Libraries by the headers that sketches include; the library manager knows them by these names. */
const libraries: Readonly<Record<string, string>> = {
  'TensorFlowLite.h': 'Arduino_TensorFlowLite',
  'TensorFlowLite_ESP32.h': 'TensorFlowLite_ESP32',
  'Chirale_TensorFlowLite.h': 'Chirale_TensorFlowLite',
  'tflm_esp32.h': 'tflm_esp32',
  'tflm_cortexm.h': 'tflm_cortexm',
  'MicroTFLite.h': 'MicroTFLite',
  'EloquentTinyML.h': 'EloquentTinyML',
  'eloquent_tinyml.h': 'EloquentTinyML',
};

/** A comment over lines, or a line that includes a header. */
const pattern = /\/\*[\s\S]*?(?:\*\/|(?![\s\S]))|^[ \t]*#[ \t]*include[ \t]*[<"](?<header>[\w./-]+)[>"]/gm;

/** Reads the libraries that a sketch includes: https://docs.arduino.cc/arduino-cli/sketch-specification/ */
export const read: Read = (source) => {
  const included = [...source.text.matchAll(pattern)].flatMap((match) => libraryOf(source, match));
  const [first] = included;
  if (first === undefined) return { facts: [], problems: [] };
  const { location, text } = first;
  const name = posix.basename(source.path).replace(/\.ino$/i, '');
  return { facts: [{ kind: 'workload', location, text, block: '', platform: 'arduino', type: 'sketch', name }, ...included], problems: [] };
};

function libraryOf(source: Source, match: RegExpExecArray): DependencyFact[] {
  const { header = '' } = match.groups ?? {};
  const name = Object.hasOwn(libraries, header) ? libraries[header] : undefined;
  if (name === undefined) return [];
  const end = match.index + match[0].length;
  const start = match.index + match[0].indexOf('#');
  return [dependency(source.place(start, end), { ecosystem: 'arduino', name, constraint: { kind: 'any' } })];
}
