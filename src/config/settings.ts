import { matchesAny } from '../lists.ts';
import type { Finding, Rule, RuleSetting, Severity } from '../model.ts';
import type { Config, RuleEntry } from './model.ts';
import { holding } from './units.ts';

const rank: Readonly<Record<Severity, number>> = { error: 2, warning: 1, notice: 0 };

/** Whether a severity reaches another one. */
export function reaches(severity: Severity, least: Severity): boolean {
  return rank[severity] >= rank[least];
}

/** What entries say of a rule: the last that matches and says something decides; null when none does. */
function settingOf(entries: readonly RuleEntry[], rule: string): RuleSetting | null {
  return entries.findLast(({ pattern, setting }) => setting !== null && matchesAny([pattern], rule))?.setting ?? null;
}

/**
 * The rules that run: not switched off, unless some paths have them on, and among those asked for.
 * @param wanted globs of rule ids; empty for all
 */
export function activeRules(rules: readonly Rule[], { rules: entries, paths }: Config, wanted: readonly string[]): Rule[] {
  const isOn = (id: string) =>
    settingOf(entries, id) !== 'off' || paths.some((entry) => !['off', null].includes(settingOf(entry.rules, id)));
  return rules.filter(({ id }) => (wanted.length === 0 || matchesAny(wanted, id)) && isOn(id));
}

/** What applies to one file: the general entries, then those of the globs that it matches. */
interface ForPath {
  readonly rules: readonly RuleEntry[];
  readonly minSeverity: Severity;
}

/**
 * Findings with the severities that the configuration gives, without those that are switched off or not severe enough.
 * @param least null takes what the configuration says
 */
export function applySettings(findings: readonly Finding[], config: Config, least: Severity | null): Finding[] {
  const settingsFor = byPath(config);
  const silences = silencing(config);
  return findings.flatMap((finding) => {
    const { rules, minSeverity } = settingsFor(finding.location.path);
    const setting = settingOf(rules, finding.rule);
    if (setting === 'off' || silences(rules, finding)) return [];
    const severity = setting ?? finding.severity;
    return reaches(severity, least ?? minSeverity) ? [{ ...finding, severity }] : [];
  });
}

function byPath({ rules, paths, minSeverity }: Config): (path: string) => ForPath {
  const entries = paths.map((entry) => ({ ...entry, holds: holding([entry.glob]) }));
  const known = new Map<string, ForPath>();
  return (path) => {
    const before = known.get(path);
    if (before !== undefined) return before;
    const own = entries.filter(({ holds }) => holds(path));
    const least = own.findLast((entry) => entry.minSeverity !== null)?.minSeverity ?? minSeverity.value;
    const found = { rules: [...rules, ...own.flatMap((entry) => entry.rules)], minSeverity: least };
    known.set(path, found);
    return found;
  };
}

/** Whether an entry keeps a rule silent in a file. */
function silencing(config: Config): (rules: readonly RuleEntry[], finding: Finding) => boolean {
  const all = [...config.rules, ...config.paths.flatMap(({ rules }) => rules)].filter(({ ignore }) => ignore.length > 0);
  const matchers = new Map(all.map((entry) => [entry, holding(entry.ignore)]));
  return (rules, { rule, location }) =>
    rules.some((entry) => matchesAny([entry.pattern], rule) && matchers.get(entry)?.(location.path) === true);
}

/** The findings that make a run fail: those at least as severe as asked for that the base, if there is one, does not have. */
export function failing(findings: readonly Finding[], failOn: Severity | 'never'): readonly Finding[] {
  if (failOn === 'never') return [];
  return findings.filter(({ severity, status }) => (status === 'new' || status === null) && reaches(severity, failOn));
}
