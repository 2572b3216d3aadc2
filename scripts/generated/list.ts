import path from 'node:path';
import { makeDist } from './dist.ts';
import { makeSchemas } from './schemas.ts';

/** Something that is made from other files of the repository and committed. */
export interface Generated {
  /** What it owns below the project's folder: a folder with all that is in it. */
  readonly folder: string;
  /** Makes the folder below `out`. */
  readonly make: (out: string) => Promise<unknown>;
}

/** The folder of this project. */
export const root = path.resolve(import.meta.dirname, '../..');

/** All that is generated. `npm run build` refreshes it, `npm run fresh` and a test compare it with its sources. */
export const generated: readonly Generated[] = [
  { folder: 'dist', make: (out) => makeDist(root, out) },
  { folder: 'schema', make: makeSchemas },
];
