import { isAbsolute } from 'node:path';
import type { CheckRequest } from '../check.ts';
import { ConfigError, loadConfig, readNamed, type Config, type Named } from '../config/index.ts';
import type { Following } from '../config/followed.ts';
import { parseRemote, type RemoteAddress } from '../config/address.ts';
import type { Severity } from '../model.ts';
import { commitTree, diskTree, textOf, throughLinks, type Tree } from '../tree/index.ts';

/** Where a configuration is looked for. */
export interface Place {
  /** The root of the repository, on disk. */
  readonly root: string;
  /** The inspected folder relative to the root, '' for the root itself. */
  readonly within: string;
  readonly tree: Tree;
  /** The commit of the tree; null for the working directory. */
  readonly commit: string | null;
}

/** What decides how a run judges. */
export interface Configuration {
  readonly config: Config;
  /** The base's own, where a change is judged by another one. */
  readonly before: { readonly config: Config; readonly place: Place } | null;
  /** From which severity on a run fails: the base's word, for a change does not decide on itself. */
  readonly failOn: Severity | 'never';
  /** The files that the configuration may speak of; null where it also speaks of others. */
  readonly files: readonly string[] | null;
  /** The state of the repository whose configuration decides. */
  readonly place: Place;
}

/** How other repositories are followed. */
interface Reach extends Pick<Following, 'readRemote' | 'pinned'> {
  /** What counts for a repository that has no configuration; empty for nothing. */
  readonly organisation: readonly RemoteAddress[];
}

/**
 * Finds the configuration of a run. What a stranger wrote is judged by the base's. A change of the repository's own is judged by
 * its own, but whether the run fails and which other repositories are followed is the base's word.
 * @throws ConfigError
 */
export async function configurationOf(request: CheckRequest, head: Place, base: Place | null): Promise<Configuration> {
  const reach: Reach = { readRemote: request.readRemote ?? null, pinned: null, organisation: request.organisation ?? [] };
  const named = request.config === null ? null : readNamed(head.root, request.config);
  if (base === null) return alone(await openConfig(head, named, reach), head);
  const namedBefore = named === null ? null : asInBase(named, base);
  if (request.isForeign === true) return alone(await openConfig(base, namedBefore ?? named, reach), base);
  const before = named !== null && namedBefore === null ? null : await openConfig(base, namedBefore, reach).catch(asBroken);
  const isUsable = before !== null && !(before instanceof ConfigError);
  const pinned = {
    addresses: new Set(before?.remotes),
    layers: isUsable ? before.layers.filter(({ address }) => parseRemote(address) !== null) : [],
  };
  const config = await openConfig(head, named, { ...reach, pinned });
  if (!isUsable) return alone(config, head);
  return { ...alone(config, head), before: { config: before, place: base }, failOn: before.failOn.value };
}

/** A file that was named, as the base has it; one that lies outside of the repository is the same for both. */
function asInBase(named: Named, { tree }: Place): Named | null {
  if (named.path.startsWith('../') || isAbsolute(named.path)) return named;
  const text = tree.has(named.path) ? textOf(tree, named.path) : null;
  return text === null ? null : { path: named.path, text };
}

function alone(config: Config, place: Place): Configuration {
  const { tree, within } = place;
  const isOfFolder = within === '' || config.origin === null || config.origin.startsWith(`${within}/`);
  return { config, before: null, failOn: config.failOn.value, files: isOfFolder ? tree.paths : null, place };
}

/** A base whose configuration is broken decides no more than what it names; the change may be what mends it. */
function asBroken(error: unknown): ConfigError {
  if (error instanceof ConfigError) return error;
  throw error;
}

/**
 * The configuration of the folder that is inspected, else that of the repository around it. Its globs and paths are relative to the
 * root, but for `ignore`, which is relative to the folder.
 * @param named a file named outright
 * @throws ConfigError
 */
async function openConfig(place: Place, named: Named | null, reach: Reach): Promise<Config> {
  const { within } = place;
  const own = await configIn(place, within, named, reach);
  if (own.origin !== null) return own;
  if (within === '') return ofOrganisation(own, reach);
  const around = await configIn({ ...place, tree: await wholeTree(place) }, '', null, reach);
  if (around.origin === null) return ofOrganisation(around, reach);
  const { globBelow } = await import('./below.ts');
  const ignore = around.ignore.flatMap(({ value, from }) => {
    const glob = globBelow(value, within);
    return glob === null ? [] : [{ value: glob, from }];
  });
  return { ...around, ignore };
}

async function ofOrganisation(none: Config, { organisation, ...reach }: Reach): Promise<Config> {
  if (organisation.length === 0) return none;
  const { loadOrganisation } = await import('../config/organisation.ts');
  return loadOrganisation(organisation, { ...reach, read: () => null });
}

/** Everything around the inspected folder too. */
export async function wholeTree({ root, commit, within, tree }: Place): Promise<Tree> {
  if (within === '') return tree;
  return commit === null ? diskTree(root) : commitTree(root, commit);
}

async function configIn({ tree }: Place, folder: string, named: Named | null, reach: Reach): Promise<Config> {
  const at = (file: string) => (folder === '' ? file : `${folder}/${file}`);
  const files = {
    has: (file: string) => tree.has(at(file)),
    linked: (file: string) => {
      const found = throughLinks(tree, at(file));
      return found?.startsWith(at('')) === true && tree.has(found) ? found.slice(at('').length) : null;
    },
    read: (file: string) => textOf(tree, at(file)),
    whyUnread: (file: string) => whyUnread(tree, at(file)),
  };
  const config = await loadConfig({ named, ...files, ...reach });
  if (config.origin === null || folder === '') return config;
  const { inFolder } = await import('../config/in-folder.ts');
  return inFolder(config, folder, named === null);
}

function whyUnread(tree: Tree, path: string): string | null {
  const content = tree.has(path) ? tree.read(path) : null;
  return content?.kind === 'unreadable' ? content.why : null;
}
