import { parser } from '@lezer/python';
import type { PyBody } from './python/nodes.ts';
import { convertBody } from './python/statement.ts';
import { childrenOf } from './python/tree.ts';

export type { PyArgument, PyBody, PyCall, PyExpression, PyParameter, PyStatement, PyString } from './python/nodes.ts';

export interface Python {
  readonly statements: PyBody;
  /** Where something stands that is no Python, the first ones. */
  readonly errors: readonly number[];
}

/** Gives up at the first thing that is no Python. */
const strict = parser.configure({ strict: true });

/** What is no Python takes the parser ten times as long; more of it than this nobody needs to see. */
const longestBroken = 40_000;

/** The parser asks for something behind it; a name of that length does no harm. */
const yieldOfNothing = /\byield(?=[ \t]*(?:[)#;]|$))/gm;

const mostErrors = 100;

/** The parser takes more than a second for a longer text. */
const maximumLength = 200_000;

/**
 * Parses a module of Python into its statements, classes left out. Nothing is evaluated. Never throws: of what is no
 * Python, what looks like it, unless it is long.
 */
export function parsePython(source: string): Python {
  if (source.length > maximumLength) return { statements: [], errors: [0] };
  // A carriage return behind the backslash that continues a line has become a space.
  const text = source.replaceAll('\\ \n', ' \\\n').replace(yieldOfNothing, '_____');
  try {
    return { statements: convertBody(childrenOf(strict.parse(text).topNode), text), errors: [] };
  } catch (error) {
    if (text.length > longestBroken) return { statements: [], errors: [Number(/\d+/.exec(String(error))?.[0] ?? 0)] };
  }
  const tree = parser.parse(text);
  const errors: number[] = [];
  tree.iterate({
    enter: ({ type, from }) => {
      if (type.isError && errors.length < mostErrors && !isKnownGap(text, from)) errors.push(from);
    },
  });
  return { statements: convertBody(childrenOf(tree.topNode), text), errors };
}

/** Python that the parser stops at and goes on behind: `1.`, and `with (a as b, c as d):` */
function isKnownGap(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 200), offset);
  if (/(?<![\w.])\d[\d_]*\.$/.test(before)) return true;
  const inWith = /\bwith\s*\(([^:]*)$/.exec(before)?.[1];
  return inWith !== undefined && /\bas\s/.test(`${inWith}${text.slice(offset, offset + 3)}`);
}
