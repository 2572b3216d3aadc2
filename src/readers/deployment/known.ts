import { text, type YamlNode } from '../../formats/yaml.ts';
import type { Constraint } from '../../model.ts';

/** What is known of a value. */
export type Known =
  | { readonly kind: 'written'; readonly value: string }
  /** Written with variables that have defaults: when it is deployed they may hold something else. */
  | { readonly kind: 'default'; readonly value: string; readonly variable: string | null }
  | { readonly kind: 'unknown'; readonly text: string; readonly variable: string | null };

/** Says what is known of a node, in the words of one format. Null where no value is written. */
export type Know = (node: YamlNode) => Known | null;

/** Holes of templates, expressions and command lines, and what a reader of the file is told to put in (`<IMAGE>`). */
const hole = /\$\{+[ \t]*([\w.]*)|\{\{[ \t]*([\w.]*)|\$([A-Za-z_]\w*)|\$\(|<[A-Za-z][\w .-]*>/;

/** A scalar is what it says, unless it has a hole that something else fills. */
export const asWritten: Know = (node) => {
  const value = text(node);
  if (value === null) return null;
  const found = hole.exec(value);
  return found === null ? { kind: 'written', value } : { kind: 'unknown', text: value, variable: found[1] || found[2] || found[3] || null };
};

/** The value when nothing else can stand there, else null. */
export function certain(known: Known | null): string | null {
  return known?.kind === 'written' ? known.value : null;
}

/** The versions that a value selects. What `toConstraint` does not understand is unknown. */
export function constraintOf(known: Known, toConstraint: (text: string) => Constraint | null): Constraint {
  if (known.kind === 'unknown') return known;
  const constraint = toConstraint(known.value) ?? { kind: 'unknown', text: known.value, variable: null };
  return known.kind === 'default' && constraint.kind === 'range'
    ? { kind: 'default', text: constraint.text, variable: known.variable }
    : constraint;
}
