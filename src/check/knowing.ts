import type { CheckRequest } from '../check.ts';
import { loadInterest, loadKnowledge } from '../knowledge/index.ts';
import type { Knowledge, Problem } from '../model.ts';
import type { Interest } from '../readers/reader.ts';
import { joinedBy } from '../units/index.ts';
import { wholeTree, type Configuration } from './configuration.ts';
import { docsOf } from './version.ts';

/** What is known, and the names that readers look for. */
export interface Knowing {
  readonly knowledge: Knowledge;
  readonly interest: Interest;
}

/** What is compiled in. */
export async function openKnowledge(): Promise<Knowing> {
  const knowledge = await loadKnowledge();
  return { knowledge, interest: loadInterest(knowledge, joinedBy) };
}

/** The knowledge with the rules of the repository's own; without any there is nothing to load for them. */
export async function withCustom(
  known: Knowing,
  { config, place }: Pick<Configuration, 'config' | 'place'>,
  { readRemote, serverUrl }: Pick<CheckRequest, 'readRemote' | 'serverUrl'>,
): Promise<Knowing & { readonly docs: (rule: string) => string; readonly warnings: readonly Problem[] }> {
  if (config.customRules.length === 0) return { ...known, docs: docsOf, warnings: [] };
  const { openCustom, joined, withCustomNames } = await import('./custom-rules.ts');
  const { custom, warnings } = await openCustom(config, known.knowledge, { tree: await wholeTree(place), readRemote: readRemote ?? null });
  const { knowledge, docs } = joined(known.knowledge, custom, serverUrl);
  return {
    knowledge,
    interest: withCustomNames(known.interest, custom),
    docs,
    warnings,
  };
}
