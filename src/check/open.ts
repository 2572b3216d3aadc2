import { basename, relative, resolve } from 'node:path';
import type { CheckRequest } from '../check.ts';
import { globsBelow } from './below.ts';
import { loadConfig, type Config } from '../config/index.ts';
import { nearest } from '../nearest.ts';
import { matchesAny } from '../lists.ts';
import { interestOf, loadKnowledge } from '../knowledge/index.ts';
import type { DeclaredUnit, Knowledge, Location, Report } from '../model.ts';
import type { Interest } from '../readers/reader.ts';
import { changedPaths, commitId, commitTree, diskTree, gitRoot, GitError, kindOfPath, type Tree } from '../tree/index.ts';
import { joinedBy, skippedByDefault } from '../units/index.ts';

/** Something about the call is wrong: the message is one clear line for the person who made it. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}

/** All that a run has opened before the first file is read. */
export interface Run {
  readonly root: string;
  /** The inspected folder relative to the root, '' for the root itself. */
  readonly within: string;
  readonly tree: Tree;
  readonly base: Tree | null;
  readonly config: Config;
  readonly knowledge: Knowledge;
  readonly interest: Interest;
  readonly ignore: readonly string[];
  readonly repository: Report['repository'];
  /** The whole line on which a place of a tree starts. */
  readonly linesOf: (tree: Tree) => (location: Location) => string;
}

/**
 * Opens trees, configuration and knowledge.
 * @throws UsageError when the path or a revision is wrong; ConfigError when the configuration is
 */
export async function openRun(request: CheckRequest): Promise<Run> {
  const folder = existingFolder(request.root);
  const root = gitRoot(folder) ?? folder;
  const revisions = { head: revision(root, request.head, '--head'), base: revision(root, request.base, '--base') };
  const [tree, { knowledge, interest }] = await Promise.all([
    revisions.head === null ? diskTree(folder) : commitTree(root, revisions.head, within(root, folder)),
    // While git lists the files.
    openKnowledge(),
  ]);
  const base = revisions.base === null ? null : commitTree(root, revisions.base, within(root, folder));
  refuseUnmatched(request.rules, knowledge.rules);
  const ids = knowledge.rules.map(({ id }) => id);
  const judgedBy = request.isForeign === true && base !== null ? { tree: base, head: revisions.base } : { tree, head: revisions.head };
  const config = await openConfig({ request, root, folder, ...judgedBy, rules: ids });
  return {
    root,
    within: within(root, folder),
    tree,
    base,
    config,
    knowledge,
    interest,
    ignore: [...skippedByDefault, ...config.ignore],
    repository: { root: within(root, folder) || '.', name: basename(root), head: revisions.head, base: revisions.base },
    linesOf,
  };
}

async function openKnowledge(): Promise<Pick<Run, 'knowledge' | 'interest'>> {
  const knowledge = await loadKnowledge();
  return { knowledge, interest: interestOf(knowledge, joinedBy) };
}

/** The files that differ between the base and what is judged. */
export function changesOf(run: Run, request: CheckRequest): ReadonlySet<string> {
  const { base, head } = run.repository;
  return new Set(base === null ? [] : changedPaths(run.root, base, request.head === null ? null : head));
}

function existingFolder(path: string): string {
  const folder = resolve(path);
  const kind = kindOfPath(folder);
  if (kind === 'nothing')
    throw new UsageError(`there is no folder ${path}${/^[a-z]+$/.test(path) ? '; `framework-fit --help` lists the commands' : ''}`);
  if (kind === 'file') throw new UsageError(`${path} is a file; name the folder of the repository`);
  return folder;
}

function revision(root: string, name: string | null, option: string): string | null {
  if (name === null) return null;
  try {
    return commitId(root, name);
  } catch (error) {
    if (error instanceof GitError)
      throw new UsageError(`${option} ${name}: git knows no such commit here; fetch it first, or name another`);
    throw error;
  }
}

/** A pattern that no rule has would run no rule, and look as if all were well. */
function refuseUnmatched(patterns: readonly string[], rules: Knowledge['rules']): void {
  const ids = rules.map(({ id }) => id);
  const lost = patterns.find((pattern) => !ids.some((id) => matchesAny([pattern], id)));
  if (lost !== undefined) throw new UsageError(`--rule ${lost}: no rule matches; did you mean ${nearest(lost, ids)}?`);
}

function within(root: string, folder: string): string {
  return relative(root, folder).replaceAll('\\', '/');
}

/** What is known when the configuration is looked for. */
interface Opening {
  readonly request: CheckRequest;
  readonly root: string;
  readonly folder: string;
  readonly tree: Tree;
  readonly head: string | null;
  readonly rules: readonly string[];
}

/** The configuration of the folder that is inspected, else that of the repository around it. */
async function openConfig(opening: Opening): Promise<Config> {
  const { request, root, folder, tree, head } = opening;
  const inner = within(root, folder);
  const own = await configOf(opening, tree, inner, request.config, true);
  if (own.origin !== null || inner === '') return own;
  const around = await configOf(opening, head === null ? await diskTree(root) : commitTree(root, head), '', null, false);
  return { ...around, ignore: globsBelow(around.ignore, inner) };
}

/** @param whole whether all that the configuration speaks of is in the tree */
async function configOf({ root, rules }: Opening, tree: Tree, folder: string, named: string | null, whole: boolean): Promise<Config> {
  const at = (file: string) => (folder === '' ? file : `${folder}/${file}`);
  const config = await loadConfig(
    root,
    (file) => tree.has(at(file)),
    (file) => textOf(tree, at(file)),
    named,
    { rules, paths: whole ? tree.paths.map((path) => (folder === '' ? path : path.slice(folder.length + 1))) : null },
  );
  if (config.origin === null || named !== null || folder === '') return config;
  return { ...config, origin: at(config.origin), units: config.units.map((unit) => below(unit, folder)) };
}

/** A unit that a configuration inside a folder names, as one of the whole tree. */
function below(unit: DeclaredUnit, folder: string): DeclaredUnit {
  const moved = (location: Location) => ({ ...location, path: `${folder}/${location.path}` });
  return {
    ...unit,
    holds: (path) => path.startsWith(`${folder}/`) && unit.holds(path.slice(folder.length + 1)),
    targets: unit.targets.map((target) => ({ ...target, location: moved(target.location) })),
    location: moved(unit.location),
  };
}

function textOf(tree: Tree, path: string): string | null {
  const content = tree.read(path);
  return content.kind === 'text' ? content.text : null;
}

function linesOf(tree: Tree): (location: Location) => string {
  const texts = new Map<string, readonly string[]>();
  return ({ path, line }) => {
    const lines = texts.get(path) ?? (textOf(tree, path) ?? '').split(/\r?\n/);
    texts.set(path, lines);
    return lines[line - 1] ?? '';
  };
}
