import type { Location } from './places.ts';

export type Severity = 'error' | 'warning' | 'notice';

export interface Evidence {
  readonly text: string;
  readonly location: Location;
}

/** A statement's origin and the day (YYYY-MM-DD) on which somebody read it there. */
export interface Citation {
  readonly url: string;
  readonly checked: string;
}

/** One exact edit: `old` is what the file holds at `range`. */
export interface Edit {
  readonly path: string;
  readonly range: Location;
  readonly old: string;
  readonly new: string;
}

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** Compared with the base; null when there is none. */
  readonly status: 'new' | 'unchanged' | 'fixed' | null;
  /** The problem in one line, with this repository's names in it. */
  readonly title: string;
  /** Title and the decisive evidence in one or two sentences: what an annotation says. */
  readonly message: string;
  readonly why: string;
  readonly advice: string;
  readonly whenToIgnore: string | null;
  /** Why the severity is one step lower than the rule's own. */
  readonly loweredBy: readonly string[];
  /** Ids of the units that share the cause. */
  readonly units: readonly string[];
  /** The anchor; `snippet` is the whole line as it stands in the file. */
  readonly location: Location & { readonly snippet: string };
  /** Whether `location` is a place of the head or, for a fixed finding, of the base. */
  readonly side: 'head' | 'base';
  readonly evidence: readonly Evidence[];
  readonly related: readonly Evidence[];
  readonly sources: readonly Citation[];
  readonly fix: { readonly edits: readonly Edit[] } | null;
  /** Survives moved lines; carries the version of its recipe: `1:…`. */
  readonly fingerprint: string;
  /** The rule's page. */
  readonly docs: string;
}
