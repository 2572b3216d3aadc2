import type { Finding, Location, Report, Severity } from '../model.ts';
import { byWeight, lastLine, split } from './findings.ts';
import { comment, type CommentOptions } from './comment.ts';
import { oneLine, shortened } from './neutral.ts';
import { verdict } from './verdict.ts';

/** A finding beside its line in a check run; https://docs.github.com/en/rest/checks/runs has the limits. */
export interface CheckRunAnnotation {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly columns: readonly [start: number, end: number] | null;
  readonly level: 'notice' | 'warning' | 'failure';
  readonly title: string;
  readonly message: string;
}

/** What a check run shows. */
export interface CheckRunText {
  readonly title: string;
  readonly summary: string;
  readonly isClean: boolean;
  readonly annotations: readonly CheckRunAnnotation[];
}

const LEVEL = { error: 'failure', warning: 'warning', notice: 'notice' } as const satisfies Record<Severity, CheckRunAnnotation['level']>;
const LONGEST_TITLE = 255;
const LONGEST_MESSAGE = 10_000;

/** Gives the verdict, the words of the comment, and every new finding (every one, when nothing was compared) beside its line. */
export function checkRun(report: Report, options: CommentOptions): CheckRunText {
  const parts = split(report);
  const { inHead = (location: Location) => location } = options;
  return {
    title: shortened(verdict(report, parts), LONGEST_TITLE),
    summary: comment(report, options),
    isClean: parts.open.length === 0,
    annotations: parts.open.toSorted(byWeight).flatMap((finding) => {
      const location = inHead(finding.location);
      return location === null ? [] : [annotation(finding, location)];
    }),
  };
}

function annotation({ severity, title, message, advice, docs }: Finding, location: Location): CheckRunAnnotation {
  const { path, line, column, endColumn } = location;
  const endLine = lastLine(location);
  return {
    path,
    startLine: line,
    endLine,
    columns: endLine === line && location.endLine === line ? [column, Math.max(column, endColumn - 1)] : null,
    level: LEVEL[severity],
    title: oneLine(title, LONGEST_TITLE),
    message: shortened(
      `${oneLine(message, LONGEST_MESSAGE)}\n${oneLine(advice, LONGEST_MESSAGE)}\n${oneLine(docs, LONGEST_TITLE)}`,
      LONGEST_MESSAGE,
    ),
  };
}
