import { UsageError } from '../check/open.ts';
import type { Severity } from '../model.ts';
import { formats, type Format } from '../reporters/index.ts';
import { offered, type Command } from './commands.ts';
import { checkHeard, parseWords } from './declared.ts';
import { commandOf } from './operands.ts';
import { dayOf, listed, oneOf, repositoryOf } from './values.ts';

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

const severities = ['error', 'warning', 'notice'] as const;

/**
 * Reads the words after the program's name. A first word that is a command is the command, and `help` before it asks for its help; otherwise it is `check`.
 * @param today the day to judge for when none is given, YYYY-MM-DD
 * @throws UsageError with one line that says what is wrong and what would be right
 */
export function readOptions(words: readonly string[], today: string): Options {
  const { values, positionals } = parseWords(words[0] === 'help' ? [...words.slice(1), '--help'] : words);
  const isAsking = values.help !== true && values.version !== true;
  const { named, operands } = commandOf(positionals, isAsking);
  const command = named ?? 'check';
  if (isAsking) checkHeard(command, Object.keys(values));
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

function formatOf(command: Command, word: string): Format {
  const own = offered[command];
  if (formats.some((format) => format === word) && !own.some((format) => format === word))
    throw new UsageError(`--format ${word}: \`${command}\` has ${own.join(', ')}`);
  return oneOf('--format', word, own);
}
