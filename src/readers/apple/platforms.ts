/** The platforms of Apple by the names that CocoaPods, Swift and Xcode have for them, as settings name them. */
const platforms: Readonly<Record<string, string>> = {
  ios: 'ios',
  osx: 'macos',
  macos: 'macos',
  maccatalyst: 'maccatalyst',
  tvos: 'tvos',
  watchos: 'watchos',
  visionos: 'visionos',
  driverkit: 'driverkit',
};

/** The key of the least version of a platform: `ios.deploymentTarget`; null for what is no platform of Apple. */
export function deploymentTarget(platform: string): string | null {
  const name = platform.toLowerCase();
  return Object.hasOwn(platforms, name) ? `${platforms[name]}.deploymentTarget` : null;
}
