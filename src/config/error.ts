import { visible } from '../lists.ts';

/** The configuration cannot be used: one line for each mistake, with file, line and column. */
export class ConfigError extends Error {
  /** The files of other repositories that it names nevertheless. */
  readonly remotes: readonly string[];

  constructor(lines: readonly string[], remotes: readonly string[] = []) {
    // They quote what a stranger may have written.
    super(lines.map(visible).join('\n'));
    this.name = 'ConfigError';
    this.remotes = remotes;
  }
}
