/** Characters from `start` up to, not including, `end`: offsets into the text that was read, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
