import { basename, relative, resolve } from 'node:path';
import type { CheckRequest } from '../check.ts';
import type { Known } from './accept.ts';
import { technologiesPage } from './version.ts';
import { judgingBefore, type Before } from './before.ts';
import { openBaseline } from './baseline.ts';
import { configurationOf, type Configuration } from './configuration.ts';
import { openKnowledge, withCustom, type Knowing } from './knowing.ts';
import type { Config } from '../config/index.ts';
import { askingOnce } from '../config/remote.ts';
import { meant } from '../nearest.ts';
import { matchesAny } from '../lists.ts';
import type { Knowledge, Location, Problem, Report, Severity } from '../model.ts';
import type { Interest } from '../readers/reader.ts';
import {
  aroundGitFolder,
  changedPaths,
  commitId,
  commitTree,
  diskTree,
  gitRoot,
  GitError,
  isBare,
  kindOfPath,
  textOf,
  type Tree,
} from '../tree/index.ts';
import { skippedByDefault } from '../units/index.ts';

/** Something about the call is wrong: the message is one clear line for the person who made it. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}

/** The path is none. A word may have been meant as a command, which the door knows. */
export class MissingFolderError extends UsageError {
  readonly path: string;

  constructor(path: string) {
    super(`there is no folder ${path}`);
    this.name = 'MissingFolderError';
    this.path = path;
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
  /** How the base of the change would judge it; null where that is the same. */
  readonly before: Before | null;
  /** From which severity on a run fails: the base's word, for a change does not decide on itself. */
  readonly failOn: Severity | 'never';
  /** What the baseline accepts: of the base where a stranger wrote the head, else of the head. */
  readonly baseline: Known;
  /** What the base's own baseline accepts, where it can be read: the rest is accepted by the change. */
  readonly baselineBefore: Known;
  /** What of the configuration could not be followed. */
  readonly warnings: readonly Problem[];
  readonly knowledge: Knowledge;
  readonly interest: Interest;
  readonly ignore: readonly string[];
  readonly repository: Report['repository'];
  /** The page of a rule, or the file that holds it. */
  readonly docsOf: (rule: string) => string;
  /** The whole line on which a place of a tree starts. */
  readonly linesOf: (tree: Tree) => (location: Location) => string;
}

/**
 * Opens trees, configuration and knowledge.
 * @throws UsageError when the path or a revision is wrong; ConfigError when the configuration is
 */
export async function openRun({ readRemote, ...others }: CheckRequest): Promise<Run> {
  const request: CheckRequest = readRemote === undefined ? others : { ...others, readRemote: askingOnce(readRemote) };
  const folder = existingFolder(request.root);
  refuseGitsOwn(request, folder);
  const root = gitRoot(folder) ?? folder;
  const revisions = { head: revision(root, request.head, '--head'), base: revision(root, request.base, '--base') };
  const [tree, compiled] = await Promise.all([
    revisions.head === null ? diskTree(folder) : commitTree(root, revisions.head, within(root, folder)),
    // While git lists the files.
    openKnowledge(),
  ]);
  const base = revisions.base === null ? null : commitTree(root, revisions.base, within(root, folder));
  const place = { root, within: within(root, folder) };
  const basePlace = base === null ? null : { ...place, tree: base, commit: revisions.base };
  const configuration = await configurationOf(request, { ...place, tree, commit: revisions.head }, basePlace);
  const { knowledge, interest, docs, warnings } = await withCustom(compiled, configuration, request);
  const before = await judgingBefore(configuration, { knowledge, interest }, compiled, request);
  refuseUnmatched(request.rules, knowledge.rules);
  const baseline = request.withoutBaseline === true ? new Map() : await openBaseline(configuration.place, configuration.config);
  return {
    ...place,
    tree,
    base,
    ...configuration,
    before,
    baseline,
    // One that is broken there accepted nothing, and the change may be what mends it.
    baselineBefore:
      basePlace === null || baseline.size === 0 ? new Map() : await openBaseline(basePlace, configuration.config).catch(() => new Map()),
    warnings: [...(await checkedNames(configuration, knowledge)), ...warnings],
    knowledge,
    interest,
    docsOf: docs,
    ignore: ignoring(configuration.config),
    repository: { root: within(root, folder) || '.', name: basename(root), head: revisions.head, base: revisions.base },
    linesOf,
  };
}

/**
 * The rules that a check of a folder would know.
 * @throws ConfigError when its configuration is wrong, or one of its own rules
 */
export async function openRules(request: CheckRequest): Promise<Knowing & { readonly docs: Run['docsOf'] }> {
  const folder = existingFolder(request.root);
  const root = gitRoot(folder) ?? folder;
  const place = { root, within: within(root, folder), tree: await diskTree(folder), commit: null };
  return withCustom(await openKnowledge(), await configurationOf({ ...request, base: null, head: null }, place, null), request);
}

/** What is left out, as globs relative to the inspected folder. */
export function ignoring({ ignore }: Config): readonly string[] {
  return [...skippedByDefault, ...ignore.map(({ value }) => value)];
}

/** Without a configuration there is nothing to check, and nothing to load for it. */
async function checkedNames({ config, files }: Configuration, { rules, technologies }: Knowledge): Promise<readonly Problem[]> {
  if (config.origin === null && config.remotes.length === 0) return config.warnings;
  const { checkNames } = await import('../config/names.ts');
  const known = { rules: rules.map(({ id }) => id), technologies: technologies.map(({ id }) => id), technologiesPage, paths: files };
  return [...config.warnings, ...checkNames(config, known)];
}

/** The files that differ between the base and what is judged. */
export function changesOf(run: Run, request: CheckRequest): ReadonlySet<string> {
  const { base, head } = run.repository;
  return new Set(base === null ? [] : changedPaths(run.root, base, request.head === null ? null : head));
}

function existingFolder(path: string): string {
  const folder = resolve(path);
  const kind = kindOfPath(folder);
  if (kind === 'nothing') throw new MissingFolderError(path);
  if (kind === 'file') throw new UsageError(`${path} is a file; name the folder of the repository`);
  return folder;
}

/** What git keeps for itself would be read as a project without anything in it. */
function refuseGitsOwn({ root, head }: CheckRequest, folder: string): void {
  const around = aroundGitFolder(folder);
  if (around !== null) throw new UsageError(`${root} holds what git keeps of the repository; name the folder that it lies in: ${around}`);
  if (head === null && isBare(folder))
    throw new UsageError(`${root} is a bare repository, which has no files of its own; name a commit: --head HEAD`);
}

function revision(root: string, name: string | null, option: string): string | null {
  if (name === null) return null;
  try {
    return commitId(root, name);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    if (gitRoot(root) === null && !isBare(root)) throw new UsageError(`${option} ${name} needs a git repository; there is none here`);
    const [, from, to] = /^([^.]+)\.{2,3}([^.]+)$/.exec(name) ?? [];
    const step = from === undefined ? 'fetch it first, or name another' : `two are written as --base ${from} --head ${to}`;
    throw new UsageError(`${option} ${name}: git knows no such commit here; ${step}`);
  }
}

/** A pattern that no rule has would run no rule, and look as if all were well. */
function refuseUnmatched(patterns: readonly string[], rules: Knowledge['rules']): void {
  const ids = rules.map(({ id }) => id);
  const lost = patterns.find((pattern) => !ids.some((id) => matchesAny([pattern], id)));
  if (lost === undefined) return;
  const isGroup = lost.includes('*') || /^[^/]*\/?$/.test(lost);
  const known = isGroup ? ids.map((id) => id.replace(/\/.*/, '/*')) : ids;
  const near = meant(lost, known);
  throw new UsageError(`--rule ${lost}: no rule matches; ${near === null ? '`framework-fit rules` lists them' : `did you mean ${near}?`}`);
}

function within(root: string, folder: string): string {
  return relative(root, folder).replaceAll('\\', '/');
}

function linesOf(tree: Tree): (location: Location) => string {
  const texts = new Map<string, readonly string[]>();
  return ({ path, line }) => {
    const lines = texts.get(path) ?? (textOf(tree, path) ?? '').split(/\r?\n/);
    texts.set(path, lines);
    return lines[line - 1] ?? '';
  };
}
