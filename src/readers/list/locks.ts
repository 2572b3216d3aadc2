import type { Reader } from '../reader.ts';

/** What lock files chose. */
export const locks: readonly Reader[] = [];
