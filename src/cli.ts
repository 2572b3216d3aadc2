#!/usr/bin/env node
import { writeFileSync } from 'node:fs';
import { check, type CheckRequest } from './check.ts';
import { UsageError } from './check/open.ts';
import { version } from './check/version.ts';
import { help, readOptions, type Options } from './cli/options.ts';
import { ConfigError } from './config/index.ts';
import { reaches } from './config/settings.ts';
import type { Report, Severity } from './model.ts';
import { reporters } from './reporters/index.ts';

/** The exit codes that callers rely on. */
const exit = { fine: 0, found: 1, usage: 2, failed: 3 } as const;

process.exitCode = await run(process.argv.slice(2)).catch(explainFailure);

async function run(words: readonly string[]): Promise<number> {
  const options = readOptions(words, new Date().toISOString().slice(0, 10));
  if (options.version) return print(`${version}\n`, null);
  if (options.help) return print(help, null);
  if (options.operands.length > 1) throw new UsageError(`one path at a time: ${options.operands.join(' ')}`);
  const progress = startProgress(options);
  try {
    return await perform(options);
  } finally {
    progress();
  }
}

async function perform(options: Options): Promise<number> {
  const { command, operands, output } = options;
  const json = options.format === 'json';
  if (command === 'check') return performCheck(options);
  if (command === 'facts') return print(await (await import('./cli/look.ts')).facts(requestOf(options), json), output);
  if (command === 'units') return print(await (await import('./cli/look.ts')).units(requestOf(options), json), output);
  const { explain, rules } = await import('./cli/explain.ts');
  return print(command === 'rules' ? await rules() : await explain(operands[0]), output);
}

async function performCheck(options: Options): Promise<number> {
  const { report, failOn } = await check(requestOf(options));
  const render = await reporters[options.format]();
  const { columns } = process.stdout;
  print(render(report, { color: wantsColor(options), width: columns ?? 100, quiet: options.quiet, serverUrl: 'https://github.com' }), options.output);
  return verdict(report, options.failOn ?? failOn);
}

function requestOf(options: Options): CheckRequest {
  const { config, base, head, today, rules, minSeverity } = options;
  return { root: options.operands[0] ?? '.', config, base, head, today, rules, minSeverity, change: null };
}

/** With a base, only what is new counts. */
function verdict({ findings }: Report, failOn: Severity | 'never'): number {
  const counted = findings.filter(({ status }) => status === null || status === 'new');
  return failOn !== 'never' && counted.some(({ severity }) => reaches(severity, failOn)) ? exit.found : exit.fine;
}

function wantsColor({ color, output, format }: Options): boolean {
  if (color !== null || output !== null || format !== 'terminal') return false;
  return process.stdout.isTTY === true && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb';
}

function print(text: string, output: string | null): number {
  if (output === null) process.stdout.write(text);
  else writeOutput(output, text);
  return exit.fine;
}

function writeOutput(output: string, text: string): void {
  try {
    writeFileSync(output, text);
  } catch (error) {
    throw new UsageError(`--output ${output}: ${error instanceof Error ? error.message : 'it cannot be written'}`);
  }
}

/** One line on stderr when a run takes longer than a second; taken away at the end on a terminal. */
function startProgress({ quiet }: Options): () => void {
  let shown = false;
  const timer = setTimeout(() => {
    shown = !quiet;
    if (shown) process.stderr.write('framework-fit: still reading …');
  }, 1000);
  return () => {
    clearTimeout(timer);
    if (shown) process.stderr.write(process.stderr.isTTY ? '\r\u001b[K' : '\n');
  };
}

function explainFailure(error: unknown): number {
  if (error instanceof UsageError || error instanceof ConfigError) {
    process.stderr.write(`framework-fit: ${error.message}\n`);
    return exit.usage;
  }
  process.stderr.write(`framework-fit: this is a mistake of the program, please report it: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return exit.failed;
}
