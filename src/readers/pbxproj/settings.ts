import { entries, get, items, type PlistEntry, type PlistNode, text } from '../../formats/pbxproj.ts';
import type { SettingFact } from '../../model.ts';
import type { Project } from './project.ts';

/** Build settings that say where an app runs and how it is linked: https://developer.apple.com/documentation/xcode/build-settings-reference */
const keys: Readonly<Record<string, string>> = {
  IPHONEOS_DEPLOYMENT_TARGET: 'ios.deploymentTarget',
  MACOSX_DEPLOYMENT_TARGET: 'macos.deploymentTarget',
  TVOS_DEPLOYMENT_TARGET: 'tvos.deploymentTarget',
  WATCHOS_DEPLOYMENT_TARGET: 'watchos.deploymentTarget',
  XROS_DEPLOYMENT_TARGET: 'visionos.deploymentTarget',
  SDKROOT: 'xcode.sdk',
  SUPPORTED_PLATFORMS: 'xcode.supportedPlatforms',
  SUPPORTS_MACCATALYST: 'xcode.supportsMacCatalyst',
  ARCHS: 'xcode.archs',
  EXCLUDED_ARCHS: 'xcode.excludedArchs',
  OTHER_LDFLAGS: 'xcode.otherLinkerFlags',
};

/** What the build configuration that ships sets, of the project or of a target. Its own `xcconfig` files may add more. */
export function readSettings(project: Project, owner: PlistNode | null, block: string): SettingFact[] {
  const settings = get(shipped(project, owner), 'buildSettings');
  const last = new Map(entries(settings).map((each) => [each.key.value, each]));
  return [...last.values()].flatMap((each) => readSetting(project, each, block));
}

/** The configuration `Release`, else the one that is used when none is named, else the last. */
function shipped(project: Project, owner: PlistNode | null): PlistNode | null {
  const list = project.object(get(owner, 'buildConfigurationList'));
  const configurations = project.listed(list, 'buildConfigurations');
  const named = (name: string | null) => configurations.find((each) => text(get(each, 'name')) === name);
  return named('Release') ?? named(text(get(list, 'defaultConfigurationName'))) ?? configurations.at(-1) ?? null;
}

function readSetting(project: Project, each: PlistEntry, block: string): SettingFact[] {
  const key = Object.hasOwn(keys, each.key.value) ? keys[each.key.value] : undefined;
  const value = valueOf(each.value);
  return key === undefined || value === '' ? [] : [{ kind: 'setting', key, value, block, ...project.place(each) }];
}

/** A list in one text; null where another setting is put in, except the one that is added to. */
function valueOf(node: PlistNode): string | null {
  const parts = node.kind === 'list' ? items(node).map(text) : [text(node)];
  const written = parts.filter((part) => part !== '$(inherited)').map((part) => (part?.includes('$(') === false ? part : null));
  return written.includes(null) ? null : written.join(' ');
}
