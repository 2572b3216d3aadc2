import type { Source } from '../../formats/source.ts';
import type { YamlNode } from '../../formats/yaml.ts';
import type { ImageFact, Place } from '../../model.ts';

/** An image reference taken apart. */
interface ImageReference {
  readonly name: string;
  readonly tag: string | null;
  readonly digest: string | null;
  /** Whether a registry could take it as it stands: no variable, no placeholder. */
  readonly complete: boolean;
}

/** A reference after its variables were looked at. */
export interface Completed {
  readonly value: string;
  readonly resolved: ImageFact['resolved'];
}

/** The fact of an image that is run, or none for what is not written as one text. */
export function readImage(
  source: Source,
  node: YamlNode | undefined,
  block: string,
  complete: (text: string) => Completed = asWritten,
): ImageFact[] {
  if (node?.kind !== 'scalar' || node.value.trim() === '') return [];
  const { start, end } = node.inner ?? node;
  return [imageFact(source.place(start, end), block, complete(node.value.trim()))];
}

/** The fact of an image by its whole reference, at the words that say it. */
export function imageFact(place: Place, block: string, { value, resolved }: Completed): ImageFact {
  const { name, tag, digest, complete } = parseImage(value);
  return { kind: 'image', ...place, block, name, tag, digest, platform: null, use: 'run', resolved: complete ? resolved : 'unknown' };
}

function asWritten(value: string): Completed {
  return { value, resolved: 'written' };
}

/**
 * Splits `registry/name:tag@digest` (https://github.com/distribution/reference). What is no valid name is kept
 * whole as the name; what is no valid tag is no tag.
 */
function parseImage(reference: string): ImageReference {
  const [named = '', ...digests] = reference.split('@');
  const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
  const name = colon < 0 ? named : named.slice(0, colon);
  const tag = colon < 0 ? null : named.slice(colon + 1);
  const digest = digests.length === 1 ? (digests[0] ?? null) : null;
  if (!isName(name) || digests.length > 1) return { name: reference, tag: null, digest: null, complete: false };
  const complete = (tag === null || isTag(tag)) && (digest === null || isDigest(digest));
  return { name, tag: tag !== null && isTag(tag) ? tag : null, digest: digest !== null && isDigest(digest) ? digest : null, complete };
}

function isName(name: string): boolean {
  const [first = '', ...rest] = name.split('/');
  const hosted = rest.length > 0 && (/[.:]/.test(first) || first === 'localhost');
  const path = hosted ? rest : [first, ...rest];
  return (!hosted || /^[a-zA-Z0-9.-]+(?::\d+)?$/.test(first)) && path.every((part) => /^[a-z0-9]+(?:[._-]+[a-z0-9]+)*$/.test(part));
}

/** `TAG`, `REPLACE_ME`: valid as a tag, meant as a gap. */
function isTag(tag: string): boolean {
  return /^\w[\w.-]{0,127}$/.test(tag) && !/^[A-Z][A-Z_]+$/.test(tag);
}

function isDigest(digest: string): boolean {
  return /^[a-z0-9+._-]+:[0-9a-fA-F]{32,}$/.test(digest);
}
