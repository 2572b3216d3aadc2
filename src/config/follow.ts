import { posix } from 'node:path';
import type { Location, Problem, Stated } from '../model.ts';
import { meant } from '../nearest.ts';
import { addressText, parseAddress, presetNames, type RemoteAddress } from './address.ts';
import type { Layer } from './model.ts';
import { presets } from './presets.ts';
import type { ReadRemote } from './remote.ts';

/** What `extends` is followed with. */
export interface Following {
  /** The text of a file of the repository, relative to the folder that the configuration is for; null when there is none. */
  readonly read: (path: string) => string | null;
  /** Null follows no other repository. */
  readonly readRemote: ReadRemote | null;
  /** The layers of other repositories that the base of a change follows: no others are followed. Null follows all. */
  readonly pinned: readonly Layer[] | null;
}

/** The layers that a file builds on, the weakest first, and the file itself last. */
export interface Followed {
  readonly layers: readonly Layer[];
  readonly warnings: readonly Problem[];
  readonly mistakes: readonly string[];
}

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

const nothing: Followed = { layers: [], warnings: [], mistakes: [] };

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
    };
  }

  async #one(entry: Stated<string>, where: Whereabouts, chain: readonly string[]): Promise<Followed> {
    const address = parseAddress(entry.value);
    if (address === null) return mistake(entry, notAnAddress(entry.value));
    if (address.kind === 'preset') return { ...nothing, layers: [presets[address.name]] };
    const target = address.kind === 'file' ? beside(where, address.path) : address;
    if (target === null) return mistake(entry, `"${entry.value}" leads out of the repository; name a file inside it`);
    const name = target.kind === 'file' ? target.path : addressText(target.remote);
    if (chain.includes(name))
      return mistake(entry, `\`extends\` goes in a circle: ${[...chain.slice(chain.indexOf(name)), name].join(' → ')}`);
    if (chain.length > deepest) return mistake(entry, `\`extends\` is ${deepest} files deep here: ${chain.join(' → ')}; make it flatter`);
    if (++this.#count > most) return mistake(entry, `\`extends\` names more than ${most} files in all; put some of them together`);
    return target.kind === 'file' ? this.#file(entry, target.path, chain) : this.#remote(entry, target.remote, chain);
  }

  async #file(entry: Stated<string>, path: string, chain: readonly string[]): Promise<Followed> {
    const text = this.#following.read(path);
    if (text === null) return mistake(entry, `there is no file ${path} to build on`);
    const { readLayer } = await import('./read.ts');
    const read = readLayer(path, text);
    return read.ok ? this.all(read.layer, { kind: 'file', path }, [...chain, path]) : { ...nothing, mistakes: read.mistakes };
  }

  async #remote(entry: Stated<string>, remote: RemoteAddress, chain: readonly string[]): Promise<Followed> {
    const name = addressText(remote);
    const { pinned, readRemote } = this.#following;
    if (pinned !== null) {
      const layer = pinned.find(({ address }) => address === name);
      if (layer === undefined) return warning(entry, `${name} is new in this change, and counts when the change is merged`);
      return this.all(layer, { kind: 'remote', remote }, [...chain, name]);
    }
    if (readRemote === null) return warning(entry, `${name} is not read here`);
    const file = await readRemote(remote);
    if (file.kind === 'missing') return warning(entry, missing(remote));
    if (file.kind === 'failed')
      return warning(entry, `${name} could not be read (${file.reason}); everything else of the configuration counts`);
    const { readLayer } = await import('./read.ts');
    const read = readLayer(name, file.text);
    if (read.ok) return this.all(read.layer, { kind: 'remote', remote }, [...chain, name]);
    return warning(entry, `${name} cannot be used: ${read.mistakes[0] ?? ''}; everything else of the configuration counts`);
  }
}

function beside(where: Whereabouts, path: string): Whereabouts | null {
  const from = where.kind === 'file' ? where.path : where.remote.path;
  const to = posix.normalize(posix.join(posix.dirname(from), path));
  if (to.startsWith('..')) return null;
  return where.kind === 'file' ? { kind: 'file', path: to } : { kind: 'remote', remote: { ...where.remote, path: to } };
}

function missing({ owner, repo, path, ref }: RemoteAddress): string {
  const file = `${path}${ref === null ? '' : ` at ${ref}`}`;
  return `${owner}/${repo} has no ${file}, or the token may not see it: a private repository needs a token that may read its contents (input \`token\`, or GITHUB_TOKEN on the command line); everything else of the configuration counts`;
}

function notAnAddress(text: string): string {
  const forms = '`recommended`, `strict`, `./file.yml` or `owner/repo//path.yml@ref`';
  const found = /^[\w-]+(\/[\w.-]+)*\.ya?ml$/.test(text) ? `./${text}` : meant(text, presetNames);
  return `extends: "${text}" is none of ${forms}${found === null ? '' : `; did you mean \`${found}\`?`}`;
}

function mistake({ from }: Stated<string>, message: string): Followed {
  return { ...nothing, mistakes: [`${placeText(from)} ${message}`] };
}

function warning({ from }: Stated<string>, message: string): Followed {
  return { ...nothing, warnings: [{ message, location: from }] };
}

function placeText(from: Location | null): string {
  return from === null ? '' : `${from.path}:${from.line}:${from.column}`;
}
