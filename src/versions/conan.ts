import { dottedNotation, rising } from './dotted.ts';
import { defineScheme } from './scheme.ts';

/**
 * Versions of Conan as far as they are numbers and dots, as what stands behind `name/`: one version, or a range in
 * brackets. https://docs.conan.io/2/tutorial/versioning/version_ranges.html
 */
export const conan = defineScheme(dottedNotation(inBrackets, rising));

/** Options stand behind the range, and say which pre-releases are looked at. */
function inBrackets(text: string): string | null {
  if (!text.startsWith('[')) return text;
  const [, range] = /^\[([^[\]]*?)(?:,\s*(?:include_prerelease|loose)[\w=\s]*)*\]$/.exec(text) ?? [];
  return range?.trim() ?? null;
}
