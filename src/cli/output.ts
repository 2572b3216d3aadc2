import { writeFileSync } from 'node:fs';
import { UsageError } from '../check/open.ts';
import type { Options } from './options.ts';

/**
 * Writes a text to a file, or to standard output, and waits until all of it is there. A reader that has seen enough
 * (`| head`) is no failure.
 * @throws UsageError when it cannot be written
 */
export async function print(text: string, file: string | null): Promise<void> {
  const error = file === null ? await written(text) : writtenTo(file, text);
  if (error !== null) throw new UsageError(`${file === null ? 'the output' : `--output ${file}`}: ${error.message}`);
}

function written(text: string): Promise<Error | null> {
  return new Promise((resolve) => {
    process.stdout.write(text, (error) => resolve(error && !isClosed(error) ? error : null));
  });
}

function isClosed(error: Error): boolean {
  return 'code' in error && error.code === 'EPIPE';
}

function writtenTo(file: string, text: string): Error | null {
  try {
    writeFileSync(file, text);
    return null;
  } catch (error) {
    return error instanceof Error ? error : new Error('it cannot be written');
  }
}

/** Colour is for a person at a terminal who has not asked to go without (https://no-color.org). */
export function wantsColor(
  options: Pick<Options, 'color' | 'output' | 'format'>,
  stream: { readonly isTTY?: boolean },
  env: NodeJS.ProcessEnv,
): boolean {
  if (options.color !== null || options.output !== null || options.format !== 'terminal') return false;
  return stream.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
}
