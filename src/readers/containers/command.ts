import type { Source } from '../../formats/source.ts';
import { items, text, type YamlNode, type YamlScalar } from '../../formats/yaml.ts';
import type { EnvFact, Fact } from '../../model.ts';
import { readCommands } from '../installs/index.ts';
import { placesIn } from './script.ts';

/** What a container starts, and in what surroundings. */
interface Started {
  readonly block: string;
  /** What replaces the image's entry point, and the arguments; either may be missing. */
  readonly parts: readonly (YamlNode | undefined)[];
  readonly directory: string | null;
  readonly environment: readonly EnvFact[];
}

/**
 * The command that a container starts, at the first of its parts; none when none is written. Of `sh -c "…"` it is
 * the script that counts, with all that it installs and starts.
 */
export function readCommand(source: Source, started: Started): Fact[] {
  const script = scriptOf(started.parts);
  if (script !== null) return readScript(source, script, started);
  const [first = '', ...rest] = started.parts.flatMap(wordsOf);
  const at = started.parts.find((part) => wordsOf(part).length > 0);
  if (at === undefined) return [];
  return [{ kind: 'command', ...source.place(at.start, at.end), block: started.block, words: [baseName(first), ...rest] }];
}

/** A list is taken word by word; one text is split as the shell splits it. */
function wordsOf(node: YamlNode | undefined): string[] {
  if (node?.kind === 'list') return items(node).flatMap((item) => text(item) ?? []);
  return splitWords(text(node) ?? '');
}

/** The word of a list that a shell is told to run; a text that starts a shell is a script as a whole. */
function scriptOf(parts: readonly (YamlNode | undefined)[]): YamlScalar | null {
  const written = parts.flatMap((part) => (part !== undefined && wordsOf(part).length > 0 ? [part] : []));
  const [only, ...more] = written;
  if (only?.kind === 'scalar') return more.length === 0 && startsShell(splitWords(only.value)) ? only : null;
  const nodes = written.flatMap(items);
  const at = startsShell(nodes.map((node) => text(node) ?? '')) ? nodes.findIndex((node) => isScriptOption(text(node) ?? '')) : -1;
  const script = at < 0 ? undefined : nodes[at + 1];
  return script?.kind === 'scalar' ? script : null;
}

function startsShell([program = '', ...args]: readonly string[]): boolean {
  return /^(?:ba|da|a|z|k)?sh$/.test(baseName(program)) && args.some(isScriptOption);
}

function isScriptOption(word: string): boolean {
  return /^-[a-z]*c$/.test(word);
}

function readScript(source: Source, script: YamlScalar, { block, directory, environment }: Started): Fact[] {
  return readCommands(script.value, {
    block,
    directory: directory ?? '/',
    variables: new Map(environment.flatMap(({ name, value }) => (value === null ? [] : [[name, { value, weak: false }]]))),
    commandPrefix: `${source.path}:${block}:${script.start}`,
    place: placesIn(source, script),
  });
}

function baseName(program: string): string {
  return program.slice(program.lastIndexOf('/') + 1);
}

/** The words of a command line with their quotes and backslashes resolved. */
function splitWords(line: string): string[] {
  const words = line.match(/(?:[^\s"'\\]|\\[^]|'[^']*'|"(?:[^"\\]|\\[^])*")+/g) ?? [];
  return words.map((word) => word.replaceAll(/\\\n|\\([^])|'([^']*)'|"((?:[^"\\]|\\[^])*)"/g, unquoted)).filter((word) => word !== '');
}

function unquoted(_: string, escaped?: string, single?: string, double?: string): string {
  return escaped ?? single ?? double?.replaceAll(/\\\n/g, '').replaceAll(/\\(["\\$`])/g, '$1') ?? '';
}
