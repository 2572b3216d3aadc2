import type { Source } from '../formats/source.ts';
import { entries, entry, get, items, parseYaml, text, type YamlEntry, type YamlNode } from '../formats/yaml.ts';
import type { Constraint, DependencyFact, Fact, IndexFact, Origin, ProjectFact, RuntimeFact, SettingFact } from '../model.ts';
import { componentName } from './esp-idf/names.ts';
import { entryPlace, inOrder, keySpan, placeOf, unreadable } from './manifest/places.ts';
import { dependency, setting, unknown } from './native/facts.ts';
import type { Read } from './reader.ts';

/** Reads `idf_component.yml`: https://docs.espressif.com/projects/idf-component-manager/en/latest/reference/manifest_file.html */
export const read: Read = (source) => {
  const { documents, errors } = parseYaml(source.text);
  const root = documents[0];
  const facts = [
    ...readProject(source, entry(root, 'version')),
    ...readTargets(source, entry(root, 'targets')),
    ...entries(get(root, 'dependencies')).flatMap((each) => readDependency(source, each)),
  ];
  return { facts: inOrder(facts), problems: errors.slice(0, 1).map((error) => unreadable(source, 'YAML', error)) };
};

/** Only what is published has a version of its own; its name is that of its folder. */
function readProject(source: Source, version: YamlEntry | undefined): ProjectFact[] {
  if (version === undefined || !/^\d/.test(text(version.value) ?? '')) return [];
  const place = entryPlace(source, keySpan(version), version.value);
  return [{ kind: 'project', ...place, block: '', ecosystem: 'espressif', name: null, published: true }];
}

/** The chips that the component is made for. */
function readTargets(source: Source, targets: YamlEntry | undefined): SettingFact[] {
  const names = items(targets?.value).flatMap((item) => text(item) ?? []);
  if (targets === undefined || names.length === 0) return [];
  return [setting(entryPlace(source, keySpan(targets), targets.value), 'esp-idf.targets', names.join(','))];
}

function readDependency(source: Source, each: YamlEntry): Fact[] {
  if (each.key === '' || each.value.kind === 'list') return [];
  return each.key === 'idf' ? readFramework(source, each) : [readComponent(source, each), ...readRegistry(source, each)];
}

/** The framework's version stands among the dependencies. */
function readFramework(source: Source, each: YamlEntry): RuntimeFact[] {
  const constraint = constraintOf(versionNode(each), { kind: 'registry' });
  const place = entryPlace(source, keySpan(each), each.value);
  return constraint.kind === 'any'
    ? []
    : [{ kind: 'runtime', ...place, block: '', name: 'esp-idf', constraint, use: 'admits', alternative: null }];
}

function readComponent(source: Source, each: YamlEntry): DependencyFact {
  const version = versionNode(each);
  const origin = originOf(each.value);
  const constraint = constraintOf(version, origin);
  return dependency(entryPlace(source, keySpan(each), each.value), {
    ecosystem: 'espressif',
    // What lies in a folder or a repository is known by its own name.
    name: origin.kind === 'registry' ? componentName(each.key) : each.key,
    constraint,
    marker: markerOf(each.value),
    origin,
    nameAt: source.text.slice(each.keyStart, each.keyEnd) === each.key ? source.place(each.keyStart, each.keyEnd) : null,
    constraintAt: constraint.kind === 'range' && version?.kind === 'scalar' ? placeOf(source, version.inner) : null,
  });
}

function versionNode({ value }: YamlEntry): YamlNode | undefined {
  return value.kind === 'map' ? get(value, 'version') : value;
}

/** What lies in the folder at `override_path` goes before the registry. */
function originOf(value: YamlNode): Origin {
  const git = text(get(value, 'git'));
  if (git !== null) return { kind: 'git', reference: git };
  const path = text(get(value, 'override_path')) ?? text(get(value, 'path'));
  return path === null ? { kind: 'registry' } : { kind: 'path', reference: path };
}

/** https://docs.espressif.com/projects/idf-component-manager/en/latest/reference/versioning.html */
function constraintOf(version: YamlNode | undefined, origin: Origin): Constraint {
  const range = text(version)?.trim() ?? '';
  if (origin.kind !== 'registry') return unknown(origin.kind === 'git' && range !== '' ? `${origin.reference}@${range}` : origin.reference);
  if (range === '' || range === '*') return { kind: 'any' };
  const hole = /\$(?:CONFIG)?\{([^}]*)\}?/.exec(range);
  return hole === null ? { kind: 'range', text: range } : unknown(range, hole[1] ?? null);
}

/** All of the rules hold where it is built in. */
function markerOf(value: YamlNode): string | null {
  const conditions = items(get(value, 'rules')).flatMap((rule) => text(get(rule, 'if')) ?? []);
  return conditions.length === 0 ? null : conditions.join(' and ');
}

function readRegistry(source: Source, { key, value }: YamlEntry): IndexFact[] {
  const url = [get(value, 'registry_url'), get(value, 'service_url')].find((node) => text(node) !== null);
  if (url?.kind !== 'scalar') return [];
  const { start, end } = url.inner ?? url;
  const only = [componentName(key)];
  const place = source.place(start, end);
  return [
    { kind: 'index', ...place, block: '', ecosystem: 'espressif', role: 'extra', url: url.value, resolved: 'written', command: null, only },
  ];
}
