import type { Source } from '../../formats/source.ts';
import { entries, entry, get, items, text, type YamlNode } from '../../formats/yaml.ts';
import type { SettingFact } from '../../model.ts';
import { folderOf, inTree } from '../containers/paths.ts';
import { settingAt, settingOf } from '../containers/setting.ts';
import { literal } from './interpolate.ts';

/** What else a service says of where, when and with what it runs. Paths are relative to the tree's root. */
export function readSettings(source: Source, service: YamlNode, models: YamlNode | undefined, block: string): SettingFact[] {
  const runtime = entry(service, 'runtime');
  const extended = get(service, 'extends');
  const each = (key: string, nodes: readonly YamlNode[], valueOf: (node: YamlNode) => string | null) =>
    nodes.map((node) => settingAt(source, block, `compose.${key}`, node, valueOf(node)));
  return [
    // The container runtime that starts the service: `nvidia`, `habana`.
    ...(text(runtime?.value) === null ? [] : settingOf(source, block, 'compose.runtime', runtime, literalOf)),
    ...settingOf(source, block, 'compose.extends', entry(extended, 'file'), () => otherService(source, extended)),
    ...each('profile', several(get(service, 'profiles')), literalOf),
    ...each('env_file', envFiles(service), (node) => pathOf(source, node)),
    ...each('placement', several(get(service, 'deploy', 'placement', 'constraints')), literalOf),
    ...modelNames(service).flatMap((name) => settingOf(source, block, 'compose.model', entry(get(models, name), 'model'), literalOf)),
  ];
}

/** The other files of the application: https://docs.docker.com/reference/compose-file/include/ */
export function readIncludes(source: Source, root: YamlNode | undefined): SettingFact[] {
  const paths = several(get(root, 'include')).flatMap((node) => (node.kind === 'map' ? several(get(node, 'path')) : [node]));
  return paths.map((node) => settingAt(source, '', 'compose.include', node, pathOf(source, node)));
}

function envFiles(service: YamlNode): YamlNode[] {
  return several(get(service, 'env_file')).flatMap((node) => (node.kind === 'map' ? (get(node, 'path') ?? []) : [node]));
}

/** Models that run beside the service: https://docs.docker.com/ai/compose/models-and-compose/ */
function modelNames(service: YamlNode): string[] {
  const models = get(service, 'models');
  return [...entries(models).map(({ key }) => key), ...items(models).flatMap((node) => text(node) ?? [])];
}

/** One text or map, or a list of them. */
function several(node: YamlNode | undefined): readonly YamlNode[] {
  if (node === undefined || node.kind === 'list') return items(node);
  return node.kind === 'map' || node.type !== 'null' ? [node] : [];
}

function otherService(source: Source, node: YamlNode | undefined): string | null {
  const file = pathOf(source, get(node, 'file'));
  const service = literalOf(get(node, 'service'));
  return file === null || service === null ? null : `${file}#${service}`;
}

function pathOf(source: Source, node: YamlNode | undefined): string | null {
  const written = literalOf(node);
  return written === null ? null : inTree(folderOf(source.path), written);
}

function literalOf(node: YamlNode | undefined): string | null {
  const written = text(node);
  return written === null ? null : literal(written);
}
