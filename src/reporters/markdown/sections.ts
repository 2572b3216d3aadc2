import { groupBy } from '../../lists.ts';
import type { Finding, Report } from '../../model.ts';
import { grouped, repeats } from '../findings.ts';
import { drawing } from '../mermaid.ts';
import { acceptedLine, endingSoon, goneLine, silencedWords, withOthers } from '../accepted.ts';
import { count } from '../words.ts';
import { ownFile } from './accept.ts';
import { code, codeBlock, prose } from './escape.ts';
import { findingLine, findingSection, overviewLine, repeatedSection } from './finding.ts';
import { folded, list } from './folded.ts';
import type { Links } from './links.ts';
import { unitHeading } from './unit.ts';

/** The least that is cut out at once, and how many findings it tells of. */
export interface Section {
  readonly text: string;
  readonly findings: number;
}

/** So many findings are seen at once; of more there is an overview first, of so many lines. */
const SEEN_AT_ONCE = 4;
const LONGEST_OVERVIEW = 20;
/** It tells what is wrong and what helps. */
const LONGEST_PROBLEM = 500;

/** Gives what is told below in a line each, where that is too much to be seen at once. */
export function overviewSection(findings: readonly Finding[], links: Links): readonly Section[] {
  if (findings.length <= SEEN_AT_ONCE) return [];
  const alike = groupBy(findings, ({ severity, title }) => `${severity} ${title}`);
  const lines = [...alike.values()].flatMap(([first, ...more]) =>
    first === undefined ? [] : [overviewLine(first.title, first.severity, [first, ...more], links)],
  );
  return [{ text: list(lines, LONGEST_OVERVIEW), findings: 0 }];
}

/** Gives the findings by unit, one section a finding; the unit's heading stands with its first. */
export function findingSections(findings: readonly Finding[], report: Report, links: Links): readonly Section[] {
  const groups = grouped(findings, report.units);
  const told = repeats(groups.flatMap((group) => group.findings));
  return groups.flatMap((group) =>
    group.findings.map((finding, index) => {
      const earlier = told.get(finding);
      const text = earlier === undefined ? findingSection(finding, report, links) : repeatedSection(finding, earlier, links);
      return { text: index === 0 ? `${unitHeading(group, links)}\n\n${text}` : text, findings: 1 };
    }),
  );
}

/** Gives the commits that a report speaks of in a sentence, or nothing. */
export function commitSentence({ change, repository }: Report, links: Links): readonly string[] {
  const head = change?.headSha ?? repository.head;
  const base = change?.baseSha ?? repository.base;
  if (head === null) return [];
  return [base === null ? `At ${links.commit(head)}.` : `At ${links.commit(head)}, compared with ${links.commit(base)}.`];
}

/** Gives a drawing of the units that findings are about, folded, or nothing where there is nothing to draw. */
export function pictureSection(findings: readonly Finding[], report: Report): readonly string[] {
  const touched = new Set(findings.flatMap((finding) => finding.units));
  const shown = report.units.filter(({ id, targets, technologies }) => touched.has(id) && targets.length + technologies.length > 0);
  if (shown.length === 0) return [];
  const correction = `Not right? \`units:\` in ${code(ownFile(report))} says what ships and where to.`;
  return [folded('What runs where, as it was understood', [codeBlock('mermaid', drawing(shown).trimEnd().split('\n')), correction])];
}

/** Gives what was resolved, folded, or nothing. */
export function fixedSection(fixed: readonly Finding[], links: Links, max: number): readonly string[] {
  if (fixed.length === 0) return [];
  const items = fixed.map((finding) => findingLine(finding, links));
  return [folded(`${count(fixed.length, 'finding')} resolved`, [list(items, max)])];
}

/** Gives what could not be read or followed, folded, or nothing. */
export function problemSection({ problems }: Report, links: Links, max: number): readonly string[] {
  if (problems.length === 0) return [];
  const items = problems.map(
    ({ message, location }) => `${location === null ? '' : `${links.place(location)}: `}${prose(message, LONGEST_PROBLEM)}`,
  );
  return [folded(`${count(problems.length, 'problem')}: not everything is taken into account`, [list(items, max)])];
}

/** Gives what the base's configuration would show and the change's own does not, folded, or nothing. */
export function quietedSection(report: Report, links: Links, max: number): readonly string[] {
  const words = silencedWords(report);
  if (words === null) return [];
  const items = report.silenced.map(
    ({ severity, title, location, rule, now }) =>
      `${links.place(location)}: ${severity}${now === null ? '' : `, now ${now}`}: ${prose(title, 300)} (${code(rule)})`,
  );
  return [folded(words, [list(items, max)])];
}

/** Gives what is accepted, with the reasons, folded, and before it what of that ends soon; or nothing. */
export function acceptedSection(report: Report, links: Links, max: number): readonly string[] {
  const line = acceptedLine(report);
  const gone = goneLine(report, code);
  const pruning = gone === null ? [] : [gone];
  if (line === null) return pruning;
  const items = report.suppressed.map(({ rule, location, title, reason, until, owner }) => {
    const terms = [...(until === null ? [] : [`until ${prose(until, 20)}`]), ...(owner === null ? [] : [`by ${prose(owner, 60)}`])];
    const why = `${prose(reason, 300)}${terms.length === 0 ? '' : ` (${terms.join(', ')})`}`;
    return `${links.place(location)}: ${code(rule)}: ${prose(title, 300)}: ${why}`;
  });
  return [...endingSection(report, links, max), folded(line.replace(/\.$/, ''), [list(items, max)]), ...pruning];
}

function endingSection(report: Report, links: Links, max: number): readonly string[] {
  const ending = endingSoon(report);
  if (ending.length === 0) return [];
  const items = ending.map((one) => {
    const who = one.owner === null ? '' : `, by ${prose(one.owner, 60)}`;
    return `${prose(one.until, 20)}: ${code(one.rule)} at ${withOthers(links.place(one.location), one)}${who}`;
  });
  return [`**Accepted for 30 days more at most:**\n\n${list(items, max)}`];
}
