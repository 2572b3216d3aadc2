import type { Finding, Knowledge, Location, PolicyEntry, Rule, SuppressionState, Unit, UnknownUnit } from '../model.ts';
import { looksBack, unitsBefore } from './before.ts';
import { compareText, groupBy } from '../lists.ts';
import { holds, refers } from './conditions.ts';
import { comparePlaces } from './evidence.ts';
import { type Broken, findingOf, rank, type Telling, worstFirst } from './finding.ts';
import { unitsByRule } from './reach.ts';
import { naming } from './rule-error.ts';
import { type Match, nothing, type Scene } from './scene.ts';
import { judge } from './verdict.ts';

/** What the rules need besides the units. */
export interface Judging extends Telling {
  readonly knowledge: Knowledge;
  /** YYYY-MM-DD */
  readonly today: string;
  /** The units of the base of the change; without one, rules that speak of a change are silent. */
  readonly before?: readonly Unit[] | null;
  /** What the configuration prefers, allows and denies; nothing when not given. */
  readonly policy?: readonly PolicyEntry[];
  /** Units that it is for, and that there are not; none when not given. */
  readonly unknownUnits?: readonly UnknownUnit[];
  /** What is to be said of suppressions; nothing when not given. */
  readonly suppressions?: readonly SuppressionState[];
}

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
      unknownUnits: judging.unknownUnits ?? [],
      suppressions: judging.suppressions ?? [],
      today: judging.today,
      overview: rule.scope === 'repository',
      doubt: false,
    }),
  );
  return groupsOf(rule, broken).map((group) => findingOf(group, judging));
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

/** What is one finding: one cause; with `once` also the units whose finding stands at the same place, such as a file two of them install. */
function groupsOf(rule: Rule, broken: readonly Broken[]): Broken[][] {
  const causes = [...groupBy(broken, causeOf).values()];
  if (rule.once !== true || rule.scope === 'repository') return causes;
  return [...groupBy(causes, worstPlace).values()].map((same) => same.flat());
}

function worstPlace(group: readonly Broken[]): string {
  const [worst] = worstFirst(group);
  return worst === undefined ? '' : placeKey(worst.anchor.fact.location);
}

function placeKey({ path, line, column }: Location): string {
  return `${path}:${line}:${column}`;
}

function causeOf({ rule, match, anchor, units }: Broken): string {
  if (rule.once === 'repository') return '';
  if (rule.once) return rule.scope === 'repository' ? (match.named[rule.anchor]?.fields['technology'] ?? '') : (units[0]?.id ?? '');
  return placeKey(anchor.fact.location);
}
