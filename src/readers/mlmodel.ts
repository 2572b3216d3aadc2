import { entries, entry, type YamlEntry } from '../formats/yaml.ts';
import type { Fact } from '../model.ts';
import { readDocuments } from './deployment/documents.ts';
import { asWritten } from './deployment/known.ts';
import { manifest } from './deployment/packages.ts';
import { type Part, readTable, type Table, type Take } from './deployment/part.ts';
import { code, runtime, setting, workload } from './deployment/takes.ts';
import { keySpan } from './manifest/places.ts';
import type { Read } from './reader.ts';
import { pythonVersion } from './runtime-files/versions.ts';

/** Older versions knew conda only; later ones write the same environment for two tools, of which one is taken. */
const environments: Take = (part, at) =>
  at.value.kind === 'map'
    ? readTable(part, at.value, {
        conda: manifest('conda', 'requirements', 'conda'),
        virtualenv: manifest('pip', 'requirements', 'virtualenv'),
      })
    : manifest('conda')(part, at);

const ofPython: Table = {
  python_version: runtime('python', pythonVersion),
  env: environments,
  model_path: code('model'),
  data: code('model'),
};

/** Reads `MLmodel`, which MLflow writes beside a model: https://mlflow.org/docs/latest/ml/model/ */
export const read: Read = (source) =>
  readDocuments(source, (model) => {
    const part: Part = { source, block: '', know: asWritten };
    const at = entry(model, 'flavors');
    if (at === undefined) return [];
    return [
      workload(part, keySpan(at), 'mlflow', 'model', ''),
      ...readTable(part, model, { mlflow_version: setting('mlflow.mlflow_version') }),
      ...entries(at.value).flatMap((flavor) => readFlavor(part, flavor)),
    ];
  });

/** A flavor, and the version of its framework that the model was saved with: `pytorch_version`. */
function readFlavor(part: Part, flavor: YamlEntry): Fact[] {
  const { source, block } = part;
  const place = source.place(flavor.keyStart, flavor.keyEnd);
  if (flavor.key === 'python_function') return readTable(part, flavor.value, ofPython);
  return [
    { kind: 'setting', ...place, block, key: 'mlflow.flavor', value: flavor.key },
    ...entries(flavor.value).flatMap((at) => (/^\w+_version$/.test(at.key) ? setting(`mlflow.${at.key}`)(part, at) : [])),
  ];
}
