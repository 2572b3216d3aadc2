import type { Source } from '../../formats/source.ts';
import { entrySpan, text, type YamlEntry } from '../../formats/yaml.ts';
import type { ImageFact, Place } from '../../model.ts';
import { imageFact } from './image.ts';

/** The entries that an image is written in, each of which may be missing. */
interface ImageParts {
  readonly registry?: YamlEntry | undefined;
  readonly name: YamlEntry | undefined;
  readonly tag?: YamlEntry | undefined;
  readonly digest?: YamlEntry | undefined;
}

/** An image whose parts are entries of their own, from the first of them to the last. An empty part says nothing. */
export function readImageParts(source: Source, block: string, parts: ImageParts, resolved: ImageFact['resolved']): ImageFact[] {
  const { registry, name, tag, digest } = parts;
  if (name === undefined || written(name) === '') return [];
  const host = written(registry).replace(/\/+$/, '');
  const reference = [
    host === '' ? '' : `${host}/`,
    written(name),
    written(tag) === '' ? '' : `:${written(tag)}`,
    written(digest) === '' ? '' : `@${written(digest)}`,
  ].join('');
  return [imageFact(placeOfAll(source, [name, registry, tag, digest]), block, { value: reference, resolved })];
}

function written(part: YamlEntry | undefined): string {
  return text(part?.value)?.trim() ?? '';
}

/** Parts that a merge brings in stand elsewhere, and are left out of the place. */
function placeOfAll(source: Source, [name, ...others]: readonly [YamlEntry, ...(YamlEntry | undefined)[]]): Place {
  const beside = others.flatMap((each) => (each === undefined || written(each) === '' ? [] : [each]));
  const spans = [name, ...beside.filter(({ keyStart }) => Math.abs(keyStart - name.keyStart) < maximumDistance)].map(entrySpan);
  return source.place(Math.min(...spans.map(({ start }) => start)), Math.max(...spans.map(({ end }) => end)));
}

/** Entries of one map stand together, with comments between them. */
const maximumDistance = 2000;
