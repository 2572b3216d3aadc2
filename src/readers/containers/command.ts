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
  const [first, ...rest] = started.parts.flatMap(wordsOf).map((word) => word.text);
  const at = started.parts.find((part) => wordsOf(part).length > 0);
  // A program that a template puts in is not known, nor how many words it is.
  if (at === undefined || first === undefined || first.startsWith('{{')) return [];
  return [{ kind: 'command', ...source.place(at.start, at.end), block: started.block, words: [baseName(first), ...rest] }];
}

/** A word of a command, and the scalar that holds nothing else. */
interface Word {
  readonly text: string;
  readonly alone: YamlScalar | null;
}

/** A list is taken word by word; one text is split as the shell splits it. */
function wordsOf(node: YamlNode | undefined): Word[] {
  if (node?.kind === 'list') {
    return items(node).flatMap((item) => {
      const word = text(item);
      return item.kind === 'scalar' && word !== null ? [{ text: word, alone: item }] : [];
    });
  }
  return splitWords(text(node) ?? '').map((word) => ({ text: word, alone: null }));
}

/** The word that a shell is told to run; one text that starts a shell is a script as a whole. */
function scriptOf(parts: readonly (YamlNode | undefined)[]): YamlScalar | null {
  const words = parts.flatMap(wordsOf);
  if (!startsShell(words)) return null;
  const script = words[words.findIndex(isScriptOption) + 1];
  if (script === undefined || script.alone !== null) return script?.alone ?? null;
  const [only, ...more] = parts.filter((part) => wordsOf(part).length > 0);
  return more.length === 0 && only?.kind === 'scalar' ? only : null;
}

function startsShell([program, ...args]: readonly Word[]): boolean {
  return program !== undefined && /^(?:ba|da|a|z|k)?sh$/.test(baseName(program.text)) && args.some(isScriptOption);
}

function isScriptOption({ text: word }: Word): boolean {
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

/** An option in the place of a program is one of the image's own entry point. */
function baseName(program: string): string {
  return program.startsWith('-') ? program : program.slice(program.lastIndexOf('/') + 1);
}

/** The words of a command line with their quotes and backslashes resolved. */
function splitWords(line: string): string[] {
  const words = line.match(/(?:[^\s"'\\]|\\[^]|'[^']*'|"(?:[^"\\]|\\[^])*")+/g) ?? [];
  return words.map((word) => word.replaceAll(/\\\n|\\([^])|'([^']*)'|"((?:[^"\\]|\\[^])*)"/g, unquoted)).filter((word) => word !== '');
}

function unquoted(_: string, escaped?: string, single?: string, double?: string): string {
  return escaped ?? single ?? double?.replaceAll(/\\\n/g, '').replaceAll(/\\(["\\$`])/g, '$1') ?? '';
}
