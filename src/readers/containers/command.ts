import type { Source } from '../../formats/source.ts';
import { items, text, type YamlNode } from '../../formats/yaml.ts';
import type { CommandFact } from '../../model.ts';

/**
 * The command that a container starts, from what replaces the image's entry point and its arguments; none when
 * neither is written. It stands where the first of the two stands.
 */
export function readCommand(source: Source, parts: readonly (YamlNode | undefined)[], block: string): CommandFact[] {
  const [first = '', ...rest] = parts.flatMap(wordsOf);
  const at = parts.find((part) => wordsOf(part).length > 0);
  if (at === undefined) return [];
  const words = [first.slice(first.lastIndexOf('/') + 1), ...rest];
  return [{ kind: 'command', ...source.place(at.start, at.end), block, words }];
}

/** A list is taken word by word; one text is split as the shell splits it. */
function wordsOf(node: YamlNode | undefined): string[] {
  if (node?.kind === 'list') return items(node).flatMap((item) => text(item) ?? []);
  return splitWords(text(node) ?? '');
}

/** The words of a command line with their quotes and backslashes resolved. */
export function splitWords(line: string): string[] {
  const words = line.match(/(?:[^\s"'\\]|\\[^]|'[^']*'|"(?:[^"\\]|\\[^])*")+/g) ?? [];
  return words.map((word) => word.replaceAll(/\\\n|\\([^])|'([^']*)'|"((?:[^"\\]|\\[^])*)"/g, unquoted)).filter((word) => word !== '');
}

function unquoted(_: string, escaped?: string, single?: string, double?: string): string {
  return escaped ?? single ?? double?.replaceAll(/\\\n/g, '').replaceAll(/\\(["\\$`])/g, '$1') ?? '';
}
