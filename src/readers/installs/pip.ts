import type { Word } from '../../formats/shell.ts';
import type { Fact, InstallFact, Role } from '../../model.ts';
import { type Argument, operandsOf, parseArguments, splitSubcommand, written } from './arguments.ts';
import { readRequested } from './dependency.ts';
import { indexesIn, indexFact, indexOptions } from './indexes.ts';
import { pipGrammar, pipOptions } from './pip-options.ts';
import { frameOf, installFact, placeOf, type Run } from './run.ts';

type Manifest = InstallFact['manifests'][number];

/** An override that contradicts what is asked for takes its place, as a constraint does that nobody could meet. */
const manifestOptions: Readonly<Record<string, Manifest['role']>> = {
  '--requirement': 'requirements',
  '--constraint': 'constraints',
  '--override': 'constraints',
};

/** `pip install`, `uninstall` and `config set`. https://pip.pypa.io/en/stable/cli/ */
export function pip(run: Run): Fact[] {
  const { subcommand, rest } = splitSubcommand(parseArguments(run.args, pipGrammar));
  const verb = subcommand[0];
  if (verb?.text === 'install') return installed(run, verb, rest, 'pip');
  if (verb?.text === 'uninstall') return [uninstalled(run, verb, rest, 'pip')];
  if (verb?.text === 'config') return configured(run, operandsOf(rest));
  return [];
}

/** The facts of a command that installs like pip: itself, its indexes and its packages. */
export function installed(run: Run, verb: Word, args: readonly Argument[], installer: InstallFact['installer'], role?: Role): Fact[] {
  const manifests: Manifest[] = [];
  const options = written(args, pipOptions);
  const facts: Fact[] = [];
  const frame = frameOf(run, role);
  for (const each of args) {
    const word = each.kind === 'operand' ? each.word : each.value;
    if (word === null) continue;
    if (each.kind === 'option' && each.name !== '--editable') {
      const manifest = Object.hasOwn(manifestOptions, each.name) ? manifestOptions[each.name] : undefined;
      facts.push(...indexesIn([each], frame));
      if (manifest) manifests.push({ role: manifest, path: word.text, place: placeOf(run, word) });
      continue;
    }
    const requested = readRequested(word, frame);
    if (requested?.kind === 'package') facts.push(requested.fact);
    if (requested?.kind !== 'project') continue;
    manifests.push({ role: 'project', path: requested.path, place: placeOf(run, word) });
    for (const extra of requested.extras) options.push(`--extra=${extra}`);
  }
  return [installFact(run, verb, { installer, manifests, options }), ...facts];
}

/** The fact of a command that takes packages away. */
export function uninstalled(run: Run, verb: Word, args: readonly Argument[], installer: InstallFact['installer']): Fact {
  const frame = frameOf(run);
  const requested = operandsOf(args).map((word) => readRequested(word, frame));
  return installFact(run, verb, { installer, removes: requested.flatMap((each) => (each?.kind === 'package' ? [each.fact.name] : [])) });
}

/** `pip config set global.extra-index-url URL` holds for every later command. */
function configured(run: Run, [verb, key, value]: readonly Word[]): Fact[] {
  const option = /^\w+\.([\w-]+)$/.exec(key?.text ?? '')?.[1] ?? '';
  const role = Object.hasOwn(indexOptions, `--${option}`) ? indexOptions[`--${option}`] : undefined;
  return verb?.text === 'set' && role && value ? [indexFact({ ...run.context, command: null }, value, role)] : [];
}
