/** The configuration cannot be used: one line for each mistake, with file, line and column. */
export class ConfigError extends Error {
  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.name = 'ConfigError';
  }
}
