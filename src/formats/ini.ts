/** A part of a line, without the white space around it. */
export interface IniText {
  readonly text: string;
  readonly start: number;
}

export interface IniEntry {
  /** As written. */
  readonly key: IniText;
  /** The value, one for each of its lines that holds something. */
  readonly lines: readonly IniText[];
}

export interface IniSection {
  readonly name: IniText;
  readonly entries: readonly IniEntry[];
}

export interface Ini {
  readonly sections: readonly IniSection[];
  /** Lines that are neither a section, an entry nor the value of one. */
  readonly stray: readonly IniText[];
}

/** What is open while the lines are read. */
interface State {
  readonly sections: { readonly name: IniText; readonly entries: { readonly key: IniText; readonly lines: IniText[] }[] }[];
  readonly stray: IniText[];
  /** How far the last key is indented: what is indented further goes on with its value. */
  indent: number;
}

/**
 * Reads an INI file as Python's `configparser` does, without interpolation. Values go on in lines that are indented further
 * than their key, comments fill whole lines. https://docs.python.org/3/library/configparser.html#supported-ini-file-structure
 */
export function parseIni(text: string): Ini {
  const state: State = { sections: [], stray: [], indent: 0 };
  let start = 0;
  for (const line of text.split('\n')) {
    const part = trimmed(line, start);
    if (part.text !== '' && !/^[#;]/.test(part.text)) readLine(state, part, part.start - start);
    start += line.length + 1;
  }
  return state;
}

function readLine(state: State, part: IniText, indent: number): void {
  const section = state.sections.at(-1);
  const entry = section?.entries.at(-1);
  if (entry !== undefined && indent > state.indent) {
    entry.lines.push(part);
    return;
  }
  const name = /^\[([^\]]+)\]/.exec(part.text)?.[1];
  const separator = part.text.search(/[=:]/);
  if (name !== undefined) state.sections.push({ name: { text: name, start: part.start + 1 }, entries: [] });
  else if (section === undefined || separator < 1) state.stray.push(part);
  else {
    const value = trimmed(part.text.slice(separator + 1), part.start + separator + 1);
    section.entries.push({ key: trimmed(part.text.slice(0, separator), part.start), lines: value.text === '' ? [] : [value] });
    state.indent = indent;
  }
}

function trimmed(text: string, start: number): IniText {
  const inner = text.trim();
  return { text: inner, start: start + text.length - text.trimStart().length };
}

/** The entries of all sections of a name, and of all entries of a key the last, as `configparser` merges them. */
export function iniEntry({ sections }: Ini, section: string, ...keys: readonly string[]): IniEntry | null {
  const entries = sections.filter(({ name }) => name.text === section).flatMap((one) => one.entries);
  return entries.findLast(({ key }) => keys.includes(key.text.toLowerCase())) ?? null;
}
