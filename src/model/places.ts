/** A place in a file of the inspected repository: 1-based, columns in UTF-16 code units, the end is exclusive. */
export interface Location {
  /** Relative to the root of the tree, with forward slashes. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The deciding words of a fact and where they stand. `text` is exactly what the file holds at `location`. */
export interface Place {
  readonly location: Location;
  readonly text: string;
}

/** Something that could not be read or understood; the rest of the run goes on. */
export interface Problem {
  readonly message: string;
  readonly location: Location | null;
}
