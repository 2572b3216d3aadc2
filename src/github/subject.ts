import type { Change } from '../model.ts';
import { findBase, type Sources } from './base.ts';
import type { Client } from './client.ts';
import type { Event } from './event.ts';
import { type ForeignPull, obtainForeign, pullOfRun } from './foreign.ts';
import { InputError, type Inputs } from './inputs.ts';
import type { Runner } from './runner.ts';

/** What a run judges. */
export type Subject =
  /** What is checked out, compared with a base or, as the note says why, with nothing. */
  | { readonly kind: 'here'; readonly base: string | null; readonly note: string | null; readonly change: Change | null }
  /** Two commits of a pull request that a stranger may have written; neither is checked out. */
  | { readonly kind: 'foreign'; readonly head: string; readonly base: string; readonly change: Change }
  | { readonly kind: 'nothing'; readonly note: string };

/** All that a subject is found with. */
export interface Finding {
  readonly event: Event;
  readonly inputs: Pick<Inputs, 'mode' | 'base'>;
  readonly runner: Pick<Runner, 'owner' | 'repo'>;
  readonly sources: Sources;
  /** null without a token. */
  readonly client: Client | null;
}

/**
 * Finds what a run judges, and fetches what is not here.
 * @throws InputError when the inputs ask for what the event has not
 */
export async function subjectOf(finding: Finding): Promise<Subject> {
  const { event, inputs, sources } = finding;
  if (inputs.mode === 'publish') return published(finding);
  if (event.kind === 'foreign') return foreign(event.pull, sources);
  const { sha, note } = await findBase(event, inputs.base, sources);
  const isChange = event.kind === 'pull-request' && sha !== null;
  return { kind: 'here', base: sha, note, change: isChange ? { number: event.number, headSha: event.headSha, baseSha: sha } : null };
}

async function published({ event, runner, sources, client }: Finding): Promise<Subject> {
  if (event.kind === 'whole' && event.note !== null) return { kind: 'nothing', note: event.note };
  if (event.kind !== 'run')
    throw new InputError('Input `mode` is `publish`, which is for the event `workflow_run`: let that event start the workflow.');
  if (client === null)
    throw new InputError('Input `mode` is `publish`, and there is no token; leave the input `token` as it is by default.');
  const pull = await pullOfRun(client, runner, event.run);
  if (pull === null) return { kind: 'nothing', note: 'no open pull request has the commit of that run as its head any more' };
  return foreign(pull, sources);
}

async function foreign(pull: ForeignPull, sources: Sources): Promise<Subject> {
  const obtained = await obtainForeign(pull, sources);
  if ('note' in obtained) return { kind: 'nothing', note: obtained.note };
  return { kind: 'foreign', ...obtained, change: { number: pull.number, headSha: pull.headSha, baseSha: obtained.base } };
}
