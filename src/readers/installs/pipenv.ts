import type { Fact } from '../../model.ts';
import { has, operandsOf, parseArguments, splitSubcommand, valuesOf, written } from './arguments.ts';
import { installed, uninstalled } from './pip.ts';
import { pipenvGrammar, pipOptions } from './pip-options.ts';
import { projectManifests } from './project.ts';
import { installFact, type Run } from './run.ts';

/** `pipenv install` and `pipenv sync`: packages like pip, or what `Pipfile` and its lock say. https://pipenv.pypa.io/en/latest/cli.html */
export function pipenv(run: Run): Fact[] {
  const { subcommand, rest } = splitSubcommand(parseArguments(run.args, pipenvGrammar));
  const [verb] = subcommand;
  if (verb?.text === 'uninstall') return [uninstalled(run, verb, rest, 'pip')];
  if (verb?.text !== 'install' && verb?.text !== 'sync') return [];
  const named = operandsOf(rest).length > 0 || valuesOf(rest, '--requirement', '--editable').length > 0;
  if (named) return installed(run, verb, rest, 'pip', { kind: has(rest, '--dev') ? 'development' : 'runtime' });
  const locked = verb.text === 'sync' || has(rest, '--deploy', '--ignore-pipfile');
  const manifests = projectManifests(run, verb, undefined, locked ? 'Pipfile.lock' : null);
  return [installFact(run, verb, { installer: 'pip', manifests, options: written(rest, pipOptions) })];
}
