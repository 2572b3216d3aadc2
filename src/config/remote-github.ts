import { unreachable } from '../unreachable.ts';
import type { RemoteAddress } from './address.ts';
import { largestRemote, type ReadRemote, type RemoteFile } from './remote.ts';

/** Which GitHub is asked, as whom, and how long it is waited for. */
export interface GitHubAccess {
  /** `https://api.github.com`, or the API of a GitHub Enterprise Server. */
  readonly apiUrl: string;
  readonly token: string | null;
  /** By default the fetch of Node. */
  readonly fetch?: typeof fetch;
  readonly patience?: Patience;
}

/** In milliseconds. */
export interface Patience {
  /** For one answer, all of its text included. */
  readonly answer: number;
  /** Before a second try. */
  readonly pause: number;
  /** The longest pause that GitHub may ask for. */
  readonly longest: number;
}

const usual: Patience = { answer: 10_000, pause: 1000, longest: 20_000 };
const redirections = 3;

/** What one request came to; `later` is worth one more try after some milliseconds. */
type Tried = RemoteFile | { readonly kind: 'later'; readonly pause: number; readonly reason: string };

/**
 * Reads files of other repositories through GitHub's API.
 * https://docs.github.com/en/rest/repos/contents#get-repository-content
 */
export function gitHubFiles(access: GitHubAccess): ReadRemote {
  return async (address) => {
    const first = await ask(address, access);
    if (first.kind !== 'later') return first;
    await new Promise((resolve) => void setTimeout(resolve, first.pause));
    const second = await ask(address, access);
    return second.kind === 'later' ? { kind: 'failed', reason: second.reason } : second;
  };
}

async function ask(address: RemoteAddress, access: GitHubAccess): Promise<Tried> {
  const { answer, pause } = access.patience ?? usual;
  const signal = AbortSignal.timeout(answer);
  try {
    return await follow(urlOf(address, access), access, signal);
  } catch (error) {
    if (signal.aborted) return { kind: 'failed', reason: `no answer within ${answer / 1000} seconds` };
    const { reason: why, mayPass } = unreachable(error);
    const reason = `${hostOf(access)} cannot be reached: ${why}`;
    return mayPass ? { kind: 'later', pause, reason } : { kind: 'failed', reason };
  }
}

function urlOf({ owner, repo, path, ref }: RemoteAddress, { apiUrl }: GitHubAccess): string {
  const file = path.split('/').map(encodeURIComponent).join('/');
  return `${apiUrl.replace(/\/$/, '')}/repos/${owner}/${repo}/contents/${file}${ref === null ? '' : `?ref=${encodeURIComponent(ref)}`}`;
}

/** A repository that was renamed answers with its new address; the token goes to no other server. */
async function follow(url: string, access: GitHubAccess, signal: AbortSignal): Promise<Tried> {
  let at = url;
  for (let turn = 0; turn <= redirections; turn++) {
    // oxlint-disable-next-line no-await-in-loop
    const response = await (access.fetch ?? fetch)(at, { headers: headersOf(access), redirect: 'manual', signal });
    const to = [301, 302, 307, 308].includes(response.status) ? response.headers.get('location') : null;
    // oxlint-disable-next-line no-await-in-loop
    if (to === null) return answerOf(response, access);
    // oxlint-disable-next-line no-await-in-loop
    await response.body?.cancel();
    const next = new URL(to, at);
    if (next.origin !== new URL(url).origin) return { kind: 'failed', reason: `the answer leads to another server, ${next.host}` };
    at = next.href;
  }
  return { kind: 'failed', reason: 'the answer leads from one address to the next' };
}

function headersOf({ token }: GitHubAccess): Record<string, string> {
  return {
    accept: 'application/vnd.github.raw+json',
    'user-agent': 'framework-fit',
    'x-github-api-version': '2022-11-28',
    ...(token === null ? {} : { authorization: `Bearer ${token}` }),
  };
}

async function answerOf(response: Response, access: GitHubAccess): Promise<Tried> {
  const { status, headers } = response;
  if (status === 404) return missing(response, access);
  if (status === 200 && Number(headers.get('content-length') ?? 0) > 4 * largestRemote) return tooLarge(response);
  const text = await boundedText(response);
  if (text === null) return tooLarge(response);
  if (isPage(headers, text)) return { kind: 'failed', reason: pageInstead(access) };
  if (status !== 200) return refused(status, headers, text, access);
  // A folder is listed, and a submodule described: https://docs.github.com/en/rest/repos/contents#get-repository-content
  const isFile = !/^application\/json\b/.test(headers.get('content-type') ?? '');
  return isFile ? { kind: 'text', text } : { kind: 'failed', reason: 'it is a folder; name a file in it' };
}

async function missing({ body }: Response, { token }: GitHubAccess): Promise<RemoteFile> {
  await body?.cancel();
  return { kind: 'missing', withToken: token !== null };
}

async function tooLarge({ body }: Response): Promise<RemoteFile> {
  if (body?.locked === false) await body.cancel();
  return { kind: 'failed', reason: `it has more than ${largestRemote} characters` };
}

/** The text, or null as soon as it is too long. */
async function boundedText({ body }: Response): Promise<string | null> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > largestRemote) return null;
  }
  return text + decoder.decode();
}

/** A proxy, or a page to sign in at, answers in place of the API, often with 200. */
function isPage(headers: Headers, text: string): boolean {
  return /^text\/html\b/.test(headers.get('content-type') ?? '') || /^\s*<(?:!doctype html|html)\b/i.test(text);
}

function pageInstead(access: GitHubAccess): string {
  return `${hostOf(access)} answers with a web page, as a proxy or a page to sign in does, and not with the file`;
}

function refused(status: number, headers: Headers, text: string, access: GitHubAccess): Tried {
  const { pause, longest } = access.patience ?? usual;
  const told = messageIn(text);
  const reason = `${hostOf(access)} answers ${status}${told === '' ? '' : `: ${told}`}`;
  if (status === 401) return { kind: 'failed', reason: 'GitHub does not accept the token; it has expired, or is not one of this GitHub' };
  if (status >= 500) return { kind: 'later', pause, reason };
  const seconds = headers.get('retry-after');
  const isLimited = status === 429 || (status === 403 && (seconds !== null || /\brate limit\b/i.test(told)));
  const asked = seconds === null ? pause : Number(seconds) * 1000;
  if (isLimited && headers.get('x-ratelimit-remaining') !== '0' && asked <= longest) return { kind: 'later', pause: asked, reason };
  return { kind: 'failed', reason };
}

function messageIn(text: string): string {
  const told = /"message"\s*:\s*"((?:[^"\\]|\\.)*)"/.exec(text)?.[1] ?? '';
  return told.replaceAll(/\\.|\s+/g, ' ').slice(0, 200);
}

function hostOf({ apiUrl }: GitHubAccess): string {
  return URL.canParse(apiUrl) ? new URL(apiUrl).host : apiUrl;
}
