import type { Finding, Location, Report, ReportedUnit } from '../model.ts';
import { SEVERITIES } from './words.ts';

/** Findings that are told of together: those whose first unit is the same. */
export interface Group {
  /** The unit's id; null for findings that name no unit. */
  readonly id: string | null;
  /** What the report says of it. */
  readonly unit: ReportedUnit | null;
  readonly findings: readonly Finding[];
}

/** The findings of a report, by what is to be said of them. */
export interface Split {
  /** Whether head was compared with a base at all. */
  readonly compared: boolean;
  /** What to tell in full: what is new, or everything when nothing was compared. */
  readonly open: readonly Finding[];
  readonly unchanged: readonly Finding[];
  readonly fixed: readonly Finding[];
}

/** Splits the findings of a report by what the comparison said of them, each part with the gravest first. */
export function split(report: Report): Split {
  const findings = report.findings.toSorted(byWeight);
  return {
    compared: report.change !== null || report.repository.base !== null || findings.some((finding) => finding.status !== null),
    open: findings.filter((finding) => finding.status === 'new' || finding.status === null),
    unchanged: findings.filter((finding) => finding.status === 'unchanged'),
    fixed: findings.filter((finding) => finding.status === 'fixed'),
  };
}

/** Groups findings by their first unit; the groups stand in the order of their gravest finding. */
export function grouped(findings: readonly Finding[], units: readonly ReportedUnit[]): readonly Group[] {
  const byId = new Map<string | null, Finding[]>();
  for (const finding of findings.toSorted(byWeight)) {
    const id = finding.units[0] ?? null;
    byId.set(id, [...(byId.get(id) ?? []), finding]);
  }
  const known = new Map(units.map((unit) => [unit.id, unit]));
  return [...byId].map(([id, members]) => ({ id, unit: known.get(id ?? '') ?? null, findings: members }));
}

/**
 * What is told again in the same words is told shortly, with the place where all of it stands.
 * @param findings in the order in which they are told
 * @returns of each that says the same as an earlier one, that one
 */
export function repeats(findings: readonly Finding[]): ReadonlyMap<Finding, Finding> {
  const first = new Map<string, Finding>();
  const found = new Map<Finding, Finding>();
  for (const finding of findings) {
    const words = JSON.stringify([finding.rule, finding.severity, finding.title, finding.why, finding.advice, finding.loweredBy]);
    const earlier = first.get(words);
    if (earlier === undefined) first.set(words, finding);
    else if (finding.related.length === 0) found.set(finding, earlier);
  }
  return found;
}

/** Orders findings: new ones first, then the gravest, then by place. */
export function byWeight(a: Finding, b: Finding): number {
  return (
    Number(b.status === 'new') - Number(a.status === 'new') ||
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    compare(a.location.path, b.location.path) ||
    a.location.line - b.location.line ||
    a.location.column - b.location.column ||
    compare(a.rule, b.rule)
  );
}

/** The last line that a place touches: an end before the first column of a line does not touch that line. */
export function lastLine({ line, endLine, endColumn }: Location): number {
  return Math.max(line, endColumn <= 1 ? endLine - 1 : endLine);
}

/** Whether nothing in the repository has to do with machine learning, as far as it could be read. */
export function hasNoTechnology(report: Report): boolean {
  return report.findings.length === 0 && report.units.every((unit) => unit.technologies.length === 0);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
