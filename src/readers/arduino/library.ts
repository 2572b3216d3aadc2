import type { Source } from '../../formats/source.ts';
import type { DependencyFact } from '../../model.ts';
import { dependency } from '../native/facts.ts';

/** Letters, digits, spaces and a few marks: https://arduino.github.io/arduino-cli/latest/library-specification/#library-metadata */
const pattern = /^([A-Za-z0-9_](?:[\w .'+-]*[\w.'+-])?)(?:\s*\(([^()]*)\))?$/;

/** Libraries parted by commas, each with a constraint in parentheses behind it or without: `A (>=1.0.0), B`. */
export function dependenciesIn(source: Source, text: string, start: number): DependencyFact[] {
  return [...text.matchAll(/[^,()\s][^,()]*(?:\([^()]*\))?/g)].flatMap(
    (match) => libraryAt(source, match[0].trimEnd(), start + match.index) ?? [],
  );
}

/** One library: `Name (1.2.3)`; null for what is none. */
export function libraryAt(source: Source, text: string, start: number, block = ''): DependencyFact | null {
  const [, name, inParentheses = ''] = pattern.exec(text) ?? [];
  if (name === undefined) return null;
  const version = inParentheses.trim();
  const from = start + text.indexOf(version, text.indexOf('('));
  return dependency(source.place(start, start + text.length), {
    ecosystem: 'arduino',
    name,
    constraint: version === '' ? { kind: 'any' } : { kind: 'range', text: version },
    block,
    nameAt: source.place(start, start + name.length),
    constraintAt: version === '' ? null : source.place(from, from + version.length),
  });
}
