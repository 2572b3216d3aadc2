import { parseRequirement } from '../../formats/requirement.ts';
import type { Source } from '../../formats/source.ts';
import { entriesOf, get, type TomlScalar, type TomlTable, type TomlValue } from '../../formats/toml.ts';
import type { Constraint, DependencyFact, Problem, Role } from '../../model.ts';
import { placeOf, within } from '../manifest/places.ts';
import { allMarkers } from '../python/marker.ts';
import type { Reading } from '../reader.ts';
import { pypiConstraint, pypiDependency, stringPlace, stringsOf } from './facts.ts';
import { choicesFor, type Origins, urlOrigin } from './origin.ts';
import type { Span } from '../../formats/span.ts';

/** A place for a list of PEP 508 strings: `*` stands for any key, which names the role. */
interface List {
  readonly path: readonly string[];
  readonly role: (name: string) => Role;
}

const always = (kind: 'runtime' | 'development' | 'build' | 'constraint') => (): Role => ({ kind });
const optional = (name: string): Role => ({ kind: 'optional', name });
const group = (name: string): Role => ({ kind: 'group', name });

/** The lists that a `uv.toml` may hold too. */
export const uvLists: readonly List[] = [
  // https://docs.astral.sh/uv/reference/settings/
  { path: ['constraint-dependencies'], role: always('constraint') },
  { path: ['override-dependencies'], role: always('constraint') },
];

/** The lists of a single file of Python: https://packaging.python.org/en/latest/specifications/inline-script-metadata/ */
export const scriptLists: readonly List[] = [{ path: ['dependencies'], role: always('runtime') }, ...inTool(uvLists)];

const projectLists: readonly List[] = [
  // https://packaging.python.org/en/latest/specifications/pyproject-toml/
  { path: ['project', 'dependencies'], role: always('runtime') },
  { path: ['project', 'optional-dependencies', '*'], role: optional },
  { path: ['build-system', 'requires'], role: always('build') },
  // https://packaging.python.org/en/latest/specifications/dependency-groups/
  { path: ['dependency-groups', '*'], role: group },
  // https://docs.astral.sh/uv/reference/settings/
  { path: ['tool', 'uv', 'dev-dependencies'], role: always('development') },
  ...inTool(uvLists),
  // https://pdm-project.org/latest/reference/pep621/
  { path: ['tool', 'pdm', 'dev-dependencies', '*'], role: group },
  // https://hatch.pypa.io/latest/config/environment/overview/
  { path: ['tool', 'hatch', 'envs', '*', 'dependencies'], role: group },
  { path: ['tool', 'hatch', 'envs', '*', 'extra-dependencies'], role: group },
  // https://flit.pypa.io/en/stable/pyproject_toml.html#old-style-metadata
  { path: ['tool', 'flit', 'metadata', 'requires'], role: always('runtime') },
  { path: ['tool', 'flit', 'metadata', 'requires-extra', '*'], role: optional },
  // https://rye.astral.sh/guide/pyproject/
  { path: ['tool', 'rye', 'dev-dependencies'], role: always('development') },
];

function inTool(lists: readonly List[]): List[] {
  return lists.map(({ path, role }) => ({ path: ['tool', 'uv', ...path], role }));
}

/** Reads every list of PEP 508 strings. */
export function readRequirementLists(source: Source, root: TomlTable, origins: Origins, lists = projectLists): Reading {
  const facts: DependencyFact[] = [];
  const problems: Problem[] = [];
  for (const { path, role } of lists) {
    for (const { name, value } of follow(root, path)) {
      for (const item of value.kind === 'array' ? stringsOf(value) : []) {
        const read = readRequirement(source, item, role(name), origins);
        if (read !== null) facts.push(...read);
        else if (!isTemplate(item.value)) problems.push(notARequirement(source, item));
      }
    }
  }
  return { facts, problems };
}

/** The values at a path with at most one `*`, each with the key that `*` stands for. */
function follow(root: TomlTable, path: readonly string[]): { name: string; value: TomlValue }[] {
  const star = path.indexOf('*');
  const fixed = star < 0 ? path : path.slice(0, star);
  const start = get(root, ...fixed);
  const found = star < 0 ? [{ name: '', start }] : entriesOf(start).map(({ key, value }) => ({ name: key, start: value }));
  const rest = star < 0 ? [] : path.slice(star + 1);
  return found.flatMap(({ name, start: from }) => {
    const value = get(from, ...rest);
    return value === null ? [] : [{ name, value }];
  });
}

/** One fact, or one for each place that it may come from. */
function readRequirement(source: Source, item: TomlScalar, role: Role, origins: Origins): DependencyFact[] | null {
  const read = parseRequirement(item.value);
  if (read === null) return null;
  const cut = (span: Span | null) => (span === null ? null : item.value.slice(span.start, span.end));
  const url = cut(read.url);
  const constraint: Constraint = url === null ? pypiConstraint(cut(read.constraint)) : { kind: 'unknown', text: url, variable: null };
  const told = {
    name: read.normalised,
    constraint,
    role,
    extras: read.extras,
    nameAt: placeOf(source, within(sameInFile(source, item), read.name)),
    constraintAt: constraint.kind === 'range' ? placeOf(source, within(sameInFile(source, item), read.constraint)) : null,
  };
  const place = stringPlace(source, item);
  if (url !== null) return [pypiDependency(place, { ...told, marker: cut(read.marker), origin: urlOrigin(url) })];
  return choicesFor(origins, read.normalised, role).map(({ origin, marker }) =>
    pypiDependency(place, { ...told, marker: allMarkers(cut(read.marker), marker), origin: origin ?? { kind: 'registry' } }),
  );
}

/** The part of a string that the file writes character by character: as a rule, escapes stand in the marker only. */
function sameInFile(source: Source, { inner, start, end }: TomlScalar): Span | null {
  if (inner !== null || source.text.startsWith('"""', start)) return inner;
  const escape = source.text.indexOf('\\', start);
  return { start: start + 1, end: escape < 0 ? end - 1 : Math.min(escape, end - 1) };
}

/** A hole that another tool fills (`{matrix:torch}`, `{{ version }}`), or an option of pip, is no mistake. */
function isTemplate(text: string): boolean {
  return text.includes('{') || text.startsWith('-');
}

function notARequirement(source: Source, item: TomlScalar): Problem {
  const { location, text } = stringPlace(source, item);
  return { message: `This is not a PEP 508 requirement: ${text.length > 80 ? `${text.slice(0, 80)}…` : text}`, location };
}
