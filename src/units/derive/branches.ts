import { groupBy } from '../../lists.ts';
import type { Installed } from '../../model.ts';

type Built = Pick<Installed, 'fact' | 'build'>;

/**
 * What the branches of a script install is there or not, as the script decides when it runs: where they bring different
 * builds of a package, nobody can say which one it is.
 */
export function doubtBranches<T extends Built>(installed: readonly T[]): T[] {
  const branches = groupBy(installed.filter(isOfBranch), nameOf);
  return installed.map((one) => {
    const builds = isOfBranch(one) ? new Set(branches.get(nameOf(one))?.map(({ build }) => build)) : null;
    return builds !== null && builds.size > 1 ? { ...one, build: 'unknown' } : one;
  });
}

/** Only a command can stand in a branch, and what it installs is then optional. */
function isOfBranch({ fact }: Built): boolean {
  return fact.command !== null && fact.role.kind === 'optional';
}

function nameOf({ fact }: Built): string {
  return `${fact.ecosystem}/${fact.name}`;
}
