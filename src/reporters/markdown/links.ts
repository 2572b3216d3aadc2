import { isElsewhere } from '../../elsewhere.ts';
import type { Location, Report } from '../../model.ts';
import { lastLine } from '../findings.ts';
import { oneLine } from '../neutral.ts';
import { address, code, percentEncoded, prose } from './escape.ts';

/** Links to the lines of the two commits that a report speaks of. */
export interface Links {
  /** A place as `path:line`, linked where that can be. */
  readonly place: (location: Location, side?: 'head' | 'base') => string;
  /** Words that lead to a file of the head, where that can be. */
  readonly file: (path: string, words: string) => string;
  /** A commit's short name, linked where that can be. */
  readonly commit: (sha: string) => string;
}

const LONGEST_PATH = 200;
/** Longer than any path that a file system opens, or address that a browser does. */
const LONGEST_LINKED = 4096;

/** Where the lines that a report names are to be looked at. */
export interface Whereabouts {
  /** The GitHub that holds the repository. */
  readonly serverUrl: string;
  /**
   * Gives the place that a place of the report has in the head of the change, or null when it is not there. Without it,
   * the report was made of the head itself.
   */
  readonly inHead?: (location: Location) => Location | null;
}

/**
 * Gives links to lines; without a repository's name or a commit they are plain code, and so are lines that the head does not hold,
 * and those of other repositories whose commit is not named.
 */
export function linksFor({ repository, change }: Report, { serverUrl, inHead = (location) => location }: Whereabouts): Links {
  const home = homeOf(repository.name, serverUrl);
  const shas = { head: change?.headSha ?? repository.head, base: change?.baseSha ?? repository.base };
  return {
    place: (named, side = 'head') => {
      if (isElsewhere(named.path)) return placeElsewhere(named, serverUrl);
      const location = side === 'head' ? inHead(named) : named;
      if (location === null) return code(oneLine(named.path, LONGEST_PATH));
      const words = code(`${oneLine(location.path, LONGEST_PATH)}:${location.line}`);
      const sha = shas[side];
      if (home === null || sha === null || location.path.length > LONGEST_LINKED) return words;
      return `[${words}](${home}/blob/${percentEncoded(sha)}/${fileAddress(location)})`;
    },
    file: (path, words) => {
      if (home === null || shas.head === null || path.length > LONGEST_LINKED) return words;
      return `[${words}](${home}/blob/${percentEncoded(shas.head)}/${path.split('/').map(percentEncoded).join('/')})`;
    },
    commit: (sha) => {
      const words = code(sha.slice(0, 7));
      return home === null ? words : `[${words}](${home}/commit/${percentEncoded(sha)})`;
    },
  };
}

/** Gives a link to a source or to our documentation, or its escaped words when it is not an address of the web. */
export function outside(url: string, words?: string): string {
  const target = url.length > LONGEST_LINKED ? null : address(withoutBackLink(url));
  if (target === null) return words ?? prose(url, LONGEST_PATH);
  return `[${words ?? prose(addressWords(url), 80)}](${target})`;
}

/** A line of a file of another repository: a branch or tag may have moved since, so that only a commit is linked. */
function placeElsewhere(location: Location, serverUrl: string): string {
  const words = code(`${oneLine(location.path, LONGEST_PATH)}:${location.line}`);
  const [, name = '', path = '', sha] = /^([^/]+\/[^/]+)\/\/([^@]+)@([0-9a-f]{40})$/.exec(location.path) ?? [];
  const home = homeOf(name, serverUrl);
  return home === null || sha === undefined ? words : `[${words}](${home}/blob/${sha}/${fileAddress({ ...location, path })})`;
}

function homeOf(name: string | null, serverUrl: string): string | null {
  const server = address(serverUrl)?.replace(/\/+$/, '');
  return name !== null && server !== undefined && /^[\w.-]+\/[\w.-]+$/.test(name) ? `${server}/${name}` : null;
}

function fileAddress(location: Location): string {
  const path = location.path.split('/').map(percentEncoded).join('/');
  // These are shown rendered, and then have no lines to point to.
  const plain = /\.(?:md|markdown|ipynb|rst)$/i.test(location.path) ? '?plain=1' : '';
  const last = lastLine(location);
  return `${path}${plain}#L${location.line}${last > location.line ? `-L${last}` : ''}`;
}

/** A link to an issue or a commit would be told to its readers; GitHub does not follow its own redirect for that. */
function withoutBackLink(url: string): string {
  return url.replace(
    /^https:\/\/(?:www\.)?github\.com\/(?=[^/]+\/[^/]+\/(?:issues|pull|discussions|commit)\/)/i,
    'https://redirect.github.com/',
  );
}

function addressWords(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
}
