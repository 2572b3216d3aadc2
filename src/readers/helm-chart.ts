import type { Source } from '../formats/source.ts';
import { entry, get, items, parseYaml, text, type YamlNode } from '../formats/yaml.ts';
import type { Fact } from '../model.ts';
import { asWritten } from './deployment/known.ts';
import { readTable, type Table } from './deployment/part.ts';
import { setting } from './deployment/takes.ts';
import { inOrder, unreadable } from './manifest/places.ts';
import type { Read } from './reader.ts';

const chart: Table = {
  name: setting('helm.chart'),
  type: setting('helm.type'),
  version: setting('helm.version'),
  appVersion: setting('helm.appVersion'),
  kubeVersion: setting('helm.kubeVersion'),
};

const dependency: Table = {
  name: setting('helm.dependency'),
  version: setting('helm.dependencyVersion'),
  repository: setting('helm.dependencyRepository'),
  condition: setting('helm.dependencyCondition'),
};

/** Reads what a chart is and which charts it brings along, each in a block of its own: https://helm.sh/docs/topics/charts/ */
export const read: Read = (source) => {
  const { documents, errors } = parseYaml(source.text);
  return {
    facts: inOrder(documents.flatMap((root) => readChart(source, root))),
    problems: source.text.includes('{{') ? [] : errors.slice(0, 1).map((error) => unreadable(source, 'YAML', error)),
  };
};

/** `requirements.yaml` of old charts has only the dependencies. */
function readChart(source: Source, root: YamlNode): Fact[] {
  const know = asWritten;
  return [
    ...(entry(root, 'apiVersion') === undefined ? [] : readTable({ source, block: '', know }, root, chart)),
    ...items(get(root, 'dependencies')).flatMap((each, index) => {
      const name = text(get(each, 'alias')) ?? text(get(each, 'name')) ?? String(index);
      return readTable({ source, block: `dependency:${name}`, know }, each, dependency);
    }),
  ];
}
