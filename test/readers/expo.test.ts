import { expect, test } from 'vitest';
import { read } from '../../src/readers/expo.ts';
import { told } from './cocoapods/support.ts';

test.each([
  ['{"expo": {"name": "A", "slug": "a"}}', ['workload expo app A [expo] | "name": "A"']],
  ['{"expo": {"slug": "a"}}', ['workload expo app a [expo] | "slug": "a"']],
  ['{"expo": {}}', ['workload expo app [expo] | "expo": {}']],
  ['{"slug": "a"}', ['workload expo app a [expo] | "slug": "a"']],
  ['{"name": "App", "displayName": "App"}', []],
  ['{"slug": 1}', []],
  ['[]', []],
])('an app: %s', (text, expected) => {
  expect(told(read, 'app.json', text)).toEqual(expected);
});

test.each([
  ['"newArchEnabled": false', 'setting reactNative.newArchEnabled = false'],
  ['"android": {"newArchEnabled": true}', 'setting reactNative.android.newArchEnabled = true'],
  ['"platforms": ["ios"]', 'setting expo.platform = ios'],
  ['"plugins": ["a"]', 'setting expo.plugin = a'],
  ['"plugins": [["a", {}]]', 'setting expo.plugin = a'],
  ['"plugins": [["other", {"ios": {"deploymentTarget": "9.0"}}]]', 'setting expo.plugin = other'],
  [
    '"plugins": [["expo-build-properties", {"android": {"minSdkVersion": 26}}]]',
    'setting expo.plugin = expo-build-properties; setting android.minSdk = 26',
  ],
  [
    '"plugins": [["expo-build-properties", {"ios": {"deploymentTarget": {}}}]]',
    'setting expo.plugin = expo-build-properties; setting ios.deploymentTarget = unknown',
  ],
  ['"plugins": [[], {}, 1]', ''],
  ['"plugins": "a"', ''],
])('%s', (inside, expected) => {
  const found = told(read, 'app.json', `{"expo": {"name": "A", ${inside}}}`).slice(1);
  expect(found.map((line) => line.replace(/ \[expo\] \| .*/, '')).join('; ')).toBe(expected);
});
