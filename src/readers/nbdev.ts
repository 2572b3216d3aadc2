import { type Ini, type IniEntry, iniEntry, parseIni } from '../formats/ini.ts';
import type { Source } from '../formats/source.ts';
import type { Place, ProjectFact, Role, RuntimeFact } from '../model.ts';
import { entryPlace, inOrder } from './manifest/places.ts';
import { pypiConstraint } from './pyproject/facts.ts';
import { readRequirementTexts } from './python/requirement-texts.ts';
import type { Read } from './reader.ts';

const lists: Readonly<Record<string, Role>> = {
  requirements: { kind: 'runtime' },
  pip_requirements: { kind: 'runtime' },
  dev_requirements: { kind: 'optional', name: 'dev' },
};

/**
 * Reads the `settings.ini` of a project of nbdev, from which its `setup.py` takes everything:
 * https://github.com/AnswerDotAI/nbdev/blob/2.3.27/nbdev/_nbdev.py
 */
export const read: Read = (source) => {
  const ini = parseIni(source.text);
  const dependencies = Object.entries(lists).flatMap(
    ([key, role]) => readRequirementTexts(source, { role, texts: wordsOf(ini, key) }).facts,
  );
  return { facts: inOrder([...readProject(source, ini), ...readPython(source, ini), ...dependencies]), problems: [] };
};

function entryOf(ini: Ini, key: string): IniEntry | null {
  return iniEntry(ini, 'DEFAULT', key);
}

/** White space stands between requirements, so that none has any. */
function wordsOf(ini: Ini, key: string): { text: string; start: number }[] {
  const lines = entryOf(ini, key)?.lines ?? [];
  return lines.flatMap(({ text, start }) =>
    Array.from(text.matchAll(/(?<!\S)[A-Za-z]\S*/g), ({ index, 0: word }) => ({ text: word, start: start + index })),
  );
}

function readProject(source: Source, ini: Ini): ProjectFact[] {
  const found = entryOf(ini, 'lib_name');
  const written = found?.lines[0]?.text ?? '';
  const name = written === '%(repo)s' ? (entryOf(ini, 'repo')?.lines[0]?.text ?? '') : written;
  if (found === null || !/^[\w.-]+$/.test(name)) return [];
  const published = entryOf(ini, 'license') !== null;
  return [{ kind: 'project', ...linePlace(source, found), block: '', ecosystem: 'pypi', name, published }];
}

function readPython(source: Source, ini: Ini): RuntimeFact[] {
  const found = entryOf(ini, 'min_python');
  const version = found?.lines[0]?.text ?? '';
  if (found === null || !/^\d+(\.\d+)*$/.test(version)) return [];
  const constraint = pypiConstraint(`>=${version}`);
  return [{ kind: 'runtime', ...linePlace(source, found), block: '', name: 'python', constraint, use: 'admits', alternative: null }];
}

function linePlace(source: Source, { key, lines }: IniEntry): Place {
  const [value = key] = lines;
  return entryPlace(
    source,
    { start: key.start, end: key.start + key.text.length },
    { start: value.start, end: value.start + value.text.length },
  );
}
