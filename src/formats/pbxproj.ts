import type { PlistNode } from './pbxproj/nodes.ts';
import { Parser, type PlistError } from './pbxproj/parser.ts';

export { entries, entry, get, items, text } from './pbxproj/nodes.ts';
export type { PlistEntry, PlistNode } from './pbxproj/nodes.ts';

export interface Plist {
  /** After an error it holds what could still be understood; null when there is nothing. */
  readonly root: PlistNode | null;
  readonly error: PlistError | null;
}

/**
 * Parses a property list in the old notation, `{ key = value; list = (a, b); }`, in which Xcode writes its projects:
 * https://developer.apple.com/library/archive/documentation/Cocoa/Conceptual/PropertyLists/OldStylePlists/OldStylePLists.html
 * What follows the first value is not read. Never throws.
 */
export function parsePlist(text: string): Plist {
  const parser = new Parser(text);
  parser.run();
  return { root: parser.root, error: parser.error };
}
