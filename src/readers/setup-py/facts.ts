import type { PyArgument, PyBody } from '../../formats/python.ts';
import { coveredSpan, type Word } from '../../formats/shell.ts';
import type { Source } from '../../formats/source.ts';
import type { Constraint, IncludeFact, Place, Problem, ProjectFact, Role, RuntimeFact } from '../../model.ts';
import { readRequested } from '../installs/dependency.ts';
import { fromRoot } from '../manifest/members.ts';
import { entryPlace } from '../manifest/places.ts';
import { pypiConstraint } from '../pyproject/facts.ts';
import { allMarkers } from '../python/marker.ts';
import type { Reading } from '../reader.ts';
import { markerOf } from './condition.ts';
import { flattenList, flattenTable, type Item } from './flatten.ts';
import { defaultOfEnvironment, textGivenIn } from './functions.ts';
import type { FileReference, Value } from './values.ts';
import type { SetupCall } from './walk.ts';

const lists: Readonly<Record<string, Role>> = {
  install_requires: { kind: 'runtime' },
  setup_requires: { kind: 'build' },
  tests_require: { kind: 'test' },
};

/**
 * What one call of `setup` says: https://setuptools.pypa.io/en/latest/references/keywords.html
 * @param module the statements of the file
 */
export function readSetup(source: Source, setup: SetupCall, module: PyBody): Reading {
  const { entries, open } = flattenTable(setup.given);
  const described = Object.entries(lists).flatMap(([key, role]) => {
    const value = entries.get(key);
    return value === undefined ? [] : [readList(source, value, role, null)];
  });
  const own = [
    ...(open || entries.has('name') ? [readProject(source, setup, entries, module)] : []),
    ...readPython(source, setup, entries),
  ];
  return joined([{ facts: own, problems: [] }, ...described, ...readExtras(source, entries.get('extras_require'))]);
}

function joined(readings: readonly Reading[]): Reading {
  return { facts: readings.flatMap(({ facts }) => facts), problems: readings.flatMap(({ problems }) => problems) };
}

function readList(source: Source, value: Value, role: Role, marker: string | null): Reading {
  const { items, files } = flattenList(value);
  const included = role.kind === 'runtime' ? files.flatMap((file) => readFile(source, file)) : [];
  return joined([{ facts: included, problems: [] }, ...items.map((item) => readItem(source, item, role, marker))]);
}

/** A requirement; what has the name of a package in a variable is none that can be known. */
function readItem(source: Source, { word, ways }: Item, role: Role, marker: string | null): Reading {
  const frame = { block: '', command: null, role, place: (start: number, end: number) => source.place(start, end) };
  const requested = readRequested(word, frame);
  if (requested?.kind === 'package')
    return { facts: [{ ...requested.fact, marker: allMarkers(requested.fact.marker, marker, markerOf(ways)) }], problems: [] };
  const isRead = requested !== null || !word.known || /^\s*(?:#|$)|^-/.test(word.text);
  return { facts: [], problems: isRead ? [] : [problem('This is not a PEP 508 requirement', placeOf(source, word))] };
}

function readFile(source: Source, { path, word }: FileReference): IncludeFact[] {
  const target = fromRoot(source.path, path);
  return target === null ? [] : [{ kind: 'include', ...placeOf(source, word), block: '', role: 'requirements', target }];
}

/** `gpu`, `gpu:python_version < "3.10"`, and `:sys_platform == "win32"`, which no one has to ask for. */
function readExtras(source: Source, value: Value | undefined): Reading[] {
  if (value === undefined) return [];
  return [...flattenTable(value).entries].map(([key, list]) => {
    const [name = '', marker = null] = key.split(/:(.*)/s);
    return readList(source, list, name === '' ? { kind: 'runtime' } : { kind: 'optional', name }, marker);
  });
}

function readPython(source: Source, setup: SetupCall, entries: ReadonlyMap<string, Value>): RuntimeFact[] {
  const value = entries.get('python_requires');
  if (value?.kind !== 'text') return [];
  const { word } = value;
  const constraint: Constraint = word.known ? pypiConstraint(word.text) : { kind: 'unknown', text: word.text, variable: null };
  const place = valuePlace(source, setup, 'python_requires', value);
  return [{ kind: 'runtime', ...place, block: '', name: 'python', constraint, use: 'admits', alternative: null }];
}

/** A package that is meant for others says where it comes from or what it is. */
const descriptions = ['url', 'classifiers', 'long_description', 'license', 'project_urls', 'download_url'];

/** Called without a name, `setup` only builds what another file describes. */
function readProject(source: Source, setup: SetupCall, entries: ReadonlyMap<string, Value>, module: PyBody): ProjectFact {
  const value = unlessComputed(unlessAsked(entries.get('name')), setup, module);
  const name = value?.kind === 'text' && value.word.known ? value.word.text : null;
  const classifiers = entries.get('classifiers');
  const isPrivate = classifiers !== undefined && flattenList(classifiers).items.some(({ word }) => word.text.startsWith('Private ::'));
  const published = !isPrivate && descriptions.some((key) => entries.has(key));
  const place = value === undefined ? calleePlace(source, setup) : valuePlace(source, setup, 'name', value);
  return { kind: 'project', ...place, block: '', ecosystem: 'pypi', name, published };
}

/** Of a name that conditions may change, the one that it has when none of them holds: a nightly is built under its own on demand. */
function unlessAsked(value: Value | undefined): Value | undefined {
  return value?.kind === 'choice' ? value.options.at(-1)?.value : value;
}

/** Of a name that a function makes under the same variable, the text that stands there; of one from the environment, the default. */
function unlessComputed(value: Value | undefined, { call }: SetupCall, module: PyBody): Value | undefined {
  const given = call.arguments.find(({ name }) => name?.name === 'name')?.value;
  if (value?.kind !== 'unknown' || given === undefined) return value;
  return (given.kind === 'name' ? textGivenIn(module, given.name) : defaultOfEnvironment(given)) ?? value;
}

/** The place of a text that is written elsewhere, or else of the argument. */
function valuePlace(source: Source, setup: SetupCall, key: string, value: Value): Place {
  const argument = setup.call.arguments.find(({ name }) => name?.name === key);
  const isWritten = argument?.value.kind === 'string' || argument?.value.kind === 'binary';
  if (value.kind === 'text' && !isWritten) return placeOf(source, value.word);
  return argument === undefined ? calleePlace(source, setup) : argumentPlace(source, argument);
}

/** `name=value` where both stand in one line, else the name. */
function argumentPlace(source: Source, { name, value }: PyArgument): Place {
  return entryPlace(source, name ?? value, value);
}

function calleePlace(source: Source, { call }: SetupCall): Place {
  return source.place(call.callee.start, call.callee.end);
}

function placeOf(source: Source, word: Word): Place {
  const { start, end } = coveredSpan(word, { start: 0, end: word.text.length });
  return source.place(start, end);
}

function problem(message: string, { location }: Place): Problem {
  return { message, location };
}
