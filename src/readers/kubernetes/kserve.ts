import type { Source } from '../../formats/source.ts';
import { entries, entry, get, text, type YamlEntry, type YamlNode } from '../../formats/yaml.ts';
import type { Fact, SettingFact } from '../../model.ts';
import { entryPlace } from '../manifest/places.ts';
import { readContainer } from './container.ts';
import { readPlacement } from './pod.ts';

/** https://kserve.github.io/website/docs/reference/crd-api: the key of a predictor that names its framework. */
const frameworks = new Set(['tensorflow', 'pytorch', 'triton', 'onnx', 'sklearn', 'xgboost', 'lightgbm', 'pmml', 'paddle', 'huggingface']);

/** The model server that an `InferenceService` asks for without naming a container. */
export function readPredictor(source: Source, root: YamlNode, block: string): Fact[] {
  const predictor = get(root, 'spec', 'predictor');
  const models = entries(predictor).filter(({ key }) => key === 'model' || frameworks.has(key));
  return [
    ...models.flatMap((each) => [...readModel(source, each, block), ...readContainer(source, each.value, `${block}/${each.key}`)]),
    // With containers it is a pod like any other.
    ...(get(predictor, 'containers') === undefined ? readPlacement(source, predictor, block) : []),
  ];
}

function readModel(source: Source, model: YamlEntry, block: string): SettingFact[] {
  const format = entry(get(model.value, 'modelFormat'), 'name');
  const named: [string, YamlEntry | undefined][] = [
    ['modelFormat', format],
    ['runtime', entry(model.value, 'runtime')],
    ['protocolVersion', entry(model.value, 'protocolVersion')],
    ['storageUri', entry(model.value, 'storageUri')],
  ];
  const place = source.place(model.keyStart, model.keyEnd);
  const old: SettingFact[] =
    model.key === 'model' ? [] : [{ kind: 'setting', ...place, block, key: 'kserve.modelFormat', value: model.key }];
  return [...old, ...named.flatMap(([key, each]) => (each === undefined ? [] : [toSetting(source, key, each, block)]))];
}

function toSetting(source: Source, key: string, { keyStart, keyEnd, value }: YamlEntry, block: string): SettingFact {
  const place = entryPlace(source, { start: keyStart, end: keyEnd }, value);
  return { kind: 'setting', ...place, block, key: `kserve.${key}`, value: text(value) };
}
