import { hanging } from '../../support/hang.ts';
import * as fc from 'fast-check';
import { expect } from 'vitest';
import { Source } from '../../../src/formats/source.ts';
import type { Constraint, Fact, Location, Place } from '../../../src/model.ts';
import type { Read, Reading } from '../../../src/readers/reader.ts';

/** Reads a text as the file at `path`. */
export function readAs(read: Read, path: string, text: string): Reading {
  return read(new Source(path, text), { mentions: () => true, knows: () => true });
}

/** Each fact in one line, with the line it stands in and its deciding words: what the product saw. */
export function lines(reading: Reading): string[] {
  return reading.facts.map((fact) => `${fact.location.line}: ${sayFact(fact)} | ${fact.text}`);
}

/** The facts of one kind, in the same form. */
export function linesOf(reading: Reading, kind: Fact['kind']): string[] {
  return lines({ facts: reading.facts.filter((fact) => fact.kind === kind), problems: [] });
}

function sayFact(fact: Fact): string {
  if (fact.kind === 'dependency') return sayDependency(fact);
  if (fact.kind === 'runtime') return `${fact.use} ${fact.name} ${sayConstraint(fact.constraint)}`;
  if (fact.kind === 'project') return `project ${fact.name ?? '(no name)'}${fact.published ? ' published' : ''}`;
  if (fact.kind === 'index') return `index ${fact.role} ${fact.url}${fact.only === null ? '' : ` only [${fact.only.join(' ')}]`}`;
  if (fact.kind === 'module') return `module ${fact.directory}`;
  if (fact.kind === 'include') return `include ${fact.role} ${fact.target}`;
  return fact.kind;
}

function sayDependency(fact: Extract<Fact, { kind: 'dependency' }>): string {
  const role = 'name' in fact.role ? `${fact.role.kind}:${fact.role.name}` : fact.role.kind;
  const extras = fact.extras.length > 0 ? `[${fact.extras.join(',')}]` : '';
  const origin = fact.origin.kind === 'registry' ? '' : ` from ${fact.origin.kind} ${fact.origin.reference}`;
  const marker = fact.marker === null ? '' : ` if ${fact.marker}`;
  return `${role} ${fact.name}${extras} ${sayConstraint(fact.constraint)}${origin}${marker}`;
}

function sayConstraint(constraint: Constraint): string {
  if (constraint.kind === 'range') return constraint.text;
  if (constraint.kind === 'any') return 'any';
  return constraint.variable === null ? 'unknown' : `unknown $${constraint.variable}`;
}

/** The spans for fixes: name and constraint of each dependency as they stand in the file. */
export function spans(reading: Reading): string[] {
  return reading.facts.flatMap((fact) =>
    fact.kind === 'dependency' ? [`${fact.nameAt?.text ?? '-'} ${fact.constraintAt?.text ?? '-'}`] : [],
  );
}

/** Asserts that every place of a reading holds exactly the text that it claims; a byte-order mark takes no column. */
export function expectExact(file: string, { facts, problems }: Reading): void {
  const original = file.replace(/^\uFEFF/, '');
  for (const fact of facts) {
    for (const place of placesOf(fact)) expect(slice(original, place.location)).toBe(place.text);
  }
  for (const { location } of problems) if (location !== null) expect(slice(original, location)).toBeDefined();
}

function placesOf(fact: Fact): Place[] {
  const inner = 'nameAt' in fact ? [fact.nameAt, fact.constraintAt] : [];
  return [fact, ...inner.filter((each) => each !== null)];
}

function slice(original: string, { line, column, endLine, endColumn }: Location): string | undefined {
  const starts = [0, ...[...original.matchAll(/\n/g)].map((each) => each.index + 1)];
  const [start, end] = [starts[line - 1], starts[endLine - 1]];
  return start === undefined || end === undefined ? undefined : original.slice(start + column - 1, end + endColumn - 1);
}

/** Texts that were damaged: cut, with pieces taken out or put in, with a byte-order mark, with Windows line ends. */
function damaged(fixtures: readonly string[], pieces: readonly string[]): fc.Arbitrary<string> {
  const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), remove: fc.nat(12), insert: fc.constantFrom('', ...pieces) });
  return fc
    .record({ text: fc.constantFrom(...fixtures), edits: fc.array(edit, { maxLength: 3 }), mark: fc.boolean(), windows: fc.boolean() })
    .map(({ text, edits, mark, windows }) => {
      const edited = edits.reduce((now, { at, remove, insert }) => {
        const start = Math.floor(at * now.length);
        return now.slice(0, start) + insert + now.slice(start + remove);
      }, text);
      return (mark ? '\uFEFF' : '') + (windows ? edited.replaceAll('\n', '\r\n') : edited);
    });
}

/** Asserts that a reader keeps its places exact and never throws, whatever happens to the fixtures. */
export function expectExactWhenDamaged(read: Read, path: string, fixtures: readonly string[], pieces: readonly string[]): void {
  for (const fixture of fixtures) expectExact(fixture, readAs(read, path, fixture));
  fc.assert(
    fc.property(damaged(fixtures, pieces), (text) => expectExact(text, readAs(read, path, text))),
    { numRuns: 500 },
  );
}

/**
 * Asserts that a reader can be done in less than a second: of processor time, which other processes do not use up,
 * and in one of three runs, because the first ones compile the code.
 */
export function expectQuick(read: Read, path: string, text: string): void {
  let best = Infinity;
  for (let run = 0; run < 3 && best >= 1; run++)
    best = Math.min(
      best,
      secondsFor(() => readAs(read, path, text)),
    );
  expect(best).toBeLessThan(hanging);
}

function secondsFor(action: () => void): number {
  const start = process.cpuUsage();
  action();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
