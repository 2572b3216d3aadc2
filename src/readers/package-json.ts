import { entries, entry, get, items, type JsonEntry, type JsonNode, parseJson, text } from '../formats/json.ts';
import type { Source } from '../formats/source.ts';
import type { ModuleFact, ProjectFact, Role, RuntimeFact, SettingFact } from '../model.ts';
import { memberFrom } from './manifest/members.ts';
import { entryPlace, inOrder, unreadable } from './manifest/places.ts';
import { readDependencies } from './package-json/dependencies.ts';
import { readElectron } from './package-json/electron.ts';
import { readForced, readOverridden } from './package-json/forced.ts';
import { readMakes } from './package-json/makes.ts';
import { npmConstraint } from './package-json/specifier.ts';
import type { Read } from './reader.ts';
import { readUnityPackage } from './unity-manifest.ts';

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
    ...(isOfUnity(root)
      ? entries(get(root, 'dependencies')).flatMap((each) => readUnityPackage(source, each))
      : Object.entries(roles).flatMap(([section, role]) => readDependencies(source, get(root, section), role))),
    ...readForced(source, root),
    ...readOverridden(source, root),
    ...readRuntime(source, entry(get(root, 'engines'), 'node'), 'admits'),
    ...developmentEngines(root).flatMap((engine) => readRuntime(source, entry(engine, 'version'), 'admits')),
    ...readRuntime(source, entry(get(root, 'volta'), 'node'), 'selects'),
    ...readWorkspaces(source, root),
    ...readPackageManager(source, entry(root, 'packageManager')),
    ...readElectron(source, root),
    ...readMakes(source, root, root?.kind === 'object' && isPublished(root)),
  ];
  return { facts: inOrder(facts), problems: error === null ? [] : [unreadable(source, 'JSON', error)] };
};

/** A package of Unity says from which release of it on: https://docs.unity3d.com/Manual/upm-manifestPkg.html */
function isOfUnity(root: JsonNode | null): boolean {
  return /^\d+\.\d+$/.test(text(get(root, 'unity')) ?? '');
}

function readRuntime(source: Source, node: JsonEntry | null, use: RuntimeFact['use']): RuntimeFact[] {
  const range = text(node?.value ?? null);
  if (node === null || range === null) return [];
  const place = entryPlace(source, node.key, node.value);
  return [{ kind: 'runtime', ...place, block: '', name: 'node', constraint: npmConstraint(range), use, alternative: null }];
}

/** https://docs.npmjs.com/cli/v11/configuring-npm/package-json#devengines: one runtime or a list of them. */
function developmentEngines(root: JsonNode | null): JsonNode[] {
  const runtime = get(root, 'devEngines', 'runtime');
  return [runtime, ...items(runtime)].flatMap((engine) => (engine !== null && text(get(engine, 'name')) === 'node' ? [engine] : []));
}

/** `pnpm@9.1.0+sha512.…`: the hash only proves that it is the one that was meant. */
function readPackageManager(source: Source, each: JsonEntry | null): SettingFact[] {
  const value = text(each?.value ?? null);
  if (each === null || value === null) return [];
  const place = entryPlace(source, each.key, each.value);
  return [{ kind: 'setting', ...place, block: '', key: 'npm.packageManager', value: value.replace(/\+.*$/s, '') }];
}

function readWorkspaces(source: Source, root: JsonNode | null): ModuleFact[] {
  const workspaces = get(root, 'workspaces');
  const members = workspaces?.kind === 'object' ? get(workspaces, 'packages') : workspaces;
  return items(members).flatMap((member) => {
    const glob = text(member);
    const directory = glob === null ? null : memberFrom(source.path, glob);
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
