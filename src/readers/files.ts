import type { FileFact } from '../model.ts';

/** A fact for each native library, by its name alone; the file is not read. Its place is the start of the file. */
export function fileFacts(paths: readonly string[]): FileFact[] {
  return paths.flatMap((path): FileFact[] => {
    const format = path.endsWith('.so') ? 'so' : path.endsWith('.aar') ? 'aar' : null;
    if (format === null) return [];
    return [{ kind: 'file', format, block: '', text: '', location: { path, line: 1, column: 1, endLine: 1, endColumn: 1 } }];
  });
}
