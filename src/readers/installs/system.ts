import type { Fact } from '../../model.ts';
import { type Grammar, parseArguments, splitSubcommand, written } from './arguments.ts';
import { installFact, type Run } from './run.ts';

const aptGrammar: Grammar = {
  aliases: { '-t': '--target-release' },
  values: ['--target-release', '--option', '-o', '--config-file', '-c', '-a', '--host-architecture'],
};
const apkGrammar: Grammar = {
  aliases: { '-t': '--virtual', '-X': '--repository', '-p': '--root' },
  values: ['--virtual', '--repository', '--root', '--arch', '--keys-dir'],
};

/** `apt-get install`. What it installs is of no ecosystem that is read. https://manpages.debian.org/apt-get */
export function apt(run: Run): Fact[] {
  const { subcommand, rest } = splitSubcommand(parseArguments(run.args, aptGrammar));
  const [verb] = subcommand;
  return verb?.text === 'install' ? [installFact(run, verb, { installer: 'apt', options: written(rest, ['--target-release']) })] : [];
}

/** `apk add`. https://wiki.alpinelinux.org/wiki/Alpine_Package_Keeper */
export function apk(run: Run): Fact[] {
  const { subcommand, rest } = splitSubcommand(parseArguments(run.args, apkGrammar));
  const [verb] = subcommand;
  return verb?.text === 'add' ? [installFact(run, verb, { installer: 'apk', options: written(rest, ['--virtual', '--repository']) })] : [];
}
