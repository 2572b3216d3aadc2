import { literalWord } from '../../formats/shell.ts';
import type { Source } from '../../formats/source.ts';
import type { Role } from '../../model.ts';
import { readRequested } from '../installs/dependency.ts';
import type { Reading } from '../reader.ts';

/** Requirements that stand in a list of setuptools, and what they share. */
export interface Requirements {
  readonly role: Role;
  readonly texts: readonly { readonly text: string; readonly start: number }[];
}

/** Reads requirements that are written one by one, each with a comment behind it or none. */
export function readRequirementTexts(source: Source, { role, texts }: Requirements): Reading {
  const readings = texts.map(({ text, start }): Reading => {
    const written = text.replace(/(?:^|\s)#.*$/, '').trimEnd();
    const frame = { block: '', command: null, role, place: (from: number, to: number) => source.place(from, to) };
    const requested = readRequested(literalWord(written, start), frame);
    if (requested?.kind === 'package') return { facts: [requested.fact], problems: [] };
    if (requested !== null || written === '' || /[{}$]|%\(/.test(written)) return { facts: [], problems: [] };
    const { location } = source.place(start, start + written.length);
    return { facts: [], problems: [{ message: 'This is not a PEP 508 requirement', location }] };
  });
  return { facts: readings.flatMap(({ facts }) => facts), problems: readings.flatMap(({ problems }) => problems) };
}
