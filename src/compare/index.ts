import type { Finding } from '../model.ts';

/** Findings that are reported, and those that somebody has accepted. */
export interface Compared {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly { readonly fingerprint: string }[];
}

/**
 * Says of each finding whether a change brings it, leaves it or mends it. Equal fingerprints are counted: of three
 * equal findings where the base had two, one is new. What is accepted on one side is there nevertheless: accepting mends nothing,
 * and what is accepted no longer is not new.
 * @returns the head's findings as new or unchanged, then those of the base that are fixed
 */
export function compareFindings(head: Compared, base: Compared): Finding[] {
  const left = counts(base, head.suppressed);
  const judged = head.findings.map((finding): Finding => ({
    ...finding,
    status: takeOne(left, finding.fingerprint) ? 'unchanged' : 'new',
  }));
  const remaining = counts(head, base.suppressed);
  const fixed = base.findings
    .filter(({ fingerprint }) => !takeOne(remaining, fingerprint))
    .map((finding): Finding => ({ ...finding, status: 'fixed', side: 'base' }));
  return withoutTwins(judged, fixed);
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
