import { matchesAny } from '../lists.ts';
import type { Finding, Severity } from '../model.ts';
import type { Config, RuleEntry } from './model.ts';
import { holding } from './units.ts';

/** What applies to one finding. */
export interface Settings {
  readonly rules: readonly RuleEntry[];
  /** Whether an entry keeps its rule silent in its file. */
  readonly isSilent: boolean;
  readonly minSeverity: Severity;
}

/** Gives what applies to a finding: the general entries, then those of the globs that its file matches. */
export function settingsByPath({ rules, paths, minSeverity }: Config): (finding: Finding) => Settings {
  const general = rules.map(withSilence);
  const entries = paths.map((entry) => ({ ...entry, rules: entry.rules.map(withSilence), holds: holding([entry.glob]) }));
  return ({ rule, location: { path } }) => {
    const own = entries.filter(({ holds }) => holds(path));
    const applying = [...general, ...own.flatMap((entry) => entry.rules)];
    const least = own.findLast((entry) => entry.minSeverity !== null)?.minSeverity ?? minSeverity.value;
    const isSilent = applying.some(({ entry, isSilentIn }) => matchesAny([entry.pattern], rule) && isSilentIn(path));
    return { rules: applying.map(({ entry }) => entry), isSilent, minSeverity: least };
  };
}

function withSilence(entry: RuleEntry): { readonly entry: RuleEntry; readonly isSilentIn: (path: string) => boolean } {
  return { entry, isSilentIn: holding(entry.ignore) };
}
