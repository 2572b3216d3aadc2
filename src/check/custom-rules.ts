import { addressText, parseRemote } from '../config/address.ts';
import { ConfigError, type Config } from '../config/index.ts';
import type { ReadRemote } from '../config/remote.ts';
import { holding } from '../config/units.ts';
import { KnowledgeError } from '../knowledge/compile.ts';
export { withCustomNames } from '../knowledge/custom-names.ts';
import { compileCustom, withCustom, type Custom, type CustomFile } from '../knowledge/custom.ts';
import type { Knowledge, Location, Problem, Stated } from '../model.ts';
import { meant } from '../nearest.ts';
import type { Tree } from '../tree/index.ts';
import { docsOf } from './version.ts';

/** More files, or characters in all of them, are a mistake or an attack. */
const most = { files: 200, characters: 2_000_000 };

/** Where files with rules are looked for. */
export interface Shelves {
  /** The tree that the configuration is of, whole. */
  readonly tree: Tree;
  /** Null reads nothing of other repositories. */
  readonly readRemote: ReadRemote | null;
}

/** A repository's own knowledge, and what of it could not be had from other repositories. */
export interface Opened {
  readonly custom: Custom;
  readonly warnings: readonly Problem[];
}

/**
 * Reads and checks the files that `custom-rules` names.
 * @throws ConfigError with every mistake of the files of this repository
 */
export async function openCustom(config: Config, known: Knowledge, shelves: Shelves): Promise<Opened> {
  const isElsewhere = ({ from }: Stated<string>) => from !== null && parseRemote(from.path) !== null;
  const own = ownFiles(
    config.customRules.filter((entry) => !isElsewhere(entry)),
    shelves.tree,
    new Set(config.layers.map(({ address }) => address)),
  );
  const others = await Promise.all(config.customRules.filter(isElsewhere).map((entry) => remoteFile(entry, shelves.readRemote)));
  const remote = others.flatMap(({ file }) => (file === null ? [] : [file]));
  refuseTooMuch(config, [...own, ...remote]);
  const { custom, warnings } = compiled([...own, ...remote], new Set(remote.map(({ path }) => path)), known);
  return { custom, warnings: [...others.flatMap(({ warning }) => (warning === null ? [] : [warning])), ...warnings] };
}

/**
 * All that is known, and where each rule is written down.
 * @param serverUrl the GitHub that holds the other repositories
 */
export function joined(
  known: Knowledge,
  custom: Custom,
  serverUrl = 'https://github.com',
): { readonly knowledge: Knowledge; readonly docs: (rule: string) => string } {
  const files = new Map(custom.rules.map(({ value, path }) => [value.id, path]));
  return { knowledge: withCustom(known, custom), docs: (rule) => docsIn(files.get(rule), rule, serverUrl) };
}

function docsIn(path: string | undefined, rule: string, serverUrl: string): string {
  if (path === undefined) return docsOf(rule);
  const remote = parseRemote(path);
  return remote === null ? path : `${serverUrl}/${remote.owner}/${remote.repo}/blob/${remote.ref ?? 'HEAD'}/${remote.path}`;
}

function ownFiles(entries: readonly Stated<string>[], tree: Tree, layers: ReadonlySet<string>): CustomFile[] {
  const mistakes: string[] = [];
  const files = new Map<string, CustomFile>();
  for (const { value, from } of entries) {
    const holds = holding([value]);
    const plain = value.replace(/^\.\//, '');
    const found = tree.paths.filter((path) => (path === plain || /\.ya?ml$/.test(path)) && !layers.has(path) && holds(path));
    if (found.length === 0) mistakes.push(`${placeText(from)}"${value}" matches no file; ${suggestion(plain, tree, layers)}`);
    for (const path of found.slice(0, most.files + 1)) {
      const content = tree.read(path);
      if (content.kind === 'text') files.set(path, { path, text: content.text });
      else mistakes.push(`${placeText(from)}${path} was not read: ${content.why}`);
    }
  }
  if (mistakes.length > 0) throw new ConfigError([...new Set(mistakes)]);
  return [...files.values()];
}

/** The configuration itself holds no rule. */
function suggestion(glob: string, { paths }: Tree, layers: ReadonlySet<string>): string {
  const found = meant(glob, paths.filter((path) => /\.ya?ml$/.test(path) && !layers.has(path)).slice(0, 2000));
  return found === null ? 'name a file, a folder or a glob with rules that is there' : `did you mean \`${found}\`?`;
}

function refuseTooMuch({ customRules }: Config, files: readonly CustomFile[]): void {
  const from = placeText(customRules[0]?.from ?? null);
  const characters = files.reduce((sum, { text }) => sum + text.length, 0);
  if (files.length > most.files)
    throw new ConfigError([`${from}\`custom-rules\` names more than ${most.files} files; name the folder that holds the rules alone`]);
  if (characters > most.characters)
    throw new ConfigError([`${from}the files of \`custom-rules\` have ${characters} characters; they may have ${most.characters} in all`]);
}

interface Answered {
  readonly file: CustomFile | null;
  readonly warning: Problem | null;
}

/** A file of another repository, named by its address or by its path there. */
async function remoteFile({ value, from }: Stated<string>, readRemote: ReadRemote | null): Promise<Answered> {
  const layer = from === null ? null : parseRemote(from.path);
  const address = parseRemote(value) ?? (layer === null ? null : { ...layer, path: value.replace(/^\.\//, '') });
  const fail = (why: string): Answered => ({ file: null, warning: { message: `its rules are left out: ${why}`, location: from } });
  if (address === null) return fail(`"${value}" is no file of another repository`);
  const name = addressText(address);
  if (/[*?[\]{}!()]/.test(address.path)) return fail(`"${value}" is a glob; the files of another repository are named one by one`);
  if (readRemote === null) return fail(`${name} is not read here`);
  const answer = await readRemote(address);
  if (answer.kind === 'text') return { file: { path: name, text: answer.text }, warning: null };
  return fail(
    answer.kind === 'missing' ? `there is no ${name}, or the token may not see it` : `${name} could not be read (${answer.reason})`,
  );
}

/** Compiles them; a file of another repository that is wrong is left out, for nobody can mend it here. */
function compiled(files: readonly CustomFile[], remote: ReadonlySet<string>, known: Knowledge): Opened {
  try {
    return { custom: compileCustom(files, known), warnings: [] };
  } catch (error) {
    if (!(error instanceof KnowledgeError)) throw error;
    const own = error.mistakes.filter(({ path }) => !remote.has(path));
    if (own.length > 0) throw new ConfigError(own.map((one) => `${one.path}:${one.line}:${one.column} ${one.message}`));
    const wrong = new Map(error.mistakes.map((one) => [one.path, one]));
    const rest = compiled(
      files.filter(({ path }) => !wrong.has(path)),
      remote,
      known,
    );
    const warnings = [...wrong.values()].map(({ path, line, column, message }) => ({
      message: `its rules are left out: ${message}`,
      location: { path, line, column, endLine: line, endColumn: column },
    }));
    return { ...rest, warnings: [...warnings, ...rest.warnings] };
  }
}

function placeText(from: Location | null): string {
  return from === null ? '' : `${from.path}:${from.line}:${from.column} `;
}
