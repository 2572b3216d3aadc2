declare module 'mvncmp' {
  /** Negative, 0 or positive. */
  export function compare(a: string, b: string): number;
}
