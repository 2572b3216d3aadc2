import { swiftName } from '../locks/swift-name.ts';

/** No address is longer. */
const longest = 1000;

/** `host/owner/repository` of the address of a Swift package; null when it is none. */
export function packageName(url: string): string | null {
  const name = url.length > longest ? '' : swiftName(url);
  return /^\w[\w-]*(?:\.[\w-]+)+(?:\/[\w.~-]+)+$/.test(name) ? name : null;
}

/** How SwiftPM calls the package of an address or a path: by the last part. */
export function identityOf(location: string): string {
  const parts = location.slice(0, longest).replace(/\/$/, '').split(/[/:]/);
  return (parts.at(-1) ?? '').replace(/\.git$/i, '').toLowerCase();
}
