import { items, type YamlNode, type YamlScalar } from '../../formats/yaml.ts';
import type { Fact } from '../../model.ts';
import { placesIn } from '../containers/script.ts';
import { type CommandContext, readCommands, readExecCommand } from '../installs/index.ts';
import { makeWord, type Word } from '../../formats/shell.ts';
import type { Part, Take } from './part.ts';

type Variables = CommandContext['variables'];

/** Texts that a shell runs: one, or each of a list. `directory` is where: absolute in an image, else relative to the root. */
export function shell(directory: string): Take {
  return (part, { value }) => (value.kind === 'list' ? items(value) : [value]).flatMap((node) => readScript(part, node, directory));
}

/** What a text installs and starts. */
export function readScript(part: Part, node: YamlNode | undefined, directory: string, known: Variables = new Map()): Fact[] {
  if (node?.kind !== 'scalar' || node.type === 'null') return [];
  return readCommands(node.value, { ...contextOf(part, node, directory), variables: known, place: placesIn(part.source, node) });
}

/** The same for a command whose words are written one by one. A program that stands before them is not written there. */
export function readWords(part: Part, nodes: readonly YamlNode[], directory: string, program: string | null = null): Fact[] {
  const scalars = nodes.flatMap((node) => (node.kind === 'scalar' ? [node] : []));
  const [first] = scalars;
  if (first === undefined) return [];
  const written = scalars.map((node) => wordOf(part, node));
  // It has no place of its own: that of the first word stands for it.
  const words = program === null ? written : [unwritten(program, first), ...written];
  const { source } = part;
  return readExecCommand(words, source.text, {
    ...contextOf(part, first, directory),
    variables: new Map(),
    place: (start, end) => source.place(start, end),
  });
}

function contextOf({ source, block }: Part, node: YamlNode, directory: string) {
  const { line, column } = source.place(node.start, node.start).location;
  return { block, directory, commandPrefix: `${source.path}:${line}:${column}` };
}

/** Variables that something else puts in make a word unknown; its text keeps them as they are written. */
function wordOf({ know }: Part, node: YamlScalar): Word {
  const known = know(node) ?? { kind: 'unknown', text: node.value, variable: null };
  const { start, end } = node.inner ?? node;
  if (known.kind === 'unknown') return makeWord(node, [{ origin: 'unknown', text: known.text, variable: known.variable, start, end }]);
  const isLiteral = known.kind === 'written' && node.inner !== null && end - start === known.value.length;
  const origin = isLiteral ? 'literal' : known.kind === 'default' ? 'default' : 'variable';
  const variable = known.kind === 'default' ? known.variable : null;
  return makeWord(node, known.value === '' ? [] : [{ origin, text: known.value, variable, start, end }]);
}

function unwritten(program: string, { start }: YamlScalar): Word {
  return makeWord({ start, end: start }, [{ origin: 'variable', text: program, variable: null, start, end: start }]);
}
