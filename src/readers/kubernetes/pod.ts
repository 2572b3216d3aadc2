import type { Source } from '../../formats/source.ts';
import { entries, entry, get, items, text, type YamlEntry, type YamlNode } from '../../formats/yaml.ts';
import type { Fact, Place, SettingFact } from '../../model.ts';
import { entryPlace } from '../manifest/places.ts';
import { readContainer } from './container.ts';
import type { Pod } from './pods.ts';

/** The facts of one description of pods. `several`: the workload has more than one, and blocks must tell them apart. */
export function readPod(source: Source, { group, spec }: Pod, block: string, several: boolean): Fact[] {
  const prefix = several ? `${block}/${group}:` : `${block}/`;
  const containers = (key: string, kind: string) =>
    items(get(spec, key)).flatMap((each, index) => readContainer(source, each, `${prefix}${kind}${text(get(each, 'name')) ?? index}`));
  return [...readPlacement(source, spec, block), ...containers('initContainers', 'init:'), ...containers('containers', '')];
}

/** On which nodes the pods may run. */
export function readPlacement(source: Source, spec: YamlNode | undefined, block: string): SettingFact[] {
  const runtime = entry(spec, 'runtimeClassName');
  return [
    ...entries(get(spec, 'nodeSelector')).map((each) =>
      setting(placeOf(source, each), block, 'nodeSelector', `${each.key}=${text(each.value) ?? ''}`),
    ),
    ...items(get(spec, 'tolerations')).flatMap((each) => readToleration(source, each, block)),
    ...(runtime === undefined ? [] : [setting(placeOf(source, runtime), block, 'runtimeClassName', text(runtime.value))]),
  ];
}

/** https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/: without a value any is tolerated. */
function readToleration(source: Source, toleration: YamlNode, block: string): SettingFact[] {
  const key = text(get(toleration, 'key'));
  const value = text(get(toleration, 'value'));
  if (key === null) return [];
  return [setting(source.place(toleration.start, toleration.end), block, 'toleration', value === null ? key : `${key}=${value}`)];
}

export function placeOf(source: Source, { keyStart, keyEnd, value }: YamlEntry): Place {
  return entryPlace(source, { start: keyStart, end: keyEnd }, value);
}

export function setting(place: Place, block: string, key: string, value: string | null): SettingFact {
  return { kind: 'setting', ...place, block, key: `kubernetes.${key}`, value };
}
