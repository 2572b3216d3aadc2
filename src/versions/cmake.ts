import { dottedNotation } from './dotted.ts';
import { defineScheme } from './scheme.ts';

/**
 * Versions of what CMake finds or fetches. A command says them in arguments, and its reader spells them so:
 * `find_package(X 1.2)` is `>=1.2` (the package itself decides up to where), with `EXACT` `1.2`; `1.2...2.0` is
 * `>=1.2,<=2.0`, and `1.2...<2.0` is `>=1.2,<2.0`.
 * https://cmake.org/cmake/help/latest/command/find_package.html#version-selection
 */
export const cmake = defineScheme(dottedNotation((text) => text));
