import type { Fact, FactOf, Target, TargetName } from '../../model.ts';
import { member } from '../draft.ts';

/** Names of SDKs and platforms of Xcode, and of CocoaPods. */
const systems: readonly (readonly [RegExp, TargetName])[] = [
  [/^(iphoneos|ios)$/, 'ios'],
  [/^(watchos)$/, 'watchos'],
  [/^(appletvos|tvos)$/, 'tvos'],
  [/^(macosx|macos|osx)$/, 'macos'],
];

const keys = ['xcode.supportedPlatforms', 'xcode.sdk', 'cocoapods.platform'];

/**
 * Where an app of Apple's systems runs: as its product says, else as its settings say. Without either it is one for iOS as
 * likely as not.
 * @param facts of the target, and of the file as far as the target does not say otherwise
 */
export function appleTargets(facts: readonly Fact[], workload: FactOf<'workload'> | null): Target[] {
  if (workload !== null && /watch/.test(workload.type)) return [{ name: 'watchos', strength: 'proved', because: [member(workload)] }];
  const settings = facts.filter((fact) => fact.kind === 'setting');
  const said = keys.map((key) => settings.filter((fact) => fact.key === key).flatMap(named)).find((list) => list.length > 0);
  const least = settings.filter(({ key }) => key.endsWith('.deploymentTarget')).flatMap(bound);
  const found = said ?? least;
  if (found.length > 0) return unique(found);
  const [first] = facts;
  const because = workload ?? first;
  const name = workload?.type.endsWith('.tool') === true ? 'macos' : 'ios';
  return because === undefined ? [] : [{ name, strength: 'suggested', because: [member(because)] }];
}

function named(fact: FactOf<'setting'>): Target[] {
  return (fact.value ?? '').split(/\s+/).flatMap((word) => proved(word.toLowerCase(), fact));
}

/** A least version stands beside others in a project for several systems. */
function bound(fact: FactOf<'setting'>): Target[] {
  return proved(fact.key.replace('.deploymentTarget', ''), fact);
}

function proved(word: string, fact: FactOf<'setting'>): Target[] {
  const name = systems.find(([pattern]) => pattern.test(word))?.[1];
  return name === undefined ? [] : [{ name, strength: 'proved', because: [member(fact)] }];
}

function unique(targets: readonly Target[]): Target[] {
  return [...new Map(targets.map((target) => [target.name, target])).values()];
}
