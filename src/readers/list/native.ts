import type { Reader } from '../reader.ts';

/** What native builds and Rust and Go programs declare. */
export const native: readonly Reader[] = [];
