import type { Reader } from '../reader.ts';

/** What is built for Apple platforms. */
export const apple: readonly Reader[] = [];
