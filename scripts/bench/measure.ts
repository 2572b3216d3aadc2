import { spawn } from 'node:child_process';
import path from 'node:path';
import { Readable, type Stream } from 'node:stream';
import { text } from 'node:stream/consumers';

/** One whole process to measure: Node with these arguments. */
export interface Contender {
  readonly name: string;
  readonly words: readonly string[];
  /** By default those of this process. */
  readonly environment?: NodeJS.ProcessEnv;
  readonly folder?: string;
}

/** Medians over the rounds. */
export interface Measure {
  readonly milliseconds: number;
  readonly mebibytes: number;
}

const usage = path.join(import.meta.dirname, 'usage.cjs');

/**
 * Runs the contenders in turn, round by round, so that what else the machine does falls on all of them alike.
 * The first round only warms the file cache.
 * @throws when a contender fails
 */
export async function measureInTurn(contenders: readonly Contender[], rounds: number): Promise<Measure[]> {
  const runs: Measure[][] = contenders.map(() => []);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [at, contender] of contenders.entries()) {
      const run = await once(contender);
      if (round > 0) runs[at]?.push(run);
    }
  }
  return runs.map((each) => ({
    milliseconds: median(each.map((run) => run.milliseconds)),
    mebibytes: median(each.map((run) => run.mebibytes)),
  }));
}

async function once({ name, words, environment, folder }: Contender): Promise<Measure> {
  const start = performance.now();
  const child = spawn(process.execPath, ['--require', usage, ...words], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    env: environment ?? process.env,
    cwd: folder ?? process.cwd(),
  });
  const closed = new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  const errors = textOf(child.stderr);
  const memory = textOf(child.stdio[3]);
  const code = await closed;
  const milliseconds = performance.now() - start;
  if (code !== 0) throw new Error(`${name} ended with ${code}: ${await errors}`);
  return { milliseconds, mebibytes: Number(await memory) / 1024 };
}

function textOf(pipe: Stream | null | undefined): Promise<string> {
  return pipe instanceof Readable ? text(pipe) : Promise.resolve('');
}

/** The middle of some numbers. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1] ?? 0, sorted[middle] ?? 0];
  return (low + high) / 2;
}
