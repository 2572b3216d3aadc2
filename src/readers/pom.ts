import { parseXml } from '../formats/xml.ts';
import type { Fact } from '../model.ts';
import { inOrder, unreadable } from './manifest/places.ts';
import { type Managed, managedBy, readDependencies, readParent } from './pom/dependencies.ts';
import { type Part, partsOf, pomOf } from './pom/file.ts';
import { readProject } from './pom/project.ts';
import type { Read } from './reader.ts';

/** Reads `pom.xml`: https://maven.apache.org/pom.html */
export const read: Read = (source) => {
  const { root, error } = parseXml(source.text);
  const problems = error === null ? [] : [unreadable(source, 'XML', error)];
  if (root?.name !== 'project') return { facts: [], problems };
  const parts = partsOf(pomOf(source, root));
  const [project] = parts;
  const managed: Managed = project === undefined ? new Map() : managedBy(project);
  const facts: Fact[] = parts.flatMap((part) => readPart(part, managed));
  return { facts: inOrder(facts), problems };
};

function readPart(part: Part, managed: Managed): Fact[] {
  const own: Managed = part.block === '' ? managed : new Map([...managed, ...managedBy(part)]);
  return [...readProject(part), ...readParent(part), ...readDependencies(part, own)];
}
