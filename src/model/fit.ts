import type { Citation } from './findings.ts';
import type { Life, TechnologyKind } from './knowledge.ts';
import type { RouteState } from './routes.ts';
import type { TargetName } from './units.ts';

/**
 * How a technology fits a target. `native`: it runs there itself. `route`: what it makes runs there. `ended`: it, or every way, has ended.
 * `none`: its makers say that it cannot, or the build that is installed cannot. `unknown`: nothing is known.
 */
export type FitState = 'native' | 'route' | 'ended' | 'none' | 'unknown';

/** One step of a way, with its source. */
export interface FitStep {
  readonly tool: string;
  readonly format: string;
  readonly state: RouteState;
  readonly note: string | null;
  readonly sources: readonly Citation[];
}

/** One way to a target, through exports to what runs the result there. */
export interface FitRoute {
  readonly steps: readonly FitStep[];
  readonly runtime: { readonly id: string; readonly name: string; readonly kind: TechnologyKind; readonly life: Life['state'] };
  /** The package to take there, where the runtime has several. */
  readonly through: string | null;
  /** Whether a unit with this target holds the runtime already. */
  readonly held: boolean;
  readonly state: RouteState;
  /** What of it has ended. */
  readonly dead: string | null;
  readonly note: string | null;
  readonly sources: readonly Citation[];
}

export interface FitCell {
  readonly technology: string;
  readonly target: TargetName;
  readonly state: FitState;
  /** What the state follows from, where nobody states it of the target itself: what runs on Linux runs where programs of Linux are started. */
  readonly as: TargetName | null;
  /** A condition, or why not, for people. */
  readonly note: string | null;
  /** The best first, one for each runtime. */
  readonly routes: readonly FitRoute[];
  /** Where the state itself is said. */
  readonly sources: readonly Citation[];
}

export interface FitTechnology {
  readonly id: string;
  readonly name: string;
  readonly kind: TechnologyKind;
  readonly version: string | null;
  readonly life: Pick<Life, 'state' | 'since' | 'successor' | 'rule'>;
  /** Ids of the units that hold it. */
  readonly units: readonly string[];
}

/** Technologies × targets. */
export interface Fit {
  readonly technologies: readonly FitTechnology[];
  readonly targets: readonly { readonly name: TargetName; readonly units: readonly string[] }[];
  readonly cells: readonly FitCell[];
}

/** Something that is said, with where it is said. */
export interface Point {
  readonly text: string;
  readonly sources: readonly Citation[];
}

/** One row of a comparison: an answer in points for each technology, in their order; none where nothing is known. */
export interface ComparedRow {
  readonly title: string;
  readonly answers: readonly (readonly Point[])[];
}

/** What `fit` says. */
export interface FitReport {
  readonly schema: 'framework-fit/fit@1';
  /** `knowledge`: the newest day on which one of its statements was checked. */
  readonly tool: { readonly version: string; readonly knowledge: string };
  readonly fit: Fit;
  /** Rows side by side; empty when nothing is compared. */
  readonly compared: readonly ComparedRow[];
  readonly useCase: {
    readonly id: string;
    readonly name: string;
    readonly uses: readonly {
      readonly technology: string;
      readonly name: string;
      readonly what: string;
      readonly targets: readonly TargetName[];
      readonly sources: readonly Citation[];
    }[];
  } | null;
}
