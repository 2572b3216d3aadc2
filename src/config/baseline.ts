import { compareText, groupBy } from '../lists.ts';
import type { Finding, Suppression } from '../model.ts';
import { ConfigError } from './error.ts';
import { baselineSchema, type BaselineFile } from './schema/baseline.ts';

/** Findings of one fingerprint in a baseline. */
export type BaselineEntry = BaselineFile['findings'][number];

/** Far more of one fingerprint than a file has; a baseline may ask for no more memory. */
const mostAlike = 1000;

/**
 * Reads a baseline.
 * @throws ConfigError when it is none
 */
export function readBaseline(path: string, text: string): readonly BaselineEntry[] {
  const value = parsedJson(text);
  const parsed = baselineSchema.safeParse(value);
  if (parsed.success) return parsed.data.findings;
  const [issue] = parsed.error.issues;
  const isElsewhere = issue !== undefined && issue.path.length > 0;
  const what = isElsewhere
    ? `at \`${issue.path.join('.')}\`: ${issue.message}`
    : value === null
      ? 'it is no JSON, or half of a merge'
      : 'it is no map';
  const advice = 'delete it, and write it anew with `framework-fit baseline`';
  throw new ConfigError([`${path}: this is no baseline of framework-fit (${what}); ${advice}`]);
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}

/** What a baseline accepts, by fingerprint. */
export function acceptedBy(entries: readonly BaselineEntry[]): ReadonlyMap<string, readonly Suppression[]> {
  const all = entries.map(({ path, rule, count, since, fingerprint }) => {
    const by: Suppression = {
      rule,
      path,
      line: null,
      reason: `baseline, since ${since}`,
      until: null,
      owner: null,
      from: null,
      text: '',
      source: 'baseline',
    };
    return [fingerprint, Array.from({ length: Math.min(count, mostAlike) }, () => by)] as const;
  });
  return new Map(all);
}

/** A baseline before and after. */
export interface Rebased {
  readonly entries: readonly BaselineEntry[];
  readonly added: readonly BaselineEntry[];
  readonly gone: readonly BaselineEntry[];
}

/**
 * The baseline of what is found now: what stays keeps its day, and what is gone is taken out.
 * @param isLooked whether a file was inspected; of others all stays
 */
export function rebased(
  before: readonly BaselineEntry[],
  findings: readonly Finding[],
  today: string,
  isLooked: (path: string) => boolean,
): Rebased {
  const known = new Map(before.map((entry) => [entry.fingerprint, entry]));
  const found = [...groupBy(findings, ({ fingerprint }) => fingerprint)].flatMap(([fingerprint, some]) =>
    some.slice(0, 1).map(({ rule, location }): BaselineEntry => {
      const since = known.get(fingerprint)?.since ?? today;
      return { path: location.path, rule, count: some.length, since, fingerprint };
    }),
  );
  const now = new Map(found.map(({ fingerprint, count }) => [fingerprint, count]));
  const left = before.filter(({ path, fingerprint }) => !isLooked(path) && !now.has(fingerprint));
  const stays = new Set(left);
  return {
    entries: [...found, ...left].toSorted(inOrder),
    added: found.flatMap((entry) => more(entry, known.get(entry.fingerprint)?.count ?? 0)).toSorted(inOrder),
    gone: before.filter((entry) => !stays.has(entry)).flatMap((entry) => more(entry, now.get(entry.fingerprint) ?? 0)),
  };
}

/** What an entry counts beyond a number. */
function more(entry: BaselineEntry, count: number): BaselineEntry[] {
  return entry.count > count ? [{ ...entry, count: entry.count - count }] : [];
}

function inOrder(a: BaselineEntry, b: BaselineEntry): number {
  return compareText(a.path, b.path) || compareText(a.rule, b.rule) || compareText(a.fingerprint, b.fingerprint);
}

/** A baseline as a file: an entry a line, so that a change of one is a change of one line. */
export function baselineText(entries: readonly BaselineEntry[]): string {
  const lines = entries.map((entry) => `    ${JSON.stringify(entry)}`);
  return `{\n  "schema": "framework-fit/baseline@1",\n  "findings": [${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n  `}]\n}\n`;
}
