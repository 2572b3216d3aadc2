import type { Fact, Location, Place } from '../../src/model.ts';
import type { Reading } from '../../src/readers/reader.ts';

/** A place that lies, and how. */
export interface Mismatch {
  readonly place: Place;
  readonly held: string | null;
}

/** The places of a reading that do not hold exactly the text that they claim, or lie outside the file. */
export function mismatches(original: string, { facts, problems }: Reading): Mismatch[] {
  const lines = original.replace(/^\uFEFF/, '').split('\n');
  const claimed = [
    ...facts.flatMap(placesOf),
    ...facts
      .flatMap((fact) => (fact.kind === 'build' ? Object.values(fact.argsAt ?? {}) : []))
      .map((location) => ({ location, text: null })),
    ...problems.flatMap(({ location }) => (location === null ? [] : [{ location, text: null }])),
  ];
  return claimed.flatMap(({ location, text }) => {
    const held = slice(lines, location);
    return held !== null && (text === null || held === text) ? [] : [{ place: { location, text: text ?? '' }, held }];
  });
}

function placesOf(fact: Fact): Place[] {
  const own: Place[] = [fact];
  if (fact.kind === 'dependency' || fact.kind === 'catalog') own.push(...[fact.nameAt, fact.constraintAt].flatMap((place) => place ?? []));
  if (fact.kind === 'install') own.push(...fact.manifests.map(({ place }) => place));
  return own;
}

/** The text between the two ends, of lines that `\n` ends; null when it lies outside. */
function slice(lines: readonly string[], { line, column, endLine, endColumn }: Location): string | null {
  const first = lines[line - 1];
  const last = lines[endLine - 1];
  if (first === undefined || last === undefined || column > first.length + 1 || endColumn > last.length + 1) return null;
  if (line === endLine) return column <= endColumn ? first.slice(column - 1, endColumn - 1) : null;
  return line < endLine ? [first.slice(column - 1), ...lines.slice(line, endLine - 1), last.slice(0, endColumn - 1)].join('\n') : null;
}
