import { literalWord, makeWord } from '../../formats/shell.ts';
import type { Source } from '../../formats/source.ts';
import type { YamlNode } from '../../formats/yaml.ts';
import type { IndexFact } from '../../model.ts';
import { indexesOf } from '../installs/indexes.ts';
import { placesIn } from './script.ts';

/** A variable, and the scalar that holds its value from `from` on. */
interface Variable {
  readonly name: string;
  readonly value: YamlNode;
  readonly from?: number;
}

/** The package indexes that a variable of the environment names. One that cannot be known counts too: it may serve anything. */
export function readIndexes(source: Source, block: string, { name, value, from = 0 }: Variable): IndexFact[] {
  if (!/^(?:PIP|UV)_/.test(name) || value.kind !== 'scalar') return [];
  const text = value.value.slice(from);
  const span = { start: from, end: value.value.length };
  const word = text.includes('$') ? makeWord(span, [{ ...span, origin: 'unknown', text: '${}', variable: null }]) : literalWord(text, from);
  return indexesOf({ block, command: null, place: placesIn(source, value) }, { name, value: word });
}
