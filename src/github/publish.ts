import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { error as printError, info, notice, setOutput, summary, warning } from '@actions/core';
import type { CheckRunOutcome } from './check-run.ts';
import type { CommentOutcome } from './comment.ts';
import type { SuggestionOutcome } from './suggest.ts';
import { InputError } from './inputs.ts';
import type { Outcomes } from './post.ts';
import type { Runner } from './runner.ts';

/** What the runner shows of a run, ready to be written. */
export interface Texts {
  /** Workflow commands, one a line. */
  readonly annotations: string;
  /** Markdown for the page of the run. */
  readonly summary: string;
}

/** Exit codes of the command line, which the action shares. */
const FOUND = 1;
const MISUSED = 2;
const BROKEN = 3;

/** Prints annotations and adds to the job summary. A summary that cannot be written is said and does no harm. */
export async function print(texts: Texts): Promise<void> {
  process.stdout.write(texts.annotations);
  if (process.env['GITHUB_STEP_SUMMARY'] === undefined) return;
  const written = summary.addRaw(texts.summary, true).write();
  await written.catch((error: unknown) => warning(`The job summary could not be written: ${wordsOf(error)}`));
}

/** Says what somebody has to know of the run itself, in a line that its page shows. */
export function warn(text: string | null): void {
  if (text !== null) warning(text);
}

/**
 * Writes the report where the user wants it, else where the runner throws it away.
 * @returns the file's path
 * @throws InputError when it cannot be written there
 */
export async function writeReport(report: string, asked: string | null, { workspace, temporary }: Runner): Promise<string> {
  const file = asked === null ? path.join(temporary, `framework-fit-${process.pid}.json`) : path.resolve(workspace, asked);
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, report);
    return file;
  } catch (error) {
    throw new InputError(`The report could not be written to \`${file}\`: ${wordsOf(error)}`);
  }
}

/** Sets the outputs that `action.yml` declares. */
export function writeOutputs(outputs: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}

/** Says in a line each what became of the comment, the suggestions and the check run; missing rights in one line for all. */
export function sayOutcomes({ comment, suggestions, checkRun }: Outcomes): void {
  const outcomes = { Comment: comment, Suggestions: suggestions, 'Check run': checkRun };
  for (const [what, outcome] of Object.entries(outcomes)) if (outcome !== null) sayOutcome(what, outcome);
  const missing = [
    ...(comment?.kind === 'denied' || suggestions?.kind === 'denied' ? ['pull-requests: write'] : []),
    ...(checkRun?.kind === 'denied' ? ['checks: write'] : []),
  ];
  if (missing.length > 0) notice(missingPermissions(missing));
}

function sayOutcome(what: string, outcome: CommentOutcome | SuggestionOutcome | CheckRunOutcome): void {
  switch (outcome.kind) {
    case 'unneeded':
    case 'denied':
      return;
    case 'written':
    case 'unchanged':
      return info(`${what}: ${'url' in outcome ? outcome.url : suggested(outcome)}`);
    case 'outdated':
      return info(`No ${what.toLowerCase()}: the pull request has a newer commit.`);
    case 'failed':
      return warning(`No ${what.toLowerCase()}: ${outcome.reason}`);
  }
}

function suggested({ count, refused }: { readonly count: number; readonly refused: number }): string {
  return refused === 0 ? `${count}` : `${count}; GitHub does not take ${refused} more on these lines`;
}

function missingPermissions(permissions: readonly string[]): string {
  const lines = permissions.map((permission) => `\`${permission}\``).join(' and ');
  return `Not everything could be shown: the token may not write on this pull request. Give the job ${lines} under \`permissions:\`; for a pull request from a fork GitHub takes that right away.`;
}

/** Lets the step fail when findings count that much. */
export function refuse(findings: number, failOn: string): void {
  if (findings === 0) return;
  process.exitCode = FOUND;
  printError(`${findings === 1 ? '1 finding reaches' : `${findings} findings reach`} \`fail-on: ${failOn}\`.`);
}

/** Says why there is no report: a mistake that the user can put right in its own words, or a failure of ours. */
export function fail(error: unknown, isMistake: boolean): void {
  process.exitCode = isMistake ? MISUSED : BROKEN;
  printError(isMistake ? wordsOf(error) : `framework-fit failed: ${wordsOf(error)}`);
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
