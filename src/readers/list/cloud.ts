import type { Reader } from '../reader.ts';

/** What deploys to clouds and clusters. */
export const cloud: readonly Reader[] = [];
