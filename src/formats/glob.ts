import picomatch from 'picomatch';

/** Whether a path or an id matches any of some globs; hidden files count like others. */
export function globMatcher(globs: readonly string[]): (text: string) => boolean {
  return globs.length === 0 ? () => false : picomatch([...globs], { dot: true });
}
