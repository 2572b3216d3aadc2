import type { DependencyFact, Fact, Member } from '../../model.ts';
import { groupBy } from '../../lists.ts';
import type { Draft } from '../draft.ts';

type Dependency = Member<DependencyFact>;

/**
 * In the order of installation: a later command replaces what an earlier one installed, and an uninstall removes it. What only
 * a branch of a script installs later may replace it.
 */
export function survivors(draft: Draft, dependencies: readonly Dependency[]): Dependency[] {
  const order = new Map(draft.members.map((one, index) => [one.fact, index]));
  const at = (fact: Fact) => order.get(fact) ?? 0;
  const removals = draft.members.flatMap((one) => (one.fact.kind === 'install' && one.fact.removes.length > 0 ? [one.fact] : []));
  const excluded = new Set(
    draft.members.flatMap((one) =>
      one.fact.kind === 'setting' && one.fact.key === 'gradle.exclude' && one.fact.value !== null ? [one.fact.value] : [],
    ),
  );
  const again = dependencies.filter(({ fact }) => fact.command !== null && fact.constraint.kind !== 'any');
  const later = new Map(again.flatMap((one) => (isChoice(one) ? [] : [[placeOf(one), at(one.fact)] as const])));
  const inBranch = new Map(again.flatMap((one) => (isChoice(one) ? [[placeOf(one), at(one.fact)] as const] : [])));
  const elsewhere = dependencies.filter((one) => one.fact.origin.kind !== 'registry' && one.fact.command !== null && !isChoice(one));
  const brought = groupBy(elsewhere, placeOf);
  const inOrder = draft.kind === 'image' || draft.kind === 'ci';
  const kept = dependencies.filter((one) => {
    const { fact } = one;
    const removed = removals.some((install) => install.removes.includes(fact.name) && at(install) > at(fact));
    const replaced = (inOrder || fact.command !== null) && (later.get(placeOf(one)) ?? -1) > at(fact);
    const isExcluded = excluded.has(fact.name) || excluded.has(`${fact.name.split(':')[0]}:*`);
    return !removed && !replaced && !isExcluded && !(inOrder && isSatisfied(one, brought.get(placeOf(one)) ?? [], at));
  });
  return kept.map((one) => {
    const mayBeReplaced = inOrder && !isChoice(one) && (inBranch.get(placeOf(one)) ?? -1) > at(one.fact);
    return mayBeReplaced ? { ...one, weak: [...one.weak, 'a branch of a later command may replace it'] } : one;
  });
}

/** Whether pip finds it there: an earlier command took it from an address, a file or a repository, in a version that will do. */
function isSatisfied({ fact }: Dependency, brought: readonly Dependency[], at: (fact: Fact) => number): boolean {
  if (fact.ecosystem !== 'pypi' || fact.origin.kind !== 'registry') return false;
  return brought.some((other) => at(other.fact) < at(fact) && (fact.constraint.kind === 'any' || isSameVersion(other.fact, fact)));
}

/** Whether it is installed only where something is chosen; on which base and in which environment it is, it is there. */
export function isChoice({ choices }: Dependency): boolean {
  return Object.keys(choices).some((group) => !/#(?:base|conda)$/.test(group));
}

/** The package in its environment, as one text. */
export function placeOf({ fact, choices }: Dependency): string {
  const environment = Object.entries(choices).find(([group]) => group.endsWith('#conda'))?.[1] ?? '';
  return `${key(fact)} ${environment}`;
}

/** The name of a package with its ecosystem. */
export function key(fact: DependencyFact): string {
  return `${fact.ecosystem}/${fact.name}`;
}

/** An index of builds for CUDA gives `2.3.1+cu121` to who asks for `2.3.1`. */
export function isSameVersion({ constraint: there }: DependencyFact, { constraint: asked }: DependencyFact): boolean {
  if (there.kind !== 'range' || asked.kind !== 'range') return false;
  return publicVersion(there.text) === publicVersion(asked.text);
}

function publicVersion(text: string): string {
  return text.replace(/\+[\w.]+$/, '').trim();
}
