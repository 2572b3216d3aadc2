import { coveredSpan, sliceWord, type Word } from '../../formats/shell.ts';
import { normalise } from '../../formats/requirement.ts';
import type { Constraint, DependencyFact, Fact } from '../../model.ts';
import { type Argument, operandsOf, parseArguments, valuesOf } from './arguments.ts';
import { rangeOf } from './constraint.ts';
import { readRequested } from './dependency.ts';
import { dependencyFact, type Frame, literalPlace } from './frame.ts';
import { isolated } from './isolated.ts';
import { uvGrammar } from './pip-options.ts';
import { installed, uninstalled } from './pip.ts';
import { frameOf, type Run } from './run.ts';

/** `uv tool install` and `uv tool uninstall`: the tool, and what `--with` puts beside it. https://docs.astral.sh/uv/guides/tools/ */
export function uvTool(run: Run, verb: Word, args: readonly Argument[]): Fact[] {
  if (verb.text === 'uninstall') return [uninstalled(run, verb, args, 'uv')];
  if (verb.text !== 'install') return [];
  const [tool] = operandsOf(args);
  const others = args.filter((each) => each.kind !== 'operand' || each.word !== tool);
  return tool === undefined ? [] : inOwnEnvironment(run, verb, others, tool);
}

/** What `uvx` and `uv tool run` install for the tool that they start. */
export function uvToolRun(run: Run): Fact[] {
  const [tool] = run.command.words;
  const verb = run.args.find(({ text }) => text === 'run') ?? run.program;
  const args = parseArguments(run.args, uvGrammar).filter(({ kind }) => kind === 'option');
  return tool === undefined ? [] : inOwnEnvironment(run, verb, args, tool);
}

/** `--from` says which package the tool is of, when it is not of the same name. */
function inOwnEnvironment(run: Run, verb: Word, args: readonly Argument[], tool: Word): Fact[] {
  const [install, ...beside] = installed(run, verb, args.map(asOperand), 'uv');
  if (install === undefined) return [];
  const from = valuesOf(args, '--from')[0] ?? tool;
  const main = toolPackage(from, frameOf(run));
  return isolated([install, ...(main === null ? [] : [main]), ...beside], main?.name ?? normalise(tool.text));
}

/** What `--with` names is installed like what is named without it. */
export function asOperand(each: Argument): Argument {
  if (each.kind === 'operand' || each.value === null) return each;
  if (each.name === '--with') return { kind: 'operand', word: each.value };
  return { ...each, name: { '--with-requirements': '--requirement', '--with-editable': '--editable' }[each.name] ?? each.name };
}

/** `ruff@0.8.0` and `ruff@latest`; everything else as pip takes it. */
function toolPackage(word: Word, frame: Frame): DependencyFact | null {
  const [, name, version] = /^([A-Za-z0-9][\w.-]*)@([\w.!+-]+)$/.exec(word.text) ?? [];
  if (name === undefined || version === undefined) {
    const requested = readRequested(word, frame);
    return requested?.kind === 'package' ? requested.fact : null;
  }
  const versionAt = { start: name.length + 1, end: word.text.length };
  return dependencyFact(frame, coveredSpan(word, { start: 0, end: word.text.length }), {
    ecosystem: 'pypi',
    name: normalise(name),
    constraint: versionConstraint(sliceWord(word, versionAt.start)),
    nameAt: literalPlace(frame, word, { start: 0, end: name.length }),
    constraintAt: literalPlace(frame, word, versionAt),
  });
}

function versionConstraint(version: Word): Constraint {
  return version.text === 'latest' ? { kind: 'any' } : rangeOf(version, `==${version.text}`);
}
