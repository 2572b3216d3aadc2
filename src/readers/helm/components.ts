import type { Source } from '../../formats/source.ts';
import { entries, entry, get, text, type YamlEntry, type YamlNode } from '../../formats/yaml.ts';
import type { Fact } from '../../model.ts';
import { readSurroundings } from '../kubernetes/container.ts';
import { readPlacement } from '../kubernetes/placement.ts';
import { type ChartImage, imageIn, imageUnder } from './image.ts';

/** Where in the values of a chart something stands. */
interface Position {
  /** The keys that lead there. */
  readonly keys: readonly string[];
  /** What the chart is called: the name of its folder. */
  readonly chart: string;
}

/** Deeper than charts nest their values. */
const maximumDepth = 12;

/**
 * What the values of a chart say of each of its components: a map that names an image, gives resources or chooses nodes.
 * What is turned off is left out.
 */
export function readComponents(source: Source, node: YamlNode, position: Position): Fact[] {
  const { keys } = position;
  if (keys.length > maximumDepth || text(get(node, 'enabled')) === 'false' || text(get(node, 'create')) === 'false') return [];
  if (node.kind === 'list') {
    return node.items.flatMap((item, index) => readComponents(source, item, below(position, text(get(item, 'name')) ?? String(index))));
  }
  const inner = entries(node).filter(({ key, value }) => value.kind !== 'scalar' && !isImageKey(key) && !taken.has(key));
  return [
    ...readComponent(source, node, position),
    ...inner.flatMap(({ key, value }) => readComponents(source, value, below(position, key))),
  ];
}

function below({ keys, chart }: Position, key: string): Position {
  return { keys: [...keys, key], chart };
}

/** What Kubernetes itself says in a component. */
const taken = new Set(['resources', 'nodeSelector', 'affinity', 'tolerations', 'env', 'args', 'command', 'labels', 'annotations']);

function readComponent(source: Source, node: YamlNode, position: Position): Fact[] {
  const block = blockOf(position.keys);
  const images = imagesOf(source, node, position);
  return [
    ...images.flatMap(({ at, facts, own }) => facts.flatMap((fact) => [workloadOf(source, at, fact.block, own), fact])),
    ...readPlacement(source, node, block),
    ...readSurroundings(source, node, block),
  ];
}

interface NamedImage extends ChartImage {
  /** What the component is called. */
  readonly own: string;
}

/** The image of the component itself, and others that it names beside its own, each a component of its own. */
function imagesOf(source: Source, node: YamlNode, { keys, chart }: Position): NamedImage[] {
  const named = (more: readonly string[]) => [...keys, ...more].join('.') || chart;
  const parts = entry(node, 'repository') ?? entry(node, 'imageName');
  if (parts !== undefined) return [{ at: parts, facts: imageIn(source, node, blockOf(keys)), own: named([]) }];
  return entries(node)
    .filter(({ key, value }) => isImageKey(key) || (keys.at(-1) === 'images' && value.kind === 'scalar'))
    .flatMap((each) => {
      const more = each.key === 'image' ? [] : [each.key];
      return imageUnder(source, each, node, blockOf([...keys, ...more])).map((image) => ({ ...image, own: named(more) }));
    });
}

function isImageKey(key: string): boolean {
  return /^image$|Image$/.test(key);
}

function blockOf(keys: readonly string[]): string {
  return ['values', ...keys].join('.');
}

function workloadOf(source: Source, at: YamlEntry, block: string, name: string): Fact {
  return { kind: 'workload', ...source.place(at.keyStart, at.keyEnd), block, platform: 'kubernetes', type: 'values', name };
}
