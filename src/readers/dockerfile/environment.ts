import { type Instruction, type Pair, substitute, type Substituted } from '../../formats/dockerfile.ts';
import { literalWord, makeWord, type Word } from '../../formats/shell.ts';
import type { Fact, IndexFact } from '../../model.ts';
import { indexesOf } from '../installs/indexes.ts';
import type { DockerFile } from './file.ts';
import type { Stage } from './stage.ts';
import type { Span } from '../../formats/span.ts';

/** ENV holds in the stage, in what starts from it, and in what runs. */
export function readEnv({ pairs, escape }: Instruction, stage: Stage, file: DockerFile): Fact[] {
  // One instruction does not see what it sets itself.
  const values = pairs.flatMap((pair) => (pair.value === null ? [] : [{ pair, value: substitute(pair.value, stage.lookup, escape) }]));
  return values.flatMap(({ pair, value }) => {
    stage.setEnv(pair.name, value.known ? { value: value.text, weak: value.weak } : null);
    return environmentFacts(pair, value, stage, file);
  });
}

/** ARG is a variable of the build: in front of the first FROM for FROM, then for its stage. pip and uv read theirs as well. */
export function readArg({ pairs, escape }: Instruction, stage: Stage | null, file: DockerFile): Fact[] {
  return pairs.flatMap((pair) => {
    if (pair.value === null) {
      const inherited = askedFor(pair.name, stage, file);
      return [argument(pair, inherited, stage, file), ...(inherited === null && stage !== null ? givenIndexes(pair, stage, file) : [])];
    }
    const value = substitute(pair.value, stage?.lookup ?? file.lookup, escape);
    const given = value.known ? { value: value.text, weak: true, at: literalSpan(pair, value, file) } : null;
    if (stage === null) file.setGlobal(pair.name, given);
    else stage.setArg(pair.name, given);
    const fact = argument(pair, given?.value ?? null, stage, file);
    const holds = stage !== null && /^(?:PIP|UV)_/.test(pair.name);
    return holds ? [fact, ...environmentFacts(pair, { ...value, weak: true }, stage, file)] : [fact];
  });
}

/** An index that whoever builds the image names: the argument is there for nothing else. */
function givenIndexes(pair: Pair, { block }: Stage, { source }: DockerFile): Fact[] {
  const place = (start: number, end: number) => source.place(start, end);
  const value = makeWord(pair, [{ start: pair.start, end: pair.end, origin: 'unknown', text: `\${${pair.name}}`, variable: pair.name }]);
  return indexesOf({ block, place, command: null }, { name: pair.name, value });
}

/** Without a default of its own, an argument of a stage has the one that stands in front of the first FROM. */
function askedFor(name: string, stage: Stage | null, file: DockerFile): string | null {
  const inherited = file.global(name);
  if (stage !== null && inherited !== undefined) stage.setArg(name, inherited);
  return inherited?.value ?? null;
}

function argument({ name, start, end }: Pair, value: string | null, stage: Stage | null, { source }: DockerFile): Fact {
  return { kind: 'setting', block: stage?.block ?? '', key: `dockerfile.arg.${name}`, value, ...source.place(start, end) };
}

function environmentFacts(pair: Pair, value: Substituted, { block }: Stage, { source }: DockerFile): Fact[] {
  const place = (start: number, end: number) => source.place(start, end);
  const word = wordOf(pair, value, source.text);
  return [
    { kind: 'env', block, name: pair.name, value: value.known ? value.text : null, ...place(pair.start, pair.end) },
    ...indexesOf({ block, place, command: null }, { name: pair.name, value: word }).map((index) => weighed(index, value)),
  ];
}

/** What stands there as it is may still be a default. */
function weighed(index: IndexFact, { weak }: Substituted): IndexFact {
  return weak && index.resolved === 'written' ? { ...index, resolved: 'default' } : index;
}

function wordOf(pair: Pair, { text, known }: Substituted, file: string): Word {
  const span = pair.valueAt ?? pair;
  if (file.slice(span.start, span.end) === text) return literalWord(text, span.start);
  return makeWord(span, text === '' ? [] : [{ ...span, origin: known ? 'variable' : 'unknown', text, variable: null }]);
}

function literalSpan({ valueAt }: Pair, { text }: Substituted, { source }: DockerFile): Span | null {
  return valueAt && source.text.slice(valueAt.start, valueAt.end) === text ? valueAt : null;
}
