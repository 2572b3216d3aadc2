import { attribute, element, type XmlAttribute, type XmlElement, type XmlText } from '../../formats/xml.ts';
import type { Constraint, DependencyFact, Fact, ReferenceFact, Role } from '../../model.ts';
import { dependencyFact } from '../installs/frame.ts';
import { fromRoot } from '../manifest/members.ts';
import { constraintOf } from '../xml/properties.ts';
import type { Conditioned, MsBuild } from './file.ts';

/** Items that name packages: https://learn.microsoft.com/en-us/nuget/consume-packages/package-references-in-project-files */
const roles: Readonly<Record<string, Role>> = {
  PackageReference: { kind: 'runtime' },
  PackageVersion: { kind: 'constraint' },
  GlobalPackageReference: { kind: 'development' },
};

/** What an item asks for: packages, or a project of the repository. */
export function readItem(file: MsBuild, item: Conditioned): Fact[] {
  const { name } = item.element;
  if (name === 'ProjectReference') return readProject(file, item);
  const role = Object.hasOwn(roles, name) ? roles[name] : undefined;
  return role === undefined ? [] : readPackages(file, item, role);
}

function named(item: XmlElement): XmlAttribute | null {
  return attribute(item, 'Include') ?? attribute(item, 'Update');
}

/** What an item says of itself, as an attribute or as an element in it. */
function metadata(item: XmlElement, name: string): XmlAttribute | XmlText | null {
  return attribute(item, name) ?? element(item, name)?.text ?? null;
}

/** `Include="A;B"` names several. */
function readPackages(file: MsBuild, { element: item, conditions }: Conditioned, role: Role): DependencyFact[] {
  const include = named(item);
  if (include?.inner === null || include === null) return [];
  const version = metadata(item, 'VersionOverride') ?? metadata(item, 'Version');
  const resolved = version === null ? null : file.properties.resolve(version.value);
  const constraint: Constraint = resolved === null ? { kind: 'unknown', text: '', variable: null } : constraintOf(resolved);
  const span = resolved?.kind === 'written' ? (version?.inner ?? null) : null;
  const { start } = include.inner;
  return [...include.value.matchAll(/[^;\s]+/g)].flatMap(({ 0: name, index }) => {
    if (!/^[\w.-]+$/.test(name)) return [];
    const at = { start: start + index, end: start + index + name.length };
    const place = (from: number, to: number) => file.source.place(from, to);
    return [
      dependencyFact({ block: '', command: null, role: isPrivate(item) ? { kind: 'development' } : role, place }, at, {
        ecosystem: 'nuget',
        name,
        constraint: constraint.kind === 'range' && constraint.text === '' ? { kind: 'unknown', text: '', variable: null } : constraint,
        marker: conditions.length === 0 ? null : conditions.join(' and '),
        nameAt: place(at.start, at.end),
        constraintAt: span === null || span.start === span.end ? null : place(span.start, span.end),
      }),
    ];
  });
}

/** What is not passed on to those who use the project is there for building it: analyzers, tools. */
function isPrivate(item: XmlElement): boolean {
  return /^all$/i.test(metadata(item, 'PrivateAssets')?.value ?? '');
}

function readProject({ source }: MsBuild, { element: item, conditions }: Conditioned): ReferenceFact[] {
  const include = named(item);
  const path = include === null || include.value.includes('$(') ? null : fromRoot(source.path, include.value.replaceAll('\\', '/'));
  if (include === null || path === null) return [];
  const { start, end } = include.inner ?? include;
  const marker = conditions.length === 0 ? null : conditions.join(' and ');
  return [
    {
      kind: 'reference',
      to: 'module',
      name: path,
      role: { kind: 'runtime' },
      marker,
      excludes: [],
      block: '',
      ...source.place(start, end),
    },
  ];
}
