import type { CmakeArgument } from '../../formats/cmake.ts';
import type { Source } from '../../formats/source.ts';
import type { Constraint, DependencyFact, Origin } from '../../model.ts';
import { placeOf } from '../manifest/places.ts';
import { dependency, unknown } from '../native/facts.ts';
import { commandPlace, valuesOf, variableIn } from './arguments.ts';
import type { Guarded } from './conditions.ts';

/** The options that say where something comes from, and those that end what stands behind them. */
const keywords = new Set(
  `
    URL URL_HASH URL_MD5 GIT_REPOSITORY GIT_TAG GIT_SHALLOW GIT_PROGRESS GIT_CONFIG GIT_SUBMODULES GIT_SUBMODULES_RECURSE
    GIT_REMOTE_NAME GIT_REMOTE_UPDATE_STRATEGY SVN_REPOSITORY SVN_REVISION HG_REPOSITORY HG_TAG SOURCE_DIR BINARY_DIR
    SUBBUILD_DIR SOURCE_SUBDIR INSTALL_DIR PREFIX STAMP_DIR TMP_DIR DOWNLOAD_DIR DOWNLOAD_NAME DOWNLOAD_COMMAND
    DOWNLOAD_NO_PROGRESS DOWNLOAD_NO_EXTRACT DOWNLOAD_EXTRACT_TIMESTAMP DOWNLOAD_ONLY TIMEOUT UPDATE_COMMAND
    UPDATE_DISCONNECTED PATCH_COMMAND CONFIGURE_COMMAND CMAKE_ARGS CMAKE_CACHE_ARGS CMAKE_GENERATOR BUILD_COMMAND
    BUILD_IN_SOURCE BUILD_ALWAYS BUILD_BYPRODUCTS INSTALL_COMMAND TEST_COMMAND DEPENDS STEP_TARGETS LOG_DOWNLOAD
    LOG_CONFIGURE LOG_BUILD LOG_INSTALL EXCLUDE_FROM_ALL SYSTEM OVERRIDE_FIND_PACKAGE FIND_PACKAGE_ARGS QUIET NAME VERSION
    GITHUB_REPOSITORY GITLAB_REPOSITORY BITBUCKET_REPOSITORY FORCE OPTIONS PATCHES CUSTOM_CACHE_KEY
  `.match(/\S+/g),
);

/** Where what is fetched comes from, and which version of it. */
interface Fetched {
  readonly origin: Origin;
  readonly constraint: Constraint;
  readonly constraintAt: CmakeArgument | null;
}

/**
 * Reads `FetchContent_Declare(name …)` (https://cmake.org/cmake/help/latest/module/FetchContent.html) and
 * `ExternalProject_Add(name …)` (https://cmake.org/cmake/help/latest/module/ExternalProject.html).
 */
export function readFetch(source: Source, guard: Guarded): DependencyFact[] {
  const [name, ...options] = guard.command.args;
  const fetched = fetchedBy(options);
  return name === undefined || fetched === null ? [] : factOf(source, guard, name, name.text, fetched);
}

/** Reads `CPMAddPackage("gh:owner/name@1.2.3")` and its long form: https://github.com/cpm-cmake/CPM.cmake */
export function readCpm(source: Source, guard: Guarded): DependencyFact[] {
  const { args } = guard.command;
  const [first] = args;
  if (first !== undefined && args.length === 1) return readShort(source, guard, first);
  const [name, version] = [valueOf(args, 'NAME'), valueOf(args, 'VERSION')];
  if (name === null) return [];
  const fetched = fetchedBy(args) ?? hosted(args);
  if (version === null) return fetched === null ? [] : factOf(source, guard, name, name.text, fetched);
  const variable = variableIn(version);
  const constraint: Constraint = variable === null ? { kind: 'range', text: version.text } : unknown(version.text, variable);
  const origin: Origin = fetched?.origin ?? { kind: 'registry' };
  return factOf(source, guard, name, name.text, { origin, constraint, constraintAt: variable === null ? version : null });
}

const hosts: Readonly<Record<string, string>> = {
  gh: 'https://github.com/',
  gl: 'https://gitlab.com/',
  bb: 'https://bitbucket.org/',
};

const hostOptions = [
  ['GITHUB_REPOSITORY', 'https://github.com/'],
  ['GITLAB_REPOSITORY', 'https://gitlab.com/'],
  ['BITBUCKET_REPOSITORY', 'https://bitbucket.org/'],
] as const;

/** `@` stands before a version, `#` before a tag. */
function readShort(source: Source, guard: Guarded, argument: CmakeArgument): DependencyFact[] {
  const [, scheme = '', path = '', version, tag] = /^(gh|gl|bb|https?|git):([^@#]+)(?:@([^#]+))?(?:#(.+))?$/.exec(argument.text) ?? [];
  const name = /([^/]+?)(?:\.git)?$/.exec(path)?.[1];
  if (name === undefined || /[${}]/.test(path)) return [];
  const repository = hosts[scheme] === undefined ? `${scheme}:${path}` : `${hosts[scheme]}${path}`;
  const origin: Origin = { kind: 'git', reference: withRevision(repository, tag ?? version) };
  const known = version !== undefined && /^\d[\w.-]*$/.test(version);
  const constraint: Constraint = known ? { kind: 'range', text: version } : unknown(origin.reference, variableIn(argument));
  return factOf(source, guard, argument, name, { origin, constraint, constraintAt: null });
}

function factOf(source: Source, guard: Guarded, at: CmakeArgument, name: string, fetched: Fetched): DependencyFact[] {
  if (/[${}<>]/.test(name)) return [];
  const written = at.text === name ? at.inner : null;
  return [
    dependency(commandPlace(source, guard, at), {
      ecosystem: 'cmake',
      name,
      constraint: fetched.constraint,
      marker: guard.marker,
      origin: fetched.origin,
      nameAt: placeOf(source, written),
      constraintAt: placeOf(source, fetched.constraintAt?.inner ?? null),
    }),
  ];
}

/** A version behind a git tag or in an address is not told from any other text there. */
function fetchedBy(options: readonly CmakeArgument[]): Fetched | null {
  const [repository, tag, url, folder] = ['GIT_REPOSITORY', 'GIT_TAG', 'URL', 'SOURCE_DIR'].map((keyword) => valueOf(options, keyword));
  if (repository) return elsewhere('git', repository, tag ?? null);
  if (url) return elsewhere(/^\w+:\/\/|^\$/.test(url.text) ? 'url' : 'path', url);
  return folder ? elsewhere('path', folder) : null;
}

/** The first value behind a keyword; an empty one is as good as none. */
function valueOf(options: readonly CmakeArgument[], keyword: string): CmakeArgument | null {
  const [value] = valuesOf(options, keyword, keywords);
  return value === undefined || value.text === '' ? null : value;
}

function hosted(args: readonly CmakeArgument[]): Fetched | null {
  const tag = valueOf(args, 'GIT_TAG');
  for (const [keyword, host] of hostOptions) {
    const path = valueOf(args, keyword);
    if (path !== null) return elsewhere('git', { ...path, text: `${host}${path.text}` }, tag);
  }
  return null;
}

function elsewhere(kind: 'git' | 'url' | 'path', where: CmakeArgument, revision: CmakeArgument | null = null): Fetched {
  const reference = withRevision(where.text, revision?.text);
  const variable = variableIn(where) ?? (revision && variableIn(revision));
  return { origin: { kind, reference }, constraint: unknown(reference, variable), constraintAt: null };
}

function withRevision(repository: string, revision: string | undefined): string {
  return revision === undefined ? repository : `${repository}@${revision}`;
}
