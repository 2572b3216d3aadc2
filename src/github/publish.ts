import { info, notice, setOutput, summary, warning } from '@actions/core';
import type { CommentOutcome } from './comment.ts';

/** What the runner shows of a run, ready to be written. */
export interface Texts {
  /** Workflow commands, one a line. */
  readonly annotations: string;
  /** Markdown for the page of the run. */
  readonly summary: string;
}

/** Prints annotations and adds to the job summary. A summary that cannot be written is said and does no harm. */
export async function publish(texts: Texts): Promise<void> {
  if (texts.annotations !== '') process.stdout.write(texts.annotations.endsWith('\n') ? texts.annotations : `${texts.annotations}\n`);
  if (texts.summary === '' || process.env['GITHUB_STEP_SUMMARY'] === undefined) return;
  await summary
    .addRaw(texts.summary, true)
    .write()
    .catch((error: unknown) => warning(`The job summary could not be written: ${String(error)}`));
}

/** Says in at most one line what became of the comment. */
export function sayOutcome(outcome: CommentOutcome): void {
  switch (outcome.kind) {
    case 'unneeded':
      return;
    case 'written':
    case 'unchanged':
      return info(`Comment: ${outcome.url}`);
    case 'outdated':
      return info('No comment: the pull request has a newer commit.');
    case 'denied':
      return notice(MISSING_PERMISSION);
    case 'failed':
      return warning(`No comment: GitHub answered ${outcome.reason}`);
  }
}

/** Said once, whether the token is absent or may only read. */
export const MISSING_PERMISSION =
  'No comment: the token may not write to this pull request. Give the job `permissions: pull-requests: write`; on a pull request from a fork GitHub takes it away, and annotations and summary stand alone.';

/** Sets the outputs of `action.yml`. */
export function writeOutputs(outputs: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}
