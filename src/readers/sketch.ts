import type { Source } from '../formats/source.ts';
import { entries, entry, get, items, parseYaml, text, type YamlEntry, type YamlNode } from '../formats/yaml.ts';
import type { Fact } from '../model.ts';
import { libraryAt } from './arduino/library.ts';
import { entryPlace, inOrder, keySpan, unreadable } from './manifest/places.ts';
import { setting } from './native/facts.ts';
import type { Read } from './reader.ts';

/** Reads `sketch.yaml`: https://arduino.github.io/arduino-cli/latest/sketch-project-file/ */
export const read: Read = (source) => {
  const { documents, errors } = parseYaml(source.text);
  const facts = entries(get(documents[0], 'profiles')).flatMap((profile) => readProfile(source, profile));
  return { facts: inOrder(facts), problems: errors.slice(0, 1).map((error) => unreadable(source, 'YAML', error)) };
};

function readProfile(source: Source, { key, keyStart, keyEnd, value }: YamlEntry): Fact[] {
  if (value.kind !== 'map') return [];
  const block = `profile:${key}`;
  return [
    { kind: 'workload', ...source.place(keyStart, keyEnd), block, platform: 'arduino', type: 'profile', name: key },
    ...readBoard(source, entry(value, 'fqbn'), block),
    ...items(get(value, 'libraries')).flatMap((item) => readLibrary(source, item, block)),
  ];
}

function readBoard(source: Source, board: YamlEntry | undefined, block: string): Fact[] {
  const name = text(board?.value);
  return board === undefined || name === null
    ? []
    : [setting(entryPlace(source, keySpan(board), board.value), 'arduino.board', name, block)];
}

/** `Name (1.2.3)` is that version; a library in a folder is the repository's own. */
function readLibrary(source: Source, item: YamlNode, block: string): Fact[] {
  if (item.kind !== 'scalar' || item.inner === null) return [];
  const library = libraryAt(source, item.value.trimEnd(), item.inner.start, block);
  return library === null ? [] : [library];
}
