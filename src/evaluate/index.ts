import type {
  Evidence,
  Fact,
  Finding,
  Knowledge,
  Link,
  Location,
  Member,
  PolicyEntry,
  Rule,
  Severity,
  SuppressionState,
  Unit,
} from '../model.ts';
import { looksBack, unitsBefore } from './before.ts';
import { compareText, groupBy, uniqueBy } from '../lists.ts';
import { holds, refers } from './conditions.ts';
import { fingerprint } from './fingerprint.ts';
import { fixOf } from './fix.ts';
import { unitsByRule } from './reach.ts';
import { naming } from './rule-error.ts';
import { membersOf, nothing, type Match, type Scene } from './scene.ts';
import { fill } from './text.ts';
import { judge, type Verdict } from './verdict.ts';

/** What the rules need besides the units. */
export interface Judging {
  readonly knowledge: Knowledge;
  /** YYYY-MM-DD */
  readonly today: string;
  /** The units of the base of the change; without one, rules that speak of a change are silent. */
  readonly before?: readonly Unit[] | null;
  /** What the configuration prefers, allows and denies; nothing when not given. */
  readonly policy?: readonly PolicyEntry[];
  /** What is to be said of suppressions; nothing when not given. */
  readonly suppressions?: readonly SuppressionState[];
  /** The whole line on which a place starts. */
  readonly lineOf: (location: Location) => string;
  /** The page of a rule. */
  readonly docsOf: (rule: string) => string;
  /** Whether words of the repository may be repeated; all of them when not given. Others are told by their place alone. */
  readonly isQuotable?: (text: string) => boolean;
}

/** A rule, one way in which it is broken, and how it speaks of it. */
interface Broken {
  readonly rule: Rule;
  readonly match: Match;
  readonly verdict: Verdict;
  readonly anchor: Member;
  readonly units: readonly Unit[];
}

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

/**
 * Judges units by rules. One cause is one finding, however many units share the line.
 * @returns findings by severity, then by place; without status, which only a comparison can give
 */
export function evaluate(units: readonly Unit[], judging: Judging): Finding[] {
  const { before = null } = judging;
  const rules = judging.knowledge.rules.filter((rule) => before !== null || !looksBack(rule));
  const known = unitsBefore(before);
  const shown = unitsByRule(rules, units);
  const found = rules.map((rule) => ({ rule, findings: naming(rule, () => findings(rule, scenesOf(rule, units, shown), judging, known)) }));
  const spoken = new Set(found.flatMap(({ rule, findings: all }) => (rule.yields ? [] : all.map(({ location }) => placeKey(location)))));
  return found
    .flatMap(({ rule, findings: all }) => (rule.yields ? all.filter(({ location }) => !spoken.has(placeKey(location))) : all))
    .toSorted((a, b) => rank[a.severity] - rank[b.severity] || comparePlaces(a.location, b.location) || compareText(a.rule, b.rule));
}

/** What a rule sees at once: all units, or each that can have what it asks for. */
function scenesOf(rule: Rule, units: readonly Unit[], shown: ReadonlyMap<Rule, readonly Unit[]>): readonly (readonly Unit[])[] {
  return rule.scope === 'repository' ? [units] : (shown.get(rule) ?? []).map((unit) => [unit]);
}

function findings(rule: Rule, scenes: readonly (readonly Unit[])[], judging: Judging, before: Scene['before']): Finding[] {
  const broken = scenes.flatMap((units) =>
    brokenIn(rule, {
      units,
      before,
      knowledge: judging.knowledge,
      policy: judging.policy ?? [],
      suppressions: judging.suppressions ?? [],
      today: judging.today,
      overview: rule.scope === 'repository',
      doubt: false,
    }),
  );
  return groupsOf(rule, broken).map((group) => finding(group, judging));
}

/** Every way in which the rule is broken in one scene. */
function brokenIn(rule: Rule, scene: Scene): Broken[] {
  const matches = holds(rule.when, scene, nothing);
  if (matches.length === 0) return [];
  const doubtful = { ...scene, doubt: true };
  if (isSilencedWholly(rule, doubtful)) return [];
  const left = matches.filter((match) => !rule.unless.some((condition) => holds(condition, doubtful, match).length > 0));
  return left.flatMap((match) => {
    const anchor = match.named[rule.anchor]?.members[0];
    const verdict = anchor === undefined ? null : judge(rule, match, scene);
    if (anchor === undefined || verdict === null) return [];
    return [{ rule, match, verdict, anchor, units: unitsOf(rule, match) }];
  });
}

/** An overview has many matches and one answer to what looks at none of them. */
function isSilencedWholly(rule: Rule, scene: Scene): boolean {
  return scene.overview && rule.unless.some((condition) => !refers(condition) && holds(condition, scene, nothing).length > 0);
}

/** The units that share the cause: the anchor's own first. What only an overview joins is evidence, and no second cause. */
function unitsOf(rule: Rule, match: Match): Unit[] {
  const own = match.named[rule.anchor]?.unit ?? null;
  if (rule.scope === 'repository') return own === null ? [] : [own];
  const others = Object.values(match.named).flatMap(({ unit }) => unit ?? []);
  return [...new Set([...(own === null ? [] : [own]), ...others])];
}

/** What is one finding: one cause; with `once` also the units whose first place is the same, such as a file two of them install. */
function groupsOf(rule: Rule, broken: readonly Broken[]): Broken[][] {
  const causes = [...groupBy(broken, causeOf).values()];
  if (rule.once !== true || rule.scope === 'repository') return causes;
  return [...groupBy(causes, firstPlace).values()].map((same) => same.flat());
}

function firstPlace(group: readonly Broken[]): string {
  const [first] = group.map(({ anchor }) => anchor.fact.location).toSorted(comparePlaces);
  return first === undefined ? '' : placeKey(first);
}

function placeKey({ path, line, column }: Location): string {
  return `${path}:${line}:${column}`;
}

function causeOf({ rule, match, anchor, units }: Broken): string {
  if (rule.once === 'repository') return '';
  if (rule.once) return rule.scope === 'repository' ? (match.named[rule.anchor]?.fields['technology'] ?? '') : (units[0]?.id ?? '');
  return placeKey(anchor.fact.location);
}

function finding(group: readonly Broken[], judging: Judging): Finding {
  const [worst, ...others] = group.toSorted(
    (a, b) =>
      rank[a.verdict.severity] - rank[b.verdict.severity] ||
      Math.sign(a.verdict.loweredBy.length) - Math.sign(b.verdict.loweredBy.length) ||
      comparePlaces(a.anchor.fact.location, b.anchor.fact.location),
  );
  if (worst === undefined) throw new Error('a finding needs something that is broken');
  const { rule, match, verdict, anchor } = worst;
  const { location } = anchor.fact;
  const unitName = worst.units[0]?.name ?? '';
  const quote = quoting(judging);
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
    loweredBy: verdict.loweredBy,
    units: [...new Set([worst, ...others].flatMap(({ units }) => units.map(({ id }) => id)))],
    location: { ...location, snippet: quote(judging.lineOf(location)) },
    side: 'head',
    evidence: chainOf(match, anchor, quote),
    related: relatedTo(anchor, others, quote),
    sources: rule.sources,
    fix: quotedFix(fixOfAll(rule.once ? group : [worst]), quote),
    fingerprint: fingerprint(rule.id, rule.once === 'repository' ? null : anchor.fact),
    docs: judging.docsOf(rule.id),
  };
}

/** The edits of all that one finding speaks of: all are exact, or none is offered, for half a move can break the rest. */
function fixOfAll(group: readonly Broken[]): Finding['fix'] {
  const fixes = group.map(({ rule, match, verdict, units }) => (verdict.fixable ? fixOf(rule.fix, match, units[0]?.name ?? '') : null));
  const edits = fixes.flatMap((fix) => fix?.edits ?? []);
  return fixes.includes(null) ? null : { edits: uniqueBy(edits, ({ path, range }) => `${path}:${range.line}:${range.column}`) };
}

type Quote = (text: string) => string;

function quoting({ isQuotable = () => true }: Judging): Quote {
  return (text) => (isQuotable(text) ? text : '…');
}

function quotedFix(fix: Finding['fix'], quote: Quote): Finding['fix'] {
  return fix?.edits.every((edit) => quote(edit.old) === edit.old && quote(edit.new) === edit.new) === true ? fix : null;
}

/** Every fact that the finding rests on, the anchor first. */
function factsOf(match: Match, anchor: Member): Evidence[] {
  return uniquePlaces([anchor, ...membersOf(match)].map(fromFact));
}

/** The way through the repository: from the anchor up the links that brought it into its unit, then down to each other fact. */
function chainOf(match: Match, anchor: Member, quote: Quote): Evidence[] {
  const others = membersOf(match).filter(({ fact }) => fact !== anchor.fact);
  const fact = (member: Member) => ({ ...fromFact(member), text: quote(fromFact(member).text) });
  return uniquePlaces([
    fact(anchor),
    ...anchor.links.toReversed().map(linked),
    ...others.flatMap((one) => [...one.links.map(linked), fact(one)]),
  ]);
}

function linked({ text, location }: Link): Evidence {
  return { text: `${text} here`, location };
}

function fromFact({ fact }: Member): Evidence {
  return { text: wordsOf(fact), location: fact.location };
}

/** What stands there; a value alone is told with its key: `targetSdk 35`. */
function wordsOf(fact: Fact): string {
  const name = fact.kind === 'setting' ? (fact.key.split('.').at(-1) ?? '') : '';
  return fact.text.includes(name) ? fact.text : `${name} ${fact.text}`;
}

function relatedTo(anchor: Member, others: readonly Broken[], quote: Quote): Evidence[] {
  const places = others.map((other) => fromFact(other.anchor));
  return uniquePlaces(places.map((piece) => ({ ...piece, text: quote(piece.text) }))).filter(
    ({ location }) => comparePlaces(location, anchor.fact.location) !== 0,
  );
}

/** Title and the decisive evidence: what fits into an annotation. */
function messageOf(title: string, because: readonly Evidence[]): string {
  const first = because.slice(0, 3).map(({ text, location }) => `${oneLine(text)} (${location.path}:${location.line})`);
  return first.length === 0 ? title : `${title}, because of ${first.join(', ')}`;
}

function oneLine(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length > 100 ? `${flat.slice(0, 99)}…` : flat;
}

function uniquePlaces(list: readonly Evidence[]): Evidence[] {
  return uniqueBy(list, ({ location: l, text }) => `${l.path}:${l.line}:${l.column}:${text}`);
}

function comparePlaces(a: Location, b: Location): number {
  return compareText(a.path, b.path) || a.line - b.line || a.column - b.column;
}
