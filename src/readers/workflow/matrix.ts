import { get, items, text, type YamlNode } from '../../formats/yaml.ts';
import { hasExpression } from './expressions.ts';
import type { Span } from '../../formats/span.ts';

/** GitHub starts no more jobs than this from one matrix. */
const maximumChoices = 256;

/** One value that a setting may have, where it is written, and the group of values it is one of. */
export interface Choice {
  readonly value: string;
  readonly at: Span;
  readonly alternative: string | null;
}

/**
 * The values of a scalar: itself, or those that the matrix of its job gives to the one expression in it.
 * Null when they cannot be known. Which values meet each other in `include` is not told.
 */
export function choicesOf(node: YamlNode | undefined, matrix: YamlNode | undefined): Choice[] | null {
  const written = text(node);
  if (node?.kind !== 'scalar' || written === null) return null;
  if (!hasExpression(written)) return [{ value: written, at: node.inner ?? node, alternative: null }];
  const [, before = '', path, after = ''] = /^([^$]*)\$\{\{\s*matrix\.([\w.-]+)\s*\}\}([^$]*)$/.exec(written) ?? [];
  if (path === undefined) return null;
  return valuesOf(matrix, path)?.map((choice) => ({ ...choice, value: `${before}${choice.value}${after}` })) ?? null;
}

/** `exclude` takes combinations away, and a matrix made by an expression is not written anywhere. */
function valuesOf(matrix: YamlNode | undefined, path: string): Choice[] | null {
  const [dimension = '', ...rest] = path.split('.');
  const listed = get(matrix, dimension);
  const included = get(matrix, 'include');
  if (get(matrix, 'exclude') !== undefined || [listed, included].some((list) => list !== undefined && list.kind !== 'list')) return null;
  const nodes = [
    ...items(listed).flatMap((item) => get(item, ...rest) ?? []),
    ...items(included).flatMap((item) => get(item, dimension, ...rest) ?? []),
  ];
  const choices = nodes.flatMap((node) => toChoice(node, `matrix:${path}`));
  // Of equal ones the first stays.
  const distinct = new Map(choices.toReversed().map((choice) => [choice.value, choice]));
  return distinct.size > maximumChoices ? null : [...distinct.values()].toReversed();
}

/** The values of one list of texts, each of which meets all else that the matrix tries; null when that is not so simple. */
export function listOf(matrix: YamlNode | undefined, dimension: string): readonly Choice[] | null {
  const list = get(matrix, dimension);
  if (list?.kind !== 'list' || get(matrix, 'include') !== undefined || get(matrix, 'exclude') !== undefined) return null;
  const choices = list.items.flatMap((node) => (isRewritten(node) ? [] : toChoice(node, `matrix:${dimension}`)));
  return choices.length < list.items.length || choices.length > maximumChoices ? null : choices;
}

/** A number is written anew: of `2.10` comes `2.1`. */
function isRewritten(node: YamlNode): boolean {
  return node.kind === 'scalar' && node.type === 'number' && /\.\d*0$/.test(node.value);
}

function toChoice(node: YamlNode, alternative: string): Choice[] {
  const value = text(node);
  return node.kind !== 'scalar' || value === null || hasExpression(value) ? [] : [{ value, at: node.inner ?? node, alternative }];
}
