import { coveredSpan, unknownVariable, type Word } from '../../formats/shell.ts';
import type { Constraint, DependencyFact, Fact, Origin, Role } from '../../model.ts';
import { type Argument, type Grammar, has, operandsOf, parseArguments, splitSubcommand, valuesOf, written } from './arguments.ts';
import { rangeOf } from './constraint.ts';
import { dependencyFact, type Frame, literalPlace } from './frame.ts';
import { projectManifests } from './project.ts';
import { frameOf, installFact, placeOf, type Run } from './run.ts';

/** https://docs.npmjs.com/cli/commands/npm-install, https://classic.yarnpkg.com/en/docs/cli/add, https://pnpm.io/cli/add */
const grammar: Grammar = {
  aliases: {
    '-C': '--prefix',
    '--dir': '--prefix',
    '--cwd': '--prefix',
    '-D': '--save-dev',
    '-O': '--save-optional',
    '--optional': '--save-optional',
    '--dev': '--save-dev',
    '-g': '--global',
    '-F': '--filter',
    '-w': '--workspace',
  },
  values: [
    '--prefix',
    '--registry',
    '--omit',
    '--include',
    '--tag',
    '--save-prefix',
    '--cache',
    '--loglevel',
    '--install-strategy',
    '--before',
    '--userconfig',
    '--location',
    '--cpu',
    '--os',
    '--libc',
    '--audit-level',
    '--modules-folder',
    '--cache-folder',
    '--network-timeout',
    '--mutex',
    '--filter',
    '--store-dir',
    '--reporter',
    '--workspace',
  ],
};

/** `-w` is a flag of yarn and pnpm: the root of the workspace. */
const workspaceRootGrammar: Grammar = { ...grammar, aliases: { ...grammar.aliases, '-w': '--workspace-root', '-W': '--workspace-root' } };

const options = [
  '--global',
  '--omit',
  '--include',
  '--production',
  '--prod',
  '--save-dev',
  '--force',
  '--legacy-peer-deps',
  '--ignore-scripts',
  '--cpu',
  '--os',
  '--libc',
  '--registry',
];

/** https://bun.com/docs/pm/cli/install, where `-d` is for development. */
const bunGrammar: Grammar = { ...grammar, aliases: { ...grammar.aliases, '-d': '--save-dev' } };

type Tool = 'npm' | 'yarn' | 'pnpm' | 'bun';

const grammars: Readonly<Record<Tool, Grammar>> = { npm: grammar, yarn: workspaceRootGrammar, pnpm: workspaceRootGrammar, bun: bunGrammar };
const locks: Readonly<Record<Tool, string>> = { npm: 'package-lock.json', yarn: 'yarn.lock', pnpm: 'pnpm-lock.yaml', bun: 'bun.lock' };
const installs = new Set(['install', 'i', 'ci', 'add', 'a', 'clean-install']);
const removals = new Set(['uninstall', 'remove', 'rm', 'un']);

/** npm, yarn, pnpm and bun: packages by name, or all of the project's. */
export function node(tool: Tool): (run: Run) => Fact[] {
  return (run) => {
    const { subcommand, rest } = splitSubcommand(parseArguments(run.args, grammars[tool]));
    const [verb] = subcommand;
    // `yarn` alone installs, `yarn global add x` adds.
    if (verb === undefined) return tool === 'yarn' && !has(rest, '--version', '--help', '-v') ? all(run, run.program, rest, tool) : [];
    if (verb.text === 'global' && tool === 'yarn') {
      const global = splitSubcommand(rest);
      return global.subcommand[0]?.text === 'add' ? named(run, global.subcommand[0], global.rest) : [];
    }
    if (removals.has(verb.text)) return [installFact(run, verb, { installer: 'npm', removes: operandsOf(rest).map(({ text }) => text) })];
    if (verb.text === 'rebuild' || verb.text === 'rb') return [rebuild(run, tool, verb, rest)];
    if (runsInstallScript(run, subcommand, rest)) return [rebuild(run, tool, verb, [])];
    if (!installs.has(verb.text)) return [];
    return operandsOf(rest).length > 0 ? named(run, verb, rest) : all(run, verb, rest, tool);
  };
}

/** It runs the scripts of packages that an install left out: https://docs.npmjs.com/cli/commands/npm-rebuild */
function rebuild(run: Run, tool: Tool, verb: Word, args: readonly Argument[]): Fact {
  const words = [tool, 'rebuild', ...operandsOf(args).map(({ text }) => text)];
  return { kind: 'command', block: run.context.block, words, ...placeOf(run, { start: run.start, end: verb.end }) };
}

/** `npm run install` in the folder of an installed package. */
function runsInstallScript({ command }: Run, [verb]: readonly Word[], rest: readonly Argument[]): boolean {
  const isRun = verb?.text === 'run' || verb?.text === 'run-script';
  return isRun && /(?:^|\/)node_modules\/./.test(command.directory) && /^(?:pre|post)?install$/.test(operandsOf(rest)[0]?.text ?? '');
}

function named(run: Run, verb: Word, args: readonly Argument[]): Fact[] {
  const packages = operandsOf(args).flatMap((word) => readPackage(word, frameOf(run, roleOf(args))) ?? []);
  return [installFact(run, verb, { installer: 'npm', options: written(args, options) }), ...packages];
}

function roleOf(args: readonly Argument[]): Role {
  if (has(args, '--save-dev')) return { kind: 'development' };
  if (has(args, '--save-optional')) return { kind: 'optional', name: '' };
  return { kind: has(args, '--save-peer') ? 'peer' : 'runtime' };
}

function all(run: Run, verb: Word, args: readonly Argument[], tool: Tool): Fact[] {
  const locked = verb.text === 'ci' || verb.text === 'clean-install' || has(args, '--frozen-lockfile', '--immutable');
  const manifests = projectManifests(run, verb, valuesOf(args, '--prefix')[0], locked ? locks[tool] : null);
  return [installFact(run, verb, { installer: 'npm', manifests, options: written(args, options) })];
}

/** `name`, `@scope/name@range`, `alias@npm:name@range`. https://docs.npmjs.com/cli/using-npm/package-spec */
function readPackage(word: Word, frame: Frame): DependencyFact | null {
  const alias = /^(?:@[\w.-]+\/)?[\w.-]+@npm:/.exec(word.text)?.[0].length ?? 0;
  const [, name, range] = /^((?:@[\w.-]+\/)?[\w.-]+)(?:@(.*))?$/s.exec(word.text.slice(alias)) ?? [];
  if (name === undefined || /^\.|\.tgz$/.test(name)) return null;
  const nameAt = { start: alias, end: alias + name.length };
  const constraintAt = { start: nameAt.end + 1, end: word.text.length };
  const origin = originOf(range ?? '');
  return dependencyFact(frame, coveredSpan(word, { start: 0, end: word.text.length }), {
    ecosystem: 'npm',
    name,
    constraint: constraintOf(word, range ?? '', origin),
    origin,
    nameAt: literalPlace(frame, word, nameAt),
    constraintAt: range === undefined ? null : literalPlace(frame, word, constraintAt),
  });
}

function originOf(range: string): Origin {
  if (/^(?:git[+:@]|github:|gitlab:|bitbucket:)|^[\w.-]+\/[\w.-]+(?:#|$)/.test(range)) return { kind: 'git', reference: range };
  if (/^https?:/.test(range)) return { kind: 'url', reference: range };
  return /^(?:file:|link:|\.{0,2}\/)/.test(range) ? { kind: 'path', reference: range } : { kind: 'registry' };
}

/** A tag other than `latest` may stand for any version. */
function constraintOf(word: Word, range: string, origin: Origin): Constraint {
  if (range === '' || range === 'latest') return { kind: 'any' };
  const isRange = origin.kind === 'registry' && /[\d*xX]/.test(range) && !/^[a-z]/i.test(range.replace(/^v(?=\d)/, ''));
  return isRange ? rangeOf(word, range) : { kind: 'unknown', text: range, variable: unknownVariable(word) };
}
