import type { Library } from '../library.ts';
import { wildcard } from './wildcards.ts';

interface Pattern {
  readonly isException: boolean;
  /** One for each folder of the path; null for any number of folders. */
  readonly parts: readonly (((name: string) => boolean) | null)[];
}

/**
 * Says which files of the context a build does not see: of the patterns of .dockerignore that mean a file or a folder above
 * it, the last one decides. https://docs.docker.com/build/concepts/context/#dockerignore-files
 */
export function ignoredBy(library: Library, dockerfile: string, context: string): (path: string) => boolean {
  const own = `${dockerfile}.dockerignore`;
  const file = library.has(own) ? own : `${context === '' ? '' : `${context}/`}.dockerignore`;
  const patterns = library
    .kind(file, 'setting')
    .flatMap(({ key, value }) => (key === 'dockerignore' && value !== null ? [patternOf(value)] : []));
  if (patterns.length === 0) return () => false;
  return (path) => {
    const names = path.slice(context === '' ? 0 : context.length + 1).split('/');
    return patterns.findLast((pattern) => means(pattern, names))?.isException === false;
  };
}

function patternOf(text: string): Pattern {
  const isException = text.startsWith('!');
  const parts = (isException ? text.slice(1) : text).split('/').map((part) => (part === '**' ? null : wildcard(part)));
  return { isException, parts };
}

/** Whether a pattern matches a path or a folder above it: after each part, the places at which the next one may begin. */
function means({ parts }: Pattern, names: readonly string[]): boolean {
  let places = [0];
  for (const part of parts) {
    if (places.length === 0) return false;
    const [first = 0] = places;
    places =
      part === null
        ? Array.from({ length: names.length - first + 1 }, (_, index) => first + index)
        : places.flatMap((place) => (place < names.length && part(names[place] ?? '') ? [place + 1] : []));
  }
  return places.some((place) => place > 0);
}
