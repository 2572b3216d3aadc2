import {
  type Assignment,
  isDefault,
  literalWord,
  makeWord,
  readShell,
  type ShellContext,
  type SimpleCommand,
  sliceWord,
  valueOf,
  type Word,
} from '../../formats/shell.ts';
import { entries, get, text, type YamlNode } from '../../formats/yaml.ts';
import { stepsOf } from './actions.ts';
import { hasExpression, literal } from './expressions.ts';

interface Held {
  readonly value: string;
  readonly weak: boolean;
}

/** What a step has left in a variable for those after it; null when that cannot be known. */
export type Later = Held | null;

/**
 * What the variables of a step hold: of the workflow, of the job, of the steps before it, of its own. `env.A` is what
 * `${{ env.A }}` stands for.
 */
export function variablesOf(workflow: YamlNode, job: YamlNode, later: ReadonlyMap<string, Later>, step: YamlNode): Map<string, Held> {
  const held = new Map([...environmentOf(workflow), ...environmentOf(job), ...later, ...environmentOf(step)]);
  return new Map(
    [...held].flatMap(([name, value]): [string, Held][] =>
      value === null
        ? []
        : [
            [name, value],
            [`env.${name}`, value],
          ],
    ),
  );
}

function environmentOf(node: YamlNode): [name: string, held: Later][] {
  return entries(get(node, 'env')).map(({ key, value }) => {
    const written = literal(value);
    return [key, written === null ? null : { value: written, weak: false }];
  });
}

/** The variables that hold an expression, with what they hold; of equal names the last one. */
export function expressionsOf(nodes: readonly YamlNode[]): Map<string, string> {
  const written = nodes.flatMap((node) => entries(get(node, 'env'))).map(({ key, value }) => [key, text(value) ?? ''] as const);
  return new Map([...new Map(written)].filter(([, value]) => hasExpression(value)));
}

/**
 * What a value stands for: of `${{ env.A }}` the value that the innermost of some nodes gives to the variable. Where a
 * step sets it too, nobody knows which one is meant.
 */
export function inEnvironment(value: YamlNode, around: readonly YamlNode[]): YamlNode {
  const name = /^\s*\$\{\{\s*env\.(\w+)\s*\}\}\s*$/.exec(text(value) ?? '')?.[1];
  if (name === undefined) return value;
  const isSet = around
    .flatMap(stepsOf)
    .some((step) => /GITHUB_ENV/.test(text(get(step, 'run')) ?? '') && text(get(step, 'run'))?.includes(`${name}=`));
  return (isSet ? undefined : around.flatMap((node) => get(node, 'env', name) ?? [])[0]) ?? value;
}

/** A line that a command adds to the file whose variables all later steps have. */
export interface Written {
  readonly assignment: Assignment;
  /** What must hold for it. */
  readonly condition: string | null;
}

/** What the lines leave to later steps; under a condition nobody knows whether they do. */
export function leftBy(written: readonly Written[], certain: boolean): [name: string, held: Later][] {
  return written.map(({ condition, assignment: { name, value } }) => {
    const known = value === null || condition !== null || !certain ? null : valueOf(value);
    return [name, value === null || known === null ? null : { value: known, weak: isDefault(value) }];
  });
}

const environmentFile = /^\$\{(?:GITHUB_ENV|github\.env)\}$/;

/** https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#setting-an-environment-variable */
export function writtenFor(script: string, context: ShellContext): Written[] {
  if (!/GITHUB_ENV|github\.env/.test(script)) return [];
  return readShell(script, context)
    .filter(({ outputs }) => outputs.some((file) => environmentFile.test(file.text)))
    .flatMap((command) =>
      linesOf(command)
        .flatMap(assignmentIn)
        .map((assignment) => ({ assignment, condition: command.condition })),
    );
}

/** What `echo`, `printf` and `cat <<EOF` write, line by line. */
function linesOf({ words: [program, ...args], heredoc }: SimpleCommand): Word[] {
  const name = program?.text;
  if (name === 'cat' && heredoc !== null) return linesIn(heredoc);
  if (name !== 'echo' && name !== 'printf') return [];
  const said = args.filter((arg, index) => index > 0 || !/^-[neE]+$/.test(arg.text));
  return linesIn(name === 'echo' ? spaced(said) : (said[0] ?? literalWord('', 0)));
}

/** Words as `echo` joins them. */
function spaced(words: readonly Word[]): Word {
  const pieces = words.flatMap((word, index) => {
    const start = words[index - 1]?.end ?? word.start;
    return index === 0 ? word.pieces : [{ origin: 'variable', variable: null, text: ' ', start, end: word.start } as const, ...word.pieces];
  });
  return makeWord({ start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 }, pieces);
}

function linesIn(word: Word): Word[] {
  return Array.from(word.text.matchAll(/[^\n]+/g), ({ index, 0: line }) => sliceWord(word, index, index + line.length));
}

/** `NAME=value`. Of `NAME<<END`, and where `printf` or `echo -e` make something else of the value, only the name is known. */
function assignmentIn(line: Word): Assignment[] {
  const written = line.text.trimEnd().replace(/(?:\\n)+$/, '');
  const [head = '', name, sign] = /^([A-Za-z_]\w*)(=|<<)/.exec(written) ?? [];
  if (name === undefined) return [];
  const value = sign === '=' && !/%[sdq]|\\/.test(written) ? sliceWord(line, head.length, written.length) : null;
  return [{ name, value, start: line.start, end: line.end }];
}
