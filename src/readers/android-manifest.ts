import type { Source } from '../formats/source.ts';
import { attribute, element, elements, parseXml, type XmlAttribute, type XmlElement } from '../formats/xml.ts';
import type { Fact, SettingFact, WorkloadFact } from '../model.ts';
import { inOrder, unreadable } from './manifest/places.ts';
import type { Read } from './reader.ts';

/** The attributes of `uses-sdk` and `application` that say on what an app runs. */
const told: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'uses-sdk': {
    'android:minSdkVersion': 'android.minSdk',
    'android:targetSdkVersion': 'android.targetSdk',
    'android:maxSdkVersion': 'android.maxSdk',
  },
  application: { 'android:extractNativeLibs': 'android.extractNativeLibs' },
};

/** What is used, by the element that says so; it may be `android:required="false"`. */
const used: Readonly<Record<string, string>> = {
  'uses-feature': 'android.usesFeature',
  'uses-native-library': 'android.usesNativeLibrary',
};

/** Which models a library fetches or an app replaces is told to it in this way. */
const metaData = /^com\.google\.(?:mlkit|firebase\.ml|android\.gms\.(?:vision|tflite))\./;

/** Activities with one of these can be started by a person. */
const launchers = ['android.intent.category.LAUNCHER', 'android.intent.category.LEANBACK_LAUNCHER'];

/** Reads `AndroidManifest.xml`: https://developer.android.com/guide/topics/manifest/manifest-intro */
export const read: Read = (source) => {
  const { root, error } = parseXml(source.text);
  const problems = error === null ? [] : [unreadable(source, 'XML', error)];
  if (root?.name !== 'manifest') return { facts: [], problems };
  const application = element(root, 'application');
  const facts: Fact[] = [
    ...valueOf(source, attribute(root, 'package'), 'android.package'),
    ...[...elements(root, 'uses-sdk'), ...elements(root, 'application')].filter(isKept).flatMap((each) => readTold(source, each)),
    ...elements(root, 'uses-sdk').flatMap((each) => readOverrides(source, attribute(each, 'tools:overrideLibrary'))),
    ...[root, ...elements(root, 'application')].flatMap((parent) => readUsed(source, parent)),
    ...elements(application, 'meta-data').flatMap((each) => readMetaData(source, each)),
    ...readLauncher(source, root, application),
  ];
  return { facts: inOrder(facts), problems };
};

function readTold(source: Source, of: XmlElement): SettingFact[] {
  return Object.entries(told[of.name] ?? {}).flatMap(([name, key]) => valueOf(source, attribute(of, name), key));
}

/** Libraries that the app takes although they ask for a newer Android. */
function readOverrides(source: Source, found: XmlAttribute | null): SettingFact[] {
  if (!found?.inner) return [];
  const { start } = found.inner;
  return [...found.value.matchAll(/[^\s,]+/g)].map(({ 0: value, index }) => {
    const place = source.place(start + index, start + index + value.length);
    return { kind: 'setting', key: 'android.overrideLibrary', value, block: '', ...place };
  });
}

function readUsed(source: Source, parent: XmlElement): SettingFact[] {
  return parent.children.filter(isKept).flatMap((each) => {
    const key = Object.hasOwn(used, each.name) ? used[each.name] : undefined;
    if (key === undefined) return [];
    const optional = attribute(each, 'android:required')?.value === 'false';
    return valueOf(source, attribute(each, 'android:name'), optional ? `${key}.optional` : key);
  });
}

function readMetaData(source: Source, of: XmlElement): SettingFact[] {
  const name = attribute(of, 'android:name')?.value ?? '';
  return metaData.test(name) && isKept(of) ? valueOf(source, attribute(of, 'android:value'), `android.metaData.${name}`) : [];
}

/** An app, not a library: something in it is shown among the apps of a device. */
function readLauncher(source: Source, root: XmlElement, application: XmlElement | null): WorkloadFact[] {
  const started = [...elements(application, 'activity'), ...elements(application, 'activity-alias')]
    .filter(isKept)
    .flatMap((activity) => elements(activity, 'intent-filter'))
    .flatMap((filter) => elements(filter, 'category'))
    .map((category) => attribute(category, 'android:name'))
    .find((name) => launchers.includes(name?.value ?? ''));
  if (!started) return [];
  const name = attribute(root, 'package')?.value ?? moduleOf(source.path);
  return [{ kind: 'workload', platform: 'android', type: 'application', name, block: '', ...source.place(started.start, started.end) }];
}

/** The folder of the module: `app` of `app/src/main/AndroidManifest.xml`. */
function moduleOf(path: string): string {
  const inSources = /^(?:(.*)\/)?src\/[^/]+\/[^/]+$/.exec(path);
  return inSources === null ? path.replace(/\/?[^/]*$/, '') : (inSources[1] ?? '');
}

/** What a manifest takes out of those that are merged with it. */
function isKept(of: XmlElement): boolean {
  return !attribute(of, 'tools:node')?.value.startsWith('remove');
}

/** A placeholder of the build (`${minSdk}`) and a resource (`@integer/min`) cannot be known. */
function valueOf(source: Source, found: XmlAttribute | null, key: string): SettingFact[] {
  if (found === null) return [];
  const value = /\$\{|^@/.test(found.value) ? null : found.value;
  return [{ kind: 'setting', key, value, block: '', ...source.place(found.start, found.end) }];
}
