import { matchesAny } from '../lists.ts';
import type { Finding, Rule, RuleSetting, Severity } from '../model.ts';
import type { Config, RuleEntry } from './model.ts';

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

/**
 * Findings with the severities that the configuration gives, without those that are switched off or not severe enough.
 * @param least null takes what the configuration says
 */
export async function applySettings(findings: readonly Finding[], config: Config, least: Severity | null): Promise<Finding[]> {
  // Most configurations speak of no files, and then nothing is loaded that knows globs.
  const isPlain = config.paths.length === 0 && config.rules.every(({ ignore }) => ignore.length === 0);
  const everywhere = { rules: config.rules, isSilent: false, minSeverity: config.minSeverity.value };
  const settingsFor = isPlain ? () => everywhere : (await import('./by-path.ts')).settingsByPath(config);
  return findings.flatMap((finding) => {
    const { rules, isSilent, minSeverity } = settingsFor(finding);
    const setting = settingOf(rules, finding.rule);
    if (isSilent || setting === 'off') return [];
    // What somebody has set is not lowered any more.
    const given = setting === null ? finding : { ...finding, severity: setting, loweredBy: [] };
    return reaches(given.severity, least ?? minSeverity) ? [given] : [];
  });
}

/** The findings that make a run fail: those at least as severe as asked for that the base, if there is one, does not have. */
export function failing(findings: readonly Finding[], failOn: Severity | 'never'): readonly Finding[] {
  if (failOn === 'never') return [];
  return findings.filter(({ severity, status }) => (status === 'new' || status === null) && reaches(severity, failOn));
}
