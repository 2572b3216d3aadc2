import { readInline, type Inline } from '../config/inline.ts';
import type { Config } from '../config/index.ts';
import { applySettings } from '../config/settings.ts';
import type { Judging } from '../evaluate/index.ts';
import { groupBy } from '../lists.ts';
import type { Finding, Rule, Severity, Suppressed, Suppression, Unit } from '../model.ts';
import type { Tree } from '../tree/index.ts';
import { aboutConfig } from './about-config.ts';

/** Suppressions by the fingerprints of what they accept, one for each time. */
export type Known = ReadonlyMap<string, readonly Suppression[]>;

/** What decides what is accepted. */
export interface Acceptance {
  readonly config: Config;
  /** The configuration that lies in the tree, whose lines are spoken of; not the same where a base is judged by that of its head. */
  readonly written: Config;
  /** Every rule that there is. */
  readonly rules: readonly Rule[];
  readonly tree: Pick<Tree, 'read' | 'paths'>;
  readonly units: readonly Unit[];
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
  const { config, written, marked, known, minSeverity } = acceptance;
  const comments =
    marked === null ? noComments : commentsIn(new Set([...marked, ...found.map(({ location }) => location.path)]), acceptance);
  const suppressions = [...comments.suppressions, ...config.suppressions];
  // Most repositories accept nothing, and then nothing is loaded for it.
  const isNothing = suppressions.length + comments.malformed.length === 0 && known.every(({ size }) => size === 0);
  if (isNothing && !hasMoreToTell(written)) return { findings: await applySettings(found, config, minSeverity), suppressed: [] };
  const { isInForce, suppress, suppressKnown } = await import('../config/suppress.ts');
  const said = [...found, ...(await aboutConfig(found, comments, judging, acceptance))];
  const inForce = suppressions.filter((one) => isInForce(one, judging.today));
  let sorted = suppress(await applySettings(said, config, minSeverity), inForce);
  for (const one of known) {
    const { left, suppressed } = suppressKnown(sorted.left, one);
    sorted = { left, suppressed: [...sorted.suppressed, ...suppressed] };
  }
  return { findings: sorted.left, suppressed: sorted.suppressed };
}

/** Whether an entry may be for something that is not there. */
function hasMoreToTell({ suppressions, policy }: Config): boolean {
  return suppressions.length > 0 || policy.some(({ units }) => units.length > 0);
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

/** What comments of the base accept, for a head whose own comments do not count. */
export function carriedFrom(suppressed: readonly Suppressed[]): Known {
  const comments = suppressed.filter(({ source }) => source === 'comment');
  const all = comments.map(({ fingerprint, rule, location, reason, until, owner, from, source }) => ({
    fingerprint,
    by: { rule, path: location.path, line: null, reason, until, owner, from, text: '', source } satisfies Suppression,
  }));
  return new Map([...groupBy(all, ({ fingerprint }) => fingerprint)].map(([name, some]) => [name, some.map(({ by }) => by)]));
}
