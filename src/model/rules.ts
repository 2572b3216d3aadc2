import type { Condition, Names, Relation } from './conditions.ts';
import type { Citation, Severity } from './findings.ts';

/** When a case holds: relations of the versions bound, whether they are pinned, and conditions as in `when`. */
export interface CaseIf {
  readonly relation: Readonly<Record<string, readonly Relation[]>>;
  readonly pinned: readonly string[];
  /** Names of dependencies that one manifest or one command installs, so that the installer sees them together. */
  readonly together: readonly string[];
  /** What a placeholder `name.field` stands for: one of these texts. */
  readonly fields: Readonly<Record<string, Names>>;
  readonly holds: Condition | null;
}

export interface Case {
  readonly if: CaseIf;
  readonly severity: Severity | 'off';
  /** Whether the rule's fix is exact here too. */
  readonly fix: boolean;
  readonly title: string | null;
  readonly why: string | null;
  readonly advice: string | null;
}

/** An exact edit of the words of a bound fact. */
export type Fix =
  | { readonly kind: 'replace'; readonly of: string; readonly part: 'text' | 'name' | 'constraint'; readonly with: string }
  | { readonly kind: 'coordinate'; readonly of: string; readonly names: Readonly<Record<string, string>>; readonly version: string };

export interface RuleExample {
  readonly fires: Severity | null;
  /** `path:line` of the anchor. */
  readonly at: string | null;
  readonly message: string | null;
  readonly today: string | null;
  /** Why the rule is silent here. */
  readonly because: string | null;
  readonly files: Readonly<Record<string, string>>;
  /** The whole repository before the change; null when nothing is compared. */
  readonly base: Readonly<Record<string, string>> | null;
  /** The files after the fix was applied. */
  readonly fixed: Readonly<Record<string, string>> | null;
}

/** A source of a rule; with `where` it is cited only by findings whose placeholders `name.field` stand for one of these texts. */
export interface RuleSource extends Citation {
  readonly where?: Readonly<Record<string, Names>> | undefined;
}

/** One piece of advice. Texts may hold placeholders `{binding.field}` of what `when` bound. */
export interface Rule {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly why: string;
  readonly advice: string;
  readonly scope: 'unit' | 'repository';
  /** One finding a unit, or one for all units, the other places beside it; without it one finding an anchor. */
  readonly once: boolean | 'repository';
  /** It stays silent where another rule speaks: a row of a table, for one, knows less of the place than a rule made for it. */
  readonly yields: boolean;
  readonly when: Condition;
  readonly unless: readonly Condition[];
  /** The binding at whose place the finding stands. */
  readonly anchor: string;
  readonly cases: readonly Case[];
  readonly whenToIgnore: string | null;
  readonly fix: Fix | null;
  readonly sources: readonly RuleSource[];
  readonly examples: readonly RuleExample[];
}
