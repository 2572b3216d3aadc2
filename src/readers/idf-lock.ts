import type { Source } from '../formats/source.ts';
import { entries, entry, get, parseYaml, text, type YamlEntry, type YamlNode } from '../formats/yaml.ts';
import type { Fact, LockFact, RuntimeFact, SettingFact } from '../model.ts';
import { componentName } from './esp-idf/names.ts';
import { entryPlace, inOrder, keySpan, unreadable } from './manifest/places.ts';
import { setting } from './native/facts.ts';
import type { Read } from './reader.ts';

/** Reads `dependencies.lock` of ESP-IDF: https://docs.espressif.com/projects/idf-component-manager/en/latest/reference/dependencies_lock.html */
export const read: Read = (source) => {
  const { documents, errors } = parseYaml(source.text);
  const root = documents[0];
  const facts = [
    ...entries(get(root, 'dependencies')).flatMap((each) => readVersion(source, each)),
    ...readTarget(source, entry(root, 'target')),
  ];
  return { facts: inOrder(facts), problems: errors.slice(0, 1).map((error) => unreadable(source, 'YAML', error)) };
};

function readVersion(source: Source, { key, value }: YamlEntry): Fact[] {
  const version = entry(value, 'version');
  const chosen = text(version?.value)?.trim() ?? '';
  if (version === undefined || !/^\d[\w.~+-]*$/.test(chosen)) return [];
  return [key === 'idf' ? framework(source, version, chosen) : lock(source, key, version, chosen, value)];
}

/** The version of the framework that the lock was made with is written down, not chosen. */
function framework(source: Source, version: YamlEntry, chosen: string): RuntimeFact {
  const place = entryPlace(source, keySpan(version), version.value);
  const constraint = { kind: 'range', text: `==${chosen}` } as const;
  return { kind: 'runtime', ...place, block: '', name: 'esp-idf', constraint, use: 'selects', alternative: null };
}

function lock(source: Source, key: string, { value }: YamlEntry, version: string, component: YamlNode): LockFact {
  const { start, end } = value.kind === 'scalar' ? (value.inner ?? value) : value;
  const index = text(get(component, 'source', 'registry_url')) ?? text(get(component, 'source', 'service_url'));
  return {
    kind: 'lock',
    ...source.place(start, end),
    block: '',
    ecosystem: 'espressif',
    name: componentName(key),
    version,
    index,
    marker: null,
  };
}

function readTarget(source: Source, target: YamlEntry | undefined): SettingFact[] {
  const name = text(target?.value);
  return target === undefined || name === null ? [] : [setting(entryPlace(source, keySpan(target), target.value), 'esp-idf.targets', name)];
}
