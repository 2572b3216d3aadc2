import type { DependencyFact, FactOf, Link, Member } from '../../model.ts';
import { link, type Draft } from '../draft.ts';
import { join } from '../library.ts';
import type { Locks } from '../locks.ts';
import { choose, exactly, type Choice } from './lock-choice.ts';
import { locksRead } from './lock-installs.ts';
import type { MarkerPlace } from './markers.ts';

type Dependency = Member<DependencyFact>;

const isPyPI = /^https:\/\/pypi\.(org|python\.org)\//;

/** Units whose packages commands install, which may read a lock or not. The packages of others are what tools lock beside the manifest. */
const byCommands: readonly Draft['kind'][] = ['image', 'ci', 'job', 'notebook'];

/**
 * The unit with each package at the version that a lock chose for it, and with the link that says so. A published library
 * is installed without its lock. What several locks say differently, and what no longer fits the manifest, stays a range.
 */
export function withLocks(draft: Draft, locks: Locks, place: MarkerPlace): Draft {
  if (!locks.exist || draft.kind === 'library') return draft;
  const indexes: Member[] = [];
  const members = draft.members.map((one) => {
    const choice = isFromRegistry(one) ? choiceOf(draft, one, locks, place) : null;
    const constraint = choice && exactly(choice.lock.ecosystem, choice.version);
    if (!isFromRegistry(one) || choice === null || constraint === null) return one;
    const because = lockLink(choice);
    indexes.push(...indexOf(choice, because));
    return { ...one, fact: { ...one.fact, constraint }, links: [...one.links, because] };
  });
  return { ...draft, members: [...members, ...indexes] };
}

/** What stands in a command, behind an address or in a folder is not what the lock chose. */
function isFromRegistry(one: Member): one is Dependency {
  const { fact } = one;
  return fact.kind === 'dependency' && fact.command === null && fact.origin.kind === 'registry' && fact.role.kind !== 'constraint';
}

/** All locks that know the package have to agree, but for those that are out of date. */
function choiceOf(draft: Draft, one: Dependency, locks: Locks, place: MarkerPlace): Choice | null {
  const { ecosystem, name } = one.fact;
  const choices = locksOf(draft, one, locks).flatMap((path) => {
    const found = locks.of(path, ecosystem, name);
    return found.length === 0 ? [] : [choose(found, one.fact, place)];
  });
  const valid = choices.filter((choice) => choice !== 'stale');
  const [first = null] = valid;
  return valid.every((choice) => choice !== null && choice.version === first?.version) ? first : null;
}

function locksOf(draft: Draft, one: Dependency, locks: Locks): readonly string[] {
  // The lock of a module holds what all that it links needs, wherever that stands.
  if (one.fact.ecosystem === 'maven') return draft.kind === 'app' ? [join(draft.root, 'gradle.lockfile')] : [];
  const beside = locks.for(one.fact.location.path);
  return beside.length > 0 && byCommands.includes(draft.kind) ? locksRead(draft, one, beside) : beside;
}

function lockLink({ lock, version }: Choice): Link {
  return link(`\`${lock.location.path}\` locks ${lock.name} to ${version}`, lock.location);
}

/** Whether a link says which version a lock chose. */
export function isLockLink({ text }: Link): boolean {
  return / locks \S+ to \S+$/.test(text);
}

/** Where the lock took it from is an index that is in force for it. What has a label was found somewhere. */
function indexOf({ lock, isOneBuild }: Choice, because: Link): Member<FactOf<'index'>>[] {
  const { ecosystem, version, location, text, block, name } = lock;
  const index = isOneBuild ? lock.index : null;
  const isDefault = isOneBuild && !version.includes('+') && (index === null || isPyPI.test(index));
  if (ecosystem !== 'pypi' || isDefault) return [];
  const fact = {
    kind: 'index',
    ecosystem,
    role: 'extra',
    url: index ?? '${}',
    resolved: index === null ? 'unknown' : 'written',
    command: null,
    only: [name],
    location,
    text,
    block,
  } as const;
  return [{ fact, links: [because], weak: [], choices: {} }];
}
