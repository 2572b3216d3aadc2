import type { Report } from '../model.ts';
import { acceptedLine } from './accepted.ts';
import { split } from './findings.ts';
import { fitted } from './markdown/budget.ts';
import type { Links, Whereabouts } from './markdown/links.ts';
import { linksFor, outside } from './markdown/links.ts';
import {
  commitSentence,
  findingSections,
  fixedSection,
  overviewSection,
  pictureSection,
  problemSection,
  quietedSection,
} from './markdown/sections.ts';
import { withoutCommands } from './neutral.ts';
import { verdict } from './verdict.ts';
import { count } from './words.ts';

export interface CommentOptions extends Whereabouts {
  /** Tells the comments of several workflows on one pull request apart. */
  readonly key: string;
  /** The page of the run, whose summary holds what the comment leaves out; null when there is none. */
  readonly runUrl: string | null;
  /** GitHub refuses more than 65,536 characters. */
  readonly maxLength?: number;
  /** Whether an earlier comment spoke of findings: it becomes one line when none of them is left. */
  readonly resolved?: boolean;
}

/** A few lines less than GitHub's limit, for the comment in bytes. */
const MOST_BYTES = 65_000;
const LONGEST_LIST = 20;

/** Gives the comment on a pull request: the verdict, both commits, what is new by unit; the rest folded or counted. */
export function comment(report: Report, options: CommentOptions): string {
  const { maxLength = 50_000, key, runUrl } = options;
  const links = linksFor(report, options);
  const parts = split(report);
  const isOver = options.resolved === true && parts.open.length === 0;
  const opening = isOver ? [over(report, links)] : [`## Framework fit: ${verdict(report, parts)}`, ...commitSentence(report, links)];
  const text = fitted(
    {
      head: [commentMarker(key), ...opening],
      sections: [...overviewSection(parts.open, links), ...findingSections(parts.open, report, links)],
      cut: (left) => `${count(left, 'more finding')} ${left === 1 ? 'is' : 'are'} left out here to keep this short${seeSummary(runUrl)}`,
      tail: [
        ...pictureSection(parts.open, report),
        ...fixedSection(parts.fixed, links, LONGEST_LIST),
        ...quietedSection(report, links, LONGEST_LIST),
        ...problemSection(report, links, LONGEST_LIST),
        ...(isOver ? [] : [...unchanged(parts.unchanged.length, runUrl), ...accepted(report, runUrl)]),
      ],
    },
    { characters: maxLength, bytes: Math.min(MOST_BYTES, maxLength * 1.3) },
  );
  return withoutCommands(text);
}

/** Gives the first line of a comment, which is not seen and tells whose it is. */
export function commentMarker(key: string): string {
  return `<!-- framework-fit:${key.replace(/[^\w.]+/g, '-').slice(0, 100)} -->`;
}

function over({ change }: Report, links: Links): string {
  const where = change === null ? '' : ` in ${links.commit(change.headSha)}`;
  return `**Framework fit: resolved${where}.** Nothing that this change brings is left to report.`;
}

function unchanged(findings: number, runUrl: string | null): readonly string[] {
  if (findings === 0) return [];
  const words = findings === 1 ? ['was', 'is'] : ['were', 'are'];
  return [`${count(findings, 'finding')} ${words[0]} there before this change and ${words[1]} not repeated here${seeSummary(runUrl)}`];
}

function accepted(report: Report, runUrl: string | null): readonly string[] {
  const line = acceptedLine(report);
  return line === null
    ? []
    : [runUrl === null ? line : `${line.replace(/\.$/, '')}${seeSummary(runUrl).replace('everything', 'the reasons')}`];
}

function seeSummary(runUrl: string | null): string {
  return runUrl === null ? '.' : `: ${outside(runUrl, 'the summary of the run')} has everything.`;
}
