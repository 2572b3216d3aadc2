import type { FactOf, Member } from '../model.ts';
import { link, member, through, unknownIndex } from './draft.ts';
import type { Library } from './library.ts';

/**
 * What a requirements file installs, with everything it includes by `-r` and `-c`.
 * A file that is missing and a circle of files are problems; the rest is still read.
 */
export function requirementMembers(library: Library, path: string, trail: readonly string[] = []): Member[] {
  const own = library.of(path).filter((fact) => fact.kind !== 'include');
  const included = library.kind(path, 'include').flatMap((include) => includedMembers(library, include, [...trail, path]));
  return [...own.map((fact) => member(fact)), ...included];
}

function includedMembers(library: Library, include: FactOf<'include'>, trail: readonly string[]): Member[] {
  const { target, location } = include;
  if (trail.includes(target)) {
    library.problems.push({ message: `requirements files include each other: ${[...trail, target].join(' → ')}`, location });
    return [];
  }
  if (!library.has(target)) {
    library.problems.push({ message: `\`${target}\` is included here, and there is no such file`, location });
    return [];
  }
  const because = link(`\`${target}\` is included`, location);
  // It is there, and not by a name that is read: it may hold packages and indexes.
  if (!library.facts.has(target) && !isReadByName(target)) return [through(because, member(unknownIndex(include)))];
  return requirementMembers(library, target, trail).map((one) =>
    through(because, include.role === 'constraints' ? asConstraint(one) : one),
  );
}

function isReadByName(path: string): boolean {
  return /requirements|constraints/i.test(path);
}

/** What `-c` names only bounds versions; it installs nothing. */
function asConstraint(one: Member): Member {
  return one.fact.kind === 'dependency' ? { ...one, fact: { ...one.fact, role: { kind: 'constraint' } } } : one;
}
