import type { DependencyFact, Edit, Finding, Fix, Member, Place } from '../model.ts';
import type { Match } from './scene.ts';
import { fill, isFillable } from './text.ts';

/** The exact edit that a rule offers for a match; null when the words to replace do not stand in the file as one literal. */
export function fixOf(fix: Fix | null, match: Match, unitName: string): Finding['fix'] {
  const member = fix === null ? undefined : match.named[fix.of]?.members[0];
  if (fix === null || member === undefined) return null;
  const edits =
    fix.kind === 'replace'
      ? replace(fix, member, isFillable(fix.with, match.named) ? fill(fix.with, match.named, unitName) : null)
      : coordinate(fix, member);
  return edits.length > 0 ? { edits } : null;
}

function replace(fix: Extract<Fix, { kind: 'replace' }>, member: Member, text: string | null): Edit[] {
  const place = part(fix.part, member);
  if (place === null || text === null) return [];
  return [edit(place, fix.part === 'constraint' ? `${openness(place.text, text)}${text}` : text)];
}

/** A version that admitted later ones still does: `^0.11.0` becomes `^0.12.1`, and `~> 1.2` becomes `~> 1.3`. */
function openness(old: string, version: string): string {
  const [, operator = ''] = /^(\^|~>? ?)\d[\w.+-]*$/.exec(old) ?? [];
  return /^\d/.test(version) ? operator : '';
}

function part(name: 'text' | 'name' | 'constraint', { fact }: Member): Place | null {
  if (name === 'text') return fact;
  if (fact.kind !== 'dependency') return null;
  return name === 'name' ? fact.nameAt : fact.constraintAt;
}

/** A Maven coordinate that moved: both its name and its version change, or nothing does. */
function coordinate(fix: Extract<Fix, { kind: 'coordinate' }>, { fact }: Member): Edit[] {
  if (fact.kind !== 'dependency' || !isLiteral(fact)) return [];
  const name = fix.names[fact.name];
  if (name === undefined) return [];
  return [edit(fact.nameAt, name), edit(fact.constraintAt, fix.version)];
}

function isLiteral(fact: DependencyFact): fact is DependencyFact & { nameAt: Place; constraintAt: Place } {
  return fact.nameAt !== null && fact.constraintAt !== null;
}

function edit(place: Place, text: string): Edit {
  return { path: place.location.path, range: place.location, old: place.text, new: text };
}
