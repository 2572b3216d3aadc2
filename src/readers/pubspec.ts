import type { Source } from '../formats/source.ts';
import { entries, entry, get, parseYaml, text, type YamlEntry, type YamlNode } from '../formats/yaml.ts';
import type { Constraint, DependencyFact, Fact, IndexFact, Origin, ProjectFact, Role, RuntimeFact } from '../model.ts';
import { entryPlace, inOrder, keySpan, placeOf, unreadable } from './manifest/places.ts';
import { readFlutter } from './pubspec/flutter.ts';
import type { Read } from './reader.ts';

const roles: Readonly<Record<string, Role>> = {
  dependencies: { kind: 'runtime' },
  dev_dependencies: { kind: 'development' },
  dependency_overrides: { kind: 'constraint' },
};

/** Reads `pubspec.yaml`: https://dart.dev/tools/pub/pubspec */
export const read: Read = (source) => {
  const { documents, errors } = parseYaml(source.text);
  const root = documents[0];
  const facts = [
    ...readProject(source, root),
    ...readRuntime(source, entry(get(root, 'environment'), 'sdk'), 'dart'),
    ...readRuntime(source, entry(get(root, 'environment'), 'flutter'), 'flutter'),
    ...Object.entries(roles).flatMap(([section, role]) => readDependencies(source, get(root, section), role)),
    ...readFlutter(source, root),
  ];
  return { facts: inOrder(facts), problems: errors.slice(0, 1).map((error) => unreadable(source, 'YAML', error)) };
};

function readDependencies(source: Source, section: YamlNode | undefined, role: Role): Fact[] {
  const effective = new Map(entries(section).map((each) => [each.key, each]));
  return [...effective.values()].flatMap((each) => [...readDependency(source, each, role), ...readHost(source, each)]);
}

function readDependency(source: Source, each: YamlEntry, role: Role): DependencyFact[] {
  const version = each.value.kind === 'map' ? get(each.value, 'version') : each.value;
  if (each.value.kind === 'list' || each.key === '') return [];
  const origin = originOf(each.value);
  const constraint = constraintOf(version, origin);
  return [
    {
      kind: 'dependency',
      ...entryPlace(source, keySpan(each), each.value),
      block: '',
      ecosystem: 'pub',
      name: text(get(each.value, 'hosted', 'name')) ?? each.key,
      constraint,
      role,
      extras: [],
      marker: null,
      origin,
      command: null,
      nameAt: nameAt(source, each),
      constraintAt: constraint.kind === 'range' && version?.kind === 'scalar' ? placeOf(source, version.inner) : null,
      excludes: [],
    },
  ];
}

function nameAt(source: Source, { key, keyStart, keyEnd, value }: YamlEntry): DependencyFact['nameAt'] {
  const plain = source.text.slice(keyStart, keyEnd) === key;
  return plain && get(value, 'hosted', 'name') === undefined ? source.place(keyStart, keyEnd) : null;
}

/** https://dart.dev/tools/pub/dependencies#dependency-sources */
function originOf(value: YamlNode): Origin {
  const git = get(value, 'git');
  const repository = text(git) ?? text(get(git, 'url'));
  const revision = text(get(git, 'ref'));
  if (repository !== null) return { kind: 'git', reference: revision === null ? repository : `${repository}@${revision}` };
  const path = text(get(value, 'path'));
  if (path !== null) return { kind: 'path', reference: path };
  const sdk = text(get(value, 'sdk'));
  return sdk === null ? { kind: 'registry' } : { kind: 'path', reference: `sdk:${sdk}` };
}

function constraintOf(version: YamlNode | undefined, origin: Origin): Constraint {
  if (origin.kind !== 'registry') return { kind: 'unknown', text: origin.reference, variable: null };
  const range = text(version)?.trim() ?? 'any';
  return range === 'any' || range === '' ? { kind: 'any' } : { kind: 'range', text: range };
}

/** A package server of one's own: https://dart.dev/tools/pub/dependencies#hosted-packages */
function readHost(source: Source, { key, value }: YamlEntry): IndexFact[] {
  const hosted = get(value, 'hosted');
  const node = hosted?.kind === 'map' ? get(hosted, 'url') : hosted;
  const url = text(node);
  if (node?.kind !== 'scalar' || url === null) return [];
  const only = [text(get(hosted, 'name')) ?? key];
  const { start, end } = node.inner ?? node;
  return [
    {
      kind: 'index',
      ...source.place(start, end),
      block: '',
      ecosystem: 'pub',
      role: 'extra',
      url,
      resolved: 'written',
      command: null,
      only,
    },
  ];
}

/** `environment: sdk:` is Dart's version, which is not Flutter's. */
function readRuntime(source: Source, version: YamlEntry | undefined, name: 'dart' | 'flutter'): RuntimeFact[] {
  if (version?.value.kind !== 'scalar') return [];
  const constraint = constraintOf(version.value, { kind: 'registry' });
  const place = entryPlace(source, keySpan(version), version.value);
  return [{ kind: 'runtime', ...place, block: '', name, constraint, use: 'admits', alternative: null }];
}

function readProject(source: Source, root: YamlNode | undefined): ProjectFact[] {
  const name = entry(root, 'name');
  if (name === undefined) return [];
  const place = entryPlace(source, keySpan(name), name.value);
  return [{ kind: 'project', ...place, block: '', ecosystem: 'pub', name: text(name.value), published: isPublished(root) }];
}

/** A plugin is made for other apps, and so is what shows its home to them; anything else is taken for an app. */
function isPublished(root: YamlNode | undefined): boolean {
  if (get(root, 'flutter', 'plugin') !== undefined) return true;
  return text(get(root, 'publish_to')) !== 'none' && ['homepage', 'repository'].some((key) => text(get(root, key)) !== null);
}
