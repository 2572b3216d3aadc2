import { decode as decodeBytes, type Decoded } from '../formats/decode.ts';

/** What a file holds, or why that cannot be told. */
export type FileText = Decoded;

/** What can be told of a file without reading it whole. */
export interface Peek {
  /** Its size in bytes. */
  readonly bytes: number;
  /** Its first bytes, at most `peekBytes`; null where they cost as much as the whole file. */
  readonly head: Buffer | null;
}

/** Enough for the signatures of model formats and for a Git LFS pointer. */
export const peekBytes = 1024;

/** The files of one state of a repository. Paths are relative to the git root, with forward slashes. */
export interface Tree {
  readonly paths: readonly string[];
  has(path: string): boolean;
  /** Where a link leads, as it is written; null where there is none. */
  linkAt(path: string): string | null;
  /** Text of one file; a link, a directory, a binary or a huge file is unreadable. */
  read(path: string): FileText;
  /** The files of some endings that hold one of some texts in a line, found without opening each; in the order of their paths. */
  holding(texts: readonly string[], endings: readonly string[]): Promise<readonly string[]>;
  /** The sizes and first bytes of files that are too large or too binary to be read; what cannot be opened is left out. */
  peek(paths: readonly string[]): ReadonlyMap<string, Peek>;
  /** Says which files will be read next: a tree that is slow by the piece fetches them at once, and timers get their turn. */
  prefetch(paths: readonly string[]): Promise<void>;
}

/** Lets timers and signals have their turn between long stretches of work. */
export function breathe(): Promise<void> {
  return new Promise((resume) => {
    setImmediate(resume);
  });
}

/** The text of a file; null of one that cannot be read. */
export function textOf(tree: Tree, path: string): string | null {
  const content = tree.read(path);
  return content.kind === 'text' ? content.text : null;
}

/** Larger files are no manifests; the cap keeps hostile input bounded. */
export const maxBytes = 5 * 1024 * 1024;

/** Text from the bytes of a file that is not too large. */
export function decode(bytes: Buffer): FileText {
  return bytes.length > maxBytes ? { kind: 'unreadable', why: tooLarge(bytes.length) } : decodeBytes(bytes);
}

/** Why a file of that many bytes is not read. */
export function tooLarge(bytes: number): string {
  return `it has ${(bytes / 1024 / 1024).toFixed(1)} MB, and files above ${maxBytes / 1024 / 1024} MB are not read`;
}
