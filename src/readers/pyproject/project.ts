import type { Source } from '../../formats/source.ts';
import { get, type TomlTable } from '../../formats/toml.ts';
import type { IncludeFact, ProjectFact, RuntimeFact } from '../../model.ts';
import { entryPlace, keySpan } from '../manifest/places.ts';
import { booleanAt, findEntry, pypiConstraint, readIncludes, stringAt, stringsOf } from './facts.ts';

/** Reads what the project says of itself. */
export function readProject(source: Source, root: TomlTable): ProjectFact[] {
  const name = findEntry(root, 'project', 'name') ?? findEntry(root, 'tool', 'poetry', 'name');
  const at = name ?? findEntry(root, 'project') ?? findEntry(root, 'tool', 'poetry');
  if (at === null) return [];
  const written = name?.value.kind === 'string' ? name.value.value : null;
  const place = entryPlace(source, keySpan(at), at.value);
  return [{ kind: 'project', ...place, block: '', ecosystem: 'pypi', name: written, published: isPublished(root) }];
}

/** It can be built, and nothing says that it is not meant to be. */
function isPublished(root: TomlTable): boolean {
  const classifiers = [...stringsOf(get(root, 'project', 'classifiers')), ...stringsOf(get(root, 'tool', 'poetry', 'classifiers'))];
  if (classifiers.some(({ value }) => value.startsWith('Private ::'))) return false;
  if (booleanAt(root, 'tool', 'poetry', 'package-mode') === false || booleanAt(root, 'tool', 'uv', 'package') === false) return false;
  return get(root, 'build-system') !== null || stringAt(root, 'tool', 'poetry', 'name') !== null;
}

/** Reads `requires-python`. */
export function readRequiresPython(source: Source, root: TomlTable): RuntimeFact[] {
  const entry = findEntry(root, 'project', 'requires-python');
  if (entry?.value.kind !== 'string') return [];
  const constraint = pypiConstraint(entry.value.value);
  const place = entryPlace(source, keySpan(entry), entry.value);
  return [{ kind: 'runtime', ...place, block: '', name: 'python', constraint, use: 'admits', alternative: null }];
}

/** Requirement files that setuptools takes the dependencies from: https://setuptools.pypa.io/en/latest/userguide/pyproject_config.html */
export function readDynamicDependencies(source: Source, root: TomlTable): IncludeFact[] {
  return readIncludes(source, get(root, 'tool', 'setuptools', 'dynamic', 'dependencies', 'file'));
}
