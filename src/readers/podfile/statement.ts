import { type Argument, asAssignment, type Call, type Statement } from '../../formats/ruby.ts';
import type { Fact, IndexFact, SettingFact } from '../../model.ts';
import { deploymentTarget } from '../apple/platforms.ts';
import { type Around, readPod } from '../cocoapods/pod.ts';
import { labelled, literal, named, placeOf, setting, version } from '../cocoapods/walk.ts';
import { fromRoot } from '../manifest/members.ts';

/** What the helpers of other tools that a Podfile calls say of the app. */
const helpers: Readonly<Record<string, string>> = {
  'use_react_native!': 'cocoapods.reactNative',
  'use_expo_modules!': 'cocoapods.expoModules',
  flutter_install_all_ios_pods: 'cocoapods.flutter',
  flutter_install_all_macos_pods: 'cocoapods.flutter',
};

const newArchitecture = 'reactNative.newArchEnabled';

/** What one statement of a Podfile says. */
export function readStatement(statement: Statement, call: Call | null, around: Around): Fact[] {
  const assignment = asAssignment(statement);
  if (assignment !== null) return readEnvironment(statement, assignment, around);
  if (call === null) return [];
  const name = call.path.join('.');
  switch (name) {
    case 'pod':
      return [readPod(call.args, around)].filter((fact) => fact !== null);
    case 'platform':
      return readPlatform(statement, call, around);
    case 'source':
      return readSource(call, around);
    case 'project':
    case 'xcodeproj':
      return readProject(call, around);
    case 'use_frameworks!':
      return readFrameworks(statement, call, around);
    default:
      return Object.hasOwn(helpers, name) ? readHelper(statement, call, name, around) : [];
  }
}

/** `platform :ios, '12.0'`. */
function readPlatform(statement: Statement, { args }: Call, { source, block, condition }: Around): SettingFact[] {
  const platform = named(args[0]?.items ?? []) ?? '';
  const place = placeOf(statement.items, source);
  const key = deploymentTarget(platform);
  if (key === null) return [];
  if (args.length === 1) return [setting(place, block, 'cocoapods.platform', platform, condition)];
  return [setting(place, block, key, version(args[1]?.items ?? []), condition)];
}

function readSource({ args }: Call, { source, block }: Around): IndexFact[] {
  const [text] = args[0]?.items ?? [];
  if (text?.kind !== 'text' || text.value === null) return [];
  const place = source.place(text.inner.start, text.inner.end);
  return [
    {
      kind: 'index',
      ecosystem: 'cocoapods',
      role: 'extra',
      url: text.value,
      resolved: 'written',
      command: null,
      only: null,
      block,
      ...place,
    },
  ];
}

/** The Xcode project whose targets are meant. */
function readProject({ args }: Call, { source, block, condition }: Around): SettingFact[] {
  const [text] = args[0]?.items ?? [];
  const path = text?.kind === 'text' && text.value !== null ? fromRoot(source.path, withEnding(text.value)) : null;
  return text === undefined || path === null ? [] : [setting(placeOf([text], source), block, 'cocoapods.project', path, condition)];
}

function withEnding(path: string): string {
  return path.endsWith('.xcodeproj') ? path : `${path}.xcodeproj`;
}

/** `use_frameworks!`, `use_frameworks! :linkage => :static`. */
function readFrameworks(statement: Statement, call: Call, { source, block, condition }: Around): SettingFact[] {
  const linkage = labelled(call, 'linkage');
  const value = linkage === null ? (call.args.length === 0 ? 'dynamic' : null) : named(linkage.items);
  return [setting(placeOf(statement.items, source), block, 'cocoapods.useFrameworks', value, condition)];
}

function readHelper({ items }: Statement, call: Call, name: string, { source, block, condition }: Around): SettingFact[] {
  const key = helpers[name];
  if (key === undefined) return [];
  const flag = labelled(call, 'new_arch_enabled') ?? labelled(call, 'fabric_enabled');
  const told = setting(placeOf(items.slice(0, 1), source), block, key, 'true', condition);
  return flag === null ? [told] : [told, setting(source.place(flag.start, flag.end), block, newArchitecture, switchOf(flag), condition)];
}

function switchOf({ items: [only, ...more] }: Argument): string | null {
  const word = only?.kind === 'word' && more.length === 0 ? only.path.join('.') : '';
  return word === 'true' || word === 'false' ? word : null;
}

/** `ENV['RCT_NEW_ARCH_ENABLED'] = '1'` switches React Native's architecture. */
function readEnvironment(
  { items }: Statement,
  { left, right }: NonNullable<ReturnType<typeof asAssignment>>,
  around: Around,
): SettingFact[] {
  const [owner, index] = left;
  const key = index?.kind === 'group' && index.bracket === '[' ? literal(index.statements[0]?.items ?? []) : null;
  if (owner?.kind !== 'word' || owner.path.join('.') !== 'ENV' || key !== 'RCT_NEW_ARCH_ENABLED') return [];
  const value = literal(right);
  const known = value === '1' || value === '0' ? String(value === '1') : null;
  return [setting(placeOf(items, around.source), around.block, newArchitecture, known, around.condition)];
}
