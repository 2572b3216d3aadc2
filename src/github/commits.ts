import type { Git } from './git.ts';

/** A server to fetch from, and the token that opens it; null relies on what the checkout left behind. */
export interface Remote {
  readonly serverUrl: string;
  readonly token: string | null;
}

const OBJECT_NAME = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Whether a text is the full name of a commit and cannot be taken for an option or a reference. */
export function isObjectName(text: string): boolean {
  return OBJECT_NAME.test(text);
}

/**
 * The parents of a commit, as its object names them. Unlike `git log`, this also works where a shallow clone has cut
 * the history off. Empty outside git.
 */
export async function parentsOf(git: Git, commit: string): Promise<readonly string[]> {
  const object = await git(['cat-file', 'commit', commit]).catch(() => '');
  const [header = ''] = object.split('\n\n', 1);
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = '']) => parent);
}

/** The full name of the commit that a revision means, or null when it means none. */
export async function resolveCommit(git: Git, revision: string): Promise<string | null> {
  const name = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]).catch(() => '');
  return isObjectName(name.trim()) ? name.trim() : null;
}

/**
 * Makes sure that a commit is here: asks the remote for that one commit, without its history, when it is not.
 * Gives null when it is here now, else the reason in one line.
 */
export async function obtainCommit(git: Git, sha: string, remote: Remote): Promise<string | null> {
  if (await has(git, sha)) return null;
  const reason = await fetchOne(git, sha, remote);
  return (await has(git, sha)) ? null : (reason ?? 'the server did not send it');
}

/** The commit that a branch or tag of the remote points to, fetched without its history; null when there is none. */
export async function obtainReference(git: Git, name: string, remote: Remote): Promise<string | null> {
  const plain = /^[\w./@-]+$/.test(name) && !name.startsWith('-');
  return plain && (await fetchOne(git, name, remote)) === null ? resolveCommit(git, 'FETCH_HEAD') : null;
}

async function has(git: Git, sha: string): Promise<boolean> {
  return git(['cat-file', '-e', `${sha}^{commit}`]).then(
    () => true,
    () => false,
  );
}

/** Tries with the token first and then with the credentials that the checkout may have left. */
async function fetchOne(git: Git, name: string, remote: Remote): Promise<string | null> {
  const attempts = remote.token === null ? [[]] : [authorization(remote.serverUrl, remote.token), []];
  let reason: string | null = null;
  for (const configuration of attempts) {
    reason = await git(['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', '--depth=1', 'origin', name], {
      configuration,
      network: true,
    }).then(
      () => null,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
    if (reason === null) return null;
  }
  return reason;
}

/** The empty value takes back a header that the checkout has set: GitHub refuses a request that carries two. */
function authorization(serverUrl: string, token: string): readonly (readonly [string, string])[] {
  const key = `http.${serverUrl.replace(/\/+$/, '')}/.extraheader`;
  const credentials = Buffer.from(`x-access-token:${token}`).toString('base64');
  return [
    [key, ''],
    [key, `AUTHORIZATION: basic ${credentials}`],
  ];
}
