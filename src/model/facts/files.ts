import type { FactBase } from './base.ts';

/** A file that matters by its name alone: a native library. Its place is the whole file. */
export interface FileFact extends FactBase {
  readonly kind: 'file';
  /** `so`, `aar`, … */
  readonly format: string;
}

/** A model file, by its name, size and first bytes; it is never loaded. Its place is the whole file. */
export interface ModelFact extends FactBase {
  readonly kind: 'model';
  /** `tflite`, `pte`, `ptl`, `onnx`, `ort`, `coreml`, `gguf`, `safetensors`, … */
  readonly format: string;
  /** The size of the file in bytes, that of the model for a Git LFS pointer; null when it was not asked for. */
  readonly bytes: number | null;
  /** A Git LFS pointer stands in its place. */
  readonly pointer: boolean;
}

/** What a source file does with a name, read from its words, without comments and strings. */
export interface SourceFact extends FactBase {
  readonly kind: 'source';
  /** `import`: a module or package is imported; `call`: a dotted name is called; `mention`: it is used otherwise. */
  readonly how: 'import' | 'call' | 'mention';
  /** Dotted, and with the alias of an import resolved: `torch.load`, `org.tensorflow.lite.Interpreter`. */
  readonly name: string;
}
