import type { Source } from '../formats/source.ts';
import type { Constraint, RuntimeFact } from '../model.ts';
import type { Read } from './reader.ts';
import { toolOf } from './runtime-files/tools.ts';
import { javaVersion, nodeVersion, pythonVersion } from './runtime-files/versions.ts';

interface Word {
  readonly text: string;
  readonly start: number;
}

/** What each file selects, by the last part of its path. */
const formats: Readonly<Record<string, (source: Source) => RuntimeFact[]>> = {
  // https://github.com/pyenv/pyenv#understanding-python-version-selection
  '.python-version': (source) => select(source, 'python', words(source.text)[0]?.[0], pythonVersion),
  // https://devcenter.heroku.com/articles/python-runtimes
  'runtime.txt': readRuntime,
  // https://www.jenv.be/
  '.java-version': (source) => select(source, 'java', words(source.text)[0]?.[0], javaVersion),
  // https://github.com/nvm-sh/nvm#nvmrc
  '.nvmrc': (source) => select(source, 'node', words(source.text)[0]?.[0], nodeVersion),
  '.node-version': (source) => select(source, 'node', words(source.text)[0]?.[0], nodeVersion),
  '.tool-versions': readToolVersions,
};

/** Reads the small files that select the version of an interpreter and hold nothing else. */
export const read: Read = (source) => {
  const base = source.path.slice(source.path.lastIndexOf('/') + 1);
  const format = Object.hasOwn(formats, base) ? formats[base] : undefined;
  return { facts: format?.(source) ?? [], problems: [] };
};

/** https://asdf-vm.com/manage/configuration.html#tool-versions: of several versions the first is the one in use. */
function readToolVersions(source: Source): RuntimeFact[] {
  return words(source.text).flatMap(([name, version]) => {
    const tool = name === undefined ? null : toolOf(name.text);
    return tool === null ? [] : select(source, tool.name, version, tool.toConstraint);
  });
}

/** Heroku and Binder write `python-3.11.4`, Netlify `3.8`; a text of several words is something else. */
function readRuntime(source: Source): RuntimeFact[] {
  const [first = [], ...others] = words(source.text);
  return first.length === 1 && others.length === 0 ? select(source, 'python', first[0], runtimeVersion) : [];
}

function runtimeVersion(text: string): Constraint | null {
  return /^(?:python-)?\d/.test(text) ? pythonVersion(text) : null;
}

function select(
  source: Source,
  name: RuntimeFact['name'],
  word: Word | undefined,
  toConstraint: (text: string) => Constraint | null,
): RuntimeFact[] {
  const constraint = word === undefined ? null : toConstraint(word.text);
  if (word === undefined || constraint === null) return [];
  const place = source.place(word.start, word.start + word.text.length);
  return [{ kind: 'runtime', ...place, block: '', name, constraint, use: 'selects', alternative: null }];
}

/** The words of each line that has any, without comments. */
function words(text: string): Word[][] {
  const lines = [...text.matchAll(/[^\n]+/g)].map((line) => {
    const content = /^[^#]*/.exec(line[0])?.[0] ?? '';
    return [...content.matchAll(/\S+/g)].map((word) => ({ text: word[0], start: line.index + word.index }));
  });
  return lines.filter((line) => line.length > 0);
}
