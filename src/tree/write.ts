import { lstatSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { maxBytes } from './tree.ts';

/**
 * The text of a file that may be changed: a plain file below the root, on no symbolic link, that is UTF-8 through and through.
 * @returns null for every other file
 */
export function changeableText(root: string, name: string): string | null {
  if (!isPlain(root, name)) return null;
  const file = path.join(root, name);
  if (statSync(file).size > maxBytes) return null;
  const bytes = readFileSync(file);
  const text = bytes.toString('utf8');
  return Buffer.from(text, 'utf8').equals(bytes) && !bytes.includes(0) ? text : null;
}

/**
 * Replaces a file at once, with its permissions as they were.
 * @returns false when it is no file that may be changed
 */
export function replaceText(root: string, name: string, before: string, after: string): boolean {
  if (changeableText(root, name) !== before) return false;
  const file = path.join(root, name);
  const beside = `${file}.framework-fit-${process.pid}`;
  try {
    writeFileSync(beside, after, { mode: statSync(file).mode, flag: 'wx' });
    renameSync(beside, file);
  } finally {
    rmSync(beside, { force: true });
  }
  return true;
}

/**
 * Writes a new file, with the folders that it lies in.
 * @returns false when something of that name is there, or a part of the way is no plain folder
 */
export function createText(root: string, name: string, text: string): boolean {
  const file = path.join(root, name);
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    if (realpathSync(path.dirname(file)) !== path.join(realpathSync(root), path.dirname(name))) return false;
    writeFileSync(file, text, { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

/** No part of the way to it is a link, so that it lies below the root. */
function isPlain(root: string, name: string): boolean {
  const file = path.join(root, name);
  try {
    const inside = path.relative(root, file);
    if (inside === '' || inside.startsWith('..') || path.isAbsolute(inside)) return false;
    return lstatSync(file).isFile() && realpathSync(path.dirname(file)) === path.join(realpathSync(root), path.dirname(inside));
  } catch {
    return false;
  }
}
