import type { Finding, Location, Member, Rule, Severity, Unit } from '../model.ts';
import { uniqueBy } from '../lists.ts';
import { chainOf, comparePlaces, factsOf, messageOf, quotedReasons, type Quote, relatedTo } from './evidence.ts';
import { fingerprint } from './fingerprint.ts';
import { fixOf } from './fix.ts';
import { membersOf, type Match } from './scene.ts';
import { fill } from './text.ts';
import type { Verdict } from './verdict.ts';

/** How a finding is told. */
export interface Telling {
  /** The whole line on which a place starts. */
  readonly lineOf: (location: Location) => string;
  /** The page of a rule. */
  readonly docsOf: (rule: string) => string;
  /** Whether words of the repository may be repeated; all of them when not given. Others are told by their place alone. */
  readonly isQuotable?: (text: string) => boolean;
}

/** A rule, one way in which it is broken, and how it speaks of it. */
export interface Broken {
  readonly rule: Rule;
  readonly match: Match;
  readonly verdict: Verdict;
  readonly anchor: Member;
  readonly units: readonly Unit[];
}

/** The worst severity comes first. */
export const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

/** The gravest first, then what is sure, then by place. */
export function worstFirst(group: readonly Broken[]): Broken[] {
  return group.toSorted(
    (a, b) =>
      rank[a.verdict.severity] - rank[b.verdict.severity] ||
      Math.sign(a.verdict.loweredBy.length) - Math.sign(b.verdict.loweredBy.length) ||
      comparePlaces(a.anchor.fact.location, b.anchor.fact.location),
  );
}

/** What is broken by one cause, as one finding at the worst of its places. */
export function findingOf(group: readonly Broken[], telling: Telling): Finding {
  const [worst, ...others] = worstFirst(group);
  if (worst === undefined) throw new Error('a finding needs something that is broken');
  const { rule, match, verdict, anchor } = worst;
  const { location } = anchor.fact;
  const unitName = worst.units[0]?.name ?? '';
  const quote = quoting(telling);
  const texts = membersOf(match).map(({ fact }) => fact.text);
  // What the knowledge says is ours, and may be longer than a name.
  const isTheirs = (value: string) => texts.some((text) => text.includes(value) || value.includes(text));
  const say = (template: string) => fill(template, match.named, unitName, (value) => (isTheirs(value) ? quote(value) : value));
  const title = say(verdict.title);
  const facts = factsOf(match, anchor).map((piece) => ({ ...piece, text: quote(piece.text) }));
  return {
    rule: rule.id,
    severity: verdict.severity,
    status: null,
    title,
    message: messageOf(title, facts.slice(1)),
    why: say(verdict.why),
    advice: say(verdict.advice),
    whenToIgnore: rule.whenToIgnore,
    loweredBy: quotedReasons(verdict.loweredBy, match, quote),
    units: [...new Set([worst, ...others].flatMap(({ units }) => units.map(({ id }) => id)))],
    location: { ...location, snippet: quote(telling.lineOf(location)) },
    side: 'head',
    evidence: chainOf(match, anchor, quote),
    related: relatedTo(
      anchor,
      others.map((other) => other.anchor),
      quote,
    ),
    sources: verdict.sources,
    fix: quotedFix(fixOfAll(rule.once ? group : [worst]), quote),
    fingerprint: fingerprint(rule.id, rule.once === 'repository' ? null : anchor.fact),
    docs: telling.docsOf(rule.id),
  };
}

/** The edits of all that one finding speaks of: all are exact, or none is offered, for half a move can break the rest. */
function fixOfAll(group: readonly Broken[]): Finding['fix'] {
  const fixes = group.map(({ rule, match, verdict, units }) => (verdict.fixable ? fixOf(rule.fix, match, units[0]?.name ?? '') : null));
  const edits = fixes.flatMap((fix) => fix?.edits ?? []);
  return fixes.includes(null) ? null : { edits: uniqueBy(edits, ({ path, range }) => `${path}:${range.line}:${range.column}`) };
}

function quoting({ isQuotable = () => true }: Telling): Quote {
  return (text) => (isQuotable(text) ? text : '…');
}

function quotedFix(fix: Finding['fix'], quote: Quote): Finding['fix'] {
  return fix?.edits.every((edit) => quote(edit.old) === edit.old && quote(edit.new) === edit.new) === true ? fix : null;
}
