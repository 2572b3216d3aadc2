/** A source of numbers that gives the same row for the same seed. */
export interface Random {
  /** A whole number from `low` up to and with `high`. */
  readonly between: (low: number, high: number) => number;
  readonly pick: <T>(from: readonly [T, ...T[]]) => T;
  /** As many different members as asked for, or all. */
  readonly some: <T>(from: readonly T[], count: number) => T[];
  readonly chance: (percent: number) => boolean;
}

/** mulberry32, https://github.com/cprosche/mulberry32 */
export function randomFrom(seed: number): Random {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const some = <T>(from: readonly T[], count: number) => {
    const left = [...from];
    return Array.from({ length: Math.min(count, left.length) }, () => left.splice(between(0, left.length - 1), 1)).flat();
  };
  return { between, some, pick: (from) => from[between(0, from.length - 1)] ?? from[0], chance: (percent) => next() * 100 < percent };
}
