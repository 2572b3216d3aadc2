import { isObjectName, obtainCommit, obtainReference, parentsOf, type Remote, resolveCommit } from './commits.ts';
import type { Event } from './event.ts';
import type { Git } from './git.ts';
import { InputError } from './inputs.ts';

/** The commit to compare with, or none; `note` says in one line why there is none where one was expected. */
export interface Base {
  readonly sha: string | null;
  readonly note: string | null;
}

/** Where a base may be looked for. */
export interface Sources {
  readonly git: Git;
  readonly remote: Remote;
  /** Asks GitHub for the newest common ancestor of two commits. */
  readonly askMergeBase: (base: string, head: string) => Promise<string | null>;
}

/**
 * Finds the commit that a run is compared with, and fetches it when a shallow checkout has left it out.
 * @param asked the `base` input, which wins over the event
 * @throws InputError when the revision that was asked for does not exist
 */
export async function findBase(event: Event, asked: string | null, sources: Sources): Promise<Base> {
  if (asked !== null) return { sha: await named(asked, sources), note: null };
  if (event.kind === 'whole') return { sha: null, note: event.note };
  if (event.kind === 'run' || event.kind === 'foreign') return { sha: null, note: null };
  if (event.kind === 'range') return obtained(event.before, sources);
  return pullRequestBase(event, sources);
}

async function named(revision: string, { git, remote }: Sources): Promise<string> {
  if (isObjectName(revision) && (await obtainCommit(git, revision, remote)) === null) return revision;
  const found =
    (await resolveCommit(git, revision)) ??
    (await resolveCommit(git, `origin/${revision}`)) ??
    (await obtainReference(git, revision, remote));
  if (found === null)
    throw new InputError(`Input \`base\` is \`${revision}\`, and neither the checkout nor its remote has a commit of that name.`);
  return found;
}

/**
 * The first parent of the merge commit that GitHub makes for a pull request is the exact state it is merged
 * into; the event's own base can be older. A checkout of the head itself has no such parent: there, the base
 * is where the branch began.
 */
async function pullRequestBase(event: Extract<Event, { kind: 'pull-request' }>, sources: Sources): Promise<Base> {
  if ((await resolveCommit(sources.git, 'HEAD')) === null) return missing('there is no git checkout');
  const [first, second, ...more] = await parentsOf(sources.git, 'HEAD');
  if (first !== undefined && second === event.headSha && more.length === 0) return obtained(first, sources);
  const fork = (await localMergeBase(sources.git, event.baseSha)) ?? (await sources.askMergeBase(event.baseSha, event.headSha));
  return fork === null || !isObjectName(fork)
    ? missing('neither git nor GitHub could say where the branch began')
    : obtained(fork, sources);
}

async function localMergeBase(git: Git, base: string): Promise<string | null> {
  const shallow = await git(['rev-parse', '--is-shallow-repository']).catch(() => '');
  if (shallow.trim() !== 'false') return null;
  return git(['merge-base', base, 'HEAD']).then(
    (output) => output.trim(),
    () => null,
  );
}

async function obtained(sha: string, { git, remote }: Sources): Promise<Base> {
  const reason = await obtainCommit(git, sha, remote);
  return reason === null ? { sha, note: null } : missing(`the commit ${sha.slice(0, 12)} could not be fetched (${reason})`);
}

function missing(reason: string): Base {
  return { sha: null, note: reason };
}
