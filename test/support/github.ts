import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Edition } from '../../scripts/github-description.ts';
import { type Answer, type Asked, type Judge, startJudge } from './github-judge.ts';
import type { Certificate } from './certificate.ts';
import { HeldFiles } from './held-files.ts';

/** A request that was made, and how it was answered. */
export interface Recorded {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly status: number;
}

/** Something that goes wrong, as often as `times` says. */
export interface Fault {
  readonly method: string;
  readonly path: RegExp;
  readonly times: number;
  /** `hangs`: no answer ever comes. */
  readonly status: number | 'hangs';
  readonly message?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** GitHub does what it is asked for, and its answer gets lost. */
  readonly carriedOut?: boolean;
  /** What somebody else does just then. */
  readonly meanwhile?: () => Promise<void>;
}

export interface Comment {
  readonly id: number;
  readonly body: string;
  readonly html_url: string;
  readonly user: { readonly login: string };
}

export interface LineComment extends Comment {
  readonly path: string;
  readonly line: number;
}

interface Pull {
  readonly number?: number;
  readonly head?: object;
}

/** Whom a token speaks for, and whether it may write. */
const TOKENS = {
  workflow: { login: 'github-actions[bot]', writes: true },
  readOnly: { login: 'github-actions[bot]', writes: false },
  stranger: { login: 'stranger', writes: true },
} as const;

export type Token = keyof typeof TOKENS;

export const OWNER = 'ada';
export const REPOSITORY = 'engine';

const SEED = {
  tokens: Object.fromEntries(Object.entries(TOKENS).map(([token, { login }]) => [token, { login, scopes: ['repo'] }])),
  github: {
    users: [{ login: OWNER }, { login: 'github-actions[bot]' }, { login: 'stranger' }],
    repos: [{ owner: OWNER, name: REPOSITORY, auto_init: true }],
  },
};

const LARGEST_COMMENT = 65_536;
/** Stands for no answer at all. */
const HANGS = 0;

/** GitHub Enterprise Server has its API below these; github.com has a host of its own for it. */
const ENTERPRISE_REST = '/api/v3';
const ENTERPRISE_GRAPHQL = '/api/graphql';

/** A GitHub on 127.0.0.1 with one repository, `ada/engine`. It writes down what it is asked. */
export class LocalGitHub {
  readonly requests: Recorded[] = [];
  /** What other repositories hold. */
  readonly files = new HeldFiles();
  readonly edition: Edition;
  private readonly judge: Judge;
  private readonly server: Server;
  private readonly scheme: 'http' | 'https';
  private readonly heads = new Map<number, string>();
  private faults: Fault[] = [];
  private mergeBase: string | null = null;

  private constructor(judge: Judge, edition: Edition, certificate: Certificate | null) {
    this.judge = judge;
    this.edition = edition;
    this.scheme = certificate === null ? 'http' : 'https';
    const serve = (request: IncomingMessage, response: ServerResponse): void => void this.serve(request, response);
    this.server = certificate === null ? createServer(serve) : createSecureServer(certificate.credentials, serve);
  }

  /** @param certificate what it shows where it is asked by HTTPS; null has it asked by HTTP */
  static async start(edition: Edition = 'api.github.com', certificate: Certificate | null = null): Promise<LocalGitHub> {
    const github = new LocalGitHub(await startJudge(SEED, edition), edition, certificate);
    await new Promise<void>((resolve) => void github.server.listen(0, '127.0.0.1', resolve));
    return github;
  }

  /** What GITHUB_API_URL is set to. */
  get url(): string {
    return `${this.host}${this.isEnterprise ? ENTERPRISE_REST : ''}`;
  }

  /** What GITHUB_SERVER_URL is set to. */
  get serverUrl(): string {
    return this.isEnterprise ? this.host : 'https://github.com';
  }

  private get host(): string {
    return `${this.scheme}://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  private get isEnterprise(): boolean {
    return this.edition.startsWith('ghes');
  }

  /** Opens a pull request whose head is the given commit of a repository that this GitHub does not hold. */
  async openPullRequest(headSha: string): Promise<number> {
    const { json } = await this.arrange('stranger', 'POST', 'pulls', { title: 'A change', head: 'feature', base: 'main' });
    const { number } = json as { number: number };
    this.moveHead(number, headSha);
    return number;
  }

  /** Pushes to a pull request. */
  moveHead(number: number, headSha: string): void {
    this.heads.set(number, headSha);
  }

  async comments(number: number): Promise<readonly Comment[]> {
    const { json } = await this.arrange('workflow', 'GET', `issues/${number}/comments?per_page=100`);
    return json as readonly Comment[];
  }

  /** Writes a comment as somebody. */
  async comment(token: Token, number: number, body: string): Promise<Comment> {
    const { json } = await this.arrange(token, 'POST', `issues/${number}/comments`, { body });
    return json as Comment;
  }

  /** The comments on lines of a pull request. */
  async lineComments(number: number): Promise<readonly LineComment[]> {
    const { json } = await this.arrange('workflow', 'GET', `pulls/${number}/comments?per_page=100`);
    const known = json as readonly (LineComment & { readonly position: number | null })[];
    return known.map((comment) => ({ ...comment, line: comment.line ?? comment.position ?? 0 }));
  }

  async deleteComment(id: number): Promise<void> {
    await this.arrange('workflow', 'DELETE', `issues/comments/${id}`);
  }

  fail(fault: Fault): void {
    this.faults.push(fault);
  }

  /** The requests that wanted to change something. */
  get writes(): readonly Recorded[] {
    return this.requests.filter(({ method, path }) => method !== 'GET' && path !== '/graphql');
  }

  reset(): void {
    this.judge.reset();
    this.requests.length = 0;
    this.faults = [];
    this.files.clear();
    this.heads.clear();
    this.mergeBase = null;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await Promise.all([new Promise((resolve) => this.server.close(resolve)), this.judge.close()]);
  }

  private arrange(token: Token, method: string, path: string, body?: unknown): Promise<Answer> {
    const url = `/repos/${OWNER}/${REPOSITORY}/${path}`;
    return this.judge.arrange({
      method,
      url,
      headers: { authorization: `token ${token}` },
      body: body === undefined ? '' : JSON.stringify(body),
    });
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = this.below(await read(request));
    const { status, headers, json, text } = await this.answer(asked).catch((error: unknown) => refused(599, String(error)));
    this.requests.push({
      method: asked.method,
      path: asked.url.replace(/\?.*/, ''),
      body: asked.body === '' ? null : JSON.parse(asked.body),
      status,
    });
    if (status === HANGS) return;
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...this.withOwnAddress(headers) });
    response.end(text ?? (json === undefined ? '' : JSON.stringify(json)));
  }

  /** The request as github.com would get it. What an Enterprise Server does not have at that address keeps it. */
  private below(asked: Asked): Asked {
    if (!this.isEnterprise) return asked;
    const url = asked.url.startsWith(`${ENTERPRISE_REST}/`) ? asked.url.slice(ENTERPRISE_REST.length) : `/elsewhere${asked.url}`;
    return { ...asked, url: asked.url === ENTERPRISE_GRAPHQL ? '/graphql' : url };
  }

  private async answer(asked: Asked): Promise<Answer> {
    const fault = this.takeFault(asked);
    await fault?.meanwhile?.();
    if (fault?.carriedOut === true) await this.honest(asked);
    if (fault === undefined) return this.honest(asked);
    const status = fault.status === 'hangs' ? HANGS : fault.status;
    return { ...refused(status, fault.message ?? 'injected'), headers: fault.headers ?? {} };
  }

  private takeFault(asked: Asked): Fault | undefined {
    const at = this.faults.findIndex(({ method, path }) => method === asked.method && path.test(asked.url));
    const fault = this.faults[at];
    if (fault !== undefined) this.faults.splice(at, 1, ...(fault.times > 1 ? [{ ...fault, times: fault.times - 1 }] : []));
    return fault;
  }

  /** The emulator knows no commits of the tests' repositories. */
  answerMergeBase(sha: string): void {
    this.mergeBase = sha;
  }

  private async honest(asked: Asked): Promise<Answer> {
    const user = userOf(asked);
    if (asked.url === '/graphql') return viewer(asked, user);
    const held = this.files.answer(asked, user !== undefined);
    if (held !== null) return this.allowed(asked, held);
    if (user === undefined) return refused(401, 'Bad credentials');
    if (asked.method !== 'GET' && !user.writes) return refused(403, 'Resource not accessible by integration');
    if (asked.method !== 'GET' && commentLength(asked) > LARGEST_COMMENT)
      return refused(422, 'Body is too long (maximum is 65536 characters)');
    if (this.mergeBase !== null && asked.url.includes('/compare/'))
      return { status: 200, headers: {}, json: { merge_base_commit: { sha: this.mergeBase } } };
    return this.withMovedHead(asked, await this.judge.ask(withPositions(asked)));
  }

  /** The emulator does not hold these files, but the description of GitHub has a word on how they are asked for, in a path of one part. */
  private async allowed(asked: Asked, held: Answer): Promise<Answer> {
    const url = asked.url.replace(/(?<=\/contents\/)[^?]+/, (path) => encodeURIComponent(decodeURIComponent(path)));
    const { json } = await this.judge.ask({ ...asked, url });
    const message = (json as { message?: string } | undefined)?.message ?? '';
    return message.startsWith('Not allowed') ? refused(422, message) : held;
  }

  /** The emulator makes its own commits; the heads that matter are those of the tests' repositories. */
  private withMovedHead({ url }: Asked, answer: Answer): Answer {
    if (!/\/pulls(?:\/\d+)?(?:\?|$)/.test(url)) return answer;
    const json = Array.isArray(answer.json) ? answer.json.map((one: Pull) => this.moved(one)) : this.moved(answer.json as Pull);
    return { ...answer, json };
  }

  private moved(pull: Pull): Pull {
    const sha = this.heads.get(pull.number ?? 0);
    return sha === undefined || pull.head === undefined ? pull : { ...pull, head: { ...pull.head, sha } };
  }

  private withOwnAddress({ link, ...others }: Answer['headers']): Record<string, string> {
    const named = link === undefined ? {} : { link: String(link).replace(/<https?:\/\/[^/>]+/g, `<${this.url}`) };
    return { ...(others as Record<string, string>), ...named };
  }
}

/** The one query that is asked; the emulator knows no GraphQL. */
function viewer({ body }: Asked, user: { login: string } | undefined): Answer {
  if (user === undefined) return refused(401, 'Bad credentials');
  const { query } = JSON.parse(body) as { query: string };
  const asks = query.replace(/\s+/g, ' ') === 'query { viewer { login } }';
  return {
    status: 200,
    headers: {},
    json: asks ? { data: { viewer: { login: user.login } } } : { errors: [{ message: `unknown query ${query}` }] },
  };
}

function userOf({ headers }: Asked): (typeof TOKENS)[Token] | undefined {
  const [, token = ''] = /^(?:token|bearer) (\S+)$/i.exec(headers['authorization'] ?? '') ?? [];
  return Object.hasOwn(TOKENS, token) ? TOKENS[token as Token] : undefined;
}

/** In a review the emulator knows only positions, which GitHub's description has beside lines. */
function withPositions(asked: Asked): Asked {
  if (asked.method !== 'POST' || !asked.url.endsWith('/reviews')) return asked;
  const review = JSON.parse(asked.body) as { readonly comments?: readonly { readonly line?: number }[] };
  const comments = review.comments?.map((comment) => ({ ...comment, position: comment.line }));
  return { ...asked, body: JSON.stringify({ ...review, comments }) };
}

function commentLength({ url, body }: Asked): number {
  return /\/comments(?:\/\d+)?$/.test(url) && body !== '' ? (JSON.parse(body) as { body: string }).body.length : 0;
}

function refused(status: number, message: string): Answer {
  return { status, headers: {}, json: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) } };
}

async function read(request: IncomingMessage): Promise<Asked> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
  return { method: request.method ?? '', url: request.url ?? '', headers, body: Buffer.concat(chunks).toString() };
}
