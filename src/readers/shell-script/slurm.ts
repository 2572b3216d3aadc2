import type { Source } from '../../formats/source.ts';
import { literalWord } from '../../formats/shell.ts';
import type { Fact, ResourceFact, WorkloadFact } from '../../model.ts';
import { type Grammar, type Option, parseArguments } from '../installs/arguments.ts';

/** What a job asks for, by the long names of https://slurm.schedmd.com/sbatch.html#SECTION_OPTIONS */
const resources: readonly string[] = [
  '--constraint',
  '--cpus-per-gpu',
  '--cpus-per-task',
  '--gpus',
  '--gpus-per-node',
  '--gpus-per-socket',
  '--gpus-per-task',
  '--gres',
  '--mem',
  '--mem-per-cpu',
  '--mem-per-gpu',
  '--nodes',
  '--ntasks',
  '--ntasks-per-gpu',
  '--ntasks-per-node',
  '--partition',
  '--time',
];

const grammar: Grammar = {
  aliases: {
    '-C': '--constraint',
    '-c': '--cpus-per-task',
    '-G': '--gpus',
    '-J': '--job-name',
    '-N': '--nodes',
    '-n': '--ntasks',
    '-p': '--partition',
    '-t': '--time',
  },
  values: [...resources, '--job-name', '-A', '-a', '-b', '-D', '-d', '-e', '-F', '-i', '-L', '-M', '-m', '-o', '-q', '-S', '-w', '-x'],
};

/** An option of a `#SBATCH` line with the span of what is written of it. */
interface Directive {
  readonly option: Option;
  readonly start: number;
  readonly end: number;
}

/** The job that a batch script of Slurm describes in the comments before its first command; nothing in other scripts. */
export function readSlurm(source: Source): Fact[] {
  const lines = headerOf(source.text);
  const [first] = lines;
  if (first === undefined) return [];
  const directives = lines.flatMap((line) => directivesIn(line.text, line.start));
  return [jobFact(source, directives, first), ...directives.flatMap((directive) => resourceFact(source, directive))];
}

interface Line {
  /** What stands behind `#SBATCH`. */
  readonly text: string;
  readonly start: number;
}

/** Slurm reads up to the first line that is neither empty nor a comment. */
function headerOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const { index, 0: line } of text.matchAll(/[^\n]*(?:\n|$)/g)) {
    if (!/^\s*(?:#|$)/.test(line)) break;
    if (/^#SBATCH\s/.test(line)) lines.push({ text: line.slice('#SBATCH'.length).trimEnd(), start: index + '#SBATCH'.length });
    if (index >= text.length) break;
  }
  return lines;
}

/** Options are parted by blanks; quotes hold them together, and a further `#` begins a comment. */
function directivesIn(text: string, offset: number): Directive[] {
  const words = Array.from(text.replace(/\s#.*$/, '').matchAll(/(?:[^\s"']|"[^"]*"|'[^']*')+/g), ({ index, 0: word }) =>
    literalWord(word, offset + index),
  );
  return parseArguments(words, grammar).flatMap((option): Directive[] => {
    if (option.kind !== 'option' || option.value === null) return [];
    const { end } = option.value;
    const word = words.findLast(({ start, text: written }) => start < end && written.startsWith('-'));
    return word === undefined ? [] : [{ option, start: word.start, end }];
  });
}

function jobFact(source: Source, directives: readonly Directive[], first: Line): WorkloadFact {
  const named = directives.findLast(({ option }) => option.name === '--job-name');
  const place = named
    ? source.place(named.start, named.end)
    : source.place(first.start - '#SBATCH'.length, first.start + first.text.length);
  const base = source.path.slice(source.path.lastIndexOf('/') + 1);
  return { kind: 'workload', ...place, block: '', platform: 'slurm', type: 'job', name: named ? valueOf(named) : base };
}

function resourceFact(source: Source, directive: Directive): ResourceFact[] {
  const { name } = directive.option;
  if (!resources.includes(name)) return [];
  const place = source.place(directive.start, directive.end);
  return [{ kind: 'resource', ...place, block: '', name: name.slice(2), field: 'asked', value: valueOf(directive) }];
}

function valueOf({ option }: Directive): string {
  return (option.value?.text ?? '').replaceAll(/["']/g, '');
}
