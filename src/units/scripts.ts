import type { Fact, FactOf, Member } from '../model.ts';
import { member, type Draft } from './draft.ts';
import { parentOf, type Library } from './library.ts';

const byHand = 'nothing in the repository runs the script';

/** What somebody runs by hand to set a machine up: scripts that install packages which the knowledge knows, and that nothing else runs. */
export function scriptDrafts(library: Library, others: readonly Draft[], isKnown: (fact: FactOf<'dependency'>) => boolean): Draft[] {
  const run = new Set(others.flatMap(({ members }) => members.map(({ fact }) => fact.location.path)));
  return [...library.facts].flatMap(([path, facts]) => {
    if (!/\.(?:ba)?sh$/.test(path) || run.has(path) || !facts.some((fact) => isInstalled(fact) && isKnown(fact))) return [];
    return [scriptDraft(path, facts)];
  });
}

function isInstalled(fact: Fact): fact is FactOf<'dependency'> {
  return fact.kind === 'dependency' && fact.command !== null;
}

function scriptDraft(path: string, facts: readonly Fact[]): Draft {
  const members: Member[] = facts.map((fact) => member(fact, [], { weak: [byHand] }));
  return { id: `environment:${path}`, kind: 'environment', name: path, root: parentOf(path), links: [], targets: [], members };
}
