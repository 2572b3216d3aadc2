import { peekBytes, type Peek, type Tree } from './tree.ts';

/** A tree from texts in memory. */
export function memoryTree(files: Readonly<Record<string, string>>): Tree {
  const texts = new Map(Object.entries(files).map(([path, text]) => [path, text.replace(/^\uFEFF/, '')]));
  return {
    paths: [...texts.keys()].toSorted(),
    has: (path) => texts.has(path),
    linkAt: () => null,
    read: (path) => {
      const text = texts.get(path);
      return text === undefined ? { kind: 'unreadable', why: 'it does not exist' } : { kind: 'text', text };
    },
    holding: async (parts, endings) =>
      [...texts].flatMap(([path, text]) =>
        endings.some((ending) => path.endsWith(`.${ending}`)) && parts.some((part) => text.includes(part)) ? [path] : [],
      ),
    peek: (paths) => new Map(paths.flatMap((path) => peekAt(path, texts.get(path)))),
    prefetch: async () => {},
  };
}

function peekAt(path: string, text: string | undefined): [path: string, peek: Peek][] {
  if (text === undefined) return [];
  const bytes = Buffer.from(text, 'latin1');
  return [[path, { bytes: bytes.length, head: bytes.subarray(0, peekBytes) }]];
}
