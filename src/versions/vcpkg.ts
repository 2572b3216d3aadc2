import { dottedNotation } from './dotted.ts';
import { defineScheme } from './scheme.ts';

/**
 * Versions of vcpkg as far as they are numbers and dots; dates and free texts are unknown. `version>=` is `>=1.2.3`,
 * an override is the version alone, and what stands behind `#` counts how often it was packed.
 * https://learn.microsoft.com/en-us/vcpkg/users/versioning
 */
export const vcpkg = defineScheme(dottedNotation((text) => (/\d{4}-\d\d-\d\d/.test(text) ? null : text.replaceAll(/#\d+/g, ''))));
