import type { Word } from '../../formats/shell.ts';
import type { Fact, InstallFact } from '../../model.ts';
import { type Argument, type Grammar, operandsOf, parseArguments, splitSubcommand, valuesOf, written } from './arguments.ts';
import { readMatchSpec } from './conda-spec.ts';
import { indexFact } from './indexes.ts';
import { frameOf, installFact, placeOf, type Run } from './run.ts';

/** conda, mamba and micromamba. https://docs.conda.io/projects/conda/en/stable/commands/index.html */
const grammar: Grammar = {
  aliases: { '-n': '--name', '-p': '--prefix', '-c': '--channel', '-r': '--root-prefix' },
  values: [
    '--name',
    '--prefix',
    '--channel',
    '--file',
    '--platform',
    '--subdir',
    '--solver',
    '--experimental',
    '--repodata-fn',
    '--root-prefix',
    '--rc-file',
    '--clone',
    '--revision',
    '--dev',
  ],
};

/** `conda install -f` once meant `--force`; everywhere else it is the file. */
const fileGrammar: Grammar = { ...grammar, aliases: { ...grammar.aliases, '-f': '--file' } };

const options = [
  '--name',
  '--prefix',
  '--platform',
  '--subdir',
  '--override-channels',
  '--no-deps',
  '--only-deps',
  '--no-pin',
  '--strict-channel-priority',
  '--prune',
];

/** `install`, `create`, `env create`, `env update`, `remove`, and the channels that `config` sets. */
export function conda(run: Run): Fact[] {
  const args = parseArguments(
    run.args,
    run.program.text.endsWith('mamba') || run.args.some(({ text }) => text === 'env') ? fileGrammar : grammar,
  );
  const { subcommand, rest } = splitSubcommand(args);
  const [verb] = subcommand;
  if (verb === undefined) return [];
  switch (verb.text) {
    case 'install':
    case 'create':
    case 'update':
    case 'upgrade':
      return installed(run, verb, rest);
    case 'env':
      return environment(run, rest);
    case 'remove':
    case 'uninstall':
      return [
        installFact(run, verb, { installer: 'conda', removes: operandsOf(rest).map((word) => word.text), options: written(rest, options) }),
      ];
    case 'config':
      return valuesOfPair(run).map((word) => indexFact({ ...run.context, command: null }, word, 'channel', 'conda'));
    default:
      return [];
  }
}

function installed(run: Run, verb: Word, args: readonly Argument[]): Fact[] {
  const frame = frameOf(run);
  const channels = valuesOf(args, '--channel').map((word) => indexFact(frame, word, 'channel', 'conda'));
  const packages = operandsOf(args).flatMap((word) => readMatchSpec(word, frame));
  return [
    installFact(run, verb, { installer: 'conda', manifests: files(run, args), options: written(args, options) }),
    ...channels,
    ...packages,
  ];
}

/** `conda env create` and `update` read `environment.yml` when they are not told another file. */
function environment(run: Run, args: readonly Argument[]): Fact[] {
  const { subcommand, rest } = splitSubcommand(args);
  const [verb] = subcommand;
  if (verb?.text !== 'create' && verb?.text !== 'update') return [];
  const named = [
    ...files(run, rest),
    ...operandsOf(rest)
      .filter(({ text }) => /\.ya?ml$/.test(text))
      .map((word) => file(run, word)),
  ];
  const head = { start: run.program.start, end: verb.end };
  const manifests = named.length > 0 ? named : [{ role: 'requirements', path: 'environment.yml', place: placeOf(run, head) } as const];
  return [installFact(run, verb, { installer: 'conda', manifests, options: written(rest, options) })];
}

function files(run: Run, args: readonly Argument[]): InstallFact['manifests'] {
  return valuesOf(args, '--file').map((word) => file(run, word));
}

function file(run: Run, word: Word): InstallFact['manifests'][number] {
  return { role: /lock/i.test(word.text) ? 'lock' : 'requirements', path: word.text, place: placeOf(run, word) };
}

/** `--add channels X`, `--append channels X`, `--prepend channels X`: options with two values. */
function valuesOfPair({ args }: Run): Word[] {
  return args.filter((_, index) => args[index - 1]?.text === 'channels' && /^--(?:add|append|prepend)$/.test(args[index - 2]?.text ?? ''));
}

/** `conda-lock install`: the environment that a lock file holds. https://conda.github.io/conda-lock/cli/gen/#conda-lock-install */
export function condaLock(run: Run): Fact[] {
  const { subcommand, rest } = splitSubcommand(parseArguments(run.args, { ...grammar, values: [...grammar.values, '--extras', '-E'] }));
  const [verb] = subcommand;
  if (verb?.text !== 'install') return [];
  const [lock] = operandsOf(rest);
  const path = lock?.text ?? 'conda-lock.yml';
  const place = placeOf(run, lock ?? { start: run.program.start, end: verb.end });
  return [installFact(run, verb, { installer: 'conda', manifests: [{ role: 'lock', path, place }], options: written(rest, options) })];
}
