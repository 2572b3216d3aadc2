import type { Fact } from '../model.ts';
import { foldersUp, type Gathered, join, parentOf } from './library.ts';

/**
 * Finds the folders in which paths begin that a file only says by the name of another: those of an app of the CDK begin
 * beside its `cdk.json`. What is not there is unknown: something else makes it, or nothing does.
 */
export function withPaths(gathered: Gathered): Gathered {
  if (![...gathered.facts.values()].some((facts) => facts.some(isOpen))) return gathered;
  const known = new Set(gathered.paths);
  const folders = new Set(gathered.paths.flatMap((path) => parentOf(path)).flatMap(foldersUp));
  const begin = (fact: Open) => foldersUp(parentOf(fact.location.path)).find((folder) => known.has(join(folder, fact.beside)));
  const inFolder = (fact: Open, path: string | null): string | null => {
    const folder = begin(fact);
    const joined = folder === undefined || path === null ? null : join(folder, path);
    return joined !== null && (known.has(joined) || folders.has(joined)) ? joined : null;
  };
  const closed = (fact: Fact): Fact => {
    if (!isOpen(fact)) return fact;
    if (fact.kind === 'code') return { ...fact, path: inFolder(fact, fact.path) };
    const context = inFolder(fact, fact.context);
    return { ...fact, context, dockerfile: context === null ? null : inFolder(fact, fact.dockerfile) };
  };
  const facts = [...gathered.facts].map(([path, list]) => [path, list.some(isOpen) ? list.map(closed) : list] as const);
  return { ...gathered, facts: new Map(facts) };
}

type Open = Extract<Fact, { kind: 'code' | 'build' }> & { readonly beside: string };

function isOpen(fact: Fact): fact is Open {
  return (fact.kind === 'code' || fact.kind === 'build') && fact.beside !== undefined;
}
