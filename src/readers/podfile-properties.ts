import { parseJson } from '../formats/json.ts';
import { inOrder, unreadable } from './manifest/places.ts';
import { settingsIn } from './mobile/json-settings.ts';
import type { Read } from './reader.ts';

/** What the Podfile of an Expo app reads from it. */
const keys = {
  'ios.deploymentTarget': 'ios.deploymentTarget',
  'ios.useFrameworks': 'cocoapods.useFrameworks',
  newArchEnabled: 'reactNative.newArchEnabled',
  'expo.jsEngine': 'expo.jsEngine',
};

/** Reads `Podfile.properties.json`, which Expo writes beside a Podfile: https://docs.expo.dev/versions/latest/sdk/build-properties/ */
export const read: Read = (source) => {
  const { root, error } = parseJson(source.text);
  return { facts: inOrder(settingsIn(source, root, keys, '')), problems: error === null ? [] : [unreadable(source, 'JSON', error)] };
};
