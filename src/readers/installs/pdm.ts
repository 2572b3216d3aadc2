import type { Word } from '../../formats/shell.ts';
import type { Fact, Role } from '../../model.ts';
import { type Argument, type Grammar, has, parseArguments, splitSubcommand, valuesOf, written } from './arguments.ts';
import { installed, uninstalled } from './pip.ts';
import { projectManifests } from './project.ts';
import { installFact, type Run } from './run.ts';

/** https://pdm-project.org/latest/reference/cli/ */
const grammar: Grammar = {
  aliases: { '-G': '--group', '-d': '--dev', '-p': '--project', '-L': '--lockfile', '-e': '--editable', '--with': '--group' },
  values: [
    '--group',
    '--project',
    '--lockfile',
    '--editable',
    '--without',
    '--venv',
    '--python',
    '--platform',
    '--implementation',
    '--override',
    '--skip',
    '-k',
    '-c',
    '--config',
  ],
};

const options = ['--group', '--without', '--dev', '--prod', '--no-default', '--no-self', '--no-lock', '--frozen-lockfile', '--python'];

/** `pdm add`, `pdm remove`, `pdm install` and `pdm sync`. */
export function pdm(run: Run): Fact[] {
  const { subcommand, rest } = splitSubcommand(parseArguments(run.args, grammar));
  const [verb] = subcommand;
  if (verb === undefined) return [];
  switch (verb.text) {
    case 'add':
      return installed(run, verb, rest, 'pdm', addedRole(rest));
    case 'remove':
      return [uninstalled(run, verb, rest, 'pdm')];
    case 'install':
    case 'sync':
      return [installFact(run, verb, { installer: 'pdm', manifests: project(run, verb, rest), options: written(rest, options) })];
    default:
      return [];
  }
}

function project(run: Run, verb: Word, args: readonly Argument[]): ReturnType<typeof projectManifests> {
  const lock = has(args, '--no-lock') ? null : (valuesOf(args, '--lockfile')[0]?.text ?? 'pdm.lock');
  return projectManifests(run, verb, valuesOf(args, '--project')[0], lock);
}

/** A group of `-d` is one for development. */
function addedRole(args: readonly Argument[]): Role {
  const [group] = valuesOf(args, '--group');
  if (group) return { kind: 'group', name: group.text };
  return { kind: has(args, '--dev') ? 'development' : 'runtime' };
}
