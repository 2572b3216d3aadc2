export interface Archive {
  readonly name: string;
  /** Null when a wildcard stands for it. */
  readonly version: string | null;
}

/**
 * The package that an archive holds, by its file name: `torch-2.1.0%2Bcu118-cp310-cp310-linux_x86_64.whl`,
 * `foo-bar-1.0.tar.gz`. https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-name-convention
 */
export function archiveOf(reference: string): Archive | null {
  const file =
    reference
      .replace(/[?#].*$/s, '')
      .split('/')
      .at(-1)
      ?.replaceAll(/%2B/gi, '+') ?? '';
  return file.endsWith('.whl') ? wheelOf(file.slice(0, -'.whl'.length).split('-')) : sourceOf(file);
}

function wheelOf([name, version, ...tags]: readonly string[]): Archive | null {
  if (version === undefined || !isName(name)) return null;
  const shortened = /\*/.test(`${version}${tags.join('')}`);
  return tags.length >= 3 || shortened ? { name, version: version.includes('*') ? null : version } : null;
}

function sourceOf(file: string): Archive | null {
  const [, name, version] = /^([\w.-]+)-(v?\d[\w.+!]*)\.(?:tar\.(?:gz|bz2|xz)|tgz|zip)$/.exec(file) ?? [];
  return version !== undefined && isName(name) ? { name, version } : null;
}

function isName(text: string | undefined): text is string {
  return text !== undefined && /^[A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?$/.test(text);
}
