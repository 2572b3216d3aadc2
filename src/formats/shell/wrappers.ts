import type { SimpleCommand } from './command.ts';
import { sliceWord, valueOf, type Word } from './word.ts';

/** A program that starts the program named behind its own options. */
interface Wrapper {
  /** Options whose value is a word of its own. */
  readonly values: readonly string[];
  /** How many words stand between the options and the program: `timeout 60 pip …`. */
  readonly operands?: number;
}

const runInEnvironment: Wrapper = {
  values: ['-n', '--name', '-p', '--prefix', '--cwd', '-r', '--root-prefix', '-a', '--attach', '-e', '--env'],
};

/** https://docs.astral.sh/uv/reference/cli/#uv-run, as far as an option takes a word. */
const uvOptions: readonly string[] = [
  '--with',
  '-w',
  '--with-requirements',
  '--with-editable',
  '--from',
  '--extra',
  '--no-extra',
  '--group',
  '--no-group',
  '--only-group',
  '--package',
  '--project',
  '--directory',
  '--env-file',
  '-p',
  '--python',
  '--python-platform',
  '--index',
  '--default-index',
  '--index-url',
  '-i',
  '--extra-index-url',
  '--find-links',
  '-f',
  '--index-strategy',
  '--exclude-newer',
  '--prerelease',
  '--torch-backend',
  '-P',
  '--upgrade-package',
  '-C',
  '--config-setting',
  '--config-file',
  '--color',
];

/** `--package` and the like name what is downloaded when the project does not have it. */
const nodeOptions: readonly string[] = ['-p', '--package', '-w', '--workspace', '--prefix', '-C', '--dir', '--filter'];

const known: Readonly<Record<string, Wrapper>> = {
  sudo: { values: ['-u', '--user', '-g', '--group', '-h', '--host', '-C', '-D', '--chdir', '-p', '--prompt', '-r', '-t', '-T', '-R'] },
  doas: { values: ['-u', '-C'] },
  env: { values: ['-u', '--unset', '-C', '--chdir', '-S', '--split-string'] },
  exec: { values: ['-a'] },
  command: { values: [] },
  builtin: { values: [] },
  nohup: { values: [] },
  time: { values: ['-f', '--format', '-o', '--output'] },
  nice: { values: ['-n', '--adjustment'] },
  ionice: { values: ['-c', '--class', '-n', '--classdata'] },
  stdbuf: { values: ['-i', '-o', '-e', '--input', '--output', '--error'] },
  timeout: { values: ['-k', '--kill-after', '-s', '--signal'], operands: 1 },
  gosu: { values: [], operands: 1 },
  'su-exec': { values: [], operands: 1 },
  tini: { values: ['-p', '-e'] },
  'dumb-init': { values: ['-r', '--rewrite'] },
  'xvfb-run': { values: ['-e', '-f', '-n', '-p', '-s', '-w'] },
  xargs: { values: ['-a', '-d', '-E', '-I', '-L', '-n', '-P', '-s'] },
  'conda run': runInEnvironment,
  'mamba run': runInEnvironment,
  'micromamba run': runInEnvironment,
  'poetry run': { values: [] },
  'pipenv run': { values: [] },
  'pdm run': { values: ['-p', '--project', '--venv'] },
  'pixi run': { values: ['-e', '--environment', '--manifest-path', '--color'] },
  'uv run': { values: uvOptions },
  uvx: { values: uvOptions },
  'uv tool run': { values: uvOptions },
  'pipx run': { values: ['--spec', '--python', '--pip-args', '--index-url', '-i'] },
  npx: { values: nodeOptions },
  bunx: { values: nodeOptions },
  'bun x': { values: nodeOptions },
  'npm exec': { values: nodeOptions },
  'pnpm dlx': { values: nodeOptions },
  'pnpm exec': { values: nodeOptions },
  'yarn dlx': { values: nodeOptions },
};

const firstWords = new Set(Object.keys(known).map((name) => name.split(' ')[0]));
/** Words in the name of a wrapper: `uv tool run`. */
const longestName = 3;

/** The base name of a program's word, without its folder and `.exe`. Null when it cannot be known. */
export function programName(word: Word | undefined): string | null {
  const path = word && valueOf(word);
  return path === null || path === undefined ? null : (path.split(/[/\\]/).at(-1) ?? path).replace(/\.exe$/i, '');
}

interface Unwrapped {
  /** From the program's own word on. */
  readonly words: readonly Word[];
  /** `NAME=value` words that stood before it. */
  readonly assignments: readonly Word[];
  /** What was removed, each with its own options. */
  readonly wrappers: readonly (readonly Word[])[];
}

/** Removes what only changes how a program is started: `sudo -E`, `env X=1`, `conda run -n base`. */
function unwrap(words: readonly Word[]): Unwrapped {
  const assignments: Word[] = [];
  const wrappers: Word[][] = [];
  let at = 0;
  for (;;) {
    const wrapper = wrapperAt(words, at);
    if (wrapper === null) return { words: words.slice(at), assignments, wrappers };
    const start = at;
    at = skipOptions(words, at + wrapper.length, wrapper.values) + (wrapper.operands ?? 0);
    wrappers.push(words.slice(start, at));
    for (; isAssignment(words[at]); at++) assignments.push(...words.slice(at, at + 1));
  }
}

function wrapperAt(words: readonly Word[], at: number): (Wrapper & { readonly length: number }) | null {
  const name = programName(words[at]);
  if (name === null || !firstWords.has(name)) return null;
  for (let length = 1; length <= longestName; length++) {
    const spelled = [name, ...words.slice(at + 1, at + length).map(({ text }) => text)].join(' ');
    const wrapper = Object.hasOwn(known, spelled) ? known[spelled] : undefined;
    if (wrapper) return { ...wrapper, length };
  }
  return null;
}

function skipOptions(words: readonly Word[], from: number, values: readonly string[]): number {
  let at = from;
  while (words[at]?.text.startsWith('-') === true) {
    const option = words[at]?.text ?? '';
    at += values.includes(option) ? 2 : 1;
    if (option === '--') break;
  }
  return at;
}

function isAssignment(word: Word | undefined): boolean {
  return word !== undefined && /^[A-Za-z_]\w*=/.test(word.text);
}

/** The name and the value of a `NAME=value` word. */
function splitAssignment(word: Word): { readonly name: string; readonly value: Word } {
  const at = word.text.indexOf('=');
  return { name: word.text.slice(0, at), value: sliceWord(word, at + 1) };
}

/** The words of a command without its wrappers, and the variables that stand among these. */
export function withoutWrappers(written: readonly Word[]): Pick<SimpleCommand, 'words' | 'assignments' | 'wrappers'> {
  const { words, assignments, wrappers } = unwrap(written);
  return { words, wrappers, assignments: assignments.map((word) => ({ ...splitAssignment(word), start: word.start, end: word.end })) };
}
