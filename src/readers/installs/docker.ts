import { isDefault, join, sliceWord, valueOf, type Word } from '../../formats/shell.ts';
import type { BuildFact } from '../../model.ts';
import { buildArguments, namedArgument } from '../containers/build-arguments.ts';
import { type Grammar, operandsOf, parseArguments, splitSubcommand, valuesOf } from './arguments.ts';
import { placeOf, type Run } from './run.ts';

/** https://docs.docker.com/reference/cli/docker/buildx/build/ */
const grammar: Grammar = {
  aliases: { '-f': '--file', '-t': '--tag' },
  values: [
    '--file',
    '--tag',
    '--target',
    '--add-host',
    '--allow',
    '--annotation',
    '--attest',
    '--build-arg',
    '--build-context',
    '--builder',
    '--cache-from',
    '--cache-to',
    '--cgroup-parent',
    '--config',
    '--context',
    '--cpu-period',
    '--cpu-quota',
    '--cpuset-cpus',
    '--format',
    '--host',
    '-H',
    '--iidfile',
    '--isolation',
    '--label',
    '--memory',
    '-m',
    '--metadata-file',
    '--network',
    '--no-cache-filter',
    '--output',
    '-o',
    '--platform',
    '--progress',
    '--secret',
    '--security-opt',
    '--shm-size',
    '--ssh',
    '--ulimit',
  ],
};

/** `docker build`, also as `docker buildx build` and `docker image build`. Null for every other command of docker. */
export function dockerBuild(run: Run): BuildFact | null {
  const args = parseArguments(run.args, grammar);
  const [first] = splitSubcommand(args).subcommand;
  const depth = ['buildx', 'image', 'builder'].includes(first?.text ?? '') ? 2 : 1;
  const { subcommand, rest } = splitSubcommand(args, depth);
  const verb = subcommand[depth - 1];
  if (verb?.text !== 'build' && verb?.text !== 'b') return null;
  const [file] = valuesOf(rest, '--file');
  const dockerfile = file && inTree(run, file);
  // Without the Dockerfile that is meant, the context would stand for another one.
  const context = dockerfile === null ? null : inTree(run, operandsOf(rest)[0]);
  const [target] = valuesOf(rest, '--target');
  const stage = target ? valueOf(target) : null;
  const isOpen = target !== undefined && stage === null;
  return {
    kind: 'build',
    block: run.context.block,
    context,
    dockerfile: isOpen ? null : (dockerfile ?? (context === null ? null : join(context, 'Dockerfile'))),
    target: stage,
    args: buildArguments(valuesOf(rest, '--build-arg').map(argumentOf)),
    argsAt: Object.fromEntries(valuesOf(rest, '--build-arg').map((word) => [word.text.split('=')[0] ?? '', placeOf(run, word).location])),
    tags: valuesOf(rest, '--tag').map(({ text }) => text),
    ...placeOf(run, { start: run.program.start, end: operandsOf(rest)[0]?.end ?? verb.end }),
  };
}

function argumentOf(word: Word): ReturnType<typeof namedArgument> {
  const equals = word.text.indexOf('=');
  if (equals < 0) return namedArgument(literalOf(word), null);
  return namedArgument(literalOf(sliceWord(word, 0, equals)), literalOf(sliceWord(word, equals + 1)));
}

function literalOf(word: Word): string | null {
  return isDefault(word) ? null : valueOf(word);
}

/** The path from the root of the tree on; null when it is not in the tree or cannot be known. */
function inTree({ command }: Run, word: Word | undefined): string | null {
  const written = word ? valueOf(word) : null;
  if (written === null || written === '-' || /^[a-z]+:\/\/|^git@|^github\.com\//.test(written)) return null;
  const path = join(command.directory, written);
  return /^(?:[~/]|\.\.(?:\/|$))|\$/.test(path) ? null : path;
}
