import type { TomlScalar, TomlValue } from '../../formats/toml.ts';
import type { Constraint } from '../../model.ts';
import { poetryToPep440 } from '../../versions/poetry.ts';
import { stringAt } from './facts.ts';

/** Longer than any constraint that a person writes. */
const longest = 300;

/** A constraint of Poetry in PEP 440 words. */
export function poetryConstraint(version: TomlScalar | null): Constraint {
  if (version === null) return { kind: 'any' };
  const text = version.value.length > longest ? null : poetryToPep440(version.value.replaceAll(/\.x\b/gi, '.*'));
  if (text === null) return { kind: 'unknown', text: version.value, variable: null };
  return text === '' ? { kind: 'any' } : { kind: 'range', text };
}

/** The condition of a dependency as one PEP 508 marker, from `markers`, `python` and `platform`; null without one. */
export function poetryMarker(variant: TomlValue): string | null {
  const markers = stringAt(variant, 'markers')?.value ?? null;
  const platform = stringAt(variant, 'platform')?.value ?? null;
  const derived = pythonMarkers(stringAt(variant, 'python'));
  if (platform !== null) derived.push(`sys_platform == "${platform}"`);
  if (derived.length === 0) return markers;
  if (markers !== null) derived.unshift(/\bor\b/.test(markers) ? `(${markers})` : markers);
  return derived.join(' and ');
}

function pythonMarkers(python: TomlScalar | null): string[] {
  const constraint = poetryConstraint(python);
  if (constraint.kind === 'any') return [];
  return constraint.kind === 'range' ? constraint.text.split(',').map(pythonMarker) : [`python ${constraint.text}`];
}

/** `python_version` has two numbers; bounds that pass between two patch versions need all of them. */
function pythonMarker(clause: string): string {
  const [, operator = '', version = ''] = /^([<>=!~]+)(.*)$/.exec(clause) ?? [];
  const full = operator === '>' || operator === '<=' || version.replace('.*', '').split('.').length > 2;
  return `${full ? 'python_full_version' : 'python_version'} ${operator} "${version}"`;
}
