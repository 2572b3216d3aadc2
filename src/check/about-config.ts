import type { Inline } from '../config/inline.ts';
import { looksBack } from '../evaluate/before.ts';
import { evaluate, type Judging } from '../evaluate/index.ts';
import { unknownUnits } from '../evaluate/policy-units.ts';
import { matchesAny } from '../lists.ts';
import type { Condition, Finding } from '../model.ts';
import type { Acceptance } from './accept.ts';

/** Findings about what the configuration and comments say: the rules for them see nothing but what became of each entry. */
export async function aboutConfig(
  found: readonly Finding[],
  comments: Inline,
  judging: Judging,
  acceptance: Acceptance,
): Promise<readonly Finding[]> {
  const { written, units, tree, isWhole } = acceptance;
  const about = judging.knowledge.rules.filter(({ when }) => isAboutConfig(when));
  if (about.length === 0) return [];
  const suppressions = await statesIn(found, comments, judging, acceptance);
  const unknown = isWhole ? unknownUnits(written.policy, units, tree.paths) : [];
  if (suppressions.length + unknown.length === 0) return [];
  return evaluate([], { ...judging, knowledge: { ...judging.knowledge, rules: about }, suppressions, unknownUnits: unknown });
}

function isAboutConfig(when: Condition): boolean {
  return when.word === 'suppression' || (when.word === 'policy' && when.says === 'unknown-unit');
}

async function statesIn(
  found: readonly Finding[],
  comments: Inline,
  { knowledge, today }: Judging,
  { written, rules, isForeign, isWhole }: Acceptance,
): Promise<Inline['malformed']> {
  const { statesOf } = await import('../config/states.ts');
  const active = new Set(knowledge.rules);
  const own = isForeign ? written.suppressions : [...comments.suppressions, ...written.suppressions];
  const wasRun = (pattern: string) => rules.every((rule) => !matchesAny([pattern], rule.id) || (active.has(rule) && !looksBack(rule)));
  return [...statesOf(own, found, { today, isWhole, wasRun }), ...(isForeign ? [] : comments.malformed)];
}
