import type { Finding } from '../model.ts';

/**
 * Says of each finding whether a change brings it, leaves it or mends it. Equal fingerprints are counted: of three
 * equal findings where the base had two, one is new.
 * @returns the head's findings as new or unchanged, then those of the base that are fixed
 */
export function compareFindings(head: readonly Finding[], base: readonly Finding[]): Finding[] {
  const left = counts(base);
  const judged = head.map((finding): Finding => ({ ...finding, status: takeOne(left, finding.fingerprint) ? 'unchanged' : 'new' }));
  const remaining = counts(head);
  const fixed = base
    .filter(({ fingerprint }) => !takeOne(remaining, fingerprint))
    .map((finding): Finding => ({ ...finding, status: 'fixed', side: 'base' }));
  return [...judged, ...fixed];
}

function counts(findings: readonly Finding[]): Map<string, number> {
  const counted = new Map<string, number>();
  for (const { fingerprint } of findings) counted.set(fingerprint, (counted.get(fingerprint) ?? 0) + 1);
  return counted;
}

function takeOne(counted: Map<string, number>, fingerprint: string): boolean {
  const count = counted.get(fingerprint) ?? 0;
  counted.set(fingerprint, count - 1);
  return count > 0;
}
