import { entries, entry, get, items, type JsonEntry, type JsonNode, parseJson, text } from '../formats/json.ts';
import type { Source } from '../formats/source.ts';
import type { DependencyFact, IndexFact, Origin } from '../model.ts';
import { dependencyFact } from './installs/frame.ts';
import { entryPlace, inOrder, placeOf, unreadable } from './manifest/places.ts';
import type { Read } from './reader.ts';

/** Reads the `Packages/manifest.json` of a Unity project: https://docs.unity3d.com/Manual/upm-manifestPrj.html */
export const read: Read = (source) => {
  const { root, error } = parseJson(source.text);
  const packages = new Map(entries(get(root, 'dependencies')).map((each) => [each.key.value, each]));
  const facts = [
    ...[...packages.values()].flatMap((each) => readUnityPackage(source, each)),
    ...items(get(root, 'scopedRegistries')).flatMap((each) => readRegistry(source, each)),
  ];
  return { facts: inOrder(facts), problems: error === null ? [] : [unreadable(source, 'JSON', error)] };
};

/** One package of the dependencies of a project, or of another package. */
export function readUnityPackage(source: Source, { key, value }: JsonEntry): DependencyFact[] {
  if (value.kind !== 'string' || key.value === '') return [];
  const origin = originOf(value.value);
  const { location, text: words } = entryPlace(source, key, value);
  const isVersion = origin.kind === 'registry' && /^[\w.+-]+$/.test(value.value);
  return [
    dependencyFact({ block: '', command: null, role: { kind: 'runtime' }, place: () => ({ location, text: words }) }, value, {
      ecosystem: 'unity',
      name: key.value,
      constraint: isVersion ? { kind: 'range', text: value.value } : { kind: 'unknown', text: value.value, variable: null },
      origin,
      nameAt: placeOf(source, key.inner),
      constraintAt: isVersion ? placeOf(source, value.inner) : null,
    }),
  ];
}

/** A version of a registry, `file:…` in the project, or the address of a git repository. */
function originOf(written: string): Origin {
  if (written.startsWith('file:')) return { kind: 'path', reference: written.slice('file:'.length) };
  return /[/@]|\.git\b/.test(written) ? { kind: 'git', reference: written } : { kind: 'registry' };
}

/** A registry that serves the packages whose names begin with one of its scopes. */
function readRegistry(source: Source, registry: JsonNode): IndexFact[] {
  const url = entry(registry, 'url');
  if (url?.value.kind !== 'string') return [];
  const only = items(get(registry, 'scopes')).flatMap((scope) => text(scope) ?? []);
  const place = entryPlace(source, url.key, url.value);
  return [
    {
      kind: 'index',
      ecosystem: 'unity',
      role: 'extra',
      url: url.value.value,
      resolved: 'written',
      command: null,
      only,
      block: '',
      ...place,
    },
  ];
}
