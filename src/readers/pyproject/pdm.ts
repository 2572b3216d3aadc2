import { normalise } from '../../formats/requirement.ts';
import type { Source } from '../../formats/source.ts';
import { get, type TomlTable, type TomlValue } from '../../formats/toml.ts';
import type { IndexFact } from '../../model.ts';
import { itemsOf, pypiIndex, stringAt, stringsOf } from './facts.ts';

/** Reads `[[tool.pdm.source]]`: https://pdm-project.org/latest/usage/config/#configure-the-package-indexes */
export function readPdmSources(source: Source, root: TomlTable): IndexFact[] {
  return itemsOf(get(root, 'tool', 'pdm', 'source')).flatMap((each) => {
    const url = stringAt(each, 'url');
    return url === null ? [] : [pypiIndex(source, url, roleOf(each), onlyOf(each))];
  });
}

/** The source that is named `pypi` takes the place of the default index. */
function roleOf(each: TomlValue): IndexFact['role'] {
  if (stringAt(each, 'type')?.value === 'find_links') return 'find-links';
  return stringAt(each, 'name')?.value === 'pypi' ? 'primary' : 'extra';
}

/** Patterns such as `torch*` may stand for any package. */
function onlyOf(each: TomlValue): string[] | null {
  const names = stringsOf(get(each, 'include_packages')).map(({ value }) => value);
  return names.length === 0 || names.some((name) => /[*?[]/.test(name)) ? null : names.map(normalise);
}
