import type { Source } from '../../formats/source.ts';
import { entry, text, type YamlEntry, type YamlNode } from '../../formats/yaml.ts';
import type { ImageFact } from '../../model.ts';
import { readImageParts } from '../containers/image-parts.ts';
import { placeOf } from '../containers/setting.ts';

/** An image of a chart's values, with the entry that is it or holds it. */
export interface ChartImage {
  readonly at: YamlEntry;
  readonly facts: readonly ImageFact[];
}

/** `image` and `sidecarImage`, with a map of its parts or the whole in one text. */
export function imageUnder(source: Source, at: YamlEntry, beside: YamlNode, block: string): ChartImage[] {
  if (at.value.kind === 'map') return [{ at, facts: imageIn(source, at.value, block) }];
  if (at.value.kind !== 'scalar' || at.value.type !== 'string') return [];
  const tags = ['tag', `${at.key}Tag`, 'imageTag'].flatMap((key) => entry(beside, key) ?? []);
  const [tag] = /[:@]/.test(at.value.value.replace(/^[^/]*\//, '')) ? [] : tags;
  // `backgroundImage: logo`
  if (at.key !== 'image' && tag === undefined && !/[/:]/.test(at.value.value)) return [];
  const facts = readImageParts(source, block, { name: at, tag }, 'default').filter(isImage).map(withTag);
  return [{ at, facts: tag === undefined ? facts.map((fact) => ({ ...fact, ...placeOf(source, at) })) : facts }];
}

/** A map with the parts of an image: `repository` and `tag`, as `helm create` writes them. */
export function imageIn(source: Source, node: YamlNode, block: string): ImageFact[] {
  const part = (...keys: readonly string[]) => keys.flatMap((key) => entry(node, key) ?? []).find(({ value }) => text(value) !== null);
  const name = part('repository', 'image', 'imageName', 'name');
  const parts = { registry: part('registry'), name, tag: part('tag', 'imageTag'), digest: part('digest', 'sha') };
  return readImageParts(source, block, parts, 'default').filter(isImage).map(withTag);
}

/** What could be taken for an image and is none: an address, a word, a condition. */
function isImage({ name, resolved }: ImageFact): boolean {
  return (resolved !== 'unknown' || name.includes('{{')) && !name.includes('://');
}

/** Without a tag the chart decides which it is, mostly by its own version. */
function withTag(fact: ImageFact): ImageFact {
  return fact.tag === null && fact.digest === null ? { ...fact, resolved: 'unknown' } : fact;
}
