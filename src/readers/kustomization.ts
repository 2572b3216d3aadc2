import type { Source } from '../formats/source.ts';
import { entry, get, items, parseYaml, text, type YamlNode } from '../formats/yaml.ts';
import type { Fact } from '../model.ts';
import { readImageParts } from './containers/image-parts.ts';
import { folderOf, inTree } from './containers/paths.ts';
import { settingAt } from './containers/setting.ts';
import { asWritten } from './deployment/known.ts';
import { readTable, type Table, type Take } from './deployment/part.ts';
import { setting } from './deployment/takes.ts';
import { inOrder, unreadable } from './manifest/places.ts';
import type { Read } from './reader.ts';

/** A file or folder beside this one as its path in the tree; what lies elsewhere as it is written. */
function path(key: string): Take {
  return ({ source, block }, { value }) => {
    const nodes = value.kind === 'list' ? value.items : [value];
    return nodes.flatMap((node) => {
      const written = text(node);
      // A patch may stand in the list itself.
      if (written === null || written.includes('\n')) return [];
      const known = isRemote(written) ? written : inTree(folderOf(source.path), written);
      return [settingAt(source, block, key, node, known)];
    });
  };
}

function isRemote(written: string): boolean {
  return /:\/\/|^git@|^[\w-]+(?:\.[\w-]+)+\/.*(?:\?ref=|\/\/)|^github\.com\//.test(written);
}

const table: Table = {
  resources: path('kustomize.resource'),
  bases: path('kustomize.resource'),
  components: path('kustomize.component'),
  patchesStrategicMerge: path('kustomize.patch'),
  'patchesJson6902.path': path('kustomize.patch'),
  'patches.path': path('kustomize.patch'),
};

const chart: Table = {
  name: setting('helm.dependency'),
  version: setting('helm.dependencyVersion'),
  repo: setting('helm.dependencyRepository'),
  valuesFile: path('helm.values'),
};

/**
 * Reads what a kustomization puts together and which images it sets:
 * https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/. The block of an image is the name that it stands in for.
 */
export const read: Read = (source) => {
  const { documents, errors } = parseYaml(source.text);
  return {
    facts: inOrder(documents.flatMap((root) => readKustomization(source, root))),
    problems: errors.slice(0, 1).map((error) => unreadable(source, 'YAML', error)),
  };
};

function readKustomization(source: Source, root: YamlNode): Fact[] {
  const know = asWritten;
  return [
    ...readTable({ source, block: '', know }, root, table),
    ...items(get(root, 'images')).flatMap((image) => readImage(source, image)),
    ...items(get(root, 'helmCharts')).flatMap((each) =>
      readTable({ source, block: `dependency:${text(get(each, 'name')) ?? ''}`, know }, each, chart),
    ),
  ];
}

/** A digest takes the place of the tag. */
function readImage(source: Source, image: YamlNode): Fact[] {
  const name = entry(image, 'newName') ?? entry(image, 'name');
  const digest = entry(image, 'digest');
  const tag = digest === undefined ? entry(image, 'newTag') : undefined;
  const block = `image:${text(get(image, 'name')) ?? ''}`;
  return readImageParts(source, block, { name, tag, digest }, 'written');
}
