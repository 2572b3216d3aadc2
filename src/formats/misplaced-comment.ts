/** A line of a file with words that are meant as a comment. */
export interface Commented {
  readonly path: string;
  readonly lines: readonly string[];
  readonly index: number;
  /** What stands before the words, with the sign that begins the comment. */
  readonly before: string;
  /** What stands behind that sign. */
  readonly after: string;
  /** The sign that begins it. */
  readonly open: string;
}

const above = 'put it on a line of its own above';

/**
 * Why what looks like a comment is none there, and where it would be one; null where it is one. Only what the format itself says of
 * comments counts: what follows `#` is a text, an argument or the end of a command elsewhere.
 */
export function misplaced(commented: Commented): string | null {
  const { path, before, open } = commented;
  const name = path.slice(path.lastIndexOf('/') + 1);
  const isAlone = before.trim() === open;
  if (isDockerfile(name)) return isAlone ? null : inDockerfile(commented);
  if (isXml(name))
    return commented.after.replace(/-->[^]*$/, '').includes('--') ? 'XML allows no `--` in a comment; write `because` for it' : null;
  if (isAlone) return /\.(?:sh|bash|sbatch|slurm|ya?ml)$|akefile$/.test(name) ? inCommand(commented) : null;
  if (wholeLines.test(name) || (open === ';' && name === 'setup.cfg')) return `behind a value \`${open}\` begins no comment here; ${above}`;
  const isGlued = open === '#' && !/\s#$/.test(before) && spaced.test(name);
  return isGlued ? `without a space before it \`#\` begins no comment here; write one, or ${above}` : null;
}

/** The formats in which a comment is a whole line, and `#` behind a value is part of it. */
const wholeLines =
  /\.properties$|^(?:pip\.(?:conf|ini)|settings\.ini|buildozer\.spec|prj[\w.-]*\.conf|sdkconfig[\w.-]*)$|^\.(?:dockerignore|python-version|nvmrc|node-version)$/;

/** https://pip.pypa.io/en/stable/reference/requirements-file-format/#comments, https://yaml.org/spec/1.2.2/#66-comments */
const spaced = /\.(?:txt|in|pip|ya?ml|sh|bash|sbatch|slurm|cfg)$|^(?:MLproject|MLmodel|Procfile|Kustomization)$/;

function isDockerfile(name: string): boolean {
  return /^(?:Dockerfile|Containerfile)(?:\.|$)|\.(?:dockerfile|containerfile)$/i.test(name);
}

/** https://www.w3.org/TR/xml/#sec-comments; HTML has no such rule. */
function isXml(name: string): boolean {
  return /\.(?:xml|plist|\w+proj|props|targets|config)$/.test(name);
}

const noShell = /^\s*(?:ONBUILD\s+)?(FROM|COPY|ADD|ENV|ARG|LABEL|EXPOSE|USER|WORKDIR|VOLUME|STOPSIGNAL|MAINTAINER)\s/i;

/** https://docs.docker.com/reference/dockerfile/#format: behind an instruction `#` is an argument. What a shell runs may end in a comment of its own. */
function inDockerfile({ lines, index, before, after }: Commented): string | null {
  const first = firstLine(lines, index);
  const line = first === index ? before : (lines[first] ?? '');
  const word = /^\s*from\s+\S+\s+import\s/.test(line) ? undefined : noShell.exec(line)?.[1];
  if (word !== undefined) return `behind \`${word.toUpperCase()}\` \`#\` begins no comment; ${above}`;
  if (goesOn(after, escapeOf(lines))) return `in the middle of a command it takes the rest of the command with it; ${above}`;
  return /\s#$/.test(before) ? null : `without a space before it \`#\` begins no comment here; ${above}`;
}

/** The line on which the instruction of a line begins. */
function firstLine(lines: readonly string[], index: number): number {
  const escape = escapeOf(lines);
  let at = index;
  while (at > 0 && index - at < 500 && (goesOn(lines[at - 1] ?? '', escape) || /^\s*#/.test(lines[at - 1] ?? ''))) at--;
  // Comments above the first line are no part of the instruction.
  while (at < index && /^\s*#/.test(lines[at] ?? '')) at++;
  return at;
}

function goesOn(line: string, escape: string): boolean {
  return line.trimEnd().endsWith(escape);
}

/** https://docs.docker.com/reference/dockerfile/#escape */
function escapeOf(lines: readonly string[]): string {
  return lines.slice(0, 5).some((line) => /^#\s*escape\s*=\s*`/i.test(line)) ? '`' : '\\';
}

/** A shell ends a command at a comment, also where the line above goes on. */
function inCommand({ lines, index }: Commented): string | null {
  return /(?:^|[^\\])\\$/.test(lines[index - 1] ?? '') && !/^\s*#/.test(lines[index - 1] ?? '')
    ? 'in the middle of a command it ends the command; put it above the whole command'
    : null;
}
