import { type Ini, type IniEntry, type IniText, iniEntry, parseIni } from '../formats/ini.ts';
import type { Source } from '../formats/source.ts';
import type { DependencyFact, Fact, SettingFact, WorkloadFact } from '../model.ts';
import { itemsOf } from './buildozer/items.ts';
import { readRequirements } from './buildozer/requirements.ts';
import { coordinateOf } from './gradle/coordinate.ts';
import { inOrder, placeOf } from './manifest/places.ts';
import { dependency, setting } from './native/facts.ts';
import type { Read } from './reader.ts';

/** Options that Gradle has too, by the keys that they have there; and where recipes of one's own lie. */
const options = [
  ['android.api', 'android.targetSdk'],
  ['android.minapi', 'android.minSdk'],
  ['android.ndk', 'android.ndkVersion'],
  ['p4a.local_recipes', 'buildozer.localRecipes'],
  ['p4a.source_dir', 'buildozer.localRecipes'],
  ['p4a.fork', 'buildozer.fork'],
  ['p4a.url', 'buildozer.fork'],
] as const;

/** Reads `buildozer.spec`: https://buildozer.readthedocs.io/en/latest/specifications.html */
export const read: Read = (source) => {
  const ini = parseIni(source.text);
  const facts: Fact[] = [
    ...readApp(source, ini),
    ...readRequirements(source, iniEntry(ini, 'app', 'requirements')),
    ...options.flatMap(([key, name]) => readOption(source, iniEntry(ini, 'app', key), name)),
    ...readAbis(source, ini),
    ...itemsOf(iniEntry(ini, 'app', 'android.gradle_dependencies')).flatMap((item) => readCoordinate(source, item)),
  ];
  const stray = ini.stray.slice(0, 1).map(({ text, start }) => ({
    message: 'This is neither a section nor an option',
    location: source.place(start, start + text.length).location,
  }));
  return { facts: inOrder(facts), problems: stray };
};

function readApp(source: Source, ini: Ini): WorkloadFact[] {
  const named = iniEntry(ini, 'app', 'package.name') ?? iniEntry(ini, 'app', 'title');
  if (named === null) return [];
  const name = named.lines.map(({ text }) => text).join(' ');
  return [{ kind: 'workload', ...placeAt(source, named), block: '', platform: 'buildozer', type: 'app', name }];
}

function readOption(source: Source, entry: IniEntry | null, key: string): SettingFact[] {
  const value = entry?.lines.map(({ text }) => text).join(' ') ?? '';
  return entry === null || value === '' ? [] : [setting(placeAt(source, entry), key, isKnown(value) ? value : null)];
}

/** `android.arch` is of old and takes one. */
function readAbis(source: Source, ini: Ini): SettingFact[] {
  return itemsOf(iniEntry(ini, 'app', 'android.archs', 'android.arch')).map(({ text, start }) =>
    setting(source.place(start, start + text.length), 'android.abiFilters', isKnown(text) ? text : null),
  );
}

function readCoordinate(source: Source, { text, start }: IniText): DependencyFact[] {
  const inner = text.replaceAll(/^["']|["']$/g, '');
  const from = start + text.indexOf(inner);
  const coordinate = coordinateOf([{ kind: 'written', text: inner, start: from, end: from + inner.length }], source.text);
  if (coordinate === null) return [];
  const { name, constraint, nameAt, constraintAt } = coordinate;
  const places = { nameAt: placeOf(source, nameAt), constraintAt: placeOf(source, constraintAt) };
  return [dependency(source.place(start, start + text.length), { ecosystem: 'maven', name, constraint, ...places })];
}

/** The key with the value when it stands in one line. */
function placeAt(source: Source, { key, lines }: IniEntry): ReturnType<Source['place']> {
  const [first, ...more] = lines;
  const last = first !== undefined && more.length === 0 && !source.text.slice(key.start, first.start).includes('\n') ? first : key;
  return source.place(key.start, last.start + last.text.length);
}

/** `%(name)s` stands for another option. */
function isKnown(value: string): boolean {
  return !value.includes('%(');
}
