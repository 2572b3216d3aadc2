import type { Source } from '../../formats/source.ts';
import { entries, entry, get, items, text, type YamlEntry, type YamlNode } from '../../formats/yaml.ts';
import type { Fact, Place, PlatformFact, SettingFact } from '../../model.ts';
import { placeOf, settingOf } from '../containers/setting.ts';
import { imagePlatform } from '../containers/platform.ts';

/** On which nodes pods may run. */
export function readPlacement(source: Source, spec: YamlNode | undefined, block: string): Fact[] {
  const selectors = entries(get(spec, 'nodeSelector'));
  const os = known(text(selectors.find(({ key }) => /^(?:beta\.)?kubernetes\.io\/os$/.test(key))?.value));
  return [
    ...selectors.flatMap((each) => readSelector(source, each, os, block)),
    ...readAffinity(source, spec, os, block),
    ...items(get(spec, 'tolerations')).flatMap((each) => readToleration(source, each, block)),
    ...settingOf(source, block, 'kubernetes.runtimeClassName', entry(spec, 'runtimeClassName'), (node) => known(text(node))),
  ];
}

function readSelector(source: Source, selector: YamlEntry, os: string | null, block: string): Fact[] {
  const value = known(text(selector.value));
  const place = placeOf(source, selector);
  const written: SettingFact = {
    kind: 'setting',
    ...place,
    block,
    key: 'kubernetes.nodeSelector',
    value: value === null && selector.value.kind === 'scalar' && selector.value.value !== '' ? null : `${selector.key}=${value ?? ''}`,
  };
  return value === null
    ? [written]
    : [written, ...meant(source, selector.key, value, { place, node: selector.value, os, block, only: true })];
}

/** What must hold of a node: https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/#node-affinity */
function readAffinity(source: Source, spec: YamlNode | undefined, os: string | null, block: string): Fact[] {
  const terms = items(get(spec, 'affinity', 'nodeAffinity', 'requiredDuringSchedulingIgnoredDuringExecution', 'nodeSelectorTerms'));
  return terms.flatMap((term) =>
    items(get(term, 'matchExpressions')).flatMap((expression): Fact[] => {
      const key = text(get(expression, 'key'));
      const values = items(get(expression, 'values'));
      const place = source.place(expression.start, expression.end);
      if (key === null) return [];
      const value = expressionText(
        key,
        text(get(expression, 'operator')),
        values.map((each) => text(each) ?? ''),
      );
      const isIn = text(get(expression, 'operator')) === 'In';
      const only = values.length === 1 && terms.length === 1;
      return [
        { kind: 'setting', ...place, block, key: 'kubernetes.nodeAffinity', value: known(value) },
        ...(isIn ? values : []).flatMap((node) => {
          const one = known(text(node));
          return one === null ? [] : meant(source, key, one, { place: source.place(node.start, node.end), node, os, block, only });
        }),
      ];
    }),
  );
}

/** As kubectl writes it: https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#label-selectors */
function expressionText(key: string, operator: string | null, values: readonly string[]): string {
  switch (operator) {
    case 'In':
      return values.length === 1 ? `${key}=${values[0] ?? ''}` : `${key} in (${values.join(', ')})`;
    case 'NotIn':
      return values.length === 1 ? `${key}!=${values[0] ?? ''}` : `${key} notin (${values.join(', ')})`;
    case 'DoesNotExist':
      return `!${key}`;
    case 'Gt':
      return `${key}>${values[0] ?? ''}`;
    case 'Lt':
      return `${key}<${values[0] ?? ''}`;
    default:
      return key;
  }
}

/** Labels of nodes that name their machine. */
const machines = new Set(['node.kubernetes.io/instance-type', 'beta.kubernetes.io/instance-type']);
/** Labels of nodes, and of Cloud Run, that name their accelerator. */
const accelerators = new Set([
  'cloud.google.com/gke-accelerator',
  'cloud.google.com/gke-tpu-accelerator',
  'run.googleapis.com/accelerator',
  'nvidia.com/gpu.product',
  'karpenter.k8s.aws/instance-gpu-name',
  'k8s.amazonaws.com/accelerator',
]);

interface Chosen {
  readonly place: Place;
  readonly node: YamlNode;
  /** The operating system that is selected beside it. */
  readonly os: string | null;
  readonly block: string;
  /** Whether nothing else may be chosen instead. */
  readonly only: boolean;
}

/** What a label with this value means, beside itself. */
function meant(source: Source, key: string, value: string, { place, node, os, block, only }: Chosen): Fact[] {
  if (/^(?:beta\.)?kubernetes\.io\/arch$/.test(key)) return [platformOf(source, node, value, { os, block, only })];
  if (!only || !(machines.has(key) || accelerators.has(key))) return [];
  const name = machines.has(key) ? 'instance-type' : 'accelerator';
  return [{ kind: 'resource', ...place, block, name, field: 'asked', value }];
}

function platformOf(
  source: Source,
  node: YamlNode,
  arch: string,
  { os, block, only }: Pick<Chosen, 'os' | 'block' | 'only'>,
): PlatformFact {
  const at = node.kind === 'scalar' ? (node.inner ?? node) : node;
  return { ...imagePlatform(source, at, `${os ?? ''}/${arch}`, block, only ? null : 'nodes:arch'), label: arch };
}

/** https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/: without a value any is tolerated. */
function readToleration(source: Source, toleration: YamlNode, block: string): SettingFact[] {
  const key = text(get(toleration, 'key'));
  const value = text(get(toleration, 'value'));
  if (key === null) return [];
  const written = known(value === null ? key : `${key}=${value}`);
  return [{ kind: 'setting', ...source.place(toleration.start, toleration.end), block, key: 'kubernetes.toleration', value: written }];
}

function known(value: string | null): string | null {
  return value === null || value.includes('{{') ? null : value;
}
