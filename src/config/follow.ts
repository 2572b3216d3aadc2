import { posix } from 'node:path';
import type { Location, Stated } from '../model.ts';
import { meant } from '../nearest.ts';
import { addressText, parseAddress, presetNames, type RemoteAddress } from './address.ts';
import { nothingFollowed, type Followed, type Following } from './followed.ts';
import type { Layer } from './model.ts';
import { openLayer } from './open-layer.ts';
import { presets } from './presets.ts';
import type { RemoteFile } from './remote.ts';

/** Where a layer stands, for the files that it names beside itself. */
type Whereabouts = { readonly kind: 'file'; readonly path: string } | { readonly kind: 'remote'; readonly remote: RemoteAddress };

const deepest = 5;
const most = 20;

/**
 * Follows `extends` from one file.
 * @param path the file, relative to the folder that the configuration is for
 */
export async function follow(layer: Layer, path: string, following: Following): Promise<Followed> {
  return new Follower(following).all(layer, { kind: 'file', path }, [layer.address]);
}

class Follower {
  readonly #following: Following;
  #count = 0;

  constructor(following: Following) {
    this.#following = following;
  }

  /** @param chain the addresses that led here, this layer's last */
  async all(layer: Layer, where: Whereabouts, chain: readonly string[]): Promise<Followed> {
    const found: Followed[] = [];
    // In order, so that mistakes and warnings are told in the order in which they stand.
    // oxlint-disable-next-line no-await-in-loop
    for (const entry of layer.extends) found.push(await this.#one(entry, where, chain));
    return {
      layers: [...found.flatMap(({ layers }) => layers), layer],
      warnings: found.flatMap(({ warnings }) => warnings),
      mistakes: found.flatMap(({ mistakes }) => mistakes),
      remotes: found.flatMap(({ remotes }) => remotes),
    };
  }

  async #one(entry: Stated<string>, where: Whereabouts, chain: readonly string[]): Promise<Followed> {
    const address = parseAddress(entry.value);
    if (address === null) return wrong(where, entry, notAnAddress(entry.value));
    if (address.kind === 'preset') return { ...nothingFollowed, layers: [presets[address.name]] };
    const target = address.kind === 'file' ? beside(where, address.path) : address;
    if (target === null) return wrong(where, entry, `"${entry.value}" leads out of the repository; name a file inside it`);
    const name = target.kind === 'file' ? target.path : addressText(target.remote);
    if (chain.includes(name))
      return mistake(entry, `\`extends\` goes in a circle: ${[...chain.slice(chain.indexOf(name)), name].join(' → ')}`);
    if (chain.length > deepest) return mistake(entry, `\`extends\` is ${deepest} files deep here: ${chain.join(' → ')}; make it flatter`);
    if (++this.#count > most) return mistake(entry, `\`extends\` names more than ${most} files in all; put some of them together`);
    return target.kind === 'file' ? this.#file(entry, target.path, chain) : this.#remote(entry, target.remote, chain);
  }

  async #file(entry: Stated<string>, path: string, chain: readonly string[]): Promise<Followed> {
    const text = this.#following.read(path);
    if (text === null) return mistake(entry, `${this.#unread(path)}${this.#fromRoot(entry, path)}`);
    const read = await openLayer(path, text);
    return read.ok ? this.all(read.layer, { kind: 'file', path }, [...chain, path]) : { ...nothingFollowed, mistakes: read.mistakes };
  }

  #unread(path: string): string {
    const why = this.#following.whyUnread?.(path) ?? null;
    return why === null ? `there is no file ${path} to build on` : `${path} cannot be read: ${why}; name a plain text file`;
  }

  /** Other paths of a configuration begin at the root, so one of `extends` may be written so, too. */
  #fromRoot({ value, from }: Stated<string>, path: string): string {
    const meantFile = posix.normalize(value);
    if (from === null || meantFile === path || meantFile.startsWith('..') || this.#following.read(meantFile) === null) return '';
    return `; \`./\` begins beside this file: write \`${posix.relative(posix.dirname(from.path), meantFile)}\``;
  }

  async #remote(entry: Stated<string>, remote: RemoteAddress, chain: readonly string[]): Promise<Followed> {
    const name = addressText(remote);
    const { pinned, readRemote } = this.#following;
    if (pinned !== null && !pinned.addresses.has(name))
      return warning(entry, `\`${name}\` is new in this change, and counts when the change is merged`);
    if (readRemote === null) return warning(entry, `\`${name}\` is not read here`);
    const file = await readRemote(remote);
    const followed = file.kind === 'text' ? await this.#text(entry, remote, file.text, chain) : warning(entry, unread(remote, file));
    return { ...followed, remotes: [name, ...followed.remotes] };
  }

  /** What another repository has wrong is not for this one to mend. */
  async #text(entry: Stated<string>, remote: RemoteAddress, text: string, chain: readonly string[]): Promise<Followed> {
    const name = addressText(remote);
    const read = await openLayer(name, text);
    if (read.ok) return this.all(read.layer, { kind: 'remote', remote }, [...chain, name]);
    return warning(entry, `\`${name}\` cannot be used: ${read.mistakes[0] ?? ''}; ${theRest}`);
  }
}

function beside(where: Whereabouts, path: string): Whereabouts | null {
  const from = where.kind === 'file' ? where.path : where.remote.path;
  const to = posix.normalize(posix.join(posix.dirname(from), path));
  if (to.startsWith('..')) return null;
  return where.kind === 'file' ? { kind: 'file', path: to } : { kind: 'remote', remote: { ...where.remote, path: to } };
}

const theRest = 'everything else of the configuration counts';

function unread(remote: RemoteAddress, file: Exclude<RemoteFile, { readonly kind: 'text' }>): string {
  if (file.kind === 'failed') return `\`${addressText(remote)}\` could not be read: ${file.reason}; ${theRest}`;
  const name = `${remote.owner}/${remote.repo}`;
  const token = file.withToken
    ? `or the token may not see it: the own token of a workflow sees no other private repository, so if ${name} is private, give one that may read its contents`
    : `or it is private: then a token is needed that may read the contents of ${name}`;
  return `\`${addressText(remote)}\` was not found, ${token} (input \`token\` of the action, \`GITHUB_TOKEN\` or \`GH_TOKEN\` on the command line); ${theRest}`;
}

function notAnAddress(text: string): string {
  const forms = '`recommended`, `strict`, `./file.yml` or `owner/repo//path.yml@ref`';
  const found = remoteMeant(text) ?? (/^[\w-]+(\/[\w.-]+)*\.ya?ml$/.test(text) ? `./${text}` : meant(text, presetNames));
  return `extends: "${text}" is none of ${forms}${found === null ? '' : `; did you mean \`${found}\`?`}`;
}

/** An address as a browser shows it, or with one slash or the ref too few. */
function remoteMeant(text: string): string | null {
  const [, owner, repo, ref, path] =
    /^https:\/\/(?:github|raw\.githubusercontent)\.com\/([\w.-]+)\/([\w.-]+)\/(?:(?:blob|raw|tree|refs\/heads|refs\/tags)\/)?([^/\s]+)\/([^\s?#]+)/.exec(
      text,
    ) ?? [];
  if (path !== undefined) return `${owner}/${repo}//${path}@${ref}`;
  const [, name, file, at] = /^([\w.-]+\/[\w.-]+)\/{1,2}([\w./-]+\.ya?ml)(@[\w./-]+)?@?$/.exec(text) ?? [];
  return file !== undefined && (at !== undefined || text.endsWith('@')) ? `${name}//${file}${at ?? ''}` : null;
}

function mistake({ from }: Stated<string>, message: string): Followed {
  return { ...nothingFollowed, mistakes: [`${placeText(from)} ${message}`] };
}

/** In a file of another repository it costs the entry alone. */
function wrong({ kind }: Whereabouts, entry: Stated<string>, message: string): Followed {
  return kind === 'file' ? mistake(entry, message) : warning(entry, message);
}

function warning({ from }: Stated<string>, message: string): Followed {
  return { ...nothingFollowed, warnings: [{ message, location: from }] };
}

function placeText(from: Location | null): string {
  return from === null ? '' : `${from.path}:${from.line}:${from.column}`;
}
