import { parseRequirement } from '../../formats/requirement.ts';
import type { Constraint, DependencyFact, FactOf } from '../../model.ts';
import type { Gift } from './given.ts';
import type { Filled, Scope } from './scope.ts';

/** A fact with the values that a build gives, and which those are. */
export interface Refilled<F> {
  readonly fact: F;
  readonly gifts: ReadonlySet<Gift>;
  /** Why it is not certain. */
  readonly weak?: readonly string[];
}

/** A package of a command; only pip's words are read again, of others nothing is known when something is given to them. */
export function dependencyWith(fact: DependencyFact, scope: Scope): Refilled<DependencyFact> {
  if (!isOpen(fact.constraint.kind)) return unchanged(fact);
  const filled = scope.fill(fact.text);
  if (!isTouched(filled, fact.constraint.kind === 'default')) return unchanged(fact);
  const said = fact.ecosystem === 'pypi' && filled.known ? requirementOf(filled) : null;
  const told = said ?? { constraint: { kind: 'unknown', text: fact.text, variable: null } as const };
  const weak = said === null && fact.nameAt === null ? ['the package is the default of a build argument'] : [];
  return { fact: { ...fact, nameAt: null, constraintAt: null, ...told }, gifts: filled.gifts, weak };
}

/** An index that a command is given. */
export function indexWith(fact: FactOf<'index'>, scope: Scope): Refilled<FactOf<'index'>> {
  if (!isOpen(fact.resolved)) return unchanged(fact);
  const filled = scope.fill(fact.text);
  if (!isTouched(filled, fact.resolved === 'default')) return unchanged(fact);
  return { fact: pointedTo(fact, filled), gifts: filled.gifts };
}

/** An index with another address, if it is one. */
export function pointedTo(fact: FactOf<'index'>, { text, known, weak }: Pick<Filled, 'text' | 'known' | 'weak'>): FactOf<'index'> {
  const url = text.replace(/^[\w.-]+=(?=[a-z+]+:|[/.])/, '');
  if (!known || /\s/.test(url) || !/:\/\/|^[/.]/.test(url)) return { ...fact, url: fact.text, resolved: 'unknown' };
  return { ...fact, url, resolved: weak ? 'default' : 'written' };
}

/** A COPY whose sources are named with a variable. */
export function copyWith(fact: FactOf<'copy'>, scope: Scope): Refilled<FactOf<'copy'>> {
  if (!fact.text.includes('$') || /^["-]/.test(fact.text)) return unchanged(fact);
  const words = fact.text.replaceAll('\\\n', '  ').split(/\s+/);
  const filled = words.slice(0, fact.sources.length).map((word) => scope.fill(word));
  const gifts = new Set(filled.flatMap((one) => [...one.gifts]));
  return gifts.size === 0 ? unchanged(fact) : { fact: { ...fact, sources: filled.map(({ text }) => text) }, gifts };
}

/** A command that names its manifests with a variable. */
export function installWith(fact: FactOf<'install'>, scope: Scope): Refilled<FactOf<'install'>> {
  const filled = fact.manifests.map((manifest) => ({ manifest, ...scope.fill(manifest.place.text) }));
  const gifts = new Set(filled.flatMap((one) => [...one.gifts]));
  if (gifts.size === 0) return unchanged(fact);
  const manifests = filled.map((one) => (one.gifts.size === 0 ? one.manifest : { ...one.manifest, path: one.text }));
  return { fact: { ...fact, manifests }, gifts };
}

function unchanged<F>(fact: F): Refilled<F> {
  return { fact, gifts: new Set() };
}

function isOpen(kind: Constraint['kind'] | FactOf<'index'>['resolved']): boolean {
  return kind === 'default' || kind === 'unknown';
}

/** A default that the Dockerfile's own variables do not explain comes through one of the shell's: it may hold what is given. */
function isTouched({ gifts, known }: Filled, isDefault: boolean): boolean {
  return gifts.size > 0 || (isDefault && !known);
}

function requirementOf({ text, weak }: Filled): Pick<DependencyFact, 'name' | 'extras' | 'constraint'> | null {
  const plain = text.replace(/\s*;.*$/s, '');
  const requirement = parseRequirement(plain);
  if (requirement === null || requirement.url !== null) return null;
  const { normalised: name, extras, constraint: span } = requirement;
  const range = span === null ? '' : plain.slice(span.start, span.end);
  const sure: Constraint = range === '' ? { kind: 'any' } : { kind: 'range', text: range };
  return { name, extras, constraint: weak ? { kind: 'default', text: range, variable: null } : sure };
}
