import { isAddress } from '../elsewhere.ts';
import { compareText, matchesAny, uniqueBy } from '../lists.ts';
import type { PolicyEntry, Unit, UnknownUnit } from '../model.ts';
import { meant } from '../nearest.ts';

/** Nobody writes more of them, and each is looked for in every path. */
const mostGlobs = 500;

/** Whether an entry of `policy` speaks of a unit by one of its words: its name, its folder, or one above it; `*` stands for any characters. */
export function isForUnit(word: string, { folder }: PolicyEntry, { name, id, root }: Unit): boolean {
  return [name, id].some((one) => matchesAny([word], below(one, folder))) || isInFolder(plainFolder(word), below(root, folder));
}

/**
 * The units that a policy is for, and that there are not. A glob, or the folder of a unit, may wait for units to come: what some file
 * lies in is no mistake.
 * @param units all of the repository @param paths the files of the repository
 */
export function unknownUnits(policy: readonly PolicyEntry[], units: readonly Unit[], paths: readonly string[]): UnknownUnit[] {
  const named = policy.flatMap((entry) => entry.units.map(({ value, from }) => ({ value, from, entry })));
  const lost = named.filter(({ value, entry }) => !units.some((unit) => isForUnit(value, entry, unit)));
  if (lost.length === 0) return [];
  const places = new Set(paths.flatMap((path) => [path, ...foldersAbove(path)]));
  const globs = new Set(lost.filter(({ value }) => value.includes('*')).slice(0, mostGlobs));
  return lost.flatMap((one) => {
    const { value, from, entry } = one;
    const word = joined(entry.folder, plainFolder(value));
    const isThere = value.includes('*') ? !globs.has(one) || paths.some((path) => isInFolder(word, path)) : places.has(word);
    // What another repository is for need not be in this one.
    const isOfOthers = from === null || isAddress(from.path);
    return isThere || isOfOthers ? [] : [{ text: value, instead: likely(value, entry, units), from }];
  });
}

function likely(word: string, { folder }: PolicyEntry, units: readonly Unit[]): string {
  const names = units.flatMap(({ name, root }) => [below(name, folder), below(root, folder)]).filter((name) => name !== '');
  return meant(word, uniqueBy(names, (name) => name).toSorted(compareText)) ?? '';
}

function isInFolder(folder: string, path: string): boolean {
  return folder === '' || matchesAny([folder, `${folder}/*`], path);
}

/** `./a/` is `a`, and `.` is everything. */
function plainFolder(word: string): string {
  const plain = word.replace(/^(?:\.\/)+/, '').replace(/\/$/, '');
  return plain === '.' ? '' : plain;
}

function joined(folder: string, word: string): string {
  return [folder, word].filter((part) => part !== '').join('/');
}

function below(path: string, folder: string): string {
  if (path === folder) return '';
  return folder !== '' && path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;
}

function foldersAbove(path: string): string[] {
  const parts = path.split('/');
  return parts.map((_, index) => parts.slice(0, index).join('/'));
}
