import type { Word } from '../../formats/shell.ts';
import type { Fact, Role } from '../../model.ts';
import { type Argument, has, parseArguments, splitSubcommand, valuesOf, written } from './arguments.ts';
import { indexesIn } from './indexes.ts';
import { installed, uninstalled } from './pip.ts';
import { pipOptions, uvGrammar, uvPipGrammar } from './pip-options.ts';
import { projectManifests } from './project.ts';
import { frameOf, installFact, type Run } from './run.ts';
import { asOperand, uvTool } from './uv-tool.ts';

/** `uv pip install`, `uv add`, `uv sync` and `uv tool install`. https://docs.astral.sh/uv/reference/cli/ */
export function uv(run: Run): Fact[] {
  const { subcommand, rest } = splitSubcommand(parseArguments(run.args, uvGrammar));
  const [verb] = subcommand;
  if (verb === undefined) return [];
  switch (verb.text) {
    case 'pip':
      return uvPip(run);
    case 'tool':
      return uvTools(run);
    case 'add':
      return installed(run, verb, rest, 'uv', addedRole(rest));
    case 'remove':
      return [uninstalled(run, verb, rest, 'uv')];
    case 'sync':
      return synced(run, verb, rest);
    default:
      return [];
  }
}

function uvPip(run: Run): Fact[] {
  const { subcommand, rest } = splitSubcommand(parseArguments(run.args, uvPipGrammar), 2);
  const verb = subcommand[1];
  if (verb?.text === 'install') return installed(run, verb, rest, 'uv');
  if (verb?.text === 'uninstall') return [uninstalled(run, verb, rest, 'uv')];
  return verb?.text === 'sync' ? installed(run, verb, rest.map(asRequirements), 'uv') : [];
}

function uvTools(run: Run): Fact[] {
  const { subcommand, rest } = splitSubcommand(parseArguments(run.args, uvGrammar), 2);
  const verb = subcommand[1];
  return verb === undefined ? [] : uvTool(run, verb, rest);
}

/** The packages that `uv run --with` puts beside those of the project for what it starts. */
export function uvRun(run: Run): Fact[] {
  const { subcommand, rest } = splitSubcommand(parseArguments(run.args, uvGrammar));
  const [verb] = subcommand;
  if (verb?.text !== 'run' || !has(rest, '--with', '--with-requirements', '--with-editable')) return [];
  return installed(run, verb, rest.map(asOperand), 'uv');
}

/** The operands of `uv pip sync` are requirements files. */
function asRequirements(each: Argument): Argument {
  return each.kind === 'operand' ? { kind: 'option', name: '--requirement', value: each.word } : each;
}

function synced(run: Run, verb: Word, args: readonly Argument[]): Fact[] {
  const lock = has(args, '--frozen', '--locked') ? 'uv.lock' : null;
  const manifests = projectManifests(run, verb, valuesOf(args, '--project', '--directory')[0], lock);
  return [installFact(run, verb, { installer: 'uv', manifests, options: written(args, pipOptions) }), ...indexesIn(args, frameOf(run))];
}

function addedRole(args: readonly Argument[]): Role {
  const [group] = valuesOf(args, '--group');
  const [extra] = valuesOf(args, '--optional');
  if (group) return { kind: 'group', name: group.text };
  if (extra) return { kind: 'optional', name: extra.text };
  return { kind: has(args, '--dev') ? 'development' : 'runtime' };
}
