import type { Answer, Asked } from './github-judge.ts';

/** What a repository holds at one path. */
interface Held {
  readonly text: string;
  /** Whether only those who show a token see it. */
  readonly isPrivate: boolean;
}

/** Files of other repositories, as GitHub's API gives them: raw, and 404 for what is missing and for what is not to be seen. */
export class HeldFiles {
  private readonly held = new Map<string, Held>();
  private readonly owners = new Set<string>();

  /** @param address `owner/repo//path@ref` */
  put(address: string, text: string, isPrivate = false): void {
    this.held.set(address, { text, isPrivate });
    this.owners.add(address.split('/', 1)[0] ?? '');
  }

  clear(): void {
    this.held.clear();
    this.owners.clear();
  }

  /** Null for what is none of these repositories' matter. */
  answer({ method, url, headers }: Asked, isKnown: boolean): Answer | null {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    const [, owner = '', repo = '', path = ''] = /^\/repos\/([^/]+)\/([^/]+)\/contents\/(.+)$/.exec(pathname) ?? [];
    if (method !== 'GET' || !this.owners.has(owner)) return null;
    if ('authorization' in headers && !isKnown) return refused(401, 'Bad credentials');
    const ref = searchParams.get('ref');
    const file = this.held.get(`${owner}/${repo}//${decodeURIComponent(path)}${ref === null ? '' : `@${ref}`}`);
    if (file === undefined || (file.isPrivate && !isKnown)) return refused(404, 'Not Found');
    if (headers['accept'] !== 'application/vnd.github.raw+json') return refused(415, 'Unsupported media type');
    return { status: 200, headers: { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' }, json: undefined, text: file.text };
  }
}

function refused(status: number, message: string): Answer {
  return { status, headers: {}, json: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) } };
}
