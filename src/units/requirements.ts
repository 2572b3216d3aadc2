import type { FactOf, Member } from '../model.ts';
import { asConstraint, link, member, through, unknownIndex } from './draft.ts';
import type { Library } from './library.ts';

/** Files that are named deeper than this are made to take long. */
const deepest = 20;

/** The files on the way to a line, and all that are read already. */
interface Trail {
  readonly files: readonly string[];
  readonly read: Set<string>;
}

/**
 * What a requirements file installs, with everything it includes by `-r` and `-c`, each file once.
 * A file that is missing and a circle of files are problems; the rest is still read.
 */
export function requirementMembers(library: Library, path: string): Member[] {
  return membersOf(library, path, { files: [path], read: new Set() });
}

/** What a line of a file that is none of requirements itself includes. */
export function includedMembers(library: Library, include: FactOf<'include'>): Member[] {
  return followed(library, include, { files: [include.location.path], read: new Set() });
}

function membersOf(library: Library, path: string, trail: Trail): Member[] {
  const own = library.of(path).filter((fact) => fact.kind !== 'include');
  const included = library.kind(path, 'include').flatMap((include) => followed(library, include, trail));
  return [...own.map((fact) => member(fact)), ...included];
}

function followed(library: Library, include: FactOf<'include'>, { files, read }: Trail): Member[] {
  const { target, role, location } = include;
  if (files.includes(target)) {
    library.problems.push({ message: `requirements files include each other: ${[...files, target].join(' → ')}`, location });
    return [];
  }
  if (!library.has(target)) {
    library.problems.push({ message: `\`${target}\` is included here, and there is no such file`, location });
    return [];
  }
  if (read.has(`${role} ${target}`)) return [];
  if (files.length > deepest) {
    library.problems.push({ message: `\`${target}\` is included through more than ${deepest} files, so it is left out`, location });
    return [];
  }
  read.add(`${role} ${target}`);
  const because = link(`\`${target}\` is included`, location);
  // It is there, and not by a name that is read: it may hold packages and indexes.
  if (!library.facts.has(target) && !isReadByName(target)) return [through(because, member(unknownIndex(include)))];
  return membersOf(library, target, { files: [...files, target], read }).map((one) =>
    through(because, role === 'constraints' ? asConstraint(one) : one),
  );
}

function isReadByName(path: string): boolean {
  return /requirements|constraints/i.test(path);
}
