import { normalise, parseRequirement } from '../../formats/requirement.ts';
import { coveredSpan, sliceWord, unknownVariable, type Word } from '../../formats/shell.ts';
import type { Constraint, DependencyFact, Fact, Role } from '../../model.ts';
import { poetryToPep440 } from '../../versions/poetry.ts';
import { type Argument, type Grammar, has, operandsOf, parseArguments, splitSubcommand, valuesOf, written } from './arguments.ts';
import { readRequested } from './dependency.ts';
import { rangeOf } from './constraint.ts';
import { dependencyFact, type Frame, literalPlace } from './frame.ts';
import { projectManifests } from './project.ts';
import { frameOf, installFact, type Run } from './run.ts';

/** https://python-poetry.org/docs/cli/ */
const grammar: Grammar = {
  aliases: { '-G': '--group', '-D': '--dev', '-E': '--extras', '-C': '--directory', '-P': '--project' },
  values: [
    '--group',
    '--extras',
    '--directory',
    '--project',
    '--python',
    '--platform',
    '--source',
    '--markers',
    '--optional-group',
    '--with',
    '--without',
    '--only',
  ],
};

const options = [
  '--group',
  '--extras',
  '--with',
  '--without',
  '--only',
  '--no-dev',
  '--no-root',
  '--all-extras',
  '--all-groups',
  '--only-root',
  '--sync',
];

/** `poetry install` and `poetry add`. */
export function poetry(run: Run): Fact[] {
  const { subcommand, rest } = splitSubcommand(parseArguments(run.args, grammar));
  const [verb] = subcommand;
  if (verb === undefined) return [];
  switch (verb.text) {
    case 'install':
    case 'sync': {
      const manifests = projectManifests(run, verb, valuesOf(rest, '--directory', '--project')[0], 'poetry.lock');
      return [installFact(run, verb, { installer: 'poetry', manifests, options: written(rest, options) })];
    }
    case 'add': {
      const packages = operandsOf(rest).flatMap((word) => added(word, { ...frameOf(run, addedRole(rest)) }) ?? []);
      return [installFact(run, verb, { installer: 'poetry', options: written(rest, options) }), ...packages];
    }
    case 'remove':
      return [installFact(run, verb, { installer: 'poetry', removes: operandsOf(rest).map((word) => normalise(word.text)) })];
    default:
      return [];
  }
}

/** `name@constraint`, with Poetry's own operators; everything else as in pip. */
function added(word: Word, frame: Frame): DependencyFact | null {
  const at = word.text.indexOf('@');
  const constraint = at > 0 ? word.text.slice(at + 1).trim() : '';
  if (constraint === '' || /[:/]/.test(constraint)) {
    const requested = readRequested(word, frame);
    return requested?.kind === 'package' ? requested.fact : null;
  }
  const head = parseRequirement(word.text.slice(0, at));
  if (head === null || head.constraint) return null;
  const start = word.text.indexOf(constraint, at + 1);
  return dependencyFact(frame, coveredSpan(word, { start: head.name.start, end: start + constraint.length }), {
    ecosystem: 'pypi',
    name: head.normalised,
    constraint: constraintOf(sliceWord(word, start, start + constraint.length)),
    extras: head.extras,
    nameAt: literalPlace(frame, word, head.name),
    constraintAt: literalPlace(frame, word, { start, end: start + constraint.length }),
  });
}

function constraintOf(word: Word): Constraint {
  if (word.text === 'latest' || word.text === '*') return { kind: 'any' };
  const text = word.known ? poetryToPep440(word.text) : null;
  return text === null ? { kind: 'unknown', text: word.text, variable: unknownVariable(word) } : rangeOf(word, text);
}

function addedRole(args: readonly Argument[]): Role {
  const [group] = valuesOf(args, '--group');
  if (group && !['dev', 'main'].includes(group.text)) return { kind: 'group', name: group.text };
  return { kind: has(args, '--dev') || group?.text === 'dev' ? 'development' : 'runtime' };
}
