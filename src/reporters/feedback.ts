import type { Finding, Location, Problem, Report, ReportedUnit, Severity } from '../model.ts';
import { annotations, type ChangedLines } from './annotations.ts';
import { checkRun, type CheckRunText } from './check-run.ts';
import { comment, commentMarker } from './comment.ts';
import { oneLine } from './neutral.ts';
import { type Suggestion, suggestions } from './suggestions.ts';
import { summary } from './summary.ts';

/** How a report is to be shown on GitHub. */
export interface Showing {
  readonly annotations: 'changed-lines' | 'all' | 'none';
  /** What changed since the base; null when nothing was compared. */
  readonly changed: ChangedLines | null;
  readonly commentKey: string;
  readonly comment: 'changes' | 'always' | 'never';
  /** Whether exact fixes are offered on their lines. */
  readonly suggestions: boolean;
  /** Whether there is to be a check run. */
  readonly checkRun: boolean;
  readonly serverUrl: string;
  readonly runUrl: string | null;
  /** Gives the place that a place of the report has in the head of the pull request, or null when it is not there. */
  readonly inHead: (location: Location) => Location | null;
}

/** The texts that GitHub is to show. The comment is null when there is no pull request to speak of, or no wish to. */
export interface Feedback {
  readonly annotations: string;
  readonly summary: string;
  readonly comment: CommentText | null;
  readonly suggestions: readonly Suggestion[] | null;
  readonly checkRun: (CheckRunText & { readonly name: string }) | null;
}

/** What a comment is to say. */
export interface CommentText {
  /** A line that stands in every comment of ours and in none of another tool or another key. */
  readonly marker: string;
  readonly body: string;
  /** Whether the body is worth a new comment, or only replaces an older one. */
  readonly create: boolean;
}

/** Makes all texts of one report. */
export function feedback(report: Report, showing: Showing): Feedback {
  const { inHead } = showing;
  const changed = showing.annotations === 'changed-lines' ? showing.changed : null;
  return {
    annotations: showing.annotations === 'none' ? '' : annotations(report, { changed, inHead }),
    summary: summary(report, showing),
    comment: report.change === null || showing.comment === 'never' ? null : commentOn(report, showing),
    suggestions: report.change === null || !showing.suggestions ? null : suggestionsOn(report, showing),
    checkRun: showing.checkRun ? checkRunOf(report, showing) : null,
  };
}

/** The comment on a change. When that has nothing to tell, an older comment is still brought up to date. */
export function commentOn(
  report: Report,
  { comment: mode, commentKey: key, serverUrl, runUrl, inHead }: Omit<Showing, 'annotations' | 'changed' | 'suggestions' | 'checkRun'>,
): CommentText {
  const create =
    mode === 'always' || report.silenced.length > 0 || report.findings.some(({ status }) => status === 'new' || status === 'fixed');
  return { marker: commentMarker(key), body: comment(report, { key, serverUrl, inHead, runUrl, resolved: !create }), create };
}

/** Without the changed lines it is not known where GitHub would take one. */
function suggestionsOn(report: Report, { changed, inHead, commentKey: key }: Showing): readonly Suggestion[] {
  return changed === null ? [] : suggestions(report, { changed, inHead, key });
}

/** Its summary holds as much as the comment, and names no other text that the reader should go to. */
function checkRunOf(report: Report, { commentKey: key, serverUrl, runUrl, inHead }: Showing): Feedback['checkRun'] {
  const text = checkRun(report, { key, serverUrl, runUrl, inHead });
  return { ...text, name: key === 'default' ? 'Framework fit' : `Framework fit (${key})` };
}

/** The files whose lines the texts name. */
export function filesShown({ findings, silenced, units, problems }: Report): readonly string[] {
  return [
    ...new Set([
      ...silenced.map(({ location }) => location.path),
      ...problems.flatMap(({ location }) => location?.path ?? []),
      ...filesOf(findings),
      ...units.flatMap(filesOfUnit),
    ]),
  ];
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

const LONGEST_WARNING = 600;

/** Gives what of the configuration could not be followed in one line for the log, or null: it must not be missed in a folded list. */
export function warningOf([first, ...others]: readonly Problem[]): string | null {
  if (first === undefined) return null;
  const { message, location } = first;
  const where = location === null ? '' : `${location.path}:${location.line}: `;
  const more = others.length === 0 ? '' : ` (the summary has ${others.length} more)`;
  return `${oneLine(`${where}${message}`, LONGEST_WARNING)}${more}`;
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
