import path from 'node:path';
import { makeDist } from './dist.ts';
import { madeDocs, makeDocs } from './docs.ts';
import { makeSchemas } from './schemas.ts';

/** Something that is made from other files of the repository and committed. */
export interface Generated {
  /** What it owns below the project's folder: files, and folders with all that is in them. */
  readonly owns: readonly string[];
  /** Makes them below `out`. */
  readonly make: (out: string) => Promise<unknown>;
}

/** The folder of this project. */
export const root = path.resolve(import.meta.dirname, '../..');

/** All that is generated. `npm run build` refreshes it, `npm run fresh` and a test compare it with its sources. */
export const generated: readonly Generated[] = [
  { owns: ['dist'], make: (out) => makeDist(root, out) },
  { owns: ['schema'], make: makeSchemas },
  { owns: madeDocs, make: (out) => makeDocs(root, out) },
];
