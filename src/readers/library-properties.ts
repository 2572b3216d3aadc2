import { type Property, parseProperties } from '../formats/properties.ts';
import type { Source } from '../formats/source.ts';
import type { Fact } from '../model.ts';
import { dependenciesIn } from './arduino/library.ts';
import { setting } from './native/facts.ts';
import type { Read } from './reader.ts';

/** Reads `library.properties`: https://arduino.github.io/arduino-cli/latest/library-specification/#library-metadata */
export const read: Read = (source) => ({ facts: parseProperties(source.text).flatMap((each) => readProperty(source, each)), problems: [] });

function readProperty(source: Source, property: Property): Fact[] {
  const { key, value, keyStart, valueStart, valueEnd } = property;
  const place = source.place(keyStart, valueEnd);
  if (key === 'name') return [{ kind: 'project', ...place, block: '', ecosystem: 'arduino', name: value, published: true }];
  if (key === 'architectures' && value !== '') return [setting(place, 'arduino.architectures', value)];
  return key === 'depends' ? dependenciesIn(source, source.text.slice(valueStart, valueEnd), valueStart) : [];
}
