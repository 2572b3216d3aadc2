import { entry, get, items, type JsonNode, parseJson, text } from '../formats/json.ts';
import type { Source } from '../formats/source.ts';
import type { SettingFact, WorkloadFact } from '../model.ts';
import { entryPlace, inOrder, unreadable } from './manifest/places.ts';
import { settingsIn } from './mobile/json-settings.ts';
import type { Read } from './reader.ts';

const block = 'expo';

/** https://docs.expo.dev/versions/latest/config/app/ */
const keys = {
  sdkVersion: 'expo.sdkVersion',
  platforms: 'expo.platform',
  jsEngine: 'expo.jsEngine',
  newArchEnabled: 'reactNative.newArchEnabled',
  'android/newArchEnabled': 'reactNative.android.newArchEnabled',
  'ios/newArchEnabled': 'reactNative.ios.newArchEnabled',
  'android/package': 'android.applicationId',
  'ios/bundleIdentifier': 'ios.bundleIdentifier',
};

/** https://docs.expo.dev/versions/latest/sdk/build-properties/ */
const buildProperties = {
  'android/minSdkVersion': 'android.minSdk',
  'android/targetSdkVersion': 'android.targetSdk',
  'android/compileSdkVersion': 'android.compileSdk',
  'android/ndkVersion': 'android.ndkVersion',
  'android/buildArchs': 'android.abiFilters',
  'android/useLegacyPackaging': 'android.useLegacyPackaging',
  'android/newArchEnabled': 'reactNative.android.newArchEnabled',
  'ios/deploymentTarget': 'ios.deploymentTarget',
  'ios/useFrameworks': 'cocoapods.useFrameworks',
  'ios/newArchEnabled': 'reactNative.ios.newArchEnabled',
};

/** Reads `app.json` and `app.config.json` of an Expo app. What `app.config.js` computes cannot be known. */
export const read: Read = (source) => {
  const { root, error } = parseJson(source.text);
  const problems = error === null ? [] : [unreadable(source, 'JSON', error)];
  const config = configOf(root);
  if (config === null) return { facts: [], problems };
  const plugins = items(get(config, 'plugins')).flatMap((plugin) => readPlugin(source, plugin));
  return { facts: inOrder([...readApp(source, root, config), ...settingsIn(source, config, keys, block), ...plugins]), problems };
};

/** What stands under `expo`, or the whole where a slug tells that it is one. */
function configOf(root: JsonNode | null): JsonNode | null {
  return get(root, 'expo') ?? (text(get(root, 'slug')) === null ? null : root);
}

function readApp(source: Source, root: JsonNode | null, config: JsonNode): WorkloadFact[] {
  const found = entry(config, 'name') ?? entry(config, 'slug') ?? entry(root, 'expo');
  if (found === null) return [];
  const name = text(found.value) ?? '';
  return [{ kind: 'workload', platform: 'expo', type: 'app', name, block, ...entryPlace(source, found.key, found.value) }];
}

/** `"name"`, or `["name", { options }]`. */
function readPlugin(source: Source, plugin: JsonNode): SettingFact[] {
  const [name, options = null] = plugin.kind === 'array' ? plugin.items : [plugin];
  if (name?.kind !== 'string') return [];
  const { start, end } = name.inner ?? name;
  const own = { kind: 'setting', key: 'expo.plugin', value: name.value, block, ...source.place(start, end) } as const;
  return [own, ...(name.value === 'expo-build-properties' ? settingsIn(source, options, buildProperties, block) : [])];
}
