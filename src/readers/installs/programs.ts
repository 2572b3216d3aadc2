import { valueOf } from '../../formats/shell.ts';
import type { CommandFact, Fact } from '../../model.ts';
import { apk, apt } from './system.ts';
import { conda } from './conda.ts';
import { dockerBuild } from './docker.ts';
import { node } from './node.ts';
import { pip } from './pip.ts';
import { pipenv } from './pipenv.ts';
import { poetry } from './poetry.ts';
import { placeOf, type ReadRun, type Run } from './run.ts';
import { uv } from './uv.ts';

const installers: Readonly<Record<string, ReadRun>> = {
  pip,
  uv,
  poetry,
  pipenv,
  conda,
  mamba: conda,
  micromamba: conda,
  npm: node('npm'),
  yarn: node('yarn'),
  pnpm: node('pnpm'),
  apt,
  'apt-get': apt,
  apk,
};

/** Programs that serve, train, convert or deploy models, or start what does. */
const started = new Set([
  'accelerate',
  'aws',
  'az',
  'bentoml',
  'cog',
  'deepspeed',
  'docker',
  'fastapi',
  'flask',
  'fly',
  'flyctl',
  'gcloud',
  'gradio',
  'gunicorn',
  'helm',
  'heroku',
  'horovodrun',
  'hypercorn',
  'kubectl',
  'litserve',
  'mlflow',
  'mlserver',
  'modal',
  'mpirun',
  'ollama',
  'optimum-cli',
  'podman',
  'python',
  'ray',
  'sam',
  'saved_model_cli',
  'serve',
  'serverless',
  'sglang',
  'sky',
  'streamlit',
  'tensorboard',
  'tensorflow_model_server',
  'tensorflowjs_converter',
  'text-embeddings-router',
  'text-generation-launcher',
  'tflite_convert',
  'torch-model-archiver',
  'torch-workflow-archiver',
  'torchrun',
  'torchserve',
  'trtexec',
  'tritonserver',
  'uvicorn',
  'vercel',
  'vllm',
  'zappa',
]);

/** The facts of one command by its program's base name; none for programs that do not matter. */
export function readProgram(name: string, run: Run): Fact[] {
  const family = familyOf(name);
  const install = Object.hasOwn(installers, family) ? installers[family] : undefined;
  if (install) return install(run);
  if (!started.has(family)) return [];
  if (family === 'docker' || family === 'podman') return [dockerBuild(run) ?? commandFact(name, run)];
  return family === 'python' && !startsSomething(run) ? [] : [commandFact(name, run)];
}

/** `pip3.11` is pip, `python3` is python. */
function familyOf(name: string): string {
  return name.replace(/^(pip|python)[\d.]+$/, '$1');
}

/** A module or a script, not a line of code or a question for the version. */
function startsSomething({ args }: Run): boolean {
  const first = args.find(({ text }) => !/^-[^cm]/.test(text));
  return first !== undefined && first.text !== '-' && !first.text.startsWith('-c');
}

function commandFact(name: string, run: Run): CommandFact {
  return {
    kind: 'command',
    block: run.context.block,
    words: [name, ...run.args.map((word) => valueOf(word) ?? word.text)],
    ...placeOf(run, { start: run.program.start, end: run.args.at(-1)?.end ?? run.program.end }),
  };
}
