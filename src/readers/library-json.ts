import { entries, entry, get, items, type JsonEntry, type JsonNode, parseJson, text } from '../formats/json.ts';
import type { Source } from '../formats/source.ts';
import type { DependencyFact, Place, ProjectFact } from '../model.ts';
import { entryPlace, inOrder, placeOf, unreadable } from './manifest/places.ts';
import { dependency, unknown } from './native/facts.ts';
import { constraintOf, parseSpecification } from './platformio/package.ts';
import type { Read } from './reader.ts';

/** Reads `library.json`: https://docs.platformio.org/en/latest/manifests/library-json/index.html */
export const read: Read = (source) => {
  const { root, error } = parseJson(source.text);
  const dependencies = get(root, 'dependencies');
  const facts = [
    ...readProject(source, root),
    ...entries(dependencies).flatMap((each) => readEntry(source, each)),
    ...items(dependencies).flatMap((item) => readItem(source, item)),
  ];
  return { facts: inOrder(facts), problems: error === null ? [] : [unreadable(source, 'JSON', error)] };
};

function readProject(source: Source, root: JsonNode | null): ProjectFact[] {
  const name = entry(root, 'name');
  if (name === null) return [];
  const place = entryPlace(source, name.key, name.value);
  return [
    { kind: 'project', ...place, block: '', ecosystem: 'platformio', name: text(name.value)?.toLowerCase() ?? null, published: true },
  ];
}

/** `"owner/name": "^1.2.3"`, or an address instead of the version. */
function readEntry(source: Source, { key, value }: JsonEntry): DependencyFact[] {
  return value.kind === 'string' ? readNamed(source, entryPlace(source, key, value), key, value, key.value) : [];
}

/** `{ "owner": "…", "name": "…", "version": "…" }` */
function readItem(source: Source, item: JsonNode): DependencyFact[] {
  const name = get(item, 'name');
  if (name?.kind !== 'string') return [];
  const owner = text(get(item, 'owner'));
  const inOneLine = !source.text.slice(item.start, item.end).includes('\n');
  const place = inOneLine ? source.place(item.start, item.end) : source.place(name.start, name.end);
  return readNamed(source, place, name, get(item, 'version'), owner === null ? name.value : `${owner}/${name.value}`);
}

function readNamed(source: Source, place: Place, name: JsonNode, version: JsonNode | null, full: string): DependencyFact[] {
  const written = text(version)?.trim() ?? '';
  const elsewhere = written === '' ? null : parseSpecification(written);
  const origin = elsewhere?.origin ?? { kind: 'registry' };
  const constraint = origin.kind === 'registry' ? constraintOf(written) : unknown(written);
  return [
    dependency(place, {
      ecosystem: 'platformio',
      name: full.toLowerCase(),
      constraint,
      origin,
      nameAt: name.kind === 'string' ? placeOf(source, name.inner) : null,
      constraintAt: constraint.kind === 'range' && version?.kind === 'string' ? placeOf(source, version.inner) : null,
    }),
  ];
}
