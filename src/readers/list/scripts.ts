import type { Reader } from '../reader.ts';

/** Scripts, notebooks and pages: what installs and starts without being a manifest. */
export const scripts: readonly Reader[] = [];
