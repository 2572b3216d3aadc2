import { globMatcher } from '../formats/glob.ts';

/** Globs that are relative to a folder as globs relative to one inside it; those that do not reach inside are left out. */
export function globsBelow(globs: readonly string[], inner: string): string[] {
  return globs.flatMap((glob) => below(glob.split('/'), inner.split('/')) ?? []);
}

function below(glob: readonly string[], folders: readonly string[]): string | null {
  const [first = '', ...rest] = glob;
  const [folder, ...deeper] = folders;
  if (folder === undefined || first === '**') return glob.join('/');
  return rest.length > 0 && globMatcher([first])(folder) ? below(rest, deeper) : null;
}
