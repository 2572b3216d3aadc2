import type { Source } from '../../formats/source.ts';
import { get, items, text, type YamlNode } from '../../formats/yaml.ts';
import type { PlatformFact } from '../../model.ts';
import { type Choice, choicesOf } from './matrix.ts';

/** The machines of a job, one fact for each that its matrix names. */
export function readRunners(source: Source, job: YamlNode, block: string): PlatformFact[] {
  return labelsOf(get(job, 'runs-on'), get(job, 'strategy', 'matrix')).map(({ value, at, alternative }) => {
    const place = source.place(at.start, at.end);
    return { kind: 'platform', ...place, block, label: value, ...hosted(value), alternative };
  });
}

/** https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idruns-on */
function labelsOf(node: YamlNode | undefined, matrix: YamlNode | undefined): Choice[] {
  if (node?.kind === 'map') return labelsOf(get(node, 'labels'), matrix);
  const [only, ...more] = items(node);
  if (only !== undefined && more.length === 0) return labelsOf(only, matrix);
  if (node?.kind === 'list')
    return [
      {
        value: items(node)
          .flatMap((item) => text(item) ?? [])
          .join(', '),
        at: node,
        alternative: null,
      },
    ];
  const written = text(node);
  if (node === undefined || written === null) return [];
  // A machine that a matrix decides in a way that cannot be seen is not told at all.
  return choicesOf(node, matrix) ?? (written.includes('matrix') ? [] : [{ value: written, at: node.inner ?? node, alternative: null }]);
}

/** GitHub's own runners (https://docs.github.com/actions/reference/runners/github-hosted-runners); all others are unknown. */
function hosted(label: string): Pick<PlatformFact, 'os' | 'arch'> {
  const name = label.toLowerCase();
  if (name.includes(', ')) return { os: null, arch: null };
  if (name.startsWith('ubuntu-')) return { os: 'linux', arch: armed(name) };
  if (name.startsWith('windows-')) return { os: 'windows', arch: armed(name) };
  if (name.startsWith('macos-')) return { os: 'macos', arch: macArchitecture(name) };
  return { os: null, arch: null };
}

function armed(name: string): PlatformFact['arch'] {
  return /-arm(?:64)?(?:-|$)/.test(name) ? 'aarch64' : 'x86_64';
}

/** Up to 13 they had Intel processors; later ones only as `-large` and `-intel`. */
function macArchitecture(name: string): PlatformFact['arch'] {
  if (name.endsWith('-xlarge')) return 'aarch64';
  const version = Number(/^macos-(\d+)/.exec(name)?.[1] ?? Infinity);
  return version <= 13 || /-(?:large|intel)$/.test(name) ? 'x86_64' : 'aarch64';
}
