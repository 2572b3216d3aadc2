import type { SkimError } from '../formats/skim.ts';
import { eachLine } from './locks/lines.ts';
import { LockFacts } from './locks/lock-facts.ts';
import type { Read } from './reader.ts';

const line = /^([^\s:=]+:[^\s:=]+):([^\s:=]+)=(\S*)$/;

/**
 * Reads `gradle.lockfile` and `buildscript-gradle.lockfile`: https://docs.gradle.org/current/userguide/dependency_locking.html
 * The configurations that a version is locked for are its marker.
 */
export const read: Read = (source, interest) => {
  const facts = new LockFacts(source, interest);
  let error: SkimError | null = null;
  eachLine(source.text, (written, start) => {
    const text = written.trimStart();
    if (text === '' || text.startsWith('#') || text.startsWith('empty=')) return;
    const [, name, version, configurations] = line.exec(text) ?? [];
    const from = start + written.length - text.length + (name?.length ?? 0) + 1;
    if (name === undefined || version === undefined) error ??= { message: 'a line is no module with its version', offset: from - 1 };
    else facts.lock({ ecosystem: 'maven', name, version, marker: configurations || null }, { start: from, end: from + version.length });
  });
  return facts.reading(null, error);
};
