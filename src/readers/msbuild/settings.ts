import type { SettingFact } from '../../model.ts';
import { deploymentTarget } from '../apple/platforms.ts';
import type { Conditioned, MsBuild } from './file.ts';

/** Properties that say what is built, and for which machines: https://learn.microsoft.com/en-us/dotnet/core/project-sdk/msbuild-props */
const keys: Readonly<Record<string, string>> = {
  PlatformTarget: 'dotnet.platformTarget',
  Platforms: 'dotnet.platforms',
  UseMaui: 'dotnet.useMaui',
  UseWPF: 'dotnet.useWpf',
  UseWindowsForms: 'dotnet.useWindowsForms',
  UseWinUI: 'dotnet.useWinUI',
  TargetFrameworkVersion: 'dotnet.targetFrameworkVersion',
  TargetPlatformIdentifier: 'dotnet.targetPlatform',
  TargetPlatformMinVersion: 'dotnet.targetPlatformMinVersion',
  SelfContained: 'dotnet.selfContained',
  PublishAot: 'dotnet.publishAot',
  PublishTrimmed: 'dotnet.publishTrimmed',
};

/** The setting that a property is; null for one that says nothing of where it runs. */
export function readSetting(file: MsBuild, { element, conditions }: Conditioned): SettingFact | null {
  const { name, text } = element;
  if (text === null) return null;
  const isOldest = name === 'SupportedOSPlatformVersion';
  const key = isOldest ? oldest(conditions.join(' ')) : Object.hasOwn(keys, name) ? (keys[name] ?? null) : null;
  if (key === null) return null;
  const resolved = file.properties.resolve(text.value);
  // Under any other condition it is not known whether it holds.
  const unknown = resolved.kind === 'unknown' || (!isOldest && conditions.length > 0);
  const value = unknown ? null : key === 'android.minSdk' ? resolved.text.replace(/\.0$/, '') : resolved.text;
  const { start, end } = text.inner ?? text;
  return { kind: 'setting', key, value, block: '', ...file.source.place(start, end) };
}

/** The oldest version of the system that a condition names: of Android the level of its SDK, of Apple the deployment target. */
function oldest(condition: string): string {
  const platform = /'(android|ios|maccatalyst|macos|tvos|windows|tizen)'/i.exec(condition)?.[1]?.toLowerCase();
  if (platform === undefined) return 'dotnet.supportedOSPlatformVersion';
  if (platform === 'android') return 'android.minSdk';
  return deploymentTarget(platform) ?? `${platform}.minVersion`;
}
