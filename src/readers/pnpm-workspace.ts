import type { Source } from '../formats/source.ts';
import { entries, get, items, parseYaml, text, type YamlEntry, type YamlNode } from '../formats/yaml.ts';
import type { DependencyFact, ModuleFact, Origin, SettingFact } from '../model.ts';
import { memberFrom } from './manifest/members.ts';
import { entryPlace, inOrder, keySpan, unreadable } from './manifest/places.ts';
import { overriddenName } from './package-json/forced.ts';
import { parseSpecifier } from './package-json/specifier.ts';
import type { Read } from './reader.ts';

/** Reads which folders are packages of a pnpm workspace, and what it forces on them: https://pnpm.io/pnpm-workspace_yaml */
export const read: Read = (source) => {
  const { documents, errors } = parseYaml(source.text);
  const facts = documents.flatMap((root) => [
    ...items(get(root, 'packages')).flatMap((member) => readMember(source, member)),
    ...entries(get(root, 'overrides')).flatMap((each) => [...readForced(source, each), ...readOverridden(source, each)]),
    ...entries(get(root, 'patchedDependencies')).flatMap((each) => readPatched(source, each)),
  ]);
  return { facts: inOrder(facts), problems: errors.slice(0, 1).map((error) => unreadable(source, 'YAML', error)) };
};

function readMember(source: Source, member: YamlNode): ModuleFact[] {
  const glob = text(member);
  const directory = glob === null ? null : memberFrom(source.path, glob);
  if (glob === null || directory === null) return [];
  return [{ kind: 'module', ...source.place(member.start, member.end), block: '', ecosystem: 'npm', name: glob, directory }];
}

/** What is forced only below one package or in place of some versions bounds nothing for sure. */
function readForced(source: Source, each: YamlEntry): DependencyFact[] {
  const version = text(each.value);
  if (version === null || /^\$|^-$/.test(version) || !/^(?:@[\w.-]+\/)?[\w.-]+$/.test(each.key)) return [];
  const { alias, constraint, origin } = parseSpecifier(version);
  return [forcedFact(source, each, each.key, alias === null ? constraint : { kind: 'unknown', text: version, variable: null }, origin)];
}

function readOverridden(source: Source, each: YamlEntry): SettingFact[] {
  const name = overriddenName(each.key);
  if (name === null) return [];
  return [{ kind: 'setting', ...entryPlace(source, keySpan(each), each.value), block: '', key: 'npm.override', value: name }];
}

/** `'name@1.0.0': patches/name.patch` */
function readPatched(source: Source, each: YamlEntry): DependencyFact[] {
  const name = /^(?:@[\w.-]+\/)?[\w.-]+/.exec(each.key)?.[0];
  const reference = text(each.value);
  if (name === undefined || reference === null) return [];
  return [forcedFact(source, each, name, { kind: 'unknown', text: each.key, variable: null }, { kind: 'path', reference })];
}

function forcedFact(
  source: Source,
  each: YamlEntry,
  name: string,
  constraint: DependencyFact['constraint'],
  origin: Origin,
): DependencyFact {
  return {
    kind: 'dependency',
    ...entryPlace(source, keySpan(each), each.value),
    block: '',
    ecosystem: 'npm',
    name,
    constraint,
    role: { kind: 'constraint' },
    extras: [],
    marker: null,
    origin,
    command: null,
    nameAt: null,
    constraintAt: null,
    excludes: [],
  };
}
