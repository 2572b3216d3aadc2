import type { Source } from '../../formats/source.ts';
import { entriesOf, get, type TomlScalar, type TomlTable } from '../../formats/toml.ts';
import type { IncludeFact, RuntimeFact } from '../../model.ts';
import { pythonVersion } from '../runtime-files/versions.ts';
import { itemsOf, readIncludes, stringAt, stringPlace, stringsOf } from './facts.ts';

/** Reads the Python of each environment, of which one runs at a time: https://hatch.pypa.io/latest/config/environment/overview/ */
export function readHatchPythons(source: Source, root: TomlTable): RuntimeFact[] {
  return entriesOf(get(root, 'tool', 'hatch', 'envs')).flatMap(({ value }) => {
    const own = stringAt(value, 'python');
    const tried = itemsOf(get(value, 'matrix')).flatMap((row) => [...stringsOf(get(row, 'python')), ...stringsOf(get(row, 'py'))]);
    return [...(own === null ? [] : [own]), ...tried].flatMap((version) => select(source, version));
  });
}

function select(source: Source, version: TomlScalar): RuntimeFact[] {
  const constraint = pythonVersion(version.value);
  if (constraint === null) return [];
  return [
    { kind: 'runtime', ...stringPlace(source, version), block: '', name: 'python', constraint, use: 'selects', alternative: 'hatch' },
  ];
}

/** Reads the requirements files that become the dependencies: https://github.com/repo-helper/hatch-requirements-txt */
export function readHatchFiles(source: Source, root: TomlTable): IncludeFact[] {
  return readIncludes(source, get(root, 'tool', 'hatch', 'metadata', 'hooks', 'requirements_txt', 'files'));
}
