import { dottedNotation, rising } from './dotted.ts';
import { defineScheme } from './scheme.ts';

/**
 * Versions of Arduino libraries, semantic ones that may be shorter, and the constraints that `depends` puts on them.
 * https://arduino.github.io/arduino-cli/latest/library-specification/#version-constraints
 */
export const arduino = defineScheme(dottedNotation((text) => text.replace(/^\(([^()]*)\)$/, '$1').trim(), rising));
