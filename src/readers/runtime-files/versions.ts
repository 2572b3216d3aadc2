import type { Constraint } from '../../model.ts';

/** The major version of each long-term line: https://github.com/nodejs/Release/blob/main/CODENAMES.md */
const nodeLines: Readonly<Record<string, string>> = {
  argon: '4',
  boron: '6',
  carbon: '8',
  dubnium: '10',
  erbium: '12',
  fermium: '14',
  gallium: '16',
  hydrogen: '18',
  iron: '20',
  jod: '22',
  krypton: '24',
};

/**
 * A selected Python in PEP 440 words: `3.11` means any `3.11.*`. Null for the name of an environment or of
 * another implementation, whose version nobody can see.
 */
export function pythonVersion(text: string): Constraint | null {
  const range = /^(?:(?:===?|[!~<>]=|[<>])\d[\d.*]*,?)+$/.exec(text);
  if (range) return { kind: 'range', text };
  const [, version, pre = ''] = /^(?:python-|cpython[-@])?(\d+(?:\.\d+){0,2})(?:\.x|((?:a|b|rc)\d+))?$/.exec(text) ?? [];
  if (version === undefined) return null;
  const whole = pre !== '' || version.split('.').length === 3;
  return { kind: 'range', text: whole ? `==${version}${pre}` : `==${version}.*` };
}

/** A selected Node.js as an npm range. What moves (`lts/*`, `latest`) is unknown. */
export function nodeVersion(text: string): Constraint {
  const version = /^v?(\d+(?:\.(?:\d+|x|\*)){0,2})$/.exec(text)?.[1];
  const line = /^lts[/-](\w+)$/i.exec(text)?.[1]?.toLowerCase() ?? '';
  const known = version ?? (Object.hasOwn(nodeLines, line) ? nodeLines[line] : undefined);
  return known === undefined ? { kind: 'unknown', text, variable: null } : { kind: 'range', text: known };
}

/** A selected Java by its feature release, which every vendor counts alike: `17` of `temurin-17.0.9+9`. */
export function javaVersion(text: string): Constraint {
  const feature = /java(\d+)/.exec(text)?.[1] ?? /^(?:[a-z][a-z\d]*-){0,3}(?:1\.)?(\d+)(?![a-z\d])/.exec(text)?.[1];
  return feature === undefined ? { kind: 'unknown', text, variable: null } : { kind: 'range', text: feature };
}

/** A selected release of any other tool, by its numbers. A name that moves (`stable`, `latest`) is unknown. */
export function releaseVersion(text: string): Constraint {
  const version = /^v?(\d+(?:\.\d+){0,2})(?:-stable|-release)?$/.exec(text)?.[1];
  return version === undefined ? { kind: 'unknown', text, variable: null } : { kind: 'range', text: version };
}
