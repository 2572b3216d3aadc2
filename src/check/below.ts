import { globMatcher } from '../formats/glob.ts';

/** A glob that is relative to a folder as one relative to a folder inside it; null for one that does not reach inside. */
export function globBelow(glob: string, inner: string): string | null {
  const sign = glob.startsWith('!') ? '!' : '';
  const found = below(glob.slice(sign.length).replace(/^\.\//, '').split('/'), inner.split('/'));
  return found === null ? null : sign + found;
}

function below(glob: readonly string[], folders: readonly string[]): string | null {
  const [first = '', ...rest] = glob;
  const [folder, ...deeper] = folders;
  if (folder === undefined || first === '**') return glob.join('/');
  if (!globMatcher([first])(folder)) return null;
  // A folder is named with all that lies in it.
  return rest.length === 0 ? '**' : below(rest, deeper);
}
