import { overlap } from '../../versions/index.ts';

/** What is known of the place where a marker is evaluated. */
export interface MarkerPlace {
  readonly os: 'linux' | 'windows' | 'macos' | null;
  readonly arch: 'x86_64' | 'aarch64' | 'armv7' | null;
  /** A PEP 440 range of the interpreter, such as `==3.11.*`. */
  readonly python: string | null;
}

type Truth = 'yes' | 'no' | 'unknown';

const systems: Readonly<Record<string, string>> = {
  linux: 'linux',
  linux2: 'linux',
  win32: 'windows',
  windows: 'windows',
  nt: 'windows',
  darwin: 'macos',
  posix: 'posix',
  cygwin: 'windows',
};
const machines: Readonly<Record<string, string>> = {
  x86_64: 'x86_64',
  amd64: 'x86_64',
  aarch64: 'aarch64',
  arm64: 'aarch64',
  armv7l: 'armv7',
};

/** Whether a marker holds at a place (https://peps.python.org/pep-0508/#environment-markers). */
export function markerHolds(marker: string, place: MarkerPlace): Truth {
  if (/[()]/.test(marker)) return 'unknown';
  const parts = marker.split(/\s+or\s+/).map((part) => all(part.split(/\s+and\s+/).map((one) => comparison(one, place))));
  if (parts.includes('yes')) return 'yes';
  return parts.every((part) => part === 'no') ? 'no' : 'unknown';
}

function all(truths: readonly Truth[]): Truth {
  if (truths.includes('no')) return 'no';
  return truths.includes('unknown') ? 'unknown' : 'yes';
}

function comparison(text: string, place: MarkerPlace): Truth {
  const { variable, operator, value } = parseComparison(text) ?? {};
  if (variable === undefined || operator === undefined || value === undefined) return 'unknown';
  if (variable === 'python_version' || variable === 'python_full_version') return pythonHolds(operator, value, place.python);
  const actual =
    variable === 'platform_machine' ? place.arch : ['sys_platform', 'platform_system', 'os_name'].includes(variable) ? place.os : null;
  const wanted = variable === 'platform_machine' ? machines[value.toLowerCase()] : systems[value.toLowerCase()];
  if (actual === null || wanted === undefined || wanted === 'posix') return 'unknown';
  if (operator === '==') return actual === wanted ? 'yes' : 'no';
  return operator === '!=' ? (actual === wanted ? 'no' : 'yes') : 'unknown';
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
