import { inspect } from 'node:util';
import { check, type CheckRequest } from '../check.ts';
import { MissingFolderError, UsageError } from '../check/open.ts';
import { version } from '../check/version.ts';
import type { Looking } from './look.ts';
import { offered, type Command } from './commands.ts';
import { commandMeant } from './operands.ts';
import { readOptions, type Options } from './options.ts';
import { remoteAccess } from './remote.ts';
import { print, wantsColor } from './output.ts';
import { ConfigError } from '../config/index.ts';
import { failing } from '../config/settings.ts';
import { formats, reporters } from '../reporters/index.ts';

/** The exit codes that callers rely on. */
const exit = { fine: 0, found: 1, usage: 2, failed: 3 } as const;

// Without a listener Node ends the process; what a failed write means is decided where it was asked for.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

process.exitCode = await run(process.argv.slice(2)).catch(explainFailure);

async function run(words: readonly string[]): Promise<number> {
  const options = readOptions(words, new Date().toISOString().slice(0, 10));
  const stop = startProgress(options);
  const { text, code, notes = [] } = await answer(options).finally(stop);
  process.stderr.write(notes.map((note) => `framework-fit: ${note}\n`).join(''));
  await print(text, options.output);
  return code;
}

/** What a call prints, and the code that it ends with. */
interface Answer {
  readonly text: string;
  readonly code: number;
  /** Lines for the person beside it. */
  readonly notes?: readonly string[];
}

async function answer(options: Options): Promise<Answer> {
  if (options.version) return { text: `${version}\n`, code: exit.fine };
  if (options.help !== null) {
    const { help } = await import('./help.ts');
    const command = options.help === 'all' ? null : options.help;
    return { text: help(command, command === null ? formats : offered[command]), code: exit.fine };
  }
  const { command } = options;
  if (command === 'test-rules') return tested(options);
  if (command === 'config') return printed(options);
  return command === 'check' ? checked(options) : { text: await look(command, options), code: exit.fine };
}

async function tested(options: Options): Promise<Answer> {
  const { testRules } = await import('../check/test-rules.ts');
  const { isFailing, testedJson, testedText } = await import('./test-rules.ts');
  const rules = await testRules({ ...requestOf(options), root: '.' }, options.operands);
  const { color, width } = looking(options);
  const text = options.format === 'json' ? testedJson(rules) : testedText(rules, { color, width, quiet: options.quiet });
  return { text, code: isFailing(rules) ? exit.found : exit.fine };
}

async function printed(options: Options): Promise<Answer> {
  if (options.showOrigin && options.format === 'json')
    throw new UsageError('--show-origin writes comments, which JSON has not; leave out --format json');
  const { printConfig } = await import('./config.ts');
  const { text, notes } = await printConfig(requestOf(options), looking(options), options.showOrigin);
  return { text, notes: options.quiet ? [] : notes, code: exit.fine };
}

async function checked(options: Options): Promise<Answer> {
  const { report, failOn } = await check(requestOf(options));
  const render = await reporters[options.format]();
  const { color, width } = looking(options);
  const text = render(report, { color, width, quiet: options.quiet, serverUrl: 'https://github.com' });
  return { text, code: failing(report.findings, options.failOn ?? failOn).length > 0 ? exit.found : exit.fine };
}

/** The commands whose exit code says nothing about the repository. */
async function look(command: Exclude<Command, 'check' | 'test-rules' | 'config'>, options: Options): Promise<string> {
  const request = requestOf(options);
  switch (command) {
    case 'facts':
      return (await import('./look.ts')).facts(request, looking(options));
    case 'units':
      return (await import('./look.ts')).units(request, looking(options));
    case 'preview':
      return (await import('./preview.ts')).preview(request, options.shown);
    case 'fit':
      return fitText(options);
    case 'init':
      return (await import('./init.ts')).init(request, options.dryRun);
    case 'fix':
      return (await import('./fix.ts')).fix(request, options.dryRun);
    case 'baseline':
      return (await import('./baseline.ts')).baseline(request, options.dryRun);
    case 'rules':
      return (await import('./explain.ts')).rules(options, request);
    case 'explain':
      return (await import('./explain.ts')).explain(options.operands[0], { ...request, root: '.' });
  }
}

/** How a person, or a program, is shown what was seen. */
function looking(options: Options): Looking {
  const { format, all, output } = options;
  return {
    format,
    all,
    color: wantsColor(options, process.stdout, process.env),
    // A terminal that does not know its width says 0.
    width: process.stdout.columns || 100,
    person: output === null && process.stdout.isTTY,
  };
}

async function fitText(options: Options): Promise<string> {
  const { from, compare, targets, useCase, operands, format, all } = options;
  const { fit } = await import('./fit.ts');
  const report = await fit({ from, compare, targets, useCase, folder: operands.length > 0 }, requestOf(options));
  if (format === 'json') return (await import('../reporters/json.ts')).jsonText(report);
  if (format === 'markdown') return (await import('../reporters/fit/markdown.ts')).fitMarkdown(report, all);
  if (format === 'mermaid') return (await import('../reporters/fit/mermaid.ts')).fitMermaid(report, all);
  const { fitTerminal } = await import('../reporters/fit/terminal.ts');
  return fitTerminal(report, { color: wantsColor(options, process.stdout, process.env), width: process.stdout.columns || 100, all });
}

function requestOf(options: Options): CheckRequest {
  const { config, base, head, today, rules, minSeverity } = options;
  const request = { root: options.operands[0] ?? '.', config, base, head, today, rules, minSeverity, change: null };
  return { ...request, ...remoteAccess(options.organisationConfig, options.shown.repository, process.env) };
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

async function explainFailure(error: unknown): Promise<number> {
  if (error instanceof UsageError || error instanceof ConfigError) {
    const { withoutCommands } = await import('../reporters/neutral.ts');
    const hint = error instanceof MissingFolderError ? commandMeant(error.path) : '';
    process.stderr.write(withoutCommands(`framework-fit: ${error.message}${hint}\n`));
    return exit.usage;
  }
  process.stderr.write(`framework-fit: this is a mistake of the program, please report it: ${inspect(error)}\n`);
  return exit.failed;
}
