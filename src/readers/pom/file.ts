import type { Source } from '../../formats/source.ts';
import { element, elements, type XmlElement } from '../../formats/xml.ts';
import { type Definition, Properties } from '../xml/properties.ts';

/** A POM while it is read. */
export interface Pom {
  readonly source: Source;
  readonly project: XmlElement;
  readonly properties: Properties;
}

/** The part of a POM that one profile or the project itself is. */
export interface Part {
  readonly pom: Pom;
  /** `profile:gpu`, or '' for the project. */
  readonly block: string;
  readonly marker: string | null;
  readonly root: XmlElement;
}

/** The text of the element at the end of a path of names, with properties put in where they are known. */
export function textAt(pom: Pom, parent: XmlElement, ...path: readonly string[]): string | null {
  const text = element(parent, ...path)?.text;
  return text ? pom.properties.resolve(text.value).text : null;
}

/** A project with the properties that it may put into its texts. */
export function pomOf(source: Source, project: XmlElement): Pom {
  return { source, project, properties: new Properties(/\$\{([^${}]*)\}?/g, definitionsOf(project)) };
}

/** The project itself and each of its profiles: https://maven.apache.org/guides/introduction/introduction-to-profiles.html */
export function partsOf(pom: Pom): Part[] {
  const profiles = elements(element(pom.project, 'profiles'), 'profile').map((root) => {
    const name = `profile:${element(root, 'id')?.text?.value ?? ''}`;
    return { pom, block: name, marker: name, root };
  });
  return [{ pom, block: '', marker: null, root: pom.project }, ...profiles];
}

function definitionsOf(project: XmlElement): ReadonlyMap<string, readonly Definition[]> {
  const definitions = new Map<string, Definition[]>();
  const define = (name: string, of: XmlElement | null, when: Definition['when']): void => {
    const value = of?.text?.value;
    if (value === undefined) return;
    const known = definitions.get(name);
    if (known === undefined) definitions.set(name, [{ value, when }]);
    else known.push({ value, when });
  };
  for (const property of element(project, 'properties')?.children ?? []) define(property.name, property, 'always');
  for (const profile of elements(element(project, 'profiles'), 'profile'))
    for (const property of element(profile, 'properties')?.children ?? []) define(property.name, property, 'conditional');
  for (const name of ['groupId', 'artifactId', 'version']) {
    const own = element(project, name) ?? (name === 'artifactId' ? null : element(project, 'parent', name));
    for (const prefix of ['project.', 'pom.', '']) define(prefix + name, own, 'always');
    for (const prefix of ['project.parent.', 'parent.']) define(prefix + name, element(project, 'parent', name), 'always');
  }
  return definitions;
}
