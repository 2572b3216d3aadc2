import type { Word } from '../../formats/shell.ts';
import type { Fact, Role } from '../../model.ts';
import { type Argument, type Grammar, has, operandsOf, parseArguments, splitSubcommand, valuesOf, written } from './arguments.ts';
import { readMatchSpec } from './conda-spec.ts';
import { readRequested } from './dependency.ts';
import { indexFact } from './indexes.ts';
import { isolated } from './isolated.ts';
import { projectManifests } from './project.ts';
import { frameOf, installFact, type Run } from './run.ts';

/** https://pixi.sh/latest/reference/cli/pixi/ */
const grammar: Grammar = {
  aliases: { '-f': '--feature', '-e': '--environment', '-p': '--platform', '-c': '--channel', '-w': '--with' },
  values: [
    '--feature',
    '--environment',
    '--platform',
    '--channel',
    '--manifest-path',
    '--with',
    '--expose',
    '--git',
    '--branch',
    '--tag',
    '--rev',
    '--subdir',
    '--color',
    '--pypi-keyring-provider',
    '--auth-file',
  ],
};

const options = ['--feature', '--environment', '--platform', '--frozen', '--locked', '--all'];

/** `pixi add`, `pixi remove`, `pixi install` and `pixi global install`. */
export function pixi(run: Run): Fact[] {
  const { subcommand, rest } = splitSubcommand(parseArguments(run.args, grammar));
  const [verb] = subcommand;
  if (verb === undefined) return [];
  switch (verb.text) {
    case 'add':
      return named(run, verb, rest);
    case 'remove':
    case 'rm':
      return [
        installFact(run, verb, { installer: 'pixi', removes: operandsOf(rest).map(({ text }) => text), options: written(rest, options) }),
      ];
    case 'install':
    case 'i':
      return [installFact(run, verb, { installer: 'pixi', manifests: project(run, verb, rest), options: written(rest, options) })];
    case 'global':
      return globally(run, rest);
    default:
      return [];
  }
}

function named(run: Run, verb: Word, args: readonly Argument[]): Fact[] {
  const frame = frameOf(run, addedRole(args));
  const packages = operandsOf(args).flatMap((word): Fact[] => {
    if (!has(args, '--pypi')) return readMatchSpec(word, frame);
    const requested = readRequested(word, frame);
    return requested?.kind === 'package' ? [requested.fact] : [];
  });
  return [installFact(run, verb, { installer: 'pixi', options: written(args, options) }), ...packages];
}

function addedRole(args: readonly Argument[]): Role {
  const [feature] = valuesOf(args, '--feature');
  if (feature && feature.text !== 'default') return { kind: 'group', name: feature.text };
  return { kind: has(args, '--build', '--host') ? 'build' : 'runtime' };
}

function project(run: Run, verb: Word, args: readonly Argument[]): ReturnType<typeof projectManifests> {
  const [manifest] = valuesOf(args, '--manifest-path');
  return projectManifests(run, verb, manifest, manifest === undefined && has(args, '--frozen', '--locked') ? 'pixi.lock' : null);
}

/** Each tool, or each named environment, is by itself: what two of them hold never meets. */
function globally(run: Run, args: readonly Argument[]): Fact[] {
  const { subcommand, rest } = splitSubcommand(args);
  const [verb] = subcommand;
  if (verb?.text !== 'install' && verb?.text !== 'i') return [];
  const [environment] = valuesOf(rest, '--environment');
  const frame = frameOf(run);
  const channels = valuesOf(rest, '--channel').map((word) => indexFact(frame, word, 'channel', 'conda'));
  const packages = [...operandsOf(rest), ...valuesOf(rest, '--with')].flatMap((word): Fact[] => readMatchSpec(word, frame));
  return [
    installFact(run, verb, { installer: 'pixi', options: written(rest, options) }),
    ...channels,
    ...isolated(packages, environment?.text),
  ];
}
