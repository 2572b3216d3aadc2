import { matchesAny } from '../lists.ts';
import type { Finding, Rule, RuleSetting, Severity } from '../model.ts';
import type { Config } from './index.ts';

const rank: Readonly<Record<Severity, number>> = { error: 2, warning: 1, notice: 0 };

/** Whether a severity reaches another one. */
function reaches(severity: Severity, least: Severity): boolean {
  return rank[severity] >= rank[least];
}

/** What the configuration says of a rule: the last pattern that matches decides; null when none does. */
function settingOf(config: Config, rule: string): RuleSetting | null {
  return config.rules.findLast(({ pattern }) => matchesAny([pattern], rule))?.setting ?? null;
}

/**
 * The rules that run: not switched off, and among those asked for.
 * @param wanted globs of rule ids; empty for all
 */
export function activeRules(rules: readonly Rule[], config: Config, wanted: readonly string[]): Rule[] {
  return rules.filter(({ id }) => (wanted.length === 0 || matchesAny(wanted, id)) && settingOf(config, id) !== 'off');
}

/** Findings with the severities that the configuration gives, without those that are not severe enough. */
export function applySettings(findings: readonly Finding[], config: Config, least: Severity): Finding[] {
  return findings
    .map((finding) => {
      const setting = settingOf(config, finding.rule);
      return setting === null || setting === 'off' ? finding : { ...finding, severity: setting };
    })
    .filter(({ severity }) => reaches(severity, least));
}

/** The findings that make a run fail: those at least as severe as asked for that the base, if there is one, does not have. */
export function failing(findings: readonly Finding[], failOn: Severity | 'never'): readonly Finding[] {
  if (failOn === 'never') return [];
  return findings.filter(({ severity, status }) => (status === 'new' || status === null) && reaches(severity, failOn));
}
