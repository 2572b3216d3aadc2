import { valueOf } from '../../formats/shell.ts';
import type { CommandFact, Fact } from '../../model.ts';
import { conda, condaLock } from './conda.ts';
import { dockerBuild } from './docker.ts';
import { modules } from './modules.ts';
import { node } from './node.ts';
import { pdm } from './pdm.ts';
import { pip } from './pip.ts';
import { pipenv } from './pipenv.ts';
import { pipx } from './pipx.ts';
import { pixi } from './pixi.ts';
import { poetry } from './poetry.ts';
import { placeOf, type ReadRun, type Run } from './run.ts';
import { started } from './started.ts';
import { apk, apt, brew, yum } from './system.ts';
import { uv, uvRun } from './uv.ts';
import { uvToolRun } from './uv-tool.ts';

const installers: Readonly<Record<string, ReadRun>> = {
  pip,
  pipx,
  uv,
  poetry,
  pipenv,
  pdm,
  conda,
  mamba: conda,
  micromamba: conda,
  'conda-lock': condaLock,
  pixi,
  npm: node('npm'),
  yarn: node('yarn'),
  pnpm: node('pnpm'),
  bun: node('bun'),
  apt,
  'apt-get': apt,
  aptitude: apt,
  apk,
  yum,
  dnf: yum,
  microdnf: yum,
  tdnf: yum,
  brew,
  module: modules('module'),
  ml: modules('ml'),
};

/** What installs something for the program behind it. */
const wrappers: Readonly<Record<string, ReadRun>> = { 'uv run': uvRun, uvx: uvToolRun, 'uv tool': uvToolRun };

/** What sets variables for other programs matters as well. */
const builtins = ['export', 'declare', 'typeset'];

const anyProgram = new RegExp(
  `(?<![\\w-])(?:${[...Object.keys(installers), ...started, ...builtins].map((name) => name.replaceAll('.', '\\.')).join('|')})`,
);

/** Whether a shell text names any program that matters: most do not, and need not be parsed. */
export function namesProgram(text: string): boolean {
  return anyProgram.test(text) || text.includes('.sh') || text.includes('.bash');
}

/** The facts of one command by its program's base name; none for programs that do not matter. */
export function readProgram(name: string, run: Run): Fact[] {
  const family = familyOf(name);
  const install = Object.hasOwn(installers, family) ? installers[family] : undefined;
  if (install) return install(run);
  const script = scriptOf(name, run);
  if (script !== null) return [{ ...commandFact(name, run), script }];
  if (!started.has(family)) return [];
  if (family === 'docker' || family === 'podman') return [dockerBuild(run) ?? commandFact(name, run)];
  return family === 'python' && !startsSomething(run) ? [] : [commandFact(name, run)];
}

/** What the program before another one installs for it: `uv run --with x python a.py`. */
export function readWrapper(name: string, run: Run): Fact[] {
  const spelled = [name, `${name} ${run.args[0]?.text ?? ''}`].find((each) => Object.hasOwn(wrappers, each));
  return spelled === undefined ? [] : (wrappers[spelled]?.(run) ?? []);
}

/** `pip3.11` is pip, `python3` is python, and `vercel@39` is what `npx` starts of that version. */
function familyOf(name: string): string {
  return name.replace(/^(pip|python)[\d.]+$/, '$1').replace(/(?<=.)@[\w.^~-]+$/, '');
}

/** A module or a script, not a line of code or a question for the version. */
function startsSomething({ args }: Run): boolean {
  const first = args.find(({ text }) => !/^-[^cm]/.test(text));
  return first !== undefined && first.text !== '-' && !first.text.startsWith('-c');
}

const shells = new Set(['sh', 'bash', 'dash', 'ash', 'zsh', 'ksh', 'source', '.']);

/** The script that a shell is given, or that is started itself. One that only some runs start is left out. */
function scriptOf(name: string, { program, args, command }: Run): NonNullable<CommandFact['script']> | null {
  if (command.condition !== null) return null;
  const word = shells.has(name) ? args.find(({ text }) => !text.startsWith('-') || /^-\w*c$/.test(text)) : program;
  const { directory, besideScript } = command;
  if (word === undefined || !/\.(?:ba)?sh$/.test(word.text)) return null;
  const path = word.text.replace(/^\$\{PWD\}\//, '');
  if (word.known || !path.includes('$')) return { path, from: 'directory', directory };
  return besideScript === null ? null : { path: besideScript, from: 'root', directory };
}

function commandFact(name: string, run: Run): CommandFact {
  return {
    kind: 'command',
    block: run.context.block,
    words: [name, ...run.args.map((word) => valueOf(word) ?? word.text)],
    ...placeOf(run, { start: run.program.start, end: run.args.at(-1)?.end ?? run.program.end }),
  };
}
