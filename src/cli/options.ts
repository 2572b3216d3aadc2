import { uncapitalised } from '../lists.ts';
import { parseArgs } from 'node:util';
import { UsageError } from '../check/open.ts';
import { meant } from '../nearest.ts';
import type { Severity } from '../model.ts';
import { formats, type Format } from '../reporters/index.ts';
import { dayOf, listed, oneOf, repositoryOf } from './values.ts';

export const commands = [
  'check',
  'facts',
  'units',
  'fit',
  'fix',
  'explain',
  'rules',
  'preview',
  'test-rules',
  'baseline',
  'config',
  'init',
] as const;
export type Command = (typeof commands)[number];

/** Words that are kept for commands to come: they are no paths of a check. */
const later = ['diff'];

/** What the command line asks for. */
export interface Options {
  readonly command: Command;
  readonly operands: readonly string[];
  readonly base: string | null;
  readonly head: string | null;
  readonly format: Format;
  readonly output: string | null;
  readonly config: string | null;
  /** `true`, `false` or an address. */
  readonly organisationConfig: string | null;
  readonly rules: readonly string[];
  readonly failOn: Severity | 'never' | null;
  readonly minSeverity: Severity | null;
  readonly today: string;
  /** Whether `units`, `facts` and `fit` list everything. */
  readonly all: boolean;
  readonly quiet: boolean;
  readonly color: boolean | null;
  readonly shown: Shown;
  /** The command whose help is asked for, or all of them. */
  readonly help: Command | 'all' | null;
  readonly version: boolean;
  /** Names for `fit` and `rules`: technologies, targets, a task. */
  readonly from: readonly string[];
  readonly compare: readonly string[];
  readonly targets: readonly string[];
  readonly useCase: string | null;
  /** What `rules` is narrowed to. */
  readonly severity: Severity | null;
  readonly group: string | null;
  readonly technology: string | null;
  readonly fixable: boolean;
  /** `fix` and `baseline` show and do not write. */
  readonly dryRun: boolean;
  /** `config print` says where each value comes from. */
  readonly showOrigin: boolean;
}

/** How the comment that `preview` prints would be shown on GitHub. */
export interface Shown {
  /** OWNER/NAME; null leaves places without links. */
  readonly repository: string | null;
  readonly serverUrl: string;
  readonly runUrl: string | null;
  readonly key: string;
}

const declared = {
  base: { type: 'string' },
  head: { type: 'string' },
  format: { type: 'string' },
  output: { type: 'string', short: 'o' },
  config: { type: 'string' },
  'organisation-config': { type: 'string' },
  rule: { type: 'string', multiple: true },
  'fail-on': { type: 'string' },
  'min-severity': { type: 'string' },
  today: { type: 'string' },
  repository: { type: 'string' },
  'server-url': { type: 'string' },
  'run-url': { type: 'string' },
  'comment-key': { type: 'string' },
  all: { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q' },
  'no-color': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
  from: { type: 'string', multiple: true },
  compare: { type: 'string', multiple: true },
  target: { type: 'string', multiple: true },
  'use-case': { type: 'string' },
  severity: { type: 'string' },
  group: { type: 'string' },
  technology: { type: 'string' },
  fixable: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  'show-origin': { type: 'boolean' },
} as const;

/** Options that only some commands hear; elsewhere they are a mistake of the person who wrote them. */
const heardBy: Readonly<Partial<Record<keyof typeof declared, readonly Command[]>>> = {
  from: ['fit'],
  compare: ['fit'],
  target: ['fit', 'rules'],
  'use-case': ['fit'],
  severity: ['rules'],
  group: ['rules'],
  technology: ['rules'],
  fixable: ['rules'],
  'dry-run': ['fix', 'baseline', 'init'],
  'show-origin': ['config'],
};

const severities = ['error', 'warning', 'notice'] as const;

/**
 * Reads the words after the program's name. A first word that is a command is the command; otherwise it is `check`.
 * @param today the day to judge for when none is given, YYYY-MM-DD
 * @throws UsageError with one line that says what is wrong and what would be right
 */
export function readOptions(words: readonly string[], today: string): Options {
  const { values, positionals } = parse(words);
  const first = positionals[0] ?? '';
  const named = commands.find((name) => name === first);
  if (later.includes(first))
    throw new UsageError(
      `\`${first}\` is not available in this version; there is ${commands.join(', ')} (for a folder of that name, write ./${first})`,
    );
  const command = named ?? 'check';
  const isAsking = values.help !== true && values.version !== true;
  const operands = positionals.slice(named === undefined ? 0 : command === 'config' && isAsking ? subWord(positionals) : 1);
  if (isAsking) {
    if (named === undefined) checkMisspelt(operands);
    checkOperands(command, operands);
    checkHeard(command, Object.keys(values));
  }
  return {
    command,
    operands,
    base: values.base ?? null,
    head: values.head ?? null,
    format: formatOf(command, values.format ?? 'terminal'),
    output: values.output ?? null,
    config: values.config ?? null,
    organisationConfig: values['organisation-config'] ?? null,
    rules: values.rule ?? [],
    failOn: values['fail-on'] === undefined ? null : oneOf('--fail-on', values['fail-on'], ['never', ...severities]),
    minSeverity: values['min-severity'] === undefined ? null : oneOf('--min-severity', values['min-severity'], severities),
    today: dayOf(values.today ?? today),
    all: values.all ?? false,
    quiet: values.quiet ?? false,
    color: values['no-color'] === true ? false : null,
    shown: {
      repository: repositoryOf(values.repository),
      serverUrl: values['server-url'] ?? 'https://github.com',
      runUrl: values['run-url'] ?? null,
      key: values['comment-key'] ?? 'default',
    },
    help: values.help === true ? (named ?? 'all') : null,
    version: values.version ?? false,
    from: listed(values.from),
    compare: listed(values.compare),
    targets: listed(values.target),
    useCase: values['use-case'] ?? null,
    severity: values.severity === undefined ? null : oneOf('--severity', values.severity, severities),
    group: values.group ?? null,
    technology: values.technology ?? null,
    fixable: values.fixable ?? false,
    dryRun: values['dry-run'] ?? false,
    showOrigin: values['show-origin'] ?? false,
  };
}

/** `config` has one thing to do, which is said, so that it may get others. */
function subWord([, word]: readonly string[]): number {
  if (word === 'print') return 2;
  throw new UsageError(
    `${word === undefined ? '`config` alone does nothing' : `\`config ${word}\` is not known`}; \`framework-fit config print [path]\` shows all that counts, --show-origin also where it comes from`,
  );
}

function checkHeard(command: Command, given: readonly string[]): void {
  for (const [option, hearing] of Object.entries(heardBy)) {
    if (given.includes(option) && !hearing.includes(command))
      throw new UsageError(`--${option} belongs to ${hearing.map((name) => `\`${name}\``).join(' and ')}; \`${command}\` does not hear it`);
  }
}

/** The formats that each command has. */
export const offered: Readonly<Record<Command, readonly Format[]>> = {
  check: formats,
  facts: ['terminal', 'json'],
  units: ['terminal', 'json', 'mermaid'],
  fit: ['terminal', 'json', 'markdown', 'mermaid'],
  fix: ['terminal'],
  explain: ['terminal'],
  rules: ['terminal'],
  preview: ['terminal'],
  'test-rules': ['terminal', 'json'],
  baseline: ['terminal'],
  config: ['terminal', 'json'],
  init: ['terminal'],
};

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: declared, allowPositionals: true, strict: true });
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const option = /Unknown option '(--?[^']+)'/.exec(text)?.[1];
    if (option !== undefined) throw new UsageError(`there is no option ${option}; ${optionMeant(option)}`);
    const [, known, wrong] =
      /Option '(?:-\w, )?(--[\w-]+)(?: <value>)?' (?:argument (?:missing|is ambiguous)|(does not take))/.exec(text) ?? [];
    if (known !== undefined) throw new UsageError(`${known} ${wrong === undefined ? 'needs a value' : 'takes no value'}`);
    throw new UsageError(uncapitalised(text.split('\n')[0]?.split('. ')[0] ?? text));
  }
}

function optionMeant(written: string): string {
  const near = meant(
    written,
    Object.keys(declared).map((name) => `--${name}`),
  );
  return near === null ? '`framework-fit --help` lists the options' : `did you mean ${near}?`;
}

/** A misspelt command alone looks like the path of a check. @returns what may be said beside it, '' for what is no word */
export function commandMeant(path: string): string {
  if (!/^[a-z-]+$/i.test(path)) return '';
  const near = meant(path, commands);
  return near === null ? '; `framework-fit --help` lists the commands' : `, and no such command; did you mean ${near}?`;
}

/** A misspelt command looks like the path of a check, and then what follows it like a second one. */
function checkMisspelt([first = '', ...others]: readonly string[]): void {
  const near = others.length === 0 ? null : meant(first, commands);
  if (near !== null) throw new UsageError(`there is no command ${first}; did you mean ${near}?`);
}

/** A word that would be left unheard is a mistake of the person who wrote it. */
function checkOperands(command: Command, operands: readonly string[]): void {
  if (command === 'rules' && operands.length > 0) throw new UsageError(`\`rules\` takes no path: ${operands.join(' ')}`);
  if (operands.length > 1 && command !== 'test-rules')
    throw new UsageError(`one ${command === 'explain' ? 'id' : 'path'} at a time: ${operands.join(' ')}`);
  if (operands.includes('')) throw new UsageError('the path is empty; name a folder, or leave it out for this one');
}

function formatOf(command: Command, word: string): Format {
  const format = oneOf('--format', word, formats);
  if (!offered[command].includes(format)) throw new UsageError(`--format ${format}: \`${command}\` has ${offered[command].join(', ')}`);
  return format;
}
