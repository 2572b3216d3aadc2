import type { Finding, Location, Report } from '../model.ts';
import { byWeight } from './findings.ts';
import { prose } from './markdown/escape.ts';
import { visible } from '../lists.ts';
import { patch } from './patch.ts';

/** A fix that a reader takes over with one click. */
export interface Suggestion {
  /** What tells it from all others, in every run: no two of one finding are wanted. */
  readonly marker: string;
  readonly path: string;
  /** In the head of the change. */
  readonly line: number;
  readonly body: string;
}

export interface SuggestionOptions {
  /** The lines that the change adds or alters: only there GitHub takes suggestions. */
  readonly changed: ReadonlyMap<string, ReadonlySet<number>>;
  /** Gives the place in the head of the change, or null when the line is another one there. */
  readonly inHead: (location: Location) => Location | null;
  /** Tells the suggestions of several workflows on one pull request apart. */
  readonly key: string;
}

/** More than these at once are a rewrite, which the comment shows better. */
const MOST = 10;

/** Gives the fixes of new findings that replace one changed line, the gravest first and one a line. */
export function suggestions({ findings }: Report, options: SuggestionOptions): readonly Suggestion[] {
  const byLine = new Map<string, Suggestion>();
  for (const finding of findings.filter(({ status }) => status === 'new').toSorted(byWeight)) {
    const suggestion = suggestionFor(finding, options);
    const place = suggestion === null ? '' : `${suggestion.line} ${suggestion.path}`;
    if (suggestion !== null && !byLine.has(place)) byLine.set(place, suggestion);
  }
  return [...byLine.values()].slice(0, MOST);
}

function suggestionFor(finding: Finding, { changed, inHead, key }: SuggestionOptions): Suggestion | null {
  const { path, line, snippet } = finding.location;
  const [hunk, ...others] = patch(finding);
  const place = inHead(finding.location);
  const isWhole = hunk !== undefined && others.length === 0 && hunk.path === path && hunk.line === line && hunk.removed[0] === snippet;
  if (!isWhole || place === null || changed.get(path)?.has(line) !== true) return null;
  // What cannot be seen would be taken over with the click.
  if (hunk.added.length !== 1 || hunk.added.some((text) => isHidden(text.replaceAll('\t', ' ')))) return null;
  const marker = `<!-- framework-fit:${key}:${finding.fingerprint} -->`;
  return { marker, path, line: place.line, body: body(finding, marker, hunk.added.join('\n')) };
}

function isHidden(text: string): boolean {
  return visible(text) !== text;
}

function body({ title, advice }: Finding, marker: string, replacement: string): string {
  const longest = (replacement.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
  const fence = '`'.repeat(longest + 1);
  return [marker, `**${prose(title, 300)}**`, prose(advice, 1500), `${fence}suggestion\n${replacement}\n${fence}`].join('\n\n');
}
