import type { Source } from '../../formats/source.ts';
import { entries, items, type YamlNode } from '../../formats/yaml.ts';
import type { EnvFact, IndexFact } from '../../model.ts';
import { readIndexes } from '../containers/indexes.ts';
import { entryPlace } from '../manifest/places.ts';
import { literal } from './interpolate.ts';

/** A map or a list of `KEY=value`; a name alone takes its value from outside. Of equal names the last one counts. */
export function readEnvironment(source: Source, environment: YamlNode | undefined, block: string): EnvFact[] {
  return [...new Map(readVariables(source, environment, block).map((each) => [each.name, each])).values()];
}

function readVariables(source: Source, environment: YamlNode | undefined, block: string): EnvFact[] {
  const inMap = entries(environment).flatMap(({ key, keyStart, keyEnd, value }): EnvFact[] => {
    if (value.kind !== 'scalar') return [];
    const place = entryPlace(source, { start: keyStart, end: keyEnd }, value);
    return [{ kind: 'env', ...place, block, name: key, value: value.type === 'null' ? null : literal(value.value) }];
  });
  return [...inMap, ...items(environment).flatMap((item) => readItem(source, item, block))];
}

function readItem(source: Source, item: YamlNode, block: string): EnvFact[] {
  if (item.kind !== 'scalar' || item.value === '') return [];
  const equals = item.value.indexOf('=');
  const name = equals < 0 ? item.value : item.value.slice(0, equals);
  const { start, end } = item.inner ?? item;
  return [{ kind: 'env', ...source.place(start, end), block, name, value: equals < 0 ? null : literal(item.value.slice(equals + 1)) }];
}

/** The package indexes that an environment names. */
export function readEnvironmentIndexes(source: Source, environment: YamlNode | undefined, block: string): IndexFact[] {
  const inMap = entries(environment).flatMap(({ key, value }) => readIndexes(source, block, { name: key, value }));
  const inList = items(environment).flatMap((item) => {
    const name = item.kind === 'scalar' ? item.value.split('=', 1)[0] : undefined;
    return name === undefined ? [] : readIndexes(source, block, { name, value: item, from: name.length + 1 });
  });
  return [...inMap, ...inList];
}
