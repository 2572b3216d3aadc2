import { entries, get, items, text, type YamlNode } from '../../formats/yaml.ts';

/** A description of pods inside a workload. */
export interface Pod {
  /** Which of several: `Worker`, `headGroupSpec`, `predictor`. */
  readonly group: string;
  readonly spec: YamlNode;
}

/** Keys on the way to a pod that do not tell one from another. */
const plain = new Set(['spec', 'template', 'jobTemplate', 'componentSpecs']);
const maximumDepth = 12;

/** Every map with a list of containers, wherever the kind of workload keeps it; no two have the same group. */
export function podsIn(root: YamlNode): Pod[] {
  const pods = below(get(root, 'spec'), '', 0);
  return pods.map(({ group, spec }, index) => {
    const before = pods.slice(0, index).filter((other) => other.group === group).length;
    return { group: before === 0 ? group : `${group}#${before + 1}`, spec };
  });
}

function below(node: YamlNode | undefined, group: string, depth: number): Pod[] {
  if (node === undefined || depth > maximumDepth) return [];
  if (get(node, 'containers')?.kind === 'list') return [{ group, spec: node }];
  const inLists = items(node).flatMap((item, index) => below(item, groupName(item) ?? `${group}${index}`, depth + 1));
  const inMaps = entries(node).flatMap(({ key, value }) => below(value, plain.has(key) ? group : key, depth + 1));
  return [...inLists, ...inMaps];
}

function groupName(item: YamlNode): string | null {
  return text(get(item, 'groupName')) ?? text(get(item, 'name'));
}
