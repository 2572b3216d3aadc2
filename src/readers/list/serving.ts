import type { Reader } from '../reader.ts';

/** What packages and serves models. */
export const serving: readonly Reader[] = [];
