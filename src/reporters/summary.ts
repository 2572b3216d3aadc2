import type { Finding, Report } from '../model.ts';
import { hasNoTechnology, split } from './findings.ts';
import { fitted } from './markdown/budget.ts';
import { code } from './markdown/escape.ts';
import { fitSections } from './markdown/fit.ts';
import { linksFor } from './markdown/links.ts';
import type { Links, Whereabouts } from './markdown/links.ts';
import type { Section } from './markdown/sections.ts';
import {
  commitSentence,
  findingSections,
  fixedSection,
  overviewSection,
  problemSection,
  quietedSection,
  acceptedSection,
} from './markdown/sections.ts';
import { unitTable } from './markdown/table.ts';
import { withoutCommands } from './neutral.ts';
import { verdict } from './verdict.ts';
import { count, effort, knowledgeAge, skippedFiles } from './words.ts';

export interface SummaryOptions extends Whereabouts {
  /** GitHub drops a summary of more than 1 MiB. */
  readonly maxBytes?: number;
}

const LONGEST_LIST = 200;

/** Gives the whole report as markdown, for the summary of a run: findings by unit, what runs where, what fits there, what was left out. */
export function summary(report: Report, { maxBytes = 900_000, ...whereabouts }: SummaryOptions): string {
  const links = linksFor(report, whereabouts);
  const parts = split(report);
  const heading = hasNoTechnology(report) ? 'no framework that it knows is declared' : verdict(report, parts);
  const text = fitted(
    {
      head: [`## Framework fit: ${heading}`, ...commitSentence(report, links)],
      sections: [
        ...overviewSection(parts.open, links),
        ...findingSections(parts.open, report, links),
        ...unchanged(parts.unchanged, report, links),
      ],
      cut: (left) => `${count(left, 'more finding')} ${left === 1 ? 'is' : 'are'} left out here; the JSON report has everything.`,
      tail: [
        ...fixedSection(parts.fixed, links, LONGEST_LIST),
        ...quietedSection(report, links, LONGEST_LIST),
        ...acceptedSection(report, links, LONGEST_LIST),
        ...problemSection(report, links, LONGEST_LIST),
        ...unitTable(report, links),
        ...fitSections(report),
        footnote(report),
      ],
    },
    { characters: maxBytes, bytes: maxBytes },
  );
  return withoutCommands(text);
}

function unchanged(findings: readonly Finding[], report: Report, links: Links): readonly Section[] {
  const [first, ...rest] = findingSections(findings, report, links);
  return first === undefined ? [] : [{ ...first, text: `## Unchanged since the base\n\n${first.text}` }, ...rest];
}

function footnote(report: Report): string {
  const skipped = skippedFiles(report, (glob) => code(glob));
  return `${skipped === null ? '' : `${skipped} `}${effort(report)}; ${knowledgeAge(report)}.`;
}
