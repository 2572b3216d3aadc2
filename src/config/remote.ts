import type { RemoteAddress } from './address.ts';

/** What came of asking for a file of another repository. */
export type RemoteFile =
  | { readonly kind: 'text'; readonly text: string }
  /** There is no such file, or the token may not see it: GitHub answers the same to both. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'failed'; readonly reason: string };

export type ReadRemote = (address: RemoteAddress) => Promise<RemoteFile>;
