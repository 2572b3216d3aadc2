import { addressText, type RemoteAddress } from './address.ts';

/** What came of asking for a file of another repository. */
export type RemoteFile =
  | { readonly kind: 'text'; readonly text: string }
  /** There is no such file, or nobody who asks so may see it: GitHub answers the same to both. */
  | { readonly kind: 'missing'; readonly withToken: boolean }
  | { readonly kind: 'failed'; readonly reason: string };

export type ReadRemote = (address: RemoteAddress) => Promise<RemoteFile>;

/** Files of other repositories are small; what is larger is not read to its end. In characters. */
export const largestRemote = 256_000;

/** Asks for every file once, so that all of a run sees one state of it, also where a branch moves meanwhile. */
export function askingOnce(read: ReadRemote): ReadRemote {
  const known = new Map<string, Promise<RemoteFile>>();
  return (address) => {
    const name = addressText(address);
    const file = known.get(name) ?? read(address);
    known.set(name, file);
    return file;
  };
}
