import type { Location } from '../model.ts';
import { obtainCommit, type Remote, resolveCommit } from './commits.ts';
import type { Git } from './git.ts';
import { type Hunk, hunksBetween } from './hunks.ts';

/**
 * GitHub shows the head of a pull request, while a workflow checks out the merge of that head into its base: lines that
 * the base has added meanwhile move all others. Gives the way from the places of the merge to those of the head.
 * @param paths the files whose places are asked for
 * @returns gives null for what the head does not hold as it is here
 */
export async function headPlaces(
  git: Git,
  { judged, headSha }: { readonly judged: string; readonly headSha: string },
  paths: readonly string[],
  remote: Remote,
): Promise<(location: Location) => Location | null> {
  const checkedOut = await resolveCommit(git, judged);
  if (checkedOut === null || checkedOut === headSha || paths.length === 0) return (location) => location;
  if ((await obtainCommit(git, headSha, remote)) !== null) return () => null;
  const hunks = await hunksBetween(git, headSha, checkedOut, paths).catch(() => null);
  if (hunks === null) return () => null;
  return (location) => {
    const own = hunks.get(location.path);
    return own === undefined ? location : moved(location, own);
  };
}

function moved(location: Location, hunks: readonly Hunk[]): Location | null {
  const last = Math.max(location.line, location.endColumn <= 1 ? location.endLine - 1 : location.endLine);
  let offset = 0;
  for (const { old, new: own } of hunks) {
    // A piece without lines of its own stands after the line that it names.
    const first = own.count === 0 ? own.first + 1 : own.first;
    if (first > last) break;
    const isAbove = first + own.count <= location.line;
    if (!isAbove) return null;
    offset += old.count - own.count;
  }
  return { ...location, line: location.line + offset, endLine: location.endLine + offset };
}
