import { overlap } from '../../versions/index.ts';

/** What is known of the place where a marker is evaluated. */
export interface MarkerPlace {
  readonly os: 'linux' | 'windows' | 'macos' | null;
  readonly arch: 'x86_64' | 'aarch64' | 'armv7' | null;
  /** A PEP 440 range of the interpreter, such as `==3.11.*`. */
  readonly python: string | null;
}

type Truth = 'yes' | 'no' | 'unknown';

/** How Python writes a system: https://docs.python.org/3/library/sys.html#sys.platform and what `platform` and `os` say. */
const systems: Readonly<Record<string, Readonly<Record<NonNullable<MarkerPlace['os']>, readonly string[]>>>> = {
  sys_platform: { linux: ['linux', 'linux2'], windows: ['win32', 'windows', 'cygwin'], macos: ['darwin'] },
  platform_system: { linux: ['linux'], windows: ['windows', 'win32'], macos: ['darwin'] },
  os_name: { linux: ['posix'], windows: ['nt'], macos: ['posix'] },
};
const machines: Readonly<Record<NonNullable<MarkerPlace['arch']>, readonly string[]>> = {
  x86_64: ['x86_64', 'amd64'],
  aarch64: ['aarch64', 'arm64'],
  armv7: ['armv7l', 'armv7'],
};

/** Whether a marker holds at a place (https://peps.python.org/pep-0508/#environment-markers). */
export function markerHolds(marker: string, place: MarkerPlace): Truth {
  const words = marker.match(/[()]|\b(?:and|or)\b|(?:"[^"]*"|'[^']*'|(?!\b(?:and|or)\b)[^()"'])+/g) ?? [];
  const reading = { words: words.map((word) => word.trim()).filter((word) => word !== ''), at: 0 };
  const truth = either(reading, place, 0);
  return reading.at === reading.words.length ? truth : 'unknown';
}

/** The words of a marker, and how many of them are read. */
interface Reading {
  readonly words: readonly string[];
  at: number;
}

/** Nobody nests markers deeper. */
const deepest = 20;

function either(reading: Reading, place: MarkerPlace, depth: number): Truth {
  const parts = [both(reading, place, depth)];
  while (reading.words[reading.at] === 'or') {
    reading.at++;
    parts.push(both(reading, place, depth));
  }
  if (parts.includes('yes')) return 'yes';
  return parts.every((part) => part === 'no') ? 'no' : 'unknown';
}

function both(reading: Reading, place: MarkerPlace, depth: number): Truth {
  const parts = [single(reading, place, depth)];
  while (reading.words[reading.at] === 'and') {
    reading.at++;
    parts.push(single(reading, place, depth));
  }
  if (parts.includes('no')) return 'no';
  return parts.includes('unknown') ? 'unknown' : 'yes';
}

function single(reading: Reading, place: MarkerPlace, depth: number): Truth {
  const word = reading.words[reading.at++] ?? '';
  if (word !== '(') return comparison(word, place);
  const truth = depth < deepest ? either(reading, place, depth + 1) : 'unknown';
  return reading.words[reading.at++] === ')' ? truth : 'unknown';
}

function comparison(text: string, place: MarkerPlace): Truth {
  const { variable, operator, value } = parseComparison(text) ?? {};
  if (variable === undefined || operator === undefined || value === undefined) return 'unknown';
  if (variable === 'python_version' || variable === 'python_full_version') return pythonHolds(operator, value, place.python);
  const actual = writtenAs(variable, place);
  return actual === null ? 'unknown' : systemHolds(operator, value.toLowerCase(), actual);
}

/** How Python may write the system or the processor of a place; null where that is not known. */
function writtenAs(variable: string, { os, arch }: MarkerPlace): readonly string[] | null {
  if (variable === 'platform_machine') return arch === null ? null : machines[arch];
  return os === null ? null : (systems[variable]?.[os] ?? null);
}

/** `in` looks for the one text inside the other. */
function systemHolds(operator: string, value: string, actual: readonly string[]): Truth {
  switch (operator) {
    case '==':
      return actual.includes(value) ? 'yes' : 'no';
    case '!=':
      return actual.includes(value) ? 'no' : 'yes';
    case 'in':
      return actual.some((one) => value.includes(one)) ? 'yes' : 'no';
    case 'not in':
      return actual.some((one) => value.includes(one)) ? 'no' : 'yes';
    default:
      return 'unknown';
  }
}

function pythonHolds(operator: string, value: string, python: string | null): Truth {
  if (python === null || !/^(==|!=|<=?|>=?|~=)$/.test(operator)) return 'unknown';
  const range = operator === '==' && /^\d+\.\d+$/.test(value) ? `==${value}.*` : `${operator}${value}`;
  const answer = overlap('pypi', { kind: 'range', text: python }, range);
  return answer;
}

/** The parts of `sys_platform == "linux"`; null for anything else. */
function parseComparison(text: string): { variable: string; operator: string; value: string } | null {
  const found = /^\s*([a-z_]+)\s*(==|!=|<=|>=|<|>|~=|not in|in)\s*["']([^"']*)["']\s*$/.exec(text);
  return found === null ? null : { variable: found[1] ?? '', operator: found[2] ?? '', value: found[3] ?? '' };
}

/**
 * The alternatives that a marker names: dependencies with different conditions on one variable are not judged
 * together, because only one of them may be installed.
 */
export function markerChoices(marker: string): Record<string, string> {
  if (/[()]|\bor\b/.test(marker)) {
    const variables = marker.match(/\b[a-z]+(?:_[a-z]+)+\b(?=\s*(?:[<>=!~]|(?:not\s+)?in\b))/g) ?? [];
    return Object.fromEntries([['marker', marker], ...variables.map((variable) => [`marker:${variable}`, marker])]);
  }
  return Object.fromEntries(
    marker.split(/\s+and\s+/).flatMap((part) => {
      const found = parseComparison(part);
      return found === null ? [] : [[`marker:${found.variable}`, `${found.operator}${found.value}`]];
    }),
  );
}
