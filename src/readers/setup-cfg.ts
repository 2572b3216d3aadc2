import { type Ini, iniEntry, type IniText, parseIni } from '../formats/ini.ts';
import type { Source } from '../formats/source.ts';
import type { Fact, IncludeFact, Place, Problem, ProjectFact, RuntimeFact } from '../model.ts';
import { fromRoot } from './manifest/members.ts';
import { entryPlace, inOrder } from './manifest/places.ts';
import { pypiConstraint } from './pyproject/facts.ts';
import { readRequirementTexts, type Requirements } from './python/requirement-texts.ts';
import type { Read, Reading } from './reader.ts';
import type { Span } from '../formats/span.ts';

const lists = { install_requires: { kind: 'runtime' }, setup_requires: { kind: 'build' }, tests_require: { kind: 'test' } } as const;

/** Reads what setuptools takes from `setup.cfg`: https://setuptools.pypa.io/en/latest/userguide/declarative_config.html */
export const read: Read = (source) => {
  const ini = parseIni(source.text);
  const lines = [...Object.entries(lists).map(([key, role]): Requirements => ({ role, texts: textsOf(ini, key) })), ...extrasOf(ini)];
  const requirements = lines.map((one) => readRequirementTexts(source, one));
  const facts: Fact[] = [...readProject(source, ini), ...readPython(source, ini), ...readFiles(source, ini)];
  return joined([{ facts, problems: ini.stray.slice(0, 1).map((line) => unreadable(source, line)) }, ...requirements]);
};

function joined(readings: readonly Reading[]): Reading {
  return { facts: inOrder(readings.flatMap(({ facts }) => facts)), problems: readings.flatMap(({ problems }) => problems) };
}

function unreadable(source: Source, { text, start }: IniText): Problem {
  return { message: 'This line belongs to no section or has no value', location: source.place(start, start + text.length).location };
}

function textsOf(ini: Ini, key: string): readonly IniText[] {
  const lines = iniEntry(ini, 'options', key, key.replace('_', '-'))?.lines ?? [];
  return isFiles(lines) ? [] : requirementsIn(lines);
}

function extrasOf({ sections }: Ini): Requirements[] {
  const entries = sections.filter(({ name }) => name.text === 'options.extras_require').flatMap((section) => section.entries);
  return entries
    .filter(({ lines }) => !isFiles(lines))
    .map(({ key, lines }) => ({ role: { kind: 'optional', name: key.text }, texts: requirementsIn(lines) }));
}

/** One line may hold several with semicolons between them; a semicolon before a quoted word begins a marker. */
function requirementsIn(lines: readonly IniText[]): readonly IniText[] {
  const [only] = lines;
  if (only === undefined || lines.length > 1 || /["']/.test(only.text)) return lines;
  return Array.from(only.text.matchAll(/[^;]+/g), ({ index, 0: text }) => ({
    text: text.trim(),
    start: only.start + index + text.length - text.trimStart().length,
  }));
}

/** `install_requires = file: requirements.txt, more.txt` */
function isFiles([first]: readonly IniText[]): boolean {
  return first !== undefined && first.text.startsWith('file:');
}

function readFiles(source: Source, ini: Ini): IncludeFact[] {
  const lines = iniEntry(ini, 'options', 'install_requires', 'install-requires')?.lines ?? [];
  if (!isFiles(lines)) return [];
  return lines.flatMap((line) =>
    [...line.text.matchAll(/(?:file:)?\s*([^,]+)/g)].flatMap(({ index, 0: whole, 1: name = '' }): IncludeFact[] => {
      const path = name.trim();
      const start = line.start + index + whole.length - name.length;
      const target = path === '' ? null : fromRoot(source.path, path);
      return target === null
        ? []
        : [{ kind: 'include', ...source.place(start, start + path.length), block: '', role: 'requirements', target }];
    }),
  );
}

function readPython(source: Source, ini: Ini): RuntimeFact[] {
  const entry = iniEntry(ini, 'options', 'python_requires', 'python-requires');
  const [version] = entry?.lines ?? [];
  if (entry === null || version === undefined) return [];
  const constraint = pypiConstraint(version.text);
  return [
    { kind: 'runtime', ...linePlace(source, entry.key, version), block: '', name: 'python', constraint, use: 'admits', alternative: null },
  ];
}

/** A package that is meant for others says where it comes from or what it is. */
function readProject(source: Source, ini: Ini): ProjectFact[] {
  const entry = iniEntry(ini, 'metadata', 'name');
  const [name] = entry?.lines ?? [];
  if (entry === null || name === undefined) return [];
  const classifiers = iniEntry(ini, 'metadata', 'classifiers', 'classifier')?.lines ?? [];
  const isPrivate = classifiers.some(({ text }) => text.startsWith('Private ::'));
  const described = iniEntry(ini, 'metadata', 'url', 'home-page', 'project_urls', 'long_description', 'license') !== null;
  const published = !isPrivate && (described || classifiers.length > 0);
  return [{ kind: 'project', ...linePlace(source, entry.key, name), block: '', ecosystem: 'pypi', name: name.text, published }];
}

function linePlace(source: Source, key: IniText, value: IniText): Place {
  return entryPlace(source, spanOf(key), spanOf(value));
}

function spanOf({ text, start }: IniText): Span {
  return { start, end: start + text.length };
}
