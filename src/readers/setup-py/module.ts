/** What is the same for all expressions of a file. */
export interface Module {
  readonly text: string;
  /** The name of the file itself, which `__file__` stands for. */
  readonly file: string;
  /** How many functions deep the expression stands that is looked at. */
  depth: number;
}
