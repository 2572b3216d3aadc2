import type { Span } from './span.ts';

/** A name, dotted or not: `pod`, `s.ios.deployment_target`. One with a leading dot, `.package`, begins with an empty part. */
export interface Word extends Span {
  readonly kind: 'word';
  readonly path: readonly string[];
}

/** A quoted string, `inner` without its quotes. Its value is null where it depends on something, or holds escapes. */
export interface Text extends Span {
  readonly kind: 'text';
  readonly value: string | null;
  readonly inner: Span;
}
