import { entries, get, text, type YamlNode } from '../../formats/yaml.ts';
import type { Constraint, Fact, RuntimeName } from '../../model.ts';
import { settingAt } from '../containers/setting.ts';
import type { Part } from '../deployment/part.ts';
import { javaVersion, nodeVersion, pythonVersion, releaseVersion } from '../runtime-files/versions.ts';

interface Tool {
  readonly name: RuntimeName;
  /** The option that says which version. */
  readonly option: string;
  readonly toConstraint: (text: string) => Constraint | null;
}

/** Features that install an interpreter or toolkit: https://github.com/devcontainers/features */
const tools: ReadonlyMap<string, Tool> = new Map([
  ['python', { name: 'python', option: 'version', toConstraint: pythonVersion }],
  ['node', { name: 'node', option: 'version', toConstraint: nodeVersion }],
  ['java', { name: 'java', option: 'version', toConstraint: javaVersion }],
  ['go', { name: 'go', option: 'version', toConstraint: releaseVersion }],
  ['rust', { name: 'rust', option: 'version', toConstraint: releaseVersion }],
  ['dotnet', { name: 'dotnet', option: 'version', toConstraint: releaseVersion }],
  ['nvidia-cuda', { name: 'cuda', option: 'cudaVersion', toConstraint: releaseVersion }],
]);

/** What the features of a container add: each is a setting, and those that install an interpreter a version of it. */
export function readFeatures({ source, block }: Part, features: YamlNode | undefined): Fact[] {
  return entries(features).flatMap(({ key, keyStart, keyEnd, value }): Fact[] => {
    const setting: Fact = { kind: 'setting', ...source.place(keyStart, keyEnd), block, key: 'devcontainer.feature', value: key };
    const tool = tools.get(/^ghcr\.io\/devcontainers\/features\/([\w-]+)/.exec(key)?.[1] ?? '');
    const written = tool === undefined ? undefined : value.kind === 'map' ? get(value, tool.option) : value;
    const version = text(written);
    if (tool === undefined || written === undefined || version === null || !/\d/.test(version)) return [setting];
    const constraint = tool.toConstraint(version) ?? { kind: 'unknown', text: version, variable: null };
    const { location, text: words } = settingAt(source, block, '', written, null);
    return [setting, { kind: 'runtime', location, text: words, block, name: tool.name, constraint, use: 'selects', alternative: null }];
  });
}
