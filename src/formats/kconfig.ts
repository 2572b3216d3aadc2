/** A symbol that is set in a fragment of Kconfig's configuration. */
export interface KconfigEntry {
  /** With its prefix: `CONFIG_SPIRAM`. */
  readonly name: string;
  /** Without quotes; `n` of what is said not to be set. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const pattern = /^[ \t]*(?:# )?(CONFIG_\w+)(?:[ \t]*=[ \t]*(?:"([^"\n]*)"|([^\n#"]*))(?=[ \t]*(?:#|$))| is not set)/;

/**
 * The symbols of a configuration, each as it is set last: https://docs.kernel.org/kbuild/kconfig.html. A line of it is
 * `CONFIG_X=y`, `CONFIG_X="text"` or `# CONFIG_X is not set`.
 */
export function parseKconfig(text: string): KconfigEntry[] {
  const found = new Map<string, KconfigEntry>();
  let start = 0;
  for (const line of text.split('\n')) {
    const [whole, name, quoted, plain] = pattern.exec(line) ?? [];
    const isComment = line.trimStart().startsWith('#');
    if (whole !== undefined && name !== undefined && isComment === (quoted === undefined && plain === undefined)) {
      const from = start + line.indexOf('CONFIG_');
      const end = start + whole.trimEnd().length;
      found.delete(name);
      found.set(name, { name, value: quoted ?? plain?.trim() ?? 'n', start: from, end });
    }
    start += line.length + 1;
  }
  return [...found.values()];
}
