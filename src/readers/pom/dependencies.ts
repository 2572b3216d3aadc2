import { element, elements, type XmlElement } from '../../formats/xml.ts';
import type { Constraint, DependencyFact, Fact, Origin, Role } from '../../model.ts';
import { dependencyFact } from '../installs/frame.ts';
import { constraintOf } from '../xml/properties.ts';
import { type Part, textAt } from './file.ts';

/** https://maven.apache.org/guides/introduction/introduction-to-dependency-mechanism.html#dependency-scope */
const scopes: Readonly<Record<string, Role>> = {
  compile: { kind: 'runtime' },
  runtime: { kind: 'runtime' },
  system: { kind: 'runtime' },
  provided: { kind: 'build' },
  test: { kind: 'test' },
  import: { kind: 'constraint' },
};

/** Versions that `dependencyManagement` gives to what has none, by `group:artifact`. */
export type Managed = ReadonlyMap<string, Constraint>;

/** The dependencies of the project or of a profile, what they manage, and the plugins of their builds. */
export function readDependencies(part: Part, managed: Managed): Fact[] {
  const { root } = part;
  const plugins = [
    ...elements(element(root, 'build', 'plugins'), 'plugin'),
    ...elements(element(root, 'build', 'pluginManagement', 'plugins'), 'plugin'),
  ];
  return [
    ...listed(root).flatMap((each) => readDependency(part, each, roleOf(part, each), managed)),
    ...listed(element(root, 'dependencyManagement')).flatMap((each) => readDependency(part, each, { kind: 'constraint' }, new Map())),
    ...plugins.flatMap((plugin) => [
      ...readDependency(part, plugin, { kind: 'build' }, new Map()),
      ...listed(plugin).flatMap((each) => readDependency(part, each, { kind: 'build' }, managed)),
    ]),
  ];
}

/** The version that each managed module gets; of a profile only while it is active. */
export function managedBy(part: Part): Managed {
  return new Map(
    listed(element(part.root, 'dependencyManagement')).flatMap((each) => {
      const name = nameOf(part, each);
      const version = element(each, 'version')?.text;
      return name === null || !version ? [] : [[name, constraintOf(part.pom.properties.resolve(version.value))]];
    }),
  );
}

/** The parent, whose managed versions and properties hold here too: https://maven.apache.org/pom.html#inheritance */
export function readParent(part: Part): DependencyFact[] {
  const parent = element(part.root, 'parent');
  return parent === null ? [] : readDependency(part, parent, { kind: 'constraint' }, new Map());
}

function listed(parent: XmlElement | null): readonly XmlElement[] {
  return elements(element(parent, 'dependencies'), 'dependency');
}

function roleOf({ pom }: Part, each: XmlElement): Role {
  if (textAt(pom, each, 'optional') === 'true') return { kind: 'optional', name: '' };
  const scope = textAt(pom, each, 'scope') ?? 'compile';
  return (Object.hasOwn(scopes, scope) ? scopes[scope] : undefined) ?? { kind: 'group', name: scope };
}

/** `group:artifact`; the group of a plugin may be left out. */
function nameOf({ pom }: Part, each: XmlElement): string | null {
  const group = textAt(pom, each, 'groupId') ?? (each.name === 'plugin' ? 'org.apache.maven.plugins' : null);
  const artifact = textAt(pom, each, 'artifactId');
  const name = `${group}:${artifact}`;
  return group !== null && /^[\w.-]+:[\w.-]+$/.test(name) ? name : null;
}

/** It stands where its artifact is named. */
function readDependency(part: Part, each: XmlElement, role: Role, managed: Managed): DependencyFact[] {
  const { pom, block, marker } = part;
  const name = nameOf(part, each);
  const at = element(each, 'artifactId')?.text;
  if (name === null || !at) return [];
  const version = element(each, 'version')?.text ?? null;
  const classifier = textAt(pom, each, 'classifier');
  const place = (start: number, end: number) => pom.source.place(start, end);
  const span = version !== null && pom.properties.resolve(version.value).kind === 'written' ? version.inner : null;
  return [
    dependencyFact({ block, command: null, role, place }, at, {
      ecosystem: 'maven',
      name,
      constraint: version === null ? (managed.get(name) ?? elsewhere) : constraintOf(pom.properties.resolve(version.value)),
      extras: classifier === null ? [] : [classifier],
      marker,
      origin: originOf(part, each),
      constraintAt: span === null ? null : place(span.start, span.end),
    }),
  ].map((fact) => ({ ...fact, excludes: excludesOf(part, each) }));
}

/** The parent or an imported POM says which version. */
const elsewhere: Constraint = { kind: 'unknown', text: '', variable: null };

function originOf({ pom }: Part, each: XmlElement): Origin {
  const path = textAt(pom, each, 'systemPath');
  return path === null ? { kind: 'registry' } : { kind: 'path', reference: path };
}

function excludesOf({ pom }: Part, each: XmlElement): readonly string[] {
  return elements(element(each, 'exclusions'), 'exclusion').map(
    (one) => `${textAt(pom, one, 'groupId') ?? '*'}:${textAt(pom, one, 'artifactId') ?? '*'}`,
  );
}
