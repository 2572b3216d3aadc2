/** Whether a file of the base may be one of the head under another name. */
export type IsMoved = (from: string, to: string) => boolean;

/**
 * A file that is gone and one that has come may be the same, moved.
 * @param base the paths of all files before a change @param head those of all after it
 */
export function movedFiles(base: readonly string[], head: readonly string[]): IsMoved {
  let known: { readonly before: ReadonlySet<string>; readonly after: ReadonlySet<string> } | null = null;
  return (from, to) => {
    // Most changes move nothing that is told of, and a repository may have 100,000 files.
    known ??= { before: new Set(base), after: new Set(head) };
    return !known.after.has(from) && !known.before.has(to);
  };
}
