/** A condition as it is written, or its opposite. */
export interface Literal {
  readonly text: string;
  readonly negated: boolean;
}

/** Conditions that must all hold; none: always. */
export type Condition = readonly Literal[];

export const always: Condition = [];

/** Longer than a condition that anyone would read. */
const longest = 120;

/** More than anyone nests. */
const mostLiterals = 6;

/** The condition that some words of the file say. */
export function conditionOf(text: string): Literal {
  const written = text.replaceAll(/\s+/g, ' ').trim();
  return { text: written.length > longest ? `${written.slice(0, longest)}…` : written, negated: false };
}

/** The opposite of one condition. */
export function not({ text, negated }: Literal): Literal {
  return { text, negated: !negated };
}

/** Conditions that must both hold; null when they never do, or when they are too many to be told. */
export function both(one: Condition, other: Condition): Condition | null {
  const all = [...one, ...other.filter((literal) => !one.some((each) => isSame(each, literal)))];
  const opposed = all.some((literal) => all.some((each) => isSame(each, not(literal))));
  return opposed || all.length > mostLiterals ? null : all;
}

/** When conditions do not all hold: the ways in which one is the first that fails. */
export function otherwise(condition: Condition): readonly Condition[] {
  return condition.map((literal, index) => [...condition.slice(0, index), not(literal)]);
}

/** More ways than this are not simplified. */
const mostWays = 64;

/**
 * The ways in which something may be the case, without distinctions that make no difference: what holds if `a` and if
 * not `a` does not depend on it.
 */
export function simplified(ways: readonly Condition[]): readonly Condition[] {
  let left = unique(ways.slice(0, mostWays));
  for (let merged = mergeOnce(left); merged !== null; merged = mergeOnce(left)) left = unique(merged);
  return left.some((way) => way.length === 0) ? [always] : left;
}

function mergeOnce(ways: readonly Condition[]): readonly Condition[] | null {
  for (const [index, one] of ways.entries()) {
    for (const other of ways.slice(index + 1)) {
      const rest = one.filter((literal) => !other.some((each) => isSame(each, not(literal))));
      const same =
        one.length === other.length &&
        rest.length === one.length - 1 &&
        rest.every((literal) => other.some((each) => isSame(each, literal)));
      if (same) return [...ways.filter((way) => way !== one && way !== other), rest];
    }
  }
  return null;
}

function unique(ways: readonly Condition[]): readonly Condition[] {
  return [...new Map(ways.map((way) => [JSON.stringify(way.map(tell).toSorted()), way])).values()];
}

function isSame(one: Literal, other: Literal): boolean {
  return one.text === other.text && one.negated === other.negated;
}

/** The ways as one marker, in the words of the file; null when it is always the case. */
export function markerOf(ways: readonly Condition[]): string | null {
  const told = ways.map((way) => way.map(tell).join(' and '));
  if (told.includes('')) return null;
  return told.length === 1 ? (told[0] ?? null) : told.map((each) => `(${each})`).join(' or ');
}

function tell({ text, negated }: Literal): string {
  return negated ? `not (${text})` : `(${text})`;
}
