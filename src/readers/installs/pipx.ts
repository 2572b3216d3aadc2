import type { Word } from '../../formats/shell.ts';
import type { Fact } from '../../model.ts';
import { type Argument, type Grammar, parseArguments, splitSubcommand } from './arguments.ts';
import { isolated } from './isolated.ts';
import { installed, uninstalled } from './pip.ts';
import type { Run } from './run.ts';

/** https://pipx.pypa.io/stable/docs/ */
const grammar: Grammar = {
  aliases: { '-i': '--index-url', '-r': '--requirement' },
  values: ['--spec', '--python', '--pip-args', '--index-url', '--suffix', '--preinstall', '--backend', '--requirement'],
};

/** `pipx install`, `pipx inject` and `pipx uninstall`: each tool has an environment of its own. */
export function pipx(run: Run): Fact[] {
  const { subcommand, rest } = splitSubcommand(parseArguments(run.args, grammar));
  const [verb] = subcommand;
  switch (verb?.text) {
    case 'install':
      return isolated(installed(run, verb, rest, 'pip'));
    case 'inject':
      return injected(run, verb, rest);
    case 'uninstall':
      return [uninstalled(run, verb, rest, 'pip')];
    default:
      return [];
  }
}

/** The first word is the tool whose environment gets the packages. */
function injected(run: Run, verb: Word, args: readonly Argument[]): Fact[] {
  const { subcommand, rest } = splitSubcommand(args);
  return isolated(installed(run, verb, rest, 'pip'), subcommand[0]?.text);
}
