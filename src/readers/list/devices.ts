import type { Reader } from '../reader.ts';

/** What is built for microcontrollers and boards. */
export const devices: readonly Reader[] = [];
