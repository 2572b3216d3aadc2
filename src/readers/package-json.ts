import { entries, entry, get, items, type JsonEntry, type JsonNode, parseJson, text } from '../formats/json.ts';
import type { Source } from '../formats/source.ts';
import type { DependencyFact, ModuleFact, ProjectFact, Role, RuntimeFact } from '../model.ts';
import { fromRoot } from './manifest/members.ts';
import { entryPlace, inOrder, placeOf, unreadable, within } from './manifest/places.ts';
import { npmConstraint, parseSpecifier } from './package-json/specifier.ts';
import type { Read } from './reader.ts';

const roles: Readonly<Record<string, Role>> = {
  dependencies: { kind: 'runtime' },
  devDependencies: { kind: 'development' },
  peerDependencies: { kind: 'peer' },
  optionalDependencies: { kind: 'optional', name: '' },
};

/** Reads `package.json`: https://docs.npmjs.com/cli/v11/configuring-npm/package-json */
export const read: Read = (source) => {
  const { root, error } = parseJson(source.text);
  const facts = [
    ...readProject(source, root),
    ...Object.entries(roles).flatMap(([section, role]) => readDependencies(source, get(root, section), role)),
    ...readRuntime(source, entry(get(root, 'engines'), 'node'), 'admits'),
    ...readRuntime(source, entry(get(root, 'volta'), 'node'), 'selects'),
    ...readWorkspaces(source, root),
  ];
  return { facts: inOrder(facts), problems: error === null ? [] : [unreadable(source, 'JSON', error)] };
};

function readDependencies(source: Source, section: JsonNode | null, role: Role): DependencyFact[] {
  const effective = new Map(entries(section).map((each) => [each.key.value, each]));
  return [...effective.values()].flatMap((each) => readDependency(source, each, role));
}

function readDependency(source: Source, { key, value }: JsonEntry, role: Role): DependencyFact[] {
  if (value.kind !== 'string') return [];
  const { alias, constraint, span, origin } = parseSpecifier(value.value);
  const nameAt = alias === null ? key.inner : within(value.inner, alias.span);
  return [
    {
      kind: 'dependency',
      ...entryPlace(source, key, value),
      block: '',
      ecosystem: 'npm',
      name: alias?.name ?? key.value,
      constraint,
      role,
      extras: [],
      marker: null,
      origin,
      command: null,
      nameAt: placeOf(source, nameAt),
      constraintAt: placeOf(source, within(value.inner, span)),
      excludes: [],
    },
  ];
}

function readRuntime(source: Source, node: JsonEntry | null, use: RuntimeFact['use']): RuntimeFact[] {
  const range = text(node?.value ?? null);
  if (node === null || range === null) return [];
  const place = entryPlace(source, node.key, node.value);
  return [{ kind: 'runtime', ...place, block: '', name: 'node', constraint: npmConstraint(range), use, alternative: null }];
}

function readWorkspaces(source: Source, root: JsonNode | null): ModuleFact[] {
  const workspaces = get(root, 'workspaces');
  const members = workspaces?.kind === 'object' ? get(workspaces, 'packages') : workspaces;
  return items(members).flatMap((member) => {
    const glob = text(member);
    const directory = glob === null ? null : fromRoot(source.path, glob);
    if (glob === null || directory === null) return [];
    return [{ kind: 'module', ...source.place(member.start, member.end), block: '', ecosystem: 'npm', name: glob, directory }];
  });
}

function readProject(source: Source, root: JsonNode | null): ProjectFact[] {
  if (root?.kind !== 'object') return [];
  const name = entry(root, 'name');
  const place = name === null ? source.place(root.start, root.start + 1) : entryPlace(source, name.key, name.value);
  return [{ kind: 'project', ...place, block: '', ecosystem: 'npm', name: text(name?.value ?? null), published: isPublished(root) }];
}

/** Something to import or to run is offered under a name, and nothing forbids to publish it. */
function isPublished(root: JsonNode): boolean {
  const isPrivate = get(root, 'private');
  const offers = ['main', 'exports', 'module', 'bin', 'files'].some((key) => get(root, key) !== null);
  return offers && text(get(root, 'name')) !== null && !(isPrivate?.kind === 'boolean' && isPrivate.value);
}
