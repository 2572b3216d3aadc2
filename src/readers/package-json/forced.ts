import { entries, entry, get, type JsonEntry, type JsonNode, text } from '../../formats/json.ts';
import type { Source } from '../../formats/source.ts';
import type { DependencyFact, SettingFact } from '../../model.ts';
import { entryPlace, placeOf, within } from '../manifest/places.ts';
import { dependencyFact } from './dependencies.ts';
import { parseSpecifier, type Specifier } from './specifier.ts';

/**
 * The versions that a project forces on all that it installs: `overrides` of npm and bun, `resolutions` of yarn and
 * `pnpm.overrides`. What is forced only below one package or in place of some versions bounds nothing for sure and is
 * left out. https://docs.npmjs.com/cli/v11/configuring-npm/package-json#overrides,
 * https://yarnpkg.com/configuration/manifest#resolutions, https://pnpm.io/settings#overrides
 */
export function readForced(source: Source, root: JsonNode | null): DependencyFact[] {
  const forced = [get(root, 'overrides'), get(root, 'resolutions'), get(root, 'pnpm', 'overrides')].flatMap(entries);
  const patched = [get(root, 'patchedDependencies'), get(root, 'pnpm', 'patchedDependencies')].flatMap(entries);
  return [...forced.flatMap((each) => readOne(source, each)), ...patched.flatMap((each) => readPatched(source, each))];
}

/** Another version of these is put in the place of what some package asks for, each name told apart: `npm.override`. */
export function readOverridden(source: Source, root: JsonNode | null): SettingFact[] {
  return [get(root, 'overrides'), get(root, 'resolutions'), get(root, 'pnpm', 'overrides')].flatMap((section) =>
    overridden(source, section, mostNested),
  );
}

/** npm nests what is meant below another package as often as there are packages in between. */
const mostNested = 5;

function overridden(source: Source, section: JsonNode | null, levels: number): SettingFact[] {
  return entries(section).flatMap(({ key, value }) => {
    if (value.kind === 'object') return levels > 0 ? overridden(source, value, levels - 1) : [];
    const name = overriddenName(key.value);
    return name === null ? [] : [{ kind: 'setting', ...entryPlace(source, key, value), block: '', key: 'npm.override', value: name }];
  });
}

/** The last name of `name`, `**\/name`, yarn's `parent/name` and pnpm's `parent>name@range`. */
export function overriddenName(key: string): string | null {
  return /(?:^|[/>])((?:@[\w.-]+\/)?\w[\w.-]*)(?:@[^/>]*)?$/.exec(key.replace(/^.*>(?=.)/s, ''))?.[1] ?? null;
}

/** What is patched is a package of one's own: https://pnpm.io/cli/patch, https://bun.com/docs/pm/cli/patch */
function readPatched(source: Source, { key, value }: JsonEntry): DependencyFact[] {
  const name = /^(?:@[\w.-]+\/)?[\w.-]+/.exec(key.value)?.[0];
  const file = text(value);
  if (name === undefined || file === null) return [];
  const nameAt = placeOf(source, within(key.inner, { start: 0, end: name.length }));
  const specifier: Specifier = {
    alias: null,
    constraint: { kind: 'unknown', text: key.value, variable: null },
    span: null,
    origin: { kind: 'path', reference: file },
  };
  return [dependencyFact(source, { key, value }, { name, nameAt, specifier, role: { kind: 'constraint' } })];
}

/** The name of a package, wherever in the tree it is wanted (`**` of yarn), without a version. */
const everywhere = /^(?:\*\*\/)?((?:@[\w.-]+\/)?[\w.-]+)$/;
/** The same behind which yarn writes what it is patched in the place of: `name@npm:^1.0.0`. */
const patched = /^((?:@[\w.-]+\/)?[\w.-]+)@npm:/;

function readOne(source: Source, { key, value }: JsonEntry): DependencyFact[] {
  const said = value.kind === 'object' ? entry(value, '.') : { key, value };
  const version = text(said?.value ?? null);
  const name = (everywhere.exec(key.value) ?? (version?.startsWith('patch:') === true ? patched.exec(key.value) : null))?.[1];
  // `$name` is what the project itself asks for, `-` takes the package away.
  if (name === undefined || said === null || version === null || /^\$|^-$/.test(version)) return [];
  const start = key.value.indexOf(name);
  const nameAt = placeOf(source, within(key.inner, { start, end: start + name.length }));
  const specifier = parseSpecifier(version);
  const replaced = { ...specifier, constraint: { kind: 'unknown', text: version, variable: null }, span: null } as const;
  return [
    dependencyFact(source, said, {
      name,
      nameAt,
      specifier: specifier.alias === null ? specifier : replaced,
      role: { kind: 'constraint' },
    }),
  ];
}
