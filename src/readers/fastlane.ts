import { asCall, type Call, parseRuby, type Statement } from '../formats/ruby.ts';
import type { Source } from '../formats/source.ts';
import type { CommandFact, Fact, SettingFact, WorkloadFact } from '../model.ts';
import { named, placeOf, setting, walk } from './cocoapods/walk.ts';
import { readAction } from './fastlane/actions.ts';
import { inOrder } from './manifest/places.ts';
import type { Read } from './reader.ts';

/** What opens a block that is a lane: https://docs.fastlane.tools/advanced/lanes/ */
const lanes = /^(?:private_|override_)?lane$/;

/** What an Appfile says that others may know: https://docs.fastlane.tools/advanced/Appfile/ */
const identifiers: Readonly<Record<string, string>> = {
  app_identifier: 'ios.bundleIdentifier',
  package_name: 'android.applicationId',
};

/** Where in a Fastfile a statement stands. */
interface Scope {
  readonly source: Source;
  /** `ios` inside of `platform :ios do`. */
  readonly platform: string | null;
  /** `lane:ios beta`, or '' outside of lanes. */
  readonly block: string;
}

/** Reads a Fastfile or an Appfile. They are programs, of which nothing is run. */
export const read: Read = (source) => ({
  facts: inOrder(readStatements(parseRuby(source.text), { source, platform: null, block: '' }, source.path.endsWith('Appfile'))),
  problems: [],
});

function readStatements(statements: readonly Statement[], scope: Scope, isAppfile: boolean): Fact[] {
  const facts: Fact[] = [];
  const visit = (statement: Statement, condition: string | null): void => {
    const call = asCall(statement);
    const found = call === null ? [] : isAppfile ? readIdentifier(call, statement, scope, condition) : readCommand(call, statement, scope);
    const inner = statement.body === null ? [] : readStatements(statement.body.statements, enter(call, scope), isAppfile);
    for (const fact of [...found, ...readLane(call, statement, scope, inner), ...inner]) facts.push(fact);
  };
  walk(statements, scope.source, visit);
  return facts;
}

function enter(call: Call | null, scope: Scope): Scope {
  const word = call?.path.join('.') ?? '';
  const name = named(call?.args[0]?.items ?? []);
  if (name === null) return scope;
  if (word === 'platform') return { ...scope, platform: name };
  if (word === 'for_platform') return { ...scope, platform: name, block: `platform:${name}` };
  return word === 'for_lane' || lanes.test(word) ? { ...scope, block: `lane:${laneName(name, scope)}` } : scope;
}

function laneName(name: string, { platform }: Scope): string {
  return platform === null ? name : `${platform} ${name}`;
}

/** A lane that builds or gives something; others only help. */
function readLane(call: Call | null, { items, body }: Statement, scope: Scope, inner: readonly Fact[]): WorkloadFact[] {
  const name = named(call?.args[0]?.items ?? []);
  if (body === null || name === null || !lanes.test(call?.path.join('.') ?? '') || inner.length === 0) return [];
  const own = laneName(name, scope);
  return [{ kind: 'workload', platform: 'fastlane', type: 'lane', name: own, block: `lane:${own}`, ...placeOf(items, scope.source) }];
}

function readCommand(call: Call, { items }: Statement, { source, block }: Scope): CommandFact[] {
  const words = readAction(call);
  return words === null ? [] : [{ kind: 'command', words, block, ...placeOf(items.slice(0, 1), source) }];
}

function readIdentifier({ path, args }: Call, { items }: Statement, { source, block }: Scope, condition: string | null): SettingFact[] {
  const name = path.join('.');
  const key = Object.hasOwn(identifiers, name) ? identifiers[name] : undefined;
  return key === undefined ? [] : [setting(placeOf(items, source), block, key, named(args[0]?.items ?? []), condition)];
}
