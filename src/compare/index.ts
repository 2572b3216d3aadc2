import { groupBy } from '../lists.ts';
import type { Finding } from '../model.ts';
import type { IsMoved } from './moved.ts';

export { movedFiles } from './moved.ts';

/** Findings that are reported, and those that somebody has accepted. */
export interface Compared {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly { readonly fingerprint: string }[];
}

/**
 * Says of each finding whether a change brings it, leaves it or mends it. Equal fingerprints are counted: of three
 * equal findings where the base had two, one is new. What is accepted on one side is there nevertheless: accepting mends nothing,
 * and what is accepted no longer is not new.
 * @param isMoved whether a file of the base is a file of the head under another name; see `movedFiles`
 * @returns the head's findings as new or unchanged, then those of the base that are fixed
 */
export function compareFindings(head: Compared, base: Compared, isMoved: IsMoved): Finding[] {
  const left = counts(base, head.suppressed);
  const judged = head.findings.map((finding): Finding => ({
    ...finding,
    status: takeOne(left, finding.fingerprint) ? 'unchanged' : 'new',
  }));
  const remaining = counts(head, base.suppressed);
  const fixed = base.findings
    .filter(({ fingerprint }) => !takeOne(remaining, fingerprint))
    .map((finding): Finding => ({ ...finding, status: 'fixed', side: 'base' }));
  return withoutMoved(withoutTwins(judged, fixed), isMoved);
}

/**
 * What a change brings in the very words in which it mends it in the same file was there before: another release of a package that has
 * ended is no new advice, and nothing is resolved. What became graver is new.
 */
function withoutTwins(judged: readonly Finding[], fixed: readonly Finding[]): Finding[] {
  const left = counted(fixed.map((finding) => ({ fingerprint: wordsOf(finding) })));
  const told = judged.map((finding): Finding => {
    const isOld = finding.status === 'new' && takeOne(left, wordsOf(finding));
    return isOld ? { ...finding, status: 'unchanged' } : finding;
  });
  const twins = counted(told.flatMap((finding, index) => (finding === judged[index] ? [] : [{ fingerprint: wordsOf(finding) }])));
  return [...told, ...fixed.filter((finding) => !takeOne(twins, wordsOf(finding)))];
}

/** What stands in a file that the change moved was there before, under another name: the same line, or a file that is called the same. */
function withoutMoved(compared: readonly Finding[], isMoved: IsMoved): Finding[] {
  const left = groupBy(
    compared.filter(({ status }) => status === 'fixed'),
    adviceOf,
  );
  const told = compared.map((finding): Finding => {
    const candidates = finding.status === 'new' ? (left.get(adviceOf(finding)) ?? []) : [];
    const index = candidates.findIndex(
      (one) => isAlike(one.location, finding.location) && isMoved(one.location.path, finding.location.path),
    );
    if (index < 0) return finding;
    candidates.splice(index, 1);
    return { ...finding, status: 'unchanged' };
  });
  const fixed = new Set([...left.values()].flat());
  return told.filter((finding) => finding.status !== 'fixed' || fixed.has(finding));
}

function isAlike(one: Finding['location'], other: Finding['location']): boolean {
  const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);
  return nameOf(one.path) === nameOf(other.path) || one.snippet.trim() === other.snippet.trim();
}

function adviceOf({ rule, severity, title }: Finding): string {
  return JSON.stringify([rule, severity, title]);
}

function wordsOf({ rule, severity, location, title }: Finding): string {
  return JSON.stringify([rule, severity, location.path, title]);
}

/** How often each finding is there, without those that are accepted on both sides. */
function counts({ findings, suppressed }: Compared, other: Compared['suppressed']): Map<string, number> {
  const both = counted(other);
  const own = suppressed.filter(({ fingerprint }) => !takeOne(both, fingerprint));
  return counted([...findings, ...own]);
}

function counted(list: readonly { readonly fingerprint: string }[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const { fingerprint } of list) found.set(fingerprint, (found.get(fingerprint) ?? 0) + 1);
  return found;
}

function takeOne(left: Map<string, number>, fingerprint: string): boolean {
  const count = left.get(fingerprint) ?? 0;
  left.set(fingerprint, count - 1);
  return count > 0;
}
