import { entries, entry, get, items, type JsonNode, parseJson, text } from '../formats/json.ts';
import type { Source } from '../formats/source.ts';
import type { Constraint, DependencyFact, Place, ProjectFact, Role } from '../model.ts';
import { entryPlace, inOrder, placeOf, unreadable } from './manifest/places.ts';
import { dependency } from './native/facts.ts';
import type { Read } from './reader.ts';

/** Reads `vcpkg.json`: https://learn.microsoft.com/en-us/vcpkg/reference/vcpkg-json */
export const read: Read = (source) => {
  const { root, error } = parseJson(source.text);
  const facts = [
    ...readProject(source, root),
    ...items(get(root, 'dependencies')).flatMap((item) => readDependency(source, item, { kind: 'runtime' })),
    ...featuresOf(root).flatMap(({ name, dependencies }) =>
      dependencies.flatMap((item) => readDependency(source, item, { kind: 'optional', name })),
    ),
    ...items(get(root, 'overrides')).flatMap((item) => readDependency(source, item, { kind: 'constraint' })),
  ];
  return { facts: inOrder(facts), problems: error === null ? [] : [unreadable(source, 'JSON', error)] };
};

/** They are an object by their names; once they were a list. */
function featuresOf(root: JsonNode | null): { readonly name: string; readonly dependencies: readonly JsonNode[] }[] {
  const features = get(root, 'features');
  const listed = items(features).map((value) => ({ name: text(get(value, 'name')) ?? '', value }));
  const named = entries(features).map(({ key, value }) => ({ name: key.value, value }));
  return [...listed, ...named].map(({ name, value }) => ({ name, dependencies: items(get(value, 'dependencies')) }));
}

/** A name, or an object with more. What is for the host is a tool of the build. */
function readDependency(source: Source, item: JsonNode, role: Role): DependencyFact[] {
  const name = item.kind === 'object' ? get(item, 'name') : item;
  if (name?.kind !== 'string') return [];
  const host = get(item, 'host');
  const { constraint, at } = versionOf(item);
  return [
    dependency(itemPlace(source, item, name), {
      ecosystem: 'vcpkg',
      name: name.value,
      constraint,
      role: host?.kind === 'boolean' && host.value && role.kind === 'runtime' ? { kind: 'build' } : role,
      extras: items(get(item, 'features')).flatMap((feature) => text(feature) ?? text(get(feature, 'name')) ?? []),
      marker: text(get(item, 'platform')),
      nameAt: placeOf(source, name.inner),
      constraintAt: at?.kind === 'string' ? placeOf(source, at.inner) : null,
    }),
  ];
}

/** `version>=` is the least version; an override names the version that is taken, in one of four spellings. */
function versionOf(item: JsonNode): { readonly constraint: Constraint; readonly at: JsonNode | null } {
  const least = get(item, 'version>=');
  const exact = ['version', 'version-semver', 'version-date', 'version-string']
    .map((key) => get(item, key))
    .find((node) => text(node) !== null);
  const [lowest, taken] = [text(least), text(exact ?? null)];
  if (taken !== null) return { constraint: { kind: 'range', text: taken }, at: exact ?? null };
  return lowest === null ? { constraint: { kind: 'any' }, at: null } : { constraint: { kind: 'range', text: `>=${lowest}` }, at: least };
}

/** The whole item when it stands in one line, else its name. */
function itemPlace(source: Source, item: JsonNode, name: JsonNode): Place {
  const whole = !source.text.slice(item.start, item.end).includes('\n');
  const { start, end } = item.kind === 'string' ? (item.inner ?? item) : whole ? item : name;
  return source.place(start, end);
}

function readProject(source: Source, root: JsonNode | null): ProjectFact[] {
  const name = entry(root, 'name');
  if (name === null) return [];
  const place = entryPlace(source, name.key, name.value);
  return [{ kind: 'project', ...place, block: '', ecosystem: 'vcpkg', name: text(name.value), published: false }];
}
