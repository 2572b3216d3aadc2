import { entries, entry, get, type JsonEntry, type JsonNode, text } from '../../formats/json.ts';
import type { Source } from '../../formats/source.ts';
import type { DependencyFact } from '../../model.ts';
import { placeOf, within } from '../manifest/places.ts';
import { dependencyFact } from './dependencies.ts';
import { parseSpecifier } from './specifier.ts';

/**
 * The versions that a project forces on all that it installs: `overrides` of npm and bun, `resolutions` of yarn and
 * `pnpm.overrides`. What is forced only below one package or in place of some versions bounds nothing for sure and is
 * left out. https://docs.npmjs.com/cli/v11/configuring-npm/package-json#overrides,
 * https://yarnpkg.com/configuration/manifest#resolutions, https://pnpm.io/settings#overrides
 */
export function readForced(source: Source, root: JsonNode | null): DependencyFact[] {
  return [get(root, 'overrides'), get(root, 'resolutions'), get(root, 'pnpm', 'overrides')]
    .flatMap(entries)
    .flatMap((each) => readOne(source, each));
}

/** The name of a package, wherever in the tree it is wanted (`**` of yarn), without a version. */
const everywhere = /^(?:\*\*\/)?((?:@[\w.-]+\/)?[\w.-]+)$/;

function readOne(source: Source, { key, value }: JsonEntry): DependencyFact[] {
  const name = everywhere.exec(key.value)?.[1];
  const said = value.kind === 'object' ? entry(value, '.') : { key, value };
  const version = text(said?.value ?? null);
  // `$name` is what the project itself asks for, `-` takes the package away.
  if (name === undefined || said === null || version === null || /^\$|^-$/.test(version)) return [];
  const start = key.value.length - name.length;
  const nameAt = placeOf(source, within(key.inner, { start, end: key.value.length }));
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
