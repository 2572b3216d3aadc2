import { defineScheme } from './scheme.ts';
import { semanticNotation } from './semantic.ts';

/**
 * Versions and requirements of Cargo, which are npm's except that a bare version admits all that is compatible with
 * it, and that commas join. https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html
 */
export const cargo = defineScheme(semanticNotation((clause) => (/^\d[\d.]*(?:[-+]\S*)?$/.test(clause) ? `^${clause}` : clause)));
