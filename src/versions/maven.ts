import { after, between, everything, highest, lowest, nothing, startingWith, union, type Key, type VersionSet } from './intervals.ts';
import { finalOf, isVersion, prefixKey, versionKey } from './maven-version.ts';
import { defineScheme } from './scheme.ts';

/**
 * Versions and ranges of Maven and Gradle. A bare version is a wish that both may overrule, and is read as that
 * version. The excluded upper end of a range leaves out its pre-releases as well, as Gradle has it.
 * https://maven.apache.org/pom.html#Dependency_Version_Requirement_Specification
 * https://docs.gradle.org/current/userguide/dependency_versions.html
 */
export const maven = defineScheme({
  key: versionKey,
  finalOf,
  range: (text) => rangeSet(required(text)),
  pin: (text) => {
    const [, version = required(text)] = /^\[\s*([^\s,[\]()]+)\s*\]$/.exec(required(text)) ?? [];
    return isVersion(version) ? version : null;
  },
});

/** Gradle's `strict!!preferred`: what is admitted stands before the marks. */
function required(text: string): string {
  const marks = text.indexOf('!!');
  return marks < 0 ? text : text.slice(0, marks).trim();
}

function rangeSet(text: string): VersionSet | null {
  if (text === '+' || /^(?:latest\.\w+|LATEST|RELEASE)$/.test(text)) return everything;
  if (/^[[(\]]/.test(text)) return brackets(text);
  if (text.endsWith('.+')) return dynamic(text.slice(0, -2));
  const key = versionKey(text);
  return key && startingWith(key);
}

/** `1.3.+`: what lies from 1.3 up to 1.4, their pre-releases included and excluded. */
function dynamic(prefix: string): VersionSet | null {
  const [, head = '', last] = /^(.*?)(\d+)$/.exec(prefix) ?? [];
  if (last === undefined) return null;
  const from = prefixKey(prefix);
  const to = prefixKey(`${head}${Number(last) + 1}`);
  return from && to && between(from, to);
}

const bracketPattern = /\s*([[(\]])([^,[\]()]*)(?:(,)([^,[\]()]*))?([\])[])\s*(,|$)/y;

/** One or several ranges, each of which is an alternative: `(,1.0],[1.2,)`. */
function brackets(text: string): VersionSet | null {
  let set = nothing;
  bracketPattern.lastIndex = 0;
  while (bracketPattern.lastIndex < text.length) {
    const [, open, first = '', comma, second = '', close] = bracketPattern.exec(text) ?? [];
    if (open === undefined) return null;
    const admitted = comma ? bounded(open, first.trim(), second.trim(), close ?? '') : single(open, first.trim(), close ?? '');
    if (!admitted) return null;
    set = union(set, admitted);
  }
  return set;
}

function single(open: string, version: string, close: string): VersionSet | null {
  const key = versionKey(version);
  return key && open === '[' && close === ']' ? startingWith(key) : null;
}

function bounded(open: string, low: string, high: string, close: string): VersionSet | null {
  const from = low === '' ? lowest : lowerEnd(low, open === '[');
  const to = high === '' ? highest : upperEnd(high, close === ']');
  return from && to && between(from, to);
}

function lowerEnd(version: string, included: boolean): Key | null {
  const key = versionKey(version);
  return key && (included ? key : after(key));
}

function upperEnd(version: string, included: boolean): Key | null {
  const key = included ? versionKey(version) : prefixKey(version);
  return key && (included ? after(key) : key);
}
