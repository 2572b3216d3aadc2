import { capitalised } from '../../lists.ts';
import type { Evidence, Finding, Report, Severity } from '../../model.ts';
import { patch } from '../patch.ts';
import type { Hunk } from '../patch.ts';
import { abridged, joined, unitName } from '../words.ts';
import { acceptance } from './accept.ts';
import { code, codeBlock, prose } from './escape.ts';
import { folded, list } from './folded.ts';
import { outside } from './links.ts';
import type { Links } from './links.ts';

const SYMBOL = { error: '❌', warning: '⚠️', notice: 'ℹ️' } as const satisfies Record<Severity, string>;
const LONGEST_TITLE = 300;
const LONGEST_TEXT = 1500;

/** Gives one finding in full: what, where, why, the evidence, the next step; folded: when to ignore it, and how. */
export function findingSection(finding: Finding, report: Report, links: Links): string {
  return [
    heading(finding),
    [prose(finding.why, LONGEST_TEXT), ...alsoIn(finding)].join(' '),
    because(finding, links),
    `**Next step:** ${prose(finding.advice, LONGEST_TEXT)}`,
    ...patch(finding).map((hunk) => change(hunk, finding)),
    folded(`${finding.whenToIgnore === null ? 'How' : 'When to ignore it, how'} to accept it, sources`, details(finding, report, links)),
  ].join('\n\n');
}

/** Gives a finding whose words stand above: where it is, its own evidence and change, and where the rest is told. */
export function repeatedSection(finding: Finding, told: Finding, links: Links): string {
  return [
    heading(finding),
    ...alsoIn(finding),
    because(finding, links),
    `**Why, next step, and how to accept it:** the same as for ${links.place(told.location, told.side)} above.`,
    ...patch(finding).map((hunk) => change(hunk, finding)),
  ].join('\n\n');
}

function heading({ severity, title }: Finding): string {
  return `#### ${SYMBOL[severity]} ${capitalised(severity)}: ${prose(title, LONGEST_TITLE)}`;
}

function because(finding: Finding, links: Links): string {
  return `**Because:**\n\n${list([...anchor(finding, links), ...pieces(finding.evidence, finding, links)], 10)}`;
}

/** Gives findings of one title in a line of an overview: how grave it is, where, and what. */
export function overviewLine(title: string, severity: Severity, findings: readonly Finding[], links: Links): string {
  const places = findings.map(({ location, side }) => links.place(location, side));
  return `${SYMBOL[severity]} ${joined(abridged(places))}: ${prose(title, LONGEST_TITLE)}`;
}

/** Gives one finding in a line: where, and what. */
export function findingLine(finding: Finding, links: Links): string {
  return `${links.place(finding.location, finding.side)}: ${prose(finding.title, LONGEST_TITLE)} (${rulePage(finding, links)})`;
}

function alsoIn({ units }: Finding): readonly string[] {
  const others = units.slice(1).map((id) => unitName(id, (name) => code(name)));
  if (others.length === 0) return [];
  return [`The same goes for ${joined(abridged(others))}.`];
}

/** The line that the finding stands on, when the evidence does not name it. */
function anchor({ location, evidence, side }: Finding, links: Links): readonly string[] {
  const named = evidence.some((piece) => piece.location.path === location.path && piece.location.line === location.line);
  return named ? [] : [`${links.place(location, side)}: ${code(location.snippet)}`];
}

function pieces(evidence: readonly Evidence[], { side }: Finding, links: Links): readonly string[] {
  return evidence.map(
    ({ text, location }) => `${links.place(location, side)}: ${isSentence(text) ? prose(text, LONGEST_TEXT) : code(text)}`,
  );
}

/** A link is told in a sentence of ours; a fact is what stands there. */
function isSentence(text: string): boolean {
  return text.includes('`') || text.endsWith(' here') || text === '…';
}

function change({ path, line, removed, added }: Hunk, { location }: Finding): string {
  const diff = codeBlock('diff', [...removed.map((text) => `- ${text}`), ...added.map((text) => `+ ${text}`)]);
  return path === location.path && line === location.line ? diff : `${code(`${path}:${line}`)}:\n\n${diff}`;
}

function details(finding: Finding, report: Report, links: Links): readonly string[] {
  const sources = finding.sources.map(({ url, checked }) => `${outside(url)} (checked ${prose(checked, 20)})`);
  return [
    ...(finding.whenToIgnore === null ? [] : [`**Ignore it when:** ${prose(finding.whenToIgnore, LONGEST_TEXT)}`]),
    ...(finding.loweredBy.length === 0
      ? []
      : [`**Less sure, because:** ${finding.loweredBy.map((text) => prose(text, LONGEST_TEXT)).join('; ')}`]),
    acceptance(finding, report),
    ...(finding.related.length === 0 ? [] : [`**See also:**\n\n${list(pieces(finding.related, finding, links), 10)}`]),
    sources.length === 0
      ? `**Rule:** ${rulePage(finding, links)}, of this repository's own`
      : `**Sources:** ${[...sources, `rule ${rulePage(finding, links)}`].join(' · ')}`,
  ];
}

/** A rule of the repository's own is written down in a file of it. */
function rulePage({ rule, docs }: Finding, links: Links): string {
  return /^https?:/.test(docs) ? outside(docs, code(rule)) : links.file(docs, code(rule));
}
