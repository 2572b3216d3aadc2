import type { Citation } from './findings.ts';
import type { TargetName } from './units.ts';

/** What a task is done with, officially: by the makers' own models, examples or guides. */
export interface UseCase {
  readonly id: string;
  /** For people: `images: what is on them, and where`. */
  readonly name: string;
  readonly uses: readonly UseOf[];
}

export interface UseOf {
  /** The id of the technology that does it. */
  readonly technology: string;
  /** With what: a library, a model, an example. */
  readonly what: string;
  /** Where it is offered; empty: wherever the technology runs. */
  readonly targets: readonly TargetName[];
  readonly sources: readonly Citation[];
}

/** What frameworks are compared by, beside their lives, targets, routes and servers, which are known otherwise. */
export interface Question {
  readonly id: string;
  readonly title: string;
  readonly answers: readonly Answer[];
}

export interface Answer {
  readonly technology: string;
  readonly text: string;
  readonly sources: readonly Citation[];
}

/** What only the commands that explain need, and no check. */
export interface Guide {
  readonly useCases: readonly UseCase[];
  readonly questions: readonly Question[];
}
