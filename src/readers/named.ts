import { posix } from 'node:path';
import type { Fact } from '../model.ts';
import { readers } from './index.ts';
import type { Reader } from './reader.ts';

/** The reader of requirements files, which may have any name where another file names them. */
export const requirements: readonly Reader[] = readers.filter(({ id }) => id === 'requirements');

/**
 * The files that facts name as requirements or constraints: those that `-r` and `-c` of a file include, and those of a command
 * in the folder that it runs in, or beside the file that it stands in where that folder is one of an image.
 */
export function namedRequirements(facts: Iterable<readonly Fact[]>): ReadonlySet<string> {
  const named = new Set<string>();
  for (const own of facts) for (const fact of own) for (const path of namedBy(fact)) named.add(path);
  return named;
}

function namedBy(fact: Fact): readonly string[] {
  if (fact.kind === 'include') return [fact.target];
  if (fact.kind !== 'install' || (fact.installer !== 'pip' && fact.installer !== 'uv')) return [];
  const folders = fact.directory.startsWith('/') ? ['', posix.dirname(fact.location.path)] : [fact.directory];
  return fact.manifests
    .filter(({ role, path }) => (role === 'requirements' || role === 'constraints') && !path.startsWith('/'))
    .flatMap(({ path }) => folders.map((folder) => posix.join(folder, path)));
}
