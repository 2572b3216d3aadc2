import { entries, get, items, type JsonNode } from '../../formats/json.ts';
import type { Source } from '../../formats/source.ts';
import type { SettingFact } from '../../model.ts';

/** The systems that electron-builder packs for, by the names that they have there. */
const systems: Readonly<Record<string, string>> = { mac: 'macos', win: 'windows', linux: 'linux' };

/** The processors that electron-builder packs for, each told apart: https://www.electron.build/configuration */
export function readElectron(source: Source, root: JsonNode | null): SettingFact[] {
  return entries(get(root, 'build')).flatMap(({ key, value }) => {
    const system = Object.hasOwn(systems, key.value) ? systems[key.value] : undefined;
    return system === undefined ? [] : listed(get(value, 'target')).flatMap((target) => readArchs(source, system, get(target, 'arch')));
  });
}

function readArchs(source: Source, system: string, arch: JsonNode | null): SettingFact[] {
  return listed(arch).flatMap((one) => {
    if (one.kind !== 'string') return [];
    const { start, end } = one.inner ?? one;
    return [{ kind: 'setting', key: `electron.${system}.arch`, value: one.value, block: '', ...source.place(start, end) }];
  });
}

/** One or several. */
function listed(node: JsonNode | null): readonly JsonNode[] {
  if (node === null) return [];
  return node.kind === 'array' ? items(node) : [node];
}
