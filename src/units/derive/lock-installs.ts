import { posix } from 'node:path';
import { matchesAny } from '../../lists.ts';
import type { FactOf, Member } from '../../model.ts';
import type { Draft } from '../draft.ts';

/** Commands that install what a lock chose, and the locks that they read. `pip install .` and `uv pip install` read none. */
const readers: readonly (readonly [command: RegExp, locks: readonly string[]])[] = [
  [/\buv\b(?!.*\bpip\b).*\bsync$/, ['uv.lock']],
  [/\bpoetry\b.*\b(install|sync)$/, ['poetry.lock']],
  [/\bpdm\b.*\b(install|sync)$/, ['pdm.lock', 'pylock.toml']],
  [/\bpipenv\b.*\b(install|sync)$/, ['Pipfile.lock']],
  [/\bpixi\b.*\binstall$/, ['pixi.lock']],
  [/\bnpm\b/, ['npm-shrinkwrap.json', 'package-lock.json']],
  [/\bpnpm\b/, ['pnpm-lock.yaml']],
  [/\byarn\b/, ['yarn.lock']],
  [/\bbun\b/, ['bun.lock']],
];

/**
 * Which of a manifest's locks decide for a member that commands bring. None when no command that reads a lock installs it,
 * and when an image does not hold the lock at that time.
 */
export function locksRead(draft: Draft, one: Member, locks: readonly string[]): readonly string[] {
  const position = draft.members.findIndex(
    ({ fact }) => fact.kind === 'install' && one.links.some((link) => link.location === fact.location),
  );
  const install = draft.members[position]?.fact;
  if (install?.kind !== 'install' || install.options.includes('--upgrade')) return [];
  const names = readers.find(([command]) => command.test(install.text))?.[1] ?? [];
  const read = locks.filter((lock) => names.includes(posix.basename(lock)));
  const isGiven = draft.kind !== 'image' || install.manifests.some(({ role }) => role === 'lock');
  return isGiven ? read : read.filter((lock) => isCopied(draft.members.slice(0, position), lock));
}

/** Whether a COPY before brings the lock: it names it, or a folder that it lies in. */
function isCopied(before: readonly Member[], lock: string): boolean {
  return before.some(({ fact }) => fact.kind === 'copy' && fact.from.kind === 'context' && brings(fact, lock));
}

function brings({ sources }: FactOf<'copy'>, lock: string): boolean {
  return sources.some((source) => {
    const path = posix.normalize(source.replace(/^\/+/, '')).replace(/\/$/, '');
    if (path === '.' || path === '*') return true;
    return matchesAny([`*/${path}`, `*/${path}/*`], `/${lock}`);
  });
}
