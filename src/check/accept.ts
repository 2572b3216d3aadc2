import { readInline, type Inline } from '../config/inline.ts';
import type { Config } from '../config/index.ts';
import { applySettings } from '../config/settings.ts';
import { looksBack } from '../evaluate/before.ts';
import { evaluate, type Judging } from '../evaluate/index.ts';
import { groupBy, matchesAny } from '../lists.ts';
import type { Finding, Rule, Severity, Suppressed, Suppression } from '../model.ts';
import type { Tree } from '../tree/index.ts';

/** Suppressions by the fingerprints of what they accept, one for each time. */
export type Known = ReadonlyMap<string, readonly Suppression[]>;

/** What decides what is accepted. */
export interface Acceptance {
  readonly config: Config;
  /** Every rule that there is. */
  readonly rules: readonly Rule[];
  readonly tree: Pick<Tree, 'read'>;
  /**
   * The files with comments that are meant for this program, beside those with findings. Null where a stranger has written
   * the comments: they do not count.
   */
  readonly marked: ReadonlySet<string> | null;
  /** Whether suppressions that a stranger cannot mend, or nobody asks about, stay unmentioned. */
  readonly isForeign: boolean;
  /** Whether all of what the configuration speaks of was inspected, by all rules. */
  readonly isWhole: boolean;
  /** Null takes what the configuration says. */
  readonly minSeverity: Severity | null;
  /** What is accepted by fingerprint: by the baseline, or by comments that the base has. */
  readonly known: readonly Known[];
}

/** What is shown, and what somebody has accepted. */
export interface Accepted {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
}

/**
 * Applies severities and suppressions to what the rules have found, and adds what is to be said of the suppressions.
 * @param judging what the rules were judged with
 */
export async function accept(found: readonly Finding[], judging: Judging, acceptance: Acceptance): Promise<Accepted> {
  const { config, marked, known, minSeverity } = acceptance;
  const comments =
    marked === null ? noComments : commentsIn(new Set([...marked, ...found.map(({ location }) => location.path)]), acceptance);
  const suppressions = [...comments.suppressions, ...config.suppressions];
  // Most repositories accept nothing, and then nothing is loaded for it.
  const isNothing = suppressions.length + comments.malformed.length === 0 && known.every(({ size }) => size === 0);
  if (isNothing) return { findings: await applySettings(found, config, minSeverity), suppressed: [] };
  const { isInForce, suppress, suppressKnown } = await import('../config/suppress.ts');
  const said = [...found, ...(await aboutSuppressions(found, comments, judging, acceptance))];
  const inForce = suppressions.filter((one) => isInForce(one, judging.today));
  let sorted = suppress(await applySettings(said, config, minSeverity), inForce);
  for (const one of known) {
    const { left, suppressed } = suppressKnown(sorted.left, one);
    sorted = { left, suppressed: [...sorted.suppressed, ...suppressed] };
  }
  return { findings: sorted.left, suppressed: sorted.suppressed };
}

const noComments: Inline = { suppressions: [], malformed: [] };

function commentsIn(paths: ReadonlySet<string>, { tree, rules }: Acceptance): Inline {
  const ids = rules.map(({ id }) => id);
  const read = [...paths].toSorted().map((path) => {
    const content = tree.read(path);
    return content.kind === 'text' ? readInline(path, content.text, ids) : noComments;
  });
  return { suppressions: read.flatMap((one) => one.suppressions), malformed: read.flatMap((one) => one.malformed) };
}

/** Findings about suppressions: the rules for them see nothing but what became of each. */
async function aboutSuppressions(
  found: readonly Finding[],
  comments: Inline,
  judging: Judging,
  { config, rules, isForeign, isWhole }: Acceptance,
): Promise<Finding[]> {
  const { statesOf } = await import('../config/states.ts');
  const active = new Set(judging.knowledge.rules);
  const own = isForeign ? config.suppressions : [...comments.suppressions, ...config.suppressions];
  const wasRun = (pattern: string) => rules.every((rule) => !matchesAny([pattern], rule.id) || (active.has(rule) && !looksBack(rule)));
  const states = [...statesOf(own, found, { today: judging.today, isWhole, wasRun }), ...(isForeign ? [] : comments.malformed)];
  if (states.length === 0) return [];
  const about = judging.knowledge.rules.filter(({ when }) => when.word === 'suppression');
  return evaluate([], { ...judging, knowledge: { ...judging.knowledge, rules: about }, suppressions: states });
}

/** What comments of the base accept, for a head whose own comments do not count. */
export function carriedFrom(suppressed: readonly Suppressed[]): Known {
  const comments = suppressed.filter(({ source }) => source === 'comment');
  const all = comments.map(({ fingerprint, rule, location, reason, until, owner, from, source }) => ({
    fingerprint,
    by: { rule, path: location.path, line: null, reason, until, owner, from, text: '', source } satisfies Suppression,
  }));
  return new Map([...groupBy(all, ({ fingerprint }) => fingerprint)].map(([name, some]) => [name, some.map(({ by }) => by)]));
}
