import type { Source } from '../formats/source.ts';
import { type TomlTable, get, parseToml } from '../formats/toml.ts';
import type { ModuleFact, ProjectFact, RuntimeFact } from '../model.ts';
import { readDependencies } from './cargo/dependencies.ts';
import { memberFrom } from './manifest/members.ts';
import { entryPlace, inOrder, keySpan, unreadable } from './manifest/places.ts';
import { booleanAt, findEntry, stringAt, stringPlace, stringsOf } from './pyproject/facts.ts';
import type { Read } from './reader.ts';

/** Reads `Cargo.toml`: https://doc.rust-lang.org/cargo/reference/manifest.html */
export const read: Read = (source) => {
  const { root, error } = parseToml(source.text);
  if (error !== null) return { facts: [], problems: [unreadable(source, 'TOML', error)] };
  const facts = [
    ...readProject(source, root),
    ...readRustVersion(source, root, 'package'),
    ...readRustVersion(source, root, 'workspace', 'package'),
    ...readDependencies(source, root),
    ...readMembers(source, root),
  ];
  return { facts: inOrder(facts), problems: [] };
};

function readProject(source: Source, root: TomlTable): ProjectFact[] {
  const name = findEntry(root, 'package', 'name');
  if (name?.value.kind !== 'string') return [];
  const place = entryPlace(source, keySpan(name), name.value);
  return [{ kind: 'project', ...place, block: '', ecosystem: 'cargo', name: name.value.value, published: isPublished(root) }];
}

/** The registry takes no package without description and licence: https://doc.rust-lang.org/cargo/reference/publishing.html */
function isPublished(root: TomlTable): boolean {
  const described = get(root, 'package', 'description') !== null;
  const licensed = get(root, 'package', 'license') !== null || get(root, 'package', 'license-file') !== null;
  const registries = get(root, 'package', 'publish');
  const forbidden = booleanAt(registries) === false || (registries?.kind === 'array' && registries.items.length === 0);
  return described && licensed && !forbidden;
}

/** The least version of Rust: https://doc.rust-lang.org/cargo/reference/rust-version.html */
function readRustVersion(source: Source, root: TomlTable, ...table: readonly string[]): RuntimeFact[] {
  const entry = findEntry(root, ...table, 'rust-version');
  const version = stringAt(entry?.value ?? null)?.value ?? '';
  if (entry === null || !/^\d[\d.]*$/.test(version)) return [];
  const place = entryPlace(source, keySpan(entry), entry.value);
  const constraint = { kind: 'range', text: `>=${version}` } as const;
  return [{ kind: 'runtime', ...place, block: '', name: 'rust', constraint, use: 'admits', alternative: null }];
}

/** https://doc.rust-lang.org/cargo/reference/workspaces.html */
function readMembers(source: Source, root: TomlTable): ModuleFact[] {
  return (['members', 'exclude'] as const).flatMap((key) =>
    stringsOf(get(root, 'workspace', key)).flatMap((member): ModuleFact[] => {
      const written = key === 'exclude' ? `!${member.value}` : member.value;
      const directory = member.value === '.' ? null : memberFrom(source.path, written);
      if (directory === null) return [];
      return [{ kind: 'module', ...stringPlace(source, member), block: '', ecosystem: 'cargo', name: member.value, directory }];
    }),
  );
}
