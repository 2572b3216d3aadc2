import type { Source } from '../formats/source.ts';
import { get, parseToml, type TomlTable } from '../formats/toml.ts';
import { inOrder, unreadable } from './manifest/places.ts';
import { readPixi } from './pixi/manifest.ts';
import { readHatchFiles, readHatchPythons } from './pyproject/hatch.ts';
import { readPdmOverrides, readPdmSources } from './pyproject/pdm.ts';
import { poetryOrigins, readPoetryDependencies, readPoetryGroups, readPoetryPython, readPoetrySources } from './pyproject/poetry.ts';
import { readDynamicDependencies, readProject, readRequiresPython } from './pyproject/project.ts';
import { readRequirementLists } from './pyproject/requirements.ts';
import { readUvGroups, readUvIndexes, readUvMembers, readUvOverridden, uvOrigins } from './pyproject/uv.ts';
import type { Read, Reading } from './reader.ts';

/** Reads `pyproject.toml`: the standard tables, and those of Poetry, uv, PDM, Rye, Hatch, Flit, pixi and setuptools. */
export const read: Read = (source) => {
  const { root, error } = parseToml(source.text);
  return error === null ? readDocument(source, root) : { facts: [], problems: [unreadable(source, 'TOML', error)] };
};

function readDocument(source: Source, root: TomlTable): Reading {
  const requirements = readRequirementLists(source, root, new Map([...uvOrigins(root), ...poetryOrigins(root)]));
  const facts = [
    ...readProject(source, root),
    ...readRequiresPython(source, root),
    ...requirements.facts,
    ...readDynamicDependencies(source, root),
    ...readPoetryPython(source, root),
    ...readPoetryDependencies(source, root),
    ...readPoetryGroups(source, root),
    ...readPoetrySources(source, root),
    ...readUvMembers(source, root),
    ...readUvIndexes(source, get(root, 'tool', 'uv')),
    ...readUvGroups(source, root),
    ...readUvOverridden(source, root),
    ...readPdmSources(source, root),
    ...readPdmOverrides(source, root),
    ...readHatchPythons(source, root),
    ...readHatchFiles(source, root),
    ...readPixi(source, get(root, 'tool', 'pixi')),
  ];
  return { facts: inOrder(facts), problems: requirements.problems };
}
