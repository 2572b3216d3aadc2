import type { Source } from '../../formats/source.ts';
import { entries, get, items, text, type YamlNode } from '../../formats/yaml.ts';
import type { PlatformFact, ResourceFact } from '../../model.ts';
import { complete, type Variables } from './variables.ts';

/** The machine of a job, as its tags choose it. Where a matrix names the only tag there is one fact for each of its values. */
export function readRunner(source: Source, job: YamlNode, variables: Variables, block: string): (PlatformFact | ResourceFact)[] {
  const tags = get(job, 'tags');
  const nodes = tags?.kind === 'list' ? tags.items : tags === undefined ? [] : [tags];
  const [only, ...more] = nodes;
  if (tags === undefined || only === undefined) return [];
  const variable = more.length === 0 ? /^\$\{?(\w+)\}?$/.exec(text(only) ?? '')?.[1] : undefined;
  const choices = variable === undefined ? [] : matrixValues(job, variable);
  if (variable !== undefined && choices.length > 0)
    return choices.flatMap((node) => toFacts(source, [node], node, { block, alternative: `matrix:${variable}`, variables }));
  return toFacts(source, nodes, tags, { block, alternative: null, variables });
}

/** https://docs.gitlab.com/ci/yaml/#parallelmatrix */
function matrixValues(job: YamlNode, variable: string): readonly YamlNode[] {
  return items(get(job, 'parallel', 'matrix')).flatMap((one) =>
    entries(one).flatMap(({ key, value }) => (key !== variable ? [] : value.kind === 'list' ? value.items : [value])),
  );
}

interface Around {
  readonly block: string;
  readonly alternative: string | null;
  readonly variables: Variables;
}

function toFacts(
  source: Source,
  nodes: readonly YamlNode[],
  at: YamlNode,
  { block, alternative, variables }: Around,
): (PlatformFact | ResourceFact)[] {
  const labels = nodes.map((node) => complete(variables)(text(node) ?? '').value);
  if (labels.some((label) => label === '')) return [];
  const { start, end } = at.kind === 'scalar' ? (at.inner ?? at) : at;
  const place = source.place(start, end);
  const machine = labels.map(hosted).find(({ os }) => os !== null) ?? { os: null, arch: null };
  const gpu: ResourceFact[] = labels.some((label) => /^saas-linux-.*-gpu-/.test(label))
    ? [{ kind: 'resource', ...place, block, name: 'nvidia.com/gpu', field: 'asked', value: '1' }]
    : [];
  return [{ kind: 'platform', ...place, block, label: labels.join(', '), ...machine, alternative }, ...gpu];
}

/** GitLab's own machines (https://docs.gitlab.com/ci/runners/hosted_runners/); all others are unknown. */
function hosted(label: string): Pick<PlatformFact, 'os' | 'arch'> {
  if (label.startsWith('saas-linux-')) return { os: 'linux', arch: /-arm64\b/.test(label) ? 'aarch64' : 'x86_64' };
  if (label.startsWith('saas-windows-')) return { os: 'windows', arch: 'x86_64' };
  if (label.startsWith('saas-macos-')) return { os: 'macos', arch: 'aarch64' };
  return { os: null, arch: null };
}
