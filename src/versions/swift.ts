import { semantic } from './semantic.ts';
import type { VersionScheme } from './scheme.ts';

/**
 * Versions of Swift packages. A package manifest writes requirements as Swift code, and its readers spell them so:
 *
 * | in the manifest                                                 | constraint         |
 * | --------------------------------------------------------------- | ------------------ |
 * | `exact: "1.2.3"`, `.exact("1.2.3")`                             | `1.2.3`            |
 * | `from: "1.2.3"`, `.upToNextMajor(from: "1.2.3")`                | `>=1.2.3,<2.0.0`   |
 * | `.upToNextMinor(from: "1.2.3")`                                 | `>=1.2.3,<1.3.0`   |
 * | `"1.2.3"..<"1.5.0"`                                             | `>=1.2.3,<1.5.0`   |
 * | `"1.2.3"..."1.5.0"`                                             | `>=1.2.3,<=1.5.0`  |
 * | `branch: "main"`, `revision: "…"`, a variable                   | unknown            |
 *
 * As in SwiftPM the excluded upper end leaves out its pre-releases as well.
 * https://docs.swift.org/swiftpm/documentation/packagemanagerdocs/
 */
export const swift: VersionScheme = semantic;
