import type { Source } from '../../formats/source.ts';
import type { YamlScalar } from '../../formats/yaml.ts';
import type { Place } from '../../model.ts';
import { placesIn } from './script.ts';

/** A text that one shell runs though it is written in several places. */
interface Lines {
  readonly text: string;
  /** The place of a span of the text; of one over several parts, as far as its first part goes. */
  readonly place: (start: number, end: number) => Place;
}

/** Parts as the lines of one script. */
export function joinLines(source: Source, parts: readonly YamlScalar[]): Lines {
  const starts: number[] = [];
  let length = 0;
  for (const { value } of parts) {
    starts.push(length);
    length += value.length + 1;
  }
  const places = parts.map((part) => placesIn(source, part));
  const place = (start: number, end: number): Place => {
    const index = lastAtOrBefore(starts, start);
    const from = starts[index] ?? 0;
    const size = parts[index]?.value.length ?? 0;
    const found = places[index];
    return found === undefined ? source.place(0, 0) : found(Math.min(start - from, size), Math.min(end - from, size));
  };
  return { text: parts.map(({ value }) => value).join('\n'), place };
}

function lastAtOrBefore(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
