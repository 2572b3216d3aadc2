import { expect, test } from 'vitest';
import { read } from '../../src/readers/android-manifest.ts';
import { facts } from './gradle/support.ts';
import { readAs } from './manifest/support.ts';

const path = 'app/src/main/AndroidManifest.xml';

function manifest(inside: string): string {
  return `<manifest xmlns:android="http://schemas.android.com/apk/res/android">${inside}</manifest>`;
}

test.each([
  ['<uses-sdk android:minSdkVersion="21"/>', ['android.minSdk = 21 | android:minSdkVersion="21"']],
  ['<uses-sdk android:minSdkVersion="${min}"/>', ['android.minSdk = ? | android:minSdkVersion="${min}"']],
  ['<uses-sdk android:minSdkVersion="21" tools:node="remove"/>', []],
  ['<uses-sdk minSdkVersion="21"/>', []],
  ['<!-- <uses-sdk android:minSdkVersion="21"/> -->', []],
  ['<uses-feature android:name="a" android:required="false"/>', ['android.usesFeature.optional = a | android:name="a"']],
  ['<uses-feature android:name="a" android:required="true"/>', ['android.usesFeature = a | android:name="a"']],
  ['<uses-feature android:name="a" tools:node="removeAll"/>', []],
  ['<uses-feature android:name="a" tools:node="merge"/>', ['android.usesFeature = a | android:name="a"']],
  ['<uses-library android:name="org.apache.http.legacy"/>', []],
  ['<application><uses-native-library android:name="a"/></application>', ['android.usesNativeLibrary = a | android:name="a"']],
  ['<application><meta-data android:name="com.example.KEY" android:value="secret"/></application>', []],
])('%s', (inside, expected) => {
  expect(facts(read, path, manifest(inside)).map((line) => line.replace(/^1: /, ''))).toEqual(expected);
});

test.each([
  ['an activity among the apps', 'activity', 'android.intent.category.LAUNCHER', 'application app'],
  ['an activity of a television', 'activity', 'android.intent.category.LEANBACK_LAUNCHER', 'application app'],
  ['another name of an activity', 'activity-alias', 'android.intent.category.LAUNCHER', 'application app'],
  ['an activity for others', 'activity', 'android.intent.category.DEFAULT', null],
  ['a service', 'service', 'android.intent.category.LAUNCHER', null],
])('%s makes an app or not', (_, name, category, expected) => {
  const filter = `<intent-filter><category android:name="${category}"/></intent-filter>`;
  const found = readAs(read, path, manifest(`<application><${name}>${filter}</${name}></application>`)).facts;
  expect(found.map((fact) => (fact.kind === 'workload' ? `${fact.type} ${fact.name}` : fact.kind))).toEqual(
    expected === null ? [] : [expected],
  );
});

test('an app without a package is called as its module', () => {
  const activity = '<activity><intent-filter><category android:name="android.intent.category.LAUNCHER"/></intent-filter></activity>';
  const names = ['AndroidManifest.xml', 'android/AndroidManifest.xml', 'src/main/AndroidManifest.xml', 'a/b/src/full/AndroidManifest.xml'];
  const found = names.map((name) => readAs(read, name, manifest(`<application>${activity}</application>`)).facts[0]);
  expect(found.map((fact) => (fact?.kind === 'workload' ? fact.name : null))).toEqual(['', 'android', '', 'a/b']);
});

test('another document says nothing', () => {
  expect(readAs(read, path, '<resources><uses-sdk android:minSdkVersion="21"/></resources>')).toEqual({ facts: [], problems: [] });
});
