import { capitalised } from '../lists.ts';
import type { Finding, Report } from '../model.ts';
import { acceptedLine, endingSoon, goneLine, silencedWords, withOthers } from './accepted.ts';
import { grouped, hasNoTechnology, repeats, split } from './findings.ts';
import type { Group, Split } from './findings.ts';
import { oneLine } from './neutral.ts';
import { findingBlock, findingLine, place, repeatedBlock, symbolOf } from './terminal/finding.ts';
import { pageOf, pageText, paragraph } from './terminal/page.ts';
import type { Colors, Page } from './terminal/page.ts';
import { wrap } from './terminal/wrap.ts';
import { verdict } from './verdict.ts';
import { count, effort, joined, knowledgeAge, namedTechnologies, skippedFiles, targetName, technologyName, unitName } from './words.ts';

export interface TerminalOptions {
  readonly color: boolean;
  /** Columns of the terminal; 80 when it is not known. */
  readonly width?: number;
  /** Findings and nothing else. */
  readonly quiet?: boolean;
}

const LONGEST = 500;

/** Gives the report for a person at a terminal: findings by unit, gravest first, and the verdict at the end. */
export function terminal(report: Report, { color, width = 80, quiet = false }: TerminalOptions): string {
  const page = pageOf(width, color);
  const parts = split(report);
  const groups = grouped(parts.open, report.units);
  const told = repeats(groups.flatMap((group) => group.findings));
  const findings = [
    ...groups.flatMap((group) => groupBlocks(group, told, page)),
    listBlock('Unchanged since the base', parts.unchanged, page),
    listBlock('Resolved since the base', parts.fixed, page),
  ];
  return pageText(quiet ? findings : [...findings, problemBlock(report, page), closing(report, parts, page)]);
}

function groupBlocks({ id, unit, findings }: Group, told: ReadonlyMap<Finding, Finding>, page: Page): readonly (readonly string[])[] {
  const { colors } = page;
  const name = id === null ? 'the whole repository' : unitName(id, (text) => text);
  const targets = unit?.targets.map(targetName) ?? [];
  const technologies = unit === null ? [] : namedTechnologies(unit).map(technologyName);
  const runs = targets.length === 0 ? [] : [`runs on ${joined(targets)}`];
  const uses = technologies.length === 0 ? [] : [`uses ${joined(technologies)}`];
  const heading = colors.bold(colors.underline(oneLine(name, LONGEST)));
  const detail = paragraph(oneLine([...runs, ...uses].join('; '), LONGEST), '', page).map(colors.dim);
  const blocks = findings.map((finding) => {
    const earlier = told.get(finding);
    return earlier === undefined ? findingBlock(finding, page) : repeatedBlock(finding, earlier, page);
  });
  return [[heading, ...detail.filter((line) => line !== colors.dim(''))], ...blocks];
}

function listBlock(heading: string, findings: readonly Finding[], page: Page): readonly string[] {
  if (findings.length === 0) return [];
  const { colors } = page;
  const symbol = ({ status, severity }: Finding) => (status === 'fixed' ? colors.green('✔') : symbolOf(severity, colors));
  return [colors.bold(heading), ...findings.flatMap((finding) => findingLine(finding, symbol(finding), page))];
}

function problemBlock({ problems }: Report, page: Page): readonly string[] {
  if (problems.length === 0) return [];
  const lines = problems.flatMap(({ message, location }) => {
    const where = location === null ? '' : `${place(location, true)}  `;
    return paragraph(`${where}${oneLine(message, LONGEST)}`, '  ', page);
  });
  return [page.colors.yellow(page.colors.bold(`${count(problems.length, 'problem')}: not everything is taken into account`)), ...lines];
}

function closing(report: Report, parts: Split, page: Page): readonly string[] {
  const skipped = skippedFiles(report, (glob) => glob);
  const accepted = acceptedLine(report);
  const gone = goneLine(report, (text) => `\`${text}\``);
  const silenced = silencedLine(report).flatMap((line) => paragraph(oneLine(line, LONGEST), '', page));
  const quiet = [...(accepted === null ? [] : [accepted]), ...endingLine(report), ...(gone === null ? [] : [gone])];
  const footnotes = [...quiet, ...(skipped === null ? [] : [skipped]), `${effort(report)}; ${knowledgeAge(report)}.`];
  if (hasNoTechnology(report))
    return [
      `No framework that framework-fit knows is declared in ${count(report.stats.files, 'file')}, so there is nothing to check.`,
      ...(isPart(report)
        ? paragraph(oneLine(`Only ${report.repository.root} was read, and nothing that it takes from outside of it.`, LONGEST), '', page)
        : []),
      ...silenced,
      ...(gone === null ? [] : [gone]),
    ];
  return [
    ...outcome(report, parts, page),
    ...silenced,
    ...footnotes.flatMap((line) => paragraph(oneLine(line, LONGEST), '', page).map(page.colors.dim)),
  ];
}

/** Whether only a folder of a repository was looked at: a Gradle module has its catalog above itself. */
function isPart({ repository: { root } }: Report): boolean {
  return root !== '.';
}

/** What a change silences itself, in a line. */
function silencedLine(report: Report): readonly string[] {
  const words = silencedWords(report);
  if (words === null) return [];
  const told = report.silenced.slice(0, 5).map(({ rule, location, now }) => {
    return `${rule} at ${place(location, false)}${now === null ? '' : `, now ${now}`}`;
  });
  const more = report.silenced.length - told.length;
  return [`${words}: ${[...told, ...(more === 0 ? [] : [`and ${more} more`])].join('; ')}.`];
}

/** What is accepted for a short time only, in a line. */
function endingLine(report: Report): readonly string[] {
  const ending = endingSoon(report);
  if (ending.length === 0) return [];
  const told = ending.slice(0, 5).map((one) => `${one.rule} at ${withOthers(place(one.location, false), one)} on ${one.until}`);
  const more = ending.length - told.length;
  return [`Accepted for 30 days more at most: ${joined([...told, ...(more === 0 ? [] : [`${more} more`])])}.`];
}

function outcome(report: Report, parts: Split, page: Page): readonly string[] {
  const { colors } = page;
  if (!parts.compared && parts.open.length === 0) return [allClear(report, colors)];
  const lines = wrap(capitalised(`${verdict(report, parts)}.`), page.width - 2);
  return parts.open.length > 0 ? lines.map(colors.bold) : lines.map((line, index) => (index === 0 ? `${colors.green('✔')} ${line}` : line));
}

function allClear({ problems, units }: Report, colors: Colors): string {
  const where = `in ${count(units.length, 'unit')}`;
  return problems.length === 0 ? `${colors.green('✔')} All clear ${where}.` : `No findings ${where}, in what could be read.`;
}
