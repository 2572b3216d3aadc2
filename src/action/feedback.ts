import type { Finding, Report, ReportedUnit, Severity } from '../model.ts';
import { annotations, type ChangedLines } from '../reporters/annotations.ts';
import { comment, commentMarker } from '../reporters/comment.ts';
import { summary } from '../reporters/summary.ts';

/** How a report is to be shown on GitHub. */
export interface Showing {
  readonly annotations: 'changed-lines' | 'all' | 'none';
  /** What changed since the base; null when nothing was compared. */
  readonly changed: ChangedLines | null;
  readonly commentKey: string;
  readonly comment: 'changes' | 'always' | 'never';
  readonly serverUrl: string;
  readonly runUrl: string | null;
  /** The commits whose lines the links of each text lead to; null for the report's own. */
  readonly linkShas: Readonly<Record<'comment' | 'summary', string>> | null;
}

/** The texts that GitHub is to show. The comment is null when there is no pull request to speak of, or no wish to. */
export interface Feedback {
  readonly annotations: string;
  readonly summary: string;
  readonly comment: { readonly marker: string; readonly body: string; readonly create: boolean } | null;
}

/** Makes all texts of one report. */
export function feedback(report: Report, showing: Showing): Feedback {
  const { linkShas: shas } = showing;
  const changed = showing.annotations === 'changed-lines' ? showing.changed : null;
  return {
    annotations: showing.annotations === 'none' ? '' : annotations(report, { changed }),
    summary: summary(withLinksTo(report, shas?.summary), showing),
    comment: report.change === null || showing.comment === 'never' ? null : commentOn(withLinksTo(report, shas?.comment), showing),
  };
}

/** When the change has nothing to tell, an older comment is still brought up to date. */
function commentOn(report: Report, { comment: mode, commentKey: key, serverUrl, runUrl }: Showing): Feedback['comment'] {
  const create = mode === 'always' || report.findings.some(({ status }) => status === 'new' || status === 'fixed');
  return { marker: commentMarker(key), body: comment(report, { key, serverUrl, runUrl, resolved: !create }), create };
}

function withLinksTo(report: Report, sha: string | undefined): Report {
  return report.change === null || sha === undefined ? report : { ...report, change: { ...report.change, headSha: sha } };
}

/** The files of the head whose lines the texts name: the comment those of what is new, the summary all. */
export function filesShown({ findings, units, problems }: Report): Readonly<Record<'comment' | 'summary', readonly string[]>> {
  const fresh = findings.filter(({ status }) => status === 'new');
  const touched = new Set(fresh.flatMap((finding) => finding.units));
  const always = problems.flatMap(({ location }) => location?.path ?? []);
  return {
    comment: [...always, ...filesOf(fresh), ...units.filter(({ id }) => touched.has(id)).flatMap(filesOfUnit)],
    summary: [...always, ...filesOf(findings), ...units.flatMap(filesOfUnit)],
  };
}

/** The files that findings stand in or rest on. */
export function filesOf(findings: readonly Finding[]): readonly string[] {
  return findings
    .flatMap(({ location, evidence, related }) => [location, ...[...evidence, ...related].map((piece) => piece.location)])
    .map(({ path }) => path);
}

function filesOfUnit({ targets, technologies, links }: ReportedUnit): readonly string[] {
  return [...targets.flatMap(({ because }) => because), ...technologies, ...links].map(({ location }) => location.path);
}

/** The numbers that other steps of a workflow can use. */
export function figures({ findings }: Pick<Report, 'findings'>): Readonly<Record<string, number>> {
  const present = findings.filter(({ status }) => status !== 'fixed');
  const count = (severity: Severity): number => present.filter((finding) => finding.severity === severity).length;
  return {
    findings: present.length,
    new: present.filter(({ status }) => status === 'new').length,
    fixed: findings.length - present.length,
    errors: count('error'),
    warnings: count('warning'),
    notices: count('notice'),
  };
}
