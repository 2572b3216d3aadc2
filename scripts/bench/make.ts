import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesOf, type Shape } from './repository.ts';

const who = { GIT_AUTHOR_NAME: 'bench', GIT_AUTHOR_EMAIL: 'bench@example.com', GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z' };
const environment = {
  ...process.env,
  ...who,
  GIT_COMMITTER_NAME: who.GIT_AUTHOR_NAME,
  GIT_COMMITTER_EMAIL: who.GIT_AUTHOR_EMAIL,
  GIT_COMMITTER_DATE: who.GIT_AUTHOR_DATE,
  GIT_CONFIG_GLOBAL: '/dev/null',
};

/**
 * Makes a git repository of the shape, or takes the one that this version of these scripts made before.
 * @param cache where made repositories are kept
 * @returns its folder
 */
export function makeRepository(cache: string, shape: Shape): string {
  return keepRepository(cache, shape.name, JSON.stringify(shape), () => filesOf(shape));
}

/**
 * Makes a git repository of some files, or takes the one that this version of these scripts made before.
 * @param what tells these files from others of the same name
 * @returns its folder
 */
export function keepRepository(
  cache: string,
  name: string,
  what: string,
  files: () => Iterable<readonly [file: string, text: string]>,
): string {
  const folder = path.join(cache, name);
  const stamp = path.join(cache, `${name}.stamp`);
  const version = `${what} ${ownHash()}`;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === version) return folder;
  rmSync(folder, { recursive: true, force: true });
  for (const [file, text] of files()) {
    const full = path.join(folder, file);
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, text);
  }
  for (const words of [
    ['init', '--quiet'],
    ['add', '--all'],
    ['commit', '--quiet', '--message', 'Made for measuring'],
    ['gc', '--quiet'],
  ]) {
    execFileSync('git', ['-c', 'maintenance.auto=false', '-c', 'gc.auto=0', ...words], { cwd: folder, env: environment });
  }
  writeFileSync(stamp, version);
  return folder;
}

function ownHash(): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(import.meta.dirname).toSorted()) hash.update(readFileSync(path.join(import.meta.dirname, name)));
  return hash.digest('hex');
}
