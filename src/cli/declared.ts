import { parseArgs } from 'node:util';
import { UsageError } from '../check/open.ts';
import { uncapitalised } from '../lists.ts';
import { meant } from '../nearest.ts';
import { formats } from '../reporters/index.ts';
import { joined } from '../reporters/words.ts';
import type { Command } from './commands.ts';

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
  base: ['check', 'preview'],
  head: ['check', 'preview', 'fit', 'units', 'facts', 'config'],
  rule: ['check', 'preview', 'fix'],
  'fail-on': ['check'],
  'min-severity': ['check', 'preview', 'fix'],
  today: ['check', 'preview', 'fix', 'baseline'],
  'server-url': ['preview'],
  'run-url': ['preview'],
  'comment-key': ['preview'],
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

/** These commands say themselves why they do not hear them. */
const refusing: Readonly<Partial<Record<Command, readonly string[]>>> = {
  fix: ['base', 'head'],
  baseline: ['base', 'head', 'rule', 'min-severity'],
  init: ['base', 'head'],
};

/**
 * The words after the program's name as options and operands.
 * @throws UsageError for an option that there is not, or a value that is missing or too much
 */
export function parseWords(words: readonly string[]) {
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
  const word = written.replace(/^-+/, '');
  if (formats.some((format) => format === word)) return `did you mean --format ${word}?`;
  const near = written.startsWith('--') ? meant(word, Object.keys(declared)) : null;
  return near === null ? '`framework-fit --help` lists the options' : `did you mean --${near}?`;
}

/** @throws UsageError when an option was given that the command does not hear */
export function checkHeard(command: Command, given: readonly string[]): void {
  for (const [option, hearing] of Object.entries(heardBy)) {
    if (given.includes(option) && !hearing.includes(command) && refusing[command]?.includes(option) !== true)
      throw new UsageError(`--${option} belongs to ${joined(hearing.map((name) => `\`${name}\``))}; \`${command}\` does not hear it`);
  }
}
