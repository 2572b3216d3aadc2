import { coveredSpan, isDefault, sliceWord, type Word } from '../../formats/shell.ts';
import type { Constraint, DependencyFact, InstallFact } from '../../model.ts';
import { type Grammar, operandsOf, parseArguments, splitSubcommand, written } from './arguments.ts';
import { rangeOf } from './constraint.ts';
import { dependencyFact, type Frame, literalPlace } from './frame.ts';
import { frameOf, installFact, type ReadRun, type Run } from './run.ts';

/** A package manager of an operating system, as far as its commands are read. */
interface System {
  readonly installer: InstallFact['installer'];
  readonly grammar: Grammar;
  readonly options: readonly string[];
  readonly installs: readonly string[];
  readonly removes: readonly string[];
  /** The packages of an ecosystem that is read; absent where there is none. */
  readonly packages?: (word: Word, frame: Frame) => DependencyFact[];
}

/** `apt-get install`, `apt`, `aptitude`. https://manpages.debian.org/apt-get */
export const apt = readSystem({
  installer: 'apt',
  grammar: {
    aliases: { '-t': '--target-release', '--default-release': '--target-release' },
    values: ['--target-release', '--option', '-o', '--config-file', '-c', '-a', '--host-architecture', '--solver'],
  },
  options: ['--target-release', '--download-only', '-d'],
  installs: ['install', 'satisfy', 'reinstall'],
  removes: ['remove', 'purge', 'autoremove', 'autopurge'],
  packages: debianPackage,
});

/** `apk add`. https://wiki.alpinelinux.org/wiki/Alpine_Package_Keeper */
export const apk = readSystem({
  installer: 'apk',
  grammar: {
    aliases: { '-t': '--virtual', '-X': '--repository', '-p': '--root' },
    values: ['--virtual', '--repository', '--root', '--arch', '--keys-dir'],
  },
  options: ['--virtual', '--repository'],
  installs: ['add'],
  removes: ['del'],
});

/** `yum`, `dnf`, `microdnf` and `tdnf`. https://dnf.readthedocs.io/en/latest/command_ref.html */
export const yum = readSystem({
  installer: 'yum',
  grammar: {
    aliases: { '-c': '--config' },
    values: ['--enablerepo', '--disablerepo', '--repo', '--setopt', '--releasever', '--installroot', '--exclude', '--config'],
  },
  options: ['--enablerepo', '--releasever'],
  installs: ['install', 'localinstall', 'groupinstall', 'reinstall'],
  removes: ['remove', 'erase'],
});

/** `brew install`. https://docs.brew.sh/Manpage */
export const brew = readSystem({
  installer: 'brew',
  grammar: { values: ['--appdir', '--env', '--cc', '--bottle-arch'] },
  options: ['--cask', '--HEAD'],
  installs: ['install', 'reinstall'],
  removes: ['uninstall', 'remove', 'rm'],
  packages: formula,
});

function readSystem(system: System): ReadRun {
  return (run) => {
    const { subcommand, rest } = splitSubcommand(parseArguments(run.args, system.grammar));
    const [verb] = subcommand;
    if (verb === undefined) return [];
    const words = operandsOf(rest);
    if (system.removes.includes(verb.text)) return [changed(run, verb, system, { removes: words.map(({ text }) => text) })];
    if (!system.installs.includes(verb.text)) return [];
    const frame = frameOf(run);
    return [
      changed(run, verb, system, { options: written(rest, system.options), removes: words.flatMap(removedByName) }),
      ...words.flatMap((word) => system.packages?.(word, frame) ?? []),
    ];
  };
}

function changed(run: Run, verb: Word, { installer }: System, told: Partial<Pick<InstallFact, 'options' | 'removes'>>): InstallFact {
  return installFact(run, verb, { installer, ...told });
}

/** `apt-get install name-` takes a package away. */
function removedByName({ text }: Word): string[] {
  return /^[a-z0-9][a-z0-9+.-]*-$/.test(text) ? [text.slice(0, -1)] : [];
}

/** `name`, `name:arm64`, `name=1.2*`, `name/bookworm-backports`; not a file and not a pattern. */
const debian = /^([a-z0-9][a-z0-9+.-]*[a-z0-9+.])(?::[a-z0-9-]+)?(=[^\s=]+|\/[\w.-]+)?$/;

function debianPackage(word: Word, frame: Frame): DependencyFact[] {
  const [whole, name, version = ''] = debian.exec(word.text) ?? [];
  if (whole === undefined || name === undefined || whole.endsWith('.deb') || isDefault(sliceWord(word, 0, name.length))) return [];
  const constraintAt = { start: whole.length - version.length, end: whole.length };
  return [
    dependencyFact(frame, coveredSpan(word, { start: 0, end: whole.length }), {
      ecosystem: 'deb',
      name,
      constraint: debianConstraint(sliceWord(word, constraintAt.start)),
      nameAt: literalPlace(frame, word, { start: 0, end: name.length }),
      constraintAt: version.startsWith('=') ? literalPlace(frame, word, constraintAt) : null,
    }),
  ];
}

/** What a release of the distribution holds is not written here. */
function debianConstraint(version: Word): Constraint {
  if (version.text === '') return { kind: 'any' };
  return version.text.startsWith('/') ? { kind: 'unknown', text: version.text, variable: null } : rangeOf(version);
}

/** The version belongs to the name: `python@3.12` is a formula beside `python@3.11`. */
function formula(word: Word, frame: Frame): DependencyFact[] {
  if (!word.known || isDefault(word) || !/^(?:[\w-]+\/[\w-]+\/)?[a-z0-9][\w.+-]*(?:@[\w.]+)?$/i.test(word.text)) return [];
  const span = { start: 0, end: word.text.length };
  return [
    dependencyFact(frame, coveredSpan(word, span), {
      ecosystem: 'brew',
      name: word.text.toLowerCase(),
      constraint: { kind: 'any' },
      nameAt: literalPlace(frame, word, span),
    }),
  ];
}
