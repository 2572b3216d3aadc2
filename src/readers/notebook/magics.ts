/** What a line of IPython tells the shell or the notebook. */
export interface Magic {
  /** `shell`: a command of its own; `cd` and `env` hold for all that follows. */
  readonly kind: 'shell' | 'cd' | 'env';
  /** Where its text begins within the line. */
  readonly from: number;
}

/** `!pip install x`, `!!pip …`, `files = !ls`, `%sx ls`, `%system ls`, `%shell ls`. */
const shell = /^(?:[\w.]+\s*=\s*)?(?:!{1,2}(?!=)\s*|%(?:sx|system|sh|shell)\s+)/;
/** Installers are magics by their own names, also without the sign: https://ipython.readthedocs.io/en/stable/interactive/magics.html */
const installer = /^%?(?=(?:pip3?|conda|mamba|micromamba|uv|pixi)\s+(?:pip\s+)?(?:install|uninstall|add|create|update|env|remove|sync)\b)/;

/** The magic that a line is, or null. */
export function magicOf(line: string): Magic | null {
  const [command] = shell.exec(line) ?? installer.exec(line) ?? [];
  if (command !== undefined) return { kind: 'shell', from: command.length };
  const [found, name] = /^%(cd|env|set_env)\s+(?=\S)/.exec(line) ?? [];
  return found === undefined ? null : { kind: name === 'cd' ? 'cd' : 'env', from: found.length };
}

/** A cell without the magic that stands before all of it. */
export interface CellBody {
  readonly language: 'shell' | 'python';
  readonly from: number;
}

const forShell = /^(?:%%(?:bash|sh|shell|sx|system|!)|%%script\s+(?:--\S+\s+)*(?:ba|z)?sh)(?=\s|$)|^%sh$/;
const forPython = /^%%(?:capture|time|timeit|prun|memit|mprun)(?=\s|$)/;

/** What a cell is for; null for what is neither Python nor a script of a shell. */
export function bodyOf(cell: string): CellBody | null {
  const [found, magic = ''] = /^\s*(%%[^\n]*|%sh[ \t\r]*)(?:\n|$)/.exec(cell) ?? [];
  if (found === undefined) return { language: 'python', from: 0 };
  if (forShell.test(magic.trimEnd())) return { language: 'shell', from: found.length };
  return forPython.test(magic) ? { language: 'python', from: found.length } : null;
}
