import { parseLines } from 'dot-properties';

/** One `key=value` of a properties file, with the offsets of both. */
export interface Property {
  readonly key: string;
  readonly keyStart: number;
  readonly keyEnd: number;
  /** Without escapes and continued lines, and without the blanks at its end. */
  readonly value: string;
  readonly valueStart: number;
  readonly valueEnd: number;
}

/**
 * The pairs of a properties file as Java reads it, in their order:
 * https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/util/Properties.html#load(java.io.Reader). Never throws.
 */
export function parseProperties(text: string): Property[] {
  // The space of a carriage return behind a backslash would end the line: in front of the next one it means nothing.
  return parseLines(text.replaceAll('\\ \n', '\\\n '), true).flatMap((line) => {
    if (!isPair(line)) return [];
    const [keyStart, keyEnd, valueStart, end] = line.range;
    const valueEnd = valueStart + text.slice(valueStart, end).trimEnd().length;
    return [{ key: line.key, keyStart, keyEnd, value: line.value.trimEnd(), valueStart, valueEnd }];
  });
}

interface Pair {
  readonly key: string;
  readonly value: string;
  readonly range: readonly [number, number, number, number];
}

function isPair(line: object): line is Pair {
  return 'key' in line && 'value' in line && 'range' in line && Array.isArray(line.range) && line.range.length === 4;
}
