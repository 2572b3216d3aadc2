import { entries, get, type JsonEntry, type JsonNode, parseJson, text } from '../formats/json.ts';
import type { Source } from '../formats/source.ts';
import type { DependencyFact } from '../model.ts';
import { dependencyFact } from './installs/frame.ts';
import { inOrder, placeOf, unreadable } from './manifest/places.ts';
import type { Read } from './reader.ts';

/**
 * Reads from the lock of a Unity project, `Packages/packages-lock.json`, what comes with packages of others: what the project asks for itself
 * stands in its manifest, and in those of the packages that lie in it. https://docs.unity3d.com/Manual/upm-conflicts-auto.html
 */
export const read: Read = (source) => {
  const { root, error } = parseJson(source.text);
  const packages = new Map(entries(get(root, 'dependencies')).map((each) => [each.key.value, each]));
  const own = new Set(
    [...packages.values()].flatMap(({ value }) => (isInside(value) ? entries(get(value, 'dependencies')) : []).map(({ key }) => key.value)),
  );
  const facts = [...packages.values()].flatMap((each) => (own.has(each.key.value) ? [] : readPackage(source, each)));
  return { facts: inOrder(facts), problems: error === null ? [] : [unreadable(source, 'JSON', error)] };
};

function isInside(value: JsonNode): boolean {
  return ['embedded', 'local'].includes(text(get(value, 'source')) ?? '');
}

function readPackage(source: Source, { key, value }: JsonEntry): DependencyFact[] {
  const depth = get(value, 'depth');
  const version = get(value, 'version');
  const written = text(version) ?? '';
  const isBrought = depth?.kind === 'number' && depth.value > 0 && text(get(value, 'source')) === 'registry';
  if (!isBrought || version === null || key.value === '' || !/^[\w.+-]+$/.test(written)) return [];
  const place = source.place(key.start, key.end);
  return [
    dependencyFact({ block: '', command: null, role: { kind: 'runtime' }, place: () => place }, key, {
      ecosystem: 'unity',
      name: key.value,
      constraint: { kind: 'range', text: written },
      nameAt: placeOf(source, key.inner),
    }),
  ];
}
