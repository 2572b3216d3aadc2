import { groupBy, matchesAny } from '../lists.ts';
import type { Finding, Suppressed, Suppression } from '../model.ts';
import { holding } from './units.ts';

/** Findings without those that are accepted, and those. */
export interface Sorted {
  readonly left: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
}

/** Whether a suppression still counts on a day. */
export function isInForce({ until }: Suppression, today: string): boolean {
  return until === null || today <= until;
}

/** Takes out what suppressions accept; of several the first counts. */
export function suppress(findings: readonly Finding[], suppressions: readonly Suppression[]): Sorted {
  const find = finder(suppressions);
  return sorted(findings, (finding) => find(finding)[0]);
}

/** The suppressions that accept one of the findings, all of them. */
export function usedBy(findings: readonly Finding[], suppressions: readonly Suppression[]): ReadonlySet<Suppression> {
  return new Set(findings.flatMap(finder(suppressions)));
}

/**
 * Takes out findings by their fingerprints, each as often as it was accepted before.
 * @param known for each fingerprint one suppression for every time
 */
export function suppressKnown(findings: readonly Finding[], known: ReadonlyMap<string, readonly Suppression[]>): Sorted {
  const taken = new Map<string, number>();
  return sorted(findings, ({ fingerprint }) => {
    const count = taken.get(fingerprint) ?? 0;
    taken.set(fingerprint, count + 1);
    return known.get(fingerprint)?.[count];
  });
}

function sorted(findings: readonly Finding[], find: (finding: Finding) => Suppression | undefined): Sorted {
  const left: Finding[] = [];
  const suppressed: Suppressed[] = [];
  for (const finding of findings) {
    const by = find(finding);
    if (by === undefined) left.push(finding);
    else suppressed.push(accepted(finding, by));
  }
  return { left, suppressed };
}

function accepted({ rule, severity, title, location, fingerprint }: Finding, by: Suppression): Suppressed {
  const { reason, until, owner, source, from } = by;
  return { rule, severity, title, location, reason, until, owner, source, from, fingerprint };
}

type Find = (finding: Finding) => readonly Suppression[];

/** Thousands of suppressions are looked up by file and line, and only globs are tried one by one. */
function finder(suppressions: readonly Suppression[]): Find {
  const isPlain = ({ path }: Suppression) => path !== null && !/[*?[\]{}()!+@]/.test(path);
  const plain = groupBy(suppressions.filter(isPlain), ({ path, line }) => `${plainPath(path ?? '')}\u0000${line ?? ''}`);
  const order = new Map(suppressions.map((one, index) => [one, index]));
  const patterns = patternsOf(suppressions.filter((one) => !isPlain(one)));
  return (finding) => {
    const { path, line, endLine } = finding.location;
    const lines = Array.from({ length: Math.min(endLine - line + 1, 100) }, (_, index) => plain.get(`${path}\u0000${line + index}`) ?? []);
    const files = [path, ...foldersAbove(path)].flatMap((one) => plain.get(`${one}\u0000`) ?? []);
    return [...lines.flat(), ...files, ...patterns(path)]
      .filter(({ rule }) => matchesAny([rule], finding.rule))
      .toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  };
}

/** The suppressions whose globs match a path, worked out once for each path. */
function patternsOf(suppressions: readonly Suppression[]): (path: string) => readonly Suppression[] {
  const globs = [...groupBy(suppressions, ({ path }) => path)].map(([glob, some]) => ({ some, holds: globHolds(glob) }));
  const known = new Map<string, readonly Suppression[]>();
  return (path) => {
    const found = known.get(path) ?? globs.flatMap(({ some, holds }) => (holds(path) ? some : []));
    known.set(path, found);
    return found;
  };
}

/** A glob is compiled when a path begins as it does. */
function globHolds(glob: string | null): (path: string) => boolean {
  if (glob === null) return () => true;
  const plain = plainPath(glob);
  const start = /^[\w./ -]*/.exec(plain)?.[0] ?? '';
  let holds: ((path: string) => boolean) | null = null;
  return (path) => path.startsWith(start) && (holds ??= holding([plain]))(path);
}

function plainPath(path: string): string {
  const plain = path.replace(/^\.\//, '').replace(/\/$/, '');
  return plain === '.' ? '' : plain;
}

/** `a/b/c.txt` lies in `a/b`, in `a`, and in the repository. */
function foldersAbove(path: string): string[] {
  const parts = path.split('/');
  return parts.map((_, index) => parts.slice(0, index).join('/')).toReversed();
}
