import type { Tree } from './tree.ts';

/** A tree from texts in memory. */
export function memoryTree(files: Readonly<Record<string, string>>): Tree {
  const texts = new Map(Object.entries(files));
  return {
    paths: [...texts.keys()].toSorted(),
    has: (path) => texts.has(path),
    read: (path) => {
      const text = texts.get(path);
      return text === undefined ? { kind: 'unreadable', why: 'it does not exist' } : { kind: 'text', text };
    },
    prefetch: async () => {},
  };
}
