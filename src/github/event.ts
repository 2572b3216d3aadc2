import { isObjectName } from './commits.ts';
import type { ForeignPull, ForeignRun } from './foreign.ts';

/** What started the workflow, as far as it decides what is compared with what. */
export type Event =
  | { readonly kind: 'pull-request'; readonly number: number; readonly headSha: string; readonly baseSha: string }
  /** A pull request whose files are not checked out: the workflow has the rights of the base. */
  | { readonly kind: 'foreign'; readonly pull: ForeignPull }
  /** The end of a workflow that a pull request has started. */
  | { readonly kind: 'run'; readonly run: ForeignRun }
  /** A change of a branch: everything since `before`. */
  | { readonly kind: 'range'; readonly before: string }
  /** Nothing to compare with; `note` says why where one would expect a comparison. */
  | { readonly kind: 'whole'; readonly note: string | null };

type Payload = unknown;

/** Events that are not named here check everything. */
const EVENTS: Readonly<Record<string, (payload: Payload) => Event>> = {
  pull_request: pullRequest,
  pull_request_review: pullRequest,
  pull_request_target: (payload) => ({ kind: 'foreign', pull: pullIn(payload) }),
  workflow_run: workflowRun,
  push: (payload) => range(payload, 'before'),
  merge_group: (payload) => range(payload, 'merge_group.base_sha'),
};

/**
 * Reads what an event says. Never throws: a payload without what is needed gives a check of everything, with a
 * note that names what is missing.
 */
export function readEvent(name: string, payload: Payload): Event {
  const read = Object.hasOwn(EVENTS, name) ? EVENTS[name] : undefined;
  if (read === undefined) return whole(null);
  try {
    return read(payload);
  } catch (error) {
    if (error instanceof Missing) return whole(`the payload of the event \`${name}\` has no \`${error.message}\``);
    throw error;
  }
}

function pullRequest(payload: Payload): Event {
  return { kind: 'pull-request', ...pullIn(payload) };
}

function pullIn(payload: Payload): ForeignPull {
  const number = field(payload, 'pull_request.number');
  if (typeof number !== 'number' || !Number.isSafeInteger(number)) throw new Missing('pull_request.number');
  return { number, headSha: sha(payload, 'pull_request.head.sha'), baseSha: sha(payload, 'pull_request.base.sha') };
}

function workflowRun(payload: Payload): Event {
  if (text(payload, 'workflow_run.event') !== 'pull_request') return whole('the run that has ended was not for a pull request');
  const run = {
    headSha: sha(payload, 'workflow_run.head_sha'),
    branch: text(payload, 'workflow_run.head_branch'),
    owner: text(payload, 'workflow_run.head_repository.owner.login'),
  };
  return { kind: 'run', run };
}

/** A new branch has only zeros before it. */
function range(payload: Payload, path: string): Event {
  return /^0+$/.test(text(payload, path)) ? whole(null) : { kind: 'range', before: sha(payload, path) };
}

function whole(note: string | null): Event {
  return { kind: 'whole', note };
}

class Missing extends Error {}

function sha(payload: Payload, path: string): string {
  const name = text(payload, path);
  if (!isObjectName(name)) throw new Missing(path);
  return name;
}

function text(payload: Payload, path: string): string {
  const value = field(payload, path);
  if (typeof value !== 'string') throw new Missing(path);
  return value;
}

function field(payload: Payload, path: string): unknown {
  let value: unknown = payload;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) throw new Missing(path);
    value = Reflect.get(value, key);
  }
  return value;
}
