import type { Source } from '../formats/source.ts';
import type { SettingFact } from '../model.ts';
import type { Read } from './reader.ts';

/** Values that no report should ever show. */
const secret = /password|passwd|passphrase|secret|token(?!iz)|credential|private|api.?key/i;

/** What the Gradle plugin of React Native reads from there: https://reactnative.dev/docs/build-speed */
const reactNative = new Map([
  ['newArchEnabled', 'reactNative.newArchEnabled'],
  ['reactNativeArchitectures', 'reactNative.architectures'],
]);

/** Reads the properties that `gradle.properties` gives to a build: https://docs.gradle.org/current/userguide/build_environment.html */
export const read: Read = (source) => {
  const facts: SettingFact[] = [];
  let start = 0;
  let continued = false;
  for (const line of source.text.split('\n')) {
    if (!continued) facts.push(...readLine(line, start, source));
    continued = endsInBackslash(line) && (continued || !isComment(line));
    start += line.length + 1;
  }
  return { facts, problems: [] };
};

function readLine(line: string, start: number, source: Source): readonly SettingFact[] {
  const [, indent = '', key, between = ''] = /^([ \t\f]*)([\w.$-]+)([ \t\f]*[=: \t\f][ \t\f]*|$)/.exec(line) ?? [];
  if (key === undefined || secret.test(key)) return [];
  const value = line.slice(indent.length + key.length + between.length).trimEnd();
  const valueStart = start + indent.length + key.length + between.length;
  const at =
    value === ''
      ? source.place(start + indent.length, start + indent.length + key.length)
      : source.place(valueStart, valueStart + value.length);
  const property = {
    kind: 'setting',
    key: `gradle.property.${key}`,
    value: value.includes('\\') ? null : value,
    block: '',
    ...at,
  } as const;
  const known = reactNative.get(key);
  return known === undefined || property.value === null ? [property] : [property, ...elements(known, property.value, valueStart, source)];
}

/** Each element of a list that commas divide in its own fact. */
function elements(key: string, value: string, start: number, source: Source): SettingFact[] {
  return [...value.matchAll(/[^\s,]+/g)].map(({ 0: element, index }) => {
    const place = source.place(start + index, start + index + element.length);
    return { kind: 'setting', key, value: element, block: '', ...place };
  });
}

function isComment(line: string): boolean {
  return /^[ \t\f]*[#!]/.test(line);
}

/** A line with an odd number of backslashes at its end goes on in the next. */
function endsInBackslash(line: string): boolean {
  const text = line.trimEnd();
  let count = 0;
  while (text[text.length - 1 - count] === '\\') count += 1;
  return count % 2 === 1;
}
