import type { Constraint, Fact, FactOf } from '../../../src/model.ts';
import type { Read } from '../../../src/readers/reader.ts';
import { readAs } from '../manifest/support.ts';

/** Each fact in one line: its line, what it says, where it holds and its deciding words. */
export function facts(read: Read, path: string, text: string, kinds: readonly Fact['kind'][] = []): string[] {
  const all = readAs(read, path, text).facts.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind));
  return all.map((fact) => `${fact.location.line}: ${say(fact)}${fact.block === '' ? '' : ` in ${fact.block}`} | ${fact.text}`);
}

/** What the only statement of a block says, without its line. */
export function inside(read: Read, path: string, block: string, statement: string): string[] {
  return facts(read, path, `${block} {\n${statement}\n}\n`).map((line) => line.replace(/^\d+: /, ''));
}

function say(fact: Fact): string {
  if (fact.kind === 'dependency') return `${sayRole(fact)} ${fact.name} ${sayConstraint(fact.constraint)}${sayRest(fact)}`;
  if (fact.kind === 'reference') return `${sayRole(fact)} ${fact.to} ${fact.name}${sayRest(fact)}`;
  if (fact.kind === 'catalog')
    return `${fact.entry} ${fact.alias} = ${fact.name} ${sayConstraint(fact.constraint)}${fact.members.map((name) => ` + ${name}`).join('')}`;
  if (fact.kind === 'setting') return `${fact.key} = ${fact.value ?? '?'}`;
  if (fact.kind === 'plugin') return `plugin ${fact.id ?? `@${fact.alias ?? '?'}`}${fact.applied ? '' : ' not applied'}`;
  if (fact.kind === 'module') return `module ${fact.name} at ${fact.directory}/`;
  return fact.kind;
}

function sayRole({ role }: FactOf<'dependency'> | FactOf<'reference'>): string {
  return 'name' in role ? `${role.kind}:${role.name}` : role.kind;
}

function sayRest({ marker, excludes }: FactOf<'dependency'> | FactOf<'reference'>): string {
  return (marker === null ? '' : ` when ${marker}`) + excludes.map((name) => ` without ${name}`).join('');
}

function sayConstraint(constraint: Constraint): string {
  if (constraint.kind === 'range') return constraint.text;
  return constraint.kind === 'any' ? 'any' : `unknown(${constraint.text}, ${constraint.variable ?? '-'})`;
}
