import { posix } from 'node:path';
import type { Source } from '../formats/source.ts';
import type { SettingFact } from '../model.ts';
import type { Read } from './reader.ts';

/** Reads what is kept out of a build: https://docs.docker.com/build/concepts/context/#dockerignore-files */
export const read: Read = (source) => ({
  facts: Array.from(source.text.matchAll(/^[^\n]+$/gm), ({ index, 0: line }) => readLine(source, line, index)).flatMap(
    (fact) => fact ?? [],
  ),
  problems: [],
});

function readLine(source: Source, line: string, start: number): SettingFact | null {
  const pattern = line.startsWith('#') ? '' : line.trim();
  const isException = pattern.startsWith('!');
  const path = cleaned(isException ? pattern.slice(1).trim() : pattern);
  if (path === '') return null;
  const at = start + line.indexOf(pattern);
  const place = source.place(at, at + pattern.length);
  return { kind: 'setting', block: '', key: 'dockerignore', value: isException ? `!${path}` : path, ...place };
}

/** From the folder on that is built, in its shortest form; '' for that folder itself. */
function cleaned(pattern: string): string {
  const path = posix.normalize(pattern).replace(/^\/+|\/+$/g, '');
  return path === '.' ? '' : path;
}
