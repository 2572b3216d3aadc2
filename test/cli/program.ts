import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../../scripts/generated/list.ts';

/** What a run of the command line left behind. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Place {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** The command line as users start it: from the sources, and as it is built. */
const doors = { sources: path.join(root, 'src/cli.ts'), built: path.join(root, 'dist/cli.js') } as const;
export type Door = keyof typeof doors;

/** Shared by all runs, so that only the first one compiles the sources. */
const compiled = path.join(root, '.cache/compiled');

/** The words of a shell that start the command line. */
export function command(door: Door = 'sources'): string {
  return `'${process.execPath}' '${doors[door]}'`;
}

/** Starts the command line as a process of its own, with its output in pipes. */
export function framework(words: readonly string[], place: Place = {}, door: Door = 'sources'): Promise<Ended> {
  return ended(process.execPath, [doors[door], ...words], place);
}

/** Runs a line of bash; `pipefail` gives the code of the first program that fails. */
export function bash(line: string, place: Place = {}): Promise<Ended> {
  return ended('bash', ['-o', 'pipefail', '-c', line], place);
}

/** What a run says after a second, which it may take on a busy machine. */
const progress = /^framework-fit: still reading …\n/;

function ended(file: string, words: readonly string[], { cwd, env }: Place): Promise<Ended> {
  const child = spawn(file, [...words], { cwd, env: { ...process.env, NODE_COMPILE_CACHE: compiled, ...env } });
  const texts = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (texts.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (texts.stderr += text));
  child.stdin.end();
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout: texts.stdout, stderr: texts.stderr.replace(progress, '') }));
  });
}

/** Folders outside of any git repository, forgotten all at once. */
export class Folders {
  private readonly made: string[] = [];

  /** A new folder with some files. */
  create(files: Readonly<Record<string, string | Uint8Array>>): string {
    const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'framework-fit-cli-')));
    this.made.push(folder);
    for (const [name, content] of Object.entries(files)) {
      const file = path.join(folder, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    return folder;
  }

  dispose(): void {
    for (const folder of this.made.splice(0)) rmSync(folder, { recursive: true });
  }
}
