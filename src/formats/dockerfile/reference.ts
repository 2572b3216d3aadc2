/** An image as FROM names it. */
export interface Reference {
  readonly name: string;
  readonly tag: string | null;
  readonly digest: string | null;
}

/** https://docs.docker.com/reference/cli/docker/image/tag/: the last colon begins the tag, unless a slash follows it. */
export function splitReference(reference: string): Reference {
  const [tagged = '', digest = null] = reference.split('@');
  const colon = tagged.lastIndexOf(':');
  const hasTag = colon > tagged.lastIndexOf('/');
  return { name: hasTag ? tagged.slice(0, colon) : tagged, tag: hasTag ? tagged.slice(colon + 1) : null, digest };
}

/** Whether it may be an image's name: what a template has not filled in is none. */
export function isReference(text: string): boolean {
  return /^\w[\w./:@-]*$/.test(text);
}
