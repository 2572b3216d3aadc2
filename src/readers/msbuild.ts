import { parseXml } from '../formats/xml.ts';
import type { Fact } from '../model.ts';
import { inOrder, unreadable } from './manifest/places.ts';
import { msbuildOf } from './msbuild/file.ts';
import { readFramework } from './msbuild/framework.ts';
import { readItem } from './msbuild/packages.ts';
import { readProject } from './msbuild/project.ts';
import { readSetting } from './msbuild/settings.ts';
import type { Read } from './reader.ts';

/** Reads projects of MSBuild and what they share: https://learn.microsoft.com/en-us/visualstudio/msbuild/msbuild-project-file-schema-reference */
export const read: Read = (source) => {
  const { root, error } = parseXml(source.text);
  const problems = error === null ? [] : [unreadable(source, 'XML', error)];
  if (root?.name !== 'Project') return { facts: [], problems };
  const file = msbuildOf(source, root);
  const facts: Fact[] = [
    ...readProject(file),
    ...file.set.flatMap((property) => [...readFramework(file, property), ...[readSetting(file, property)].filter((fact) => fact !== null)]),
    ...file.items.flatMap((item) => readItem(file, item)),
  ];
  return { facts: inOrder(facts), problems };
};
