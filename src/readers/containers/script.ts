import type { Source } from '../../formats/source.ts';
import { locateIn, type YamlScalar } from '../../formats/yaml.ts';
import type { Place } from '../../model.ts';

/** Gives the place of any span of a scalar's value: for what reads the value as a text of its own. */
export function placesIn(source: Source, scalar: YamlScalar): (start: number, end: number) => Place {
  const locate = locateIn(source.text, scalar);
  return (start, end) => {
    const span = locate(start, end);
    return source.place(span.start, span.end);
  };
}
