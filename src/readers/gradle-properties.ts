import type { Source } from '../formats/source.ts';
import type { SettingFact } from '../model.ts';
import type { Read } from './reader.ts';

/** Values that no report should ever show. */
const secret = /password|passwd|passphrase|secret|token(?!iz)|credential|private|api.?key/i;

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
  return [{ kind: 'setting', key: `gradle.property.${key}`, value: value.includes('\\') ? null : value, block: '', ...at }];
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
