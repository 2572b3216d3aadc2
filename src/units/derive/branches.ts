import { groupBy } from '../../lists.ts';
import type { Fact, FactOf, Installed, Member } from '../../model.ts';
import { mayFail } from '../../words.ts';

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

/** Says of packages and indexes that their command stands in a branch, or may fail. */
export function withBranches(members: readonly Member[]): Member[] {
  const doubts = new Map(
    members.flatMap(({ fact }) => (fact.kind === 'install' ? [[keyOf(fact, fact.command), doubtOf(fact)] as const] : [])),
  );
  return members.map((one) => {
    const { fact } = one;
    const command = fact.kind === 'dependency' || fact.kind === 'index' ? fact.command : null;
    const doubt = command === null ? null : (doubts.get(keyOf(fact, command)) ?? null);
    return doubt === null ? one : { ...one, weak: [...one.weak, doubt] };
  });
}

function doubtOf({ tried, condition, location }: FactOf<'install'>): string | null {
  if (tried === true) return mayFail;
  return condition === null ? null : `only a branch of \`${location.path}\` installs it`;
}

function keyOf({ location }: Fact, command: string): string {
  return `${location.path}#${command}`;
}
