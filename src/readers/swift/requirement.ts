import type { Constraint } from '../../model.ts';

/** Requirements on the version of a Swift package as ranges: https://docs.swift.org/swiftpm/documentation/packagedescription/package/dependency/requirement-swift.enum/ */
type Requirement = 'exact' | 'upToNextMajor' | 'upToNextMinor' | 'range' | 'closedRange';

/** The constraint of a requirement with its versions; unknown when they are none. */
export function requirementOf(kind: Requirement, from: string, to = ''): Constraint {
  const [major, minor] = numbersOf(from);
  const upper = kind === 'upToNextMajor' ? `<${major + 1}.0.0` : kind === 'upToNextMinor' ? `<${major}.${minor + 1}.0` : '';
  if (!isVersion(from) || (to !== '' && !isVersion(to)))
    return { kind: 'unknown', text: to === '' ? from : `${from} ${to}`, variable: null };
  if (kind === 'exact') return { kind: 'range', text: from };
  if (kind === 'range') return { kind: 'range', text: `>=${from},<${to}` };
  if (kind === 'closedRange') return { kind: 'range', text: `>=${from},<=${to}` };
  return { kind: 'range', text: `>=${from},${upper}` };
}

function isVersion(text: string): boolean {
  return /^\d{1,9}(?:\.\d{1,9}){0,2}(?:[-+][\w.+-]+)?$/.test(text);
}

function numbersOf(version: string): [major: number, minor: number] {
  const [major = '0', minor = '0'] = version.split(/[-+]/)[0]?.split('.') ?? [];
  return [Number(major), Number(minor)];
}
