import { blockAround, blockEnd } from '../formats/block-comment.ts';
import { commentStyles, hasNoComments, isMarked, type CommentStyle } from '../formats/comments.ts';
import { misplaced } from '../formats/misplaced-comment.ts';
import { matchesAny } from '../lists.ts';
import type { Suppression, SuppressionState } from '../model.ts';
import { meant } from '../nearest.ts';

/** What a line holds that may accept a finding. */
const marks = ['framework-fit: ignore', 'framework-fit:ignore'] as const;

/** How a comment begins that was likely meant so, and accepts nothing: it names a rule. */
const nearlyMarked = /framework-fit(?:: *| +)(?:ignore|disable|allow|accept|skip|suppress) +[\w*-]+\/[\w*-]/i;

/** What the comments of one file accept, and those that accept nothing because they cannot be understood. */
export interface Inline {
  readonly suppressions: readonly Suppression[];
  readonly malformed: readonly SuppressionState[];
}

/** A comment with the mark, taken apart. */
interface Remark {
  /** From the mark to the end of the comment. */
  readonly text: string;
  readonly line: number;
  readonly column: number;
  /** Why it is no comment where it stands; null when it is one. */
  readonly misplaced: string | null;
  /** The line that it speaks of: its own, or the next one below that is no comment. */
  readonly about: number;
}

/** A comment is a line for people, and a file has a few of them; what is larger is an attack. */
const longest = 1500;
const mostNames = 20;
const mostRemarks = 500;

/**
 * Reads the comments of a file that accept findings: `framework-fit: ignore RULE[, RULE] [until DAY] -- reason`.
 * @param rules the ids of all rules
 */
export function readInline(path: string, text: string, rules: readonly string[]): Inline {
  const remarks = isMarked(text) ? remarksIn(path, text) : [];
  const problemOf = namesChecked(rules);
  const read = remarks.slice(0, mostRemarks).map((remark) => understood(path, remark, problemOf));
  return { suppressions: read.flatMap((one) => one.suppressions), malformed: read.flatMap((one) => one.malformed) };
}

function remarksIn(path: string, text: string): Remark[] {
  const styles = commentStyles(path);
  if (styles.length === 0) return hasNoComments(path) ? textsIn(path, text) : [];
  const lines = text.split(/\r?\n/);
  return lines.flatMap((line, index) => {
    const marked = Math.max(...marks.map((mark) => line.lastIndexOf(mark)));
    const at = marked < 0 && line.length <= longest ? line.search(nearlyMarked) : marked;
    const before = at < 0 ? '' : line.slice(0, at).trimEnd();
    const begun = at < 0 ? undefined : styles.find(({ open }) => before.endsWith(open));
    const block = at >= 0 && begun === undefined && /^\s*\*?$/.test(before) ? blockAround(lines, index, styles) : null;
    const style = begun ?? block?.style;
    if (style === undefined) return [];
    const rest = line.slice(at, at + longest);
    const end = style.close === '' ? -1 : rest.indexOf(style.close);
    const words = (end < 0 ? rest : rest.slice(0, end)).trimEnd();
    const isAlone = block !== null || before.trim() === style.open;
    const last = style.close === '' ? index : blockEnd(lines, index, style);
    const about = isAlone && last !== null ? nextAfter(lines, last, styles) : index + 1;
    const problem = misplaced({ path, lines, index, before, after: rest, open: style.open });
    return [{ text: words, line: index + 1, column: at + 1, misplaced: problem, about }];
  });
}

/** Where there are no comments, what is written like one and names a rule was meant as one. */
function textsIn(path: string, text: string): Remark[] {
  const what = path.endsWith('.ipynb') ? 'comments of a notebook are not read' : 'JSON has no comments';
  return text.split(/\r?\n/).flatMap((line, index) => {
    const at = line.length <= longest ? line.search(nearlyMarked) : -1;
    const [words = ''] = at < 0 ? [''] : line.slice(at).split(/\\|"|\*\//);
    const remark = { text: words.trimEnd(), line: index + 1, column: at + 1, about: index + 1 };
    return at < 0 ? [] : [{ ...remark, misplaced: `${what}; write it as an entry of \`suppressions\` into the configuration` }];
  });
}

/** Comments may stand on top of each other, but not without end. */
function nextAfter(lines: readonly string[], index: number, styles: readonly CommentStyle[]): number {
  const below = lines.slice(index + 1, index + 50);
  const found = below.findIndex((line) => !styles.some(({ open }) => line.trimStart().startsWith(open)));
  return found < 0 ? index + 1 : index + 2 + found;
}

type ProblemOf = (name: string) => string | null;

function understood(path: string, { text, line, column, about, misplaced: nowhere }: Remark, problemOf: ProblemOf): Inline {
  const from = { path, line, column, endLine: line, endColumn: column + text.length };
  const isMarkedSo = marks.some((mark) => text.startsWith(mark));
  const { names, until, reason } = partsOf(text.replace(/^framework-fit: ?ignore/, ''));
  const missing = nowhere ?? (isMarkedSo ? missingText(names, until, reason) : 'it does not begin with `framework-fit: ignore`');
  const known = missing === null ? names.filter((name) => problemOf(name) === null) : [];
  const problem = missing ?? names.map(problemOf).find((one) => one !== null) ?? null;
  const source = 'comment';
  return {
    suppressions: known.map((rule) => ({ rule, path, line: about, reason, until, owner: null, from, text, source })),
    malformed: problem === null ? [] : [{ is: 'malformed', rule: names.join(', '), until, problem, source, from, text }],
  };
}

interface Parts {
  readonly names: readonly string[];
  readonly until: string | null;
  readonly reason: string;
}

/** `because` stands for `--` where a comment may not hold that: https://www.w3.org/TR/xml/#sec-comments */
function partsOf(words: string): Parts {
  const parts = /(?:^|\s)(?:-{2,}|[—–]|because)(?=\s|$)/.exec(words);
  const reason = parts === null ? '' : words.slice(parts.index + parts[0].length).trim();
  const before = parts === null ? words : words.slice(0, parts.index);
  const [named = '', day] = before.split(/\suntil(?=\s|$)/);
  return {
    names: named.split(/[\s,]+/).filter((name) => name !== ''),
    until: day?.trim() ?? null,
    // `<why this is fine here>` waits for a reason.
    reason: /^<[^<>]*>$/.test(reason) ? '' : reason,
  };
}

function missingText(names: readonly string[], until: string | null, reason: string): string | null {
  if (names.length === 0) return 'it names no rule';
  if (names.length > mostNames) return `it names more than ${mostNames} rules`;
  if (until !== null && !isDay(until)) return 'after `until` stands no day such as 2027-03-31';
  return reason === '' ? 'it gives no reason' : null;
}

/** What is wrong with a name; each is looked up once. */
function namesChecked(rules: readonly string[]): ProblemOf {
  const known = new Map<string, string | null>(rules.map((id) => [id, null]));
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const isPattern = name.includes('*') && rules.some((id) => matchesAny([name], id));
    const word = name.slice(0, 100);
    const near = meant(word, rules);
    const step = near === null ? '`framework-fit rules` lists them' : `did you mean \`${near}\`?`;
    const problem = isPattern ? null : `no rule is named \`${word}\`; ${step}`;
    known.set(name, problem);
    return problem;
  };
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
