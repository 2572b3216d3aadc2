import type { Source } from '../../formats/source.ts';
import { entries, get, type YamlEntry, type YamlNode } from '../../formats/yaml.ts';
import type { Fact } from '../../model.ts';
import { asWritten } from '../deployment/known.ts';
import { readTable, type Table } from '../deployment/part.ts';
import { setting } from '../deployment/takes.ts';
import { readContainer } from './container.ts';
import { modelUri } from './model-uri.ts';
import { readPlacement } from './placement.ts';

/** https://kserve.github.io/website/docs/reference/crd-api: the key of a predictor that names its framework. */
const frameworks = new Set(['tensorflow', 'pytorch', 'triton', 'onnx', 'sklearn', 'xgboost', 'lightgbm', 'pmml', 'paddle', 'huggingface']);

const model: Table = {
  'modelFormat.name': setting('kserve.modelFormat'),
  'modelFormat.version': setting('kserve.modelFormatVersion'),
  runtime: setting('kserve.runtime'),
  runtimeVersion: setting('kserve.runtimeVersion'),
  protocolVersion: setting('kserve.protocolVersion'),
  storageUri: modelUri('kserve.storageUri'),
};

export const trainedModel: Table = {
  'spec.inferenceService': setting('kserve.inferenceService'),
  'spec.model.framework': setting('kserve.modelFormat'),
  'spec.model.storageUri': modelUri('kserve.storageUri'),
};

export const predictorOfMesh: Table = {
  'spec.modelType.name': setting('kserve.modelFormat'),
  'spec.runtime.name': setting('kserve.runtime'),
};

export const languageModel: Table = { 'spec.model.uri': modelUri('kserve.storageUri') };

/** What a server can load that is asked for by the format of a model. */
export const servingRuntime: Table = {
  'spec.supportedModelFormats.name': setting('kserve.supportedModelFormat'),
  'spec.protocolVersions': setting('kserve.protocolVersion'),
};

/** The model server that an `InferenceService` asks for without naming a container, today and before v1beta1. */
export function readPredictors(source: Source, root: YamlNode, block: string): Fact[] {
  const spec = get(root, 'spec');
  return [get(spec, 'predictor'), get(spec, 'default', 'predictor'), get(spec, 'canary', 'predictor')].flatMap((predictor) =>
    readPredictor(source, predictor, block),
  );
}

function readPredictor(source: Source, predictor: YamlNode | undefined, block: string): Fact[] {
  const models = entries(predictor).filter(({ key }) => key === 'model' || frameworks.has(key));
  return [
    ...models.flatMap((each) => [...readModel(source, each, block), ...readContainer(source, each.value, `${block}/${each.key}`)]),
    // With containers it is a pod like any other.
    ...(get(predictor, 'containers') === undefined ? readPlacement(source, predictor, block) : []),
  ];
}

function readModel(source: Source, { key, keyStart, keyEnd, value }: YamlEntry, block: string): Fact[] {
  const named: Fact[] =
    key === 'model' ? [] : [{ kind: 'setting', ...source.place(keyStart, keyEnd), block, key: 'kserve.modelFormat', value: key }];
  return [...named, ...readTable({ source, block, know: asWritten }, value, model)];
}
