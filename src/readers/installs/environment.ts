import { type Assignment, makeWord, valueOf, type Word } from '../../formats/shell.ts';
import type { Fact, InstallFact } from '../../model.ts';
import { indexesIn, indexesOf } from './indexes.ts';
import { placeOf, type Run } from './run.ts';

type Manifest = InstallFact['manifests'][number];

/** What a variable of the environment tells an installer as an option would. */
interface Meaning {
  /** The part of the installer that takes it; absent: every part. */
  readonly of?: 'pip' | 'project';
  /** A file with constraints. */
  readonly constraints?: true;
  /** An option with the value of the variable. */
  readonly value?: string;
  /** An option that is given or not. */
  readonly flag?: string;
}

/** https://pip.pypa.io/en/stable/topics/configuration/#environment-variables */
const pip: Readonly<Record<string, Meaning>> = {
  PIP_CONSTRAINT: { constraints: true },
  PIP_NO_INDEX: { flag: '--no-index' },
  PIP_PRE: { flag: '--pre' },
  PIP_NO_DEPS: { flag: '--no-deps' },
  PIP_NO_DEPENDENCIES: { flag: '--no-deps' },
  PIP_USER: { flag: '--user' },
  PIP_TARGET: { value: '--target' },
  PIP_PREFIX: { value: '--prefix' },
  PIP_ONLY_BINARY: { value: '--only-binary' },
  PIP_NO_BINARY: { value: '--no-binary' },
};

/** https://docs.astral.sh/uv/reference/environment/ */
const uv: Readonly<Record<string, Meaning>> = {
  UV_CONSTRAINT: { of: 'pip', constraints: true },
  UV_OVERRIDE: { of: 'pip', constraints: true },
  UV_TORCH_BACKEND: { of: 'pip', value: '--torch-backend' },
  UV_PRERELEASE: { value: '--prerelease' },
  UV_RESOLUTION: { value: '--resolution' },
  UV_EXCLUDE_NEWER: { value: '--exclude-newer' },
  UV_SYSTEM_PYTHON: { of: 'pip', flag: '--system' },
  UV_FROZEN: { of: 'project', flag: '--frozen' },
  UV_LOCKED: { of: 'project', flag: '--locked' },
  UV_NO_DEV: { of: 'project', flag: '--no-dev' },
};

/** Whether pip or uv look at a variable of that name. */
export function isInstallerVariable(name: string): boolean {
  return /^(?:PIP|UV)_/.test(name);
}

/**
 * The facts of an install of pip or uv with what its environment tells it too: indexes, constraints and options.
 * @param set variables that the text itself sets; those of its surroundings are in the context of the run
 */
export function inEnvironment(run: Run, install: InstallFact, set: readonly Assignment[]): Fact[] {
  const own = set.filter(({ name }) => name.startsWith(install.installer === 'uv' ? 'UV_' : 'PIP_'));
  const frame = { block: run.context.block, place: run.context.place, command: run.id };
  const told = meant(run, install, own);
  const backends = told.flatMap(({ meaning, word }) =>
    meaning.value === '--torch-backend' ? indexesIn([{ kind: 'option', name: meaning.value, value: word }], frame) : [],
  );
  return [
    {
      ...install,
      manifests: [...install.manifests, ...told.flatMap((each) => constraints(run, each))],
      options: [...install.options, ...told.flatMap(option).filter((text) => !install.options.includes(text))],
    },
    ...own.flatMap((assignment) => indexesOf(frame, assignment)),
    ...backends,
  ];
}

interface Told {
  readonly meaning: Meaning;
  readonly value: string;
  /** Where it is written; the command where that is elsewhere. */
  readonly word: Word;
}

/** The last setting of a variable counts, and one of the text before one of its surroundings. */
function meant(run: Run, { installer }: InstallFact, own: readonly Assignment[]): Told[] {
  const part = run.args.some(({ text }) => text === 'pip') ? 'pip' : 'project';
  return Object.entries(installer === 'uv' ? uv : pip).flatMap(([name, meaning]) => {
    if (meaning.of !== undefined && meaning.of !== part) return [];
    const assignment = own.findLast((each) => each.name === name);
    const around = run.context.variables.get(name);
    if (assignment) return toldBy(meaning, assignment.value);
    return around === undefined ? [] : toldBy(meaning, elsewhere(run, name, around));
  });
}

/** What the surroundings set has no place in the text: the command's own stands for it. */
function elsewhere(
  { program: { start, end } }: Run,
  variable: string,
  { value, weak }: { readonly value: string; readonly weak: boolean },
): Word {
  return makeWord({ start, end }, [{ start, end, origin: weak ? 'default' : 'variable', text: value, variable }]);
}

function toldBy(meaning: Meaning, word: Word | null): Told[] {
  const value = word && valueOf(word);
  return word === null || value === null || value === '' ? [] : [{ meaning, value, word }];
}

function constraints(run: Run, { meaning, value, word }: Told): Manifest[] {
  if (meaning.constraints !== true) return [];
  return value.split(/\s+/).flatMap((path) => (path === '' ? [] : { role: 'constraints', path, place: placeOf(run, word) }));
}

function option({ meaning, value }: Told): string[] {
  if (meaning.value !== undefined) return [`${meaning.value}=${value}`];
  return meaning.flag !== undefined && /^(?:1|true|yes|on|y|t)$/i.test(value) ? [meaning.flag] : [];
}
