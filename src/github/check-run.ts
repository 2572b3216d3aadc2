import type { Client } from './client.ts';
import { refusal, type Refusal } from './failures.ts';

/** A check run of ours: grey when it has advice, green when it has none. It never turns a pull request red. */
export interface CheckRun {
  readonly owner: string;
  readonly repo: string;
  readonly headSha: string;
  /** GitHub hangs it under any workflow of the commit, so its name has to tell whose it is. */
  readonly name: string;
  readonly title: string;
  /** Markdown of at most 65,535 characters. */
  readonly summary: string;
  readonly isClean: boolean;
  readonly annotations: readonly CheckAnnotation[];
}

export interface CheckAnnotation {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  /** Only where both stand in one line. */
  readonly columns: readonly [start: number, end: number] | null;
  readonly level: 'notice' | 'warning' | 'failure';
  readonly title: string;
  readonly message: string;
}

export type CheckRunOutcome = { readonly kind: 'written'; readonly url: string } | Refusal;

/** https://docs.github.com/en/rest/checks/runs: as many a request; further ones are added to them. */
const BATCH = 50;

/** Writes a check run, its annotations in batches. Never throws. */
export async function writeCheckRun(client: Client, run: CheckRun): Promise<CheckRunOutcome> {
  try {
    return { kind: 'written', url: await write(client, run) };
  } catch (error) {
    return refusal(error);
  }
}

async function write(client: Client, { owner, repo, headSha, name, title, summary, isClean, annotations }: CheckRun): Promise<string> {
  const [first = [], ...more] = batches(annotations.map(written));
  const { data } = await client.rest.checks.create({
    owner,
    repo,
    name,
    head_sha: headSha,
    status: 'completed',
    conclusion: isClean ? 'success' : 'neutral',
    output: { title, summary, annotations: first },
  });
  for (const batch of more)
    await client.rest.checks.update({ owner, repo, check_run_id: data.id, output: { title, summary, annotations: batch } });
  return data.html_url ?? '';
}

function written({ path, startLine, endLine, columns, level, title, message }: CheckAnnotation) {
  const place = columns === null ? {} : { start_column: columns[0], end_column: columns[1] };
  return { path, start_line: startLine, end_line: endLine, ...place, annotation_level: level, title, message };
}

function batches<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / BATCH) }, (_, index) => all.slice(index * BATCH, (index + 1) * BATCH));
}
