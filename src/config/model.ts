import type { DeclaredUnit, Location, PolicyEntry, Problem, RuleSetting, Severity, Stated, Suppression } from '../model.ts';

/** What is said of the rules behind a pattern. */
export interface RuleEntry {
  readonly pattern: string;
  /** Null leaves the rule's own. */
  readonly setting: RuleSetting | null;
  /** Globs of files in which it stays silent. */
  readonly ignore: readonly string[];
  readonly from: Location | null;
}

/** Other settings for some files. */
export interface PathEntry {
  readonly glob: string;
  readonly rules: readonly RuleEntry[];
  readonly minSeverity: Severity | null;
  readonly from: Location | null;
}

/** What one configuration file says. Places name the file by its address. */
export interface Layer {
  /** A path of the repository, the name of a preset, or `owner/repo//path@ref`. */
  readonly address: string;
  readonly extends: readonly Stated<string>[];
  readonly rules: readonly RuleEntry[];
  readonly paths: readonly PathEntry[];
  readonly ignore: readonly Stated<string>[];
  readonly units: readonly DeclaredUnit[];
  readonly policy: readonly PolicyEntry[];
  readonly suppressions: readonly Suppression[];
  /** Globs, or addresses of files beside a layer of another repository. */
  readonly customRules: readonly Stated<string>[];
  readonly minSeverity: Stated<Severity> | null;
  readonly failOn: Stated<Severity | 'never'> | null;
}

/** A layer that says nothing. */
export const emptyLayer = (address: string): Layer => ({
  address,
  extends: [],
  rules: [],
  paths: [],
  ignore: [],
  units: [],
  policy: [],
  suppressions: [],
  customRules: [],
  minSeverity: null,
  failOn: null,
});

/** What the configuration decides, defaults filled in. */
export interface Config extends Omit<Layer, 'address' | 'extends' | 'minSeverity' | 'failOn'> {
  /** Path of the repository's own file, relative to the root where it lies inside; null when it has none. */
  readonly origin: string | null;
  /** What it is made of, the weakest first. */
  readonly layers: readonly Layer[];
  readonly minSeverity: Stated<Severity>;
  readonly failOn: Stated<Severity | 'never'>;
  /** The files of other repositories that it names, those that could not be had included. */
  readonly remotes: readonly string[];
  /** What could not be followed; the rest counts. */
  readonly warnings: readonly Problem[];
}
