import type { ModelFact } from '../model.ts';

/** What can be told of a file without reading it whole. */
interface Peek {
  readonly bytes: number;
  readonly head: Buffer | null;
}

/** A format of model files: how they are named, and what they begin with where the format has a signature. */
interface ModelFormat {
  readonly format: string;
  /** How a path ends. */
  readonly endings: readonly string[];
  readonly signature?: { readonly at: number; readonly text: string };
}

/** The first that fits decides. Signatures: the identifiers of the FlatBuffers schemas, GGUF's magic, and the header of zip archives. */
const formats: readonly ModelFormat[] = [
  { format: 'edgetpu-tflite', endings: ['_edgetpu.tflite'], signature: { at: 4, text: 'TFL3' } },
  { format: 'tflite', endings: ['.tflite'], signature: { at: 4, text: 'TFL3' } },
  { format: 'mediapipe-task', endings: ['.task'] },
  { format: 'litertlm', endings: ['.litertlm'] },
  { format: 'pte', endings: ['.pte'], signature: { at: 4, text: 'ET' } },
  { format: 'ptl', endings: ['.ptl'], signature: { at: 0, text: 'PK' } },
  { format: 'onnx', endings: ['.onnx'] },
  { format: 'ort', endings: ['.ort'], signature: { at: 4, text: 'ORTM' } },
  { format: 'coreml', endings: ['.mlmodel', '.mlpackage/Manifest.json', '.mlmodelc/coremldata.bin'] },
  { format: 'gguf', endings: ['.gguf'], signature: { at: 0, text: 'GGUF' } },
  { format: 'safetensors', endings: ['.safetensors'] },
  { format: 'torch', endings: ['.pt', '.pth'] },
  { format: 'keras', endings: ['.keras'], signature: { at: 0, text: 'PK' } },
  // https://docs.hdfgroup.org/documentation/hdf5/latest/_f_m_t3.html: Keras kept its models so before `.keras`.
  { format: 'hdf5', endings: ['.h5', '.hdf5'], signature: { at: 1, text: 'HDF' } },
  { format: 'saved-model', endings: ['saved_model.pb'] },
  { format: 'tensorrt', endings: ['.engine', '.plan', '.trt'] },
  { format: 'torch-archive', endings: ['.mar'], signature: { at: 0, text: 'PK' } },
  { format: 'sentis', endings: ['.sentis'] },
  { format: 'ncnn', endings: ['.ncnn.param'] },
  { format: 'mnn', endings: ['.mnn'] },
  { format: 'paddle', endings: ['.pdmodel'] },
  { format: 'hailo', endings: ['.hef'] },
  { format: 'rknn', endings: ['.rknn'] },
  { format: 'tflite-c-array', endings: ['model_data.cc', 'model_data.cpp', 'model_data.c'] },
];

/** How model files are named, for the documentation. */
export const modelNames: readonly string[] = formats.flatMap(({ endings }) => endings.map((ending) => `*${ending}`));

/** What stands behind the last dot of such names: a cheap test for the many files that are no models. */
const extensions = new Set(modelNames.map(extensionOf));

/**
 * A fact for each file whose name and first bytes are those of a model. A Git LFS pointer counts by its name, with the
 * size that it states. Files whose bytes contradict their names are left out.
 * @param peek sizes and first bytes; a file that is not in it counts by its name alone
 */
export function modelFacts(paths: readonly string[], peek: (paths: readonly string[]) => ReadonlyMap<string, Peek>): ModelFact[] {
  const named = paths.flatMap((path) => {
    const format = formatOf(path);
    return format === null ? [] : [{ path, format }];
  });
  if (named.length === 0) return [];
  const peeks = peek(named.map(({ path }) => path));
  return named.flatMap(({ path, format }) => modelFact(path, format, peeks.get(path)) ?? []);
}

function formatOf(path: string): ModelFormat | null {
  if (!extensions.has(extensionOf(path))) return null;
  return formats.find(({ endings }) => endings.some((ending) => path.endsWith(ending))) ?? null;
}

function extensionOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

function modelFact(path: string, { format, signature }: ModelFormat, peek: Peek | undefined): ModelFact | null {
  const location = { path, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const told = { kind: 'model', format, block: '', text: '', location } as const;
  const head = peek?.head?.toString('latin1') ?? null;
  const pointer = head === null ? null : pointerSize(head);
  if (pointer !== null) return { ...told, bytes: pointer, pointer: true };
  // An empty file stands for one that is made or fetched later.
  if (head !== null && head !== '' && signature !== undefined && !head.startsWith(signature.text, signature.at)) return null;
  return { ...told, bytes: peek?.bytes ?? null, pointer: false };
}

/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md#the-pointer */
function pointerSize(head: string): number | null {
  const size = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:.*\n)*?size (\d+)/.exec(head)?.[1];
  return size === undefined ? null : Number(size);
}
