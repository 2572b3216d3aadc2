import { items, text, type YamlNode } from '../../formats/yaml.ts';
import type { Fact } from '../../model.ts';
import { imagePlatform } from '../containers/platform.ts';
import { asWritten, certain } from '../deployment/known.ts';
import type { Part } from '../deployment/part.ts';

/** An option with the node that holds its value, and the value. */
interface Option {
  readonly name: string;
  readonly value: string;
  readonly node: YamlNode;
}

/** What `docker run` is told beside: https://docs.docker.com/reference/cli/docker/container/run/ */
export function readRunArgs(part: Part, args: YamlNode | undefined): Fact[] {
  return optionsOf(items(args)).flatMap((option) => toFacts(part, option));
}

/** `--name=value`, or the two as items of their own. */
function optionsOf(nodes: readonly YamlNode[]): Option[] {
  return nodes.flatMap((node, index) => {
    const word = text(node) ?? '';
    const [, name = '', joined] = /^(--?[a-z][a-z-]*)(?:=(.*))?$/s.exec(word) ?? [];
    if (name === '') return [];
    if (joined !== undefined) return [{ name, value: joined, node }];
    const next = nodes[index + 1];
    return next === undefined ? [] : [{ name, value: text(next) ?? '', node: next }];
  });
}

function toFacts({ source, block }: Part, { name, value, node }: Option): Fact[] {
  const { start, end } = node.kind === 'scalar' ? (node.inner ?? node) : node;
  const place = source.place(start, end);
  if (certain(asWritten(node)) === null || value === '') return [];
  switch (name) {
    case '--gpus':
      return [{ kind: 'resource', ...place, block, name: 'nvidia.com/gpu', field: 'devices', value: amountOf(value) }];
    case '--runtime':
      return [{ kind: 'setting', ...place, block, key: 'devcontainer.runtime', value }];
    case '--device':
      return [{ kind: 'resource', ...place, block, ...deviceOf(value.split(':')[0] ?? value), field: 'devices' }];
    case '--platform':
      return [imagePlatform(source, node.kind === 'scalar' ? (node.inner ?? node) : node, value, block, null)].map((fact) => ({
        ...fact,
        ...place,
      }));
    case '--shm-size':
      return [{ kind: 'resource', ...place, block, name: 'shm', field: 'limits', value }];
    case '-m':
    case '--memory':
      return [{ kind: 'resource', ...place, block, name: 'memory', field: 'limits', value }];
    default:
      return [];
  }
}

/** `all`, a number, or `device=0,1`. */
function amountOf(value: string): string {
  const devices = /^["']*device=([^"']+)["']*$/.exec(value)?.[1];
  return devices === undefined ? value : String(devices.split(',').length);
}

/** One file opens every AMD GPU. */
function deviceOf(path: string): { readonly name: string; readonly value: string } {
  return path === '/dev/kfd' ? { name: 'amd.com/gpu', value: 'all' } : { name: path, value: '1' };
}
