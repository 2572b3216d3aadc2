/** What a variable holds at one point of a Dockerfile. */
export interface Known {
  readonly value: string;
  /** A default that `--build-arg` may replace, or something made with one. */
  readonly weak: boolean;
}

export interface Substituted {
  /** Without quotes and escapes, with what the variables hold; unknown ones are written `${name}`. */
  readonly text: string;
  readonly known: boolean;
  readonly weak: boolean;
}

/** Undefined: nothing sets the variable. Null: what it holds cannot be known. */
export type Lookup = (name: string) => Known | null | undefined;

/** Variables that put more than this into one word are made to be long: they count as unknown. */
const longest = 10_000;

const variable = /\$(?:(\w+)|\{(\w+)(?:(:?[-+?])([^{}]*(?:\$\{[^{}]*\}[^{}]*)*))?\}|(\{(?:[^{}]*\})?))/y;

/**
 * Puts in the variables of a Dockerfile's word, and takes away its quotes and escapes.
 * https://docs.docker.com/reference/dockerfile/#environment-replacement
 */
export function substitute(text: string, lookup: Lookup, escape = '\\'): Substituted {
  return /["'$\\`]/.test(text) ? new Word(text, lookup, escape).read() : { text, known: true, weak: false };
}

class Word {
  private readonly text: string;
  private readonly lookup: Lookup;
  private readonly escape: string;
  private readonly parts: string[] = [];
  private known = true;
  private weak = false;
  private room = longest;
  private at = 0;

  constructor(text: string, lookup: Lookup, escape: string) {
    this.text = text;
    this.lookup = lookup;
    this.escape = escape;
  }

  read(): Substituted {
    let inQuotes = false;
    while (this.at < this.text.length) {
      const character = this.text[this.at] ?? '';
      if (character === '"') {
        inQuotes = !inQuotes;
        this.at++;
      } else if (character === "'" && !inQuotes) this.verbatim();
      else if (character === this.escape) this.escaped(inQuotes);
      else if (character === '$') this.variable();
      else this.plain(character);
    }
    return { text: this.parts.join(''), known: this.known, weak: this.weak };
  }

  private plain(character: string): void {
    const end = this.text.slice(this.at + 1).search(/["'$\\`]/);
    const stop = end < 0 ? this.text.length : this.at + 1 + end;
    this.parts.push(character, this.text.slice(this.at + 1, stop));
    this.at = stop;
  }

  private verbatim(): void {
    const close = this.text.indexOf("'", this.at + 1);
    const end = close < 0 ? this.text.length : close;
    this.parts.push(this.text.slice(this.at + 1, end));
    this.at = end + 1;
  }

  /** In double quotes the sign escapes only what means something there. */
  private escaped(inQuotes: boolean): void {
    const next = this.text[this.at + 1] ?? '';
    this.parts.push(inQuotes && !['"', '$', this.escape].includes(next) ? this.escape + next : next);
    this.at += 2;
  }

  private variable(): void {
    variable.lastIndex = this.at;
    const found = variable.exec(this.text);
    if (found === null) return this.plain('$');
    this.at = variable.lastIndex;
    const [, bare, name = bare ?? '', operator = '', word = '', other] = found;
    this.parts.push(other === undefined ? this.value(name, operator, word) : this.unknown(''));
  }

  private value(name: string, operator: string, word: string): string {
    const held = this.lookup(name);
    if (held === null) return this.unknown(name);
    const isSet = held !== undefined && (held.value !== '' || !operator.startsWith(':'));
    if (operator.endsWith('+')) return isSet && !word.includes('$') ? word : this.unknown(name);
    if (isSet) return this.put(held, name);
    if (!operator.endsWith('-')) return held === undefined || operator !== '' ? this.unknown(name) : this.put(held, name);
    const other = substitute(word, this.lookup, this.escape);
    // Where the variable is not set, somebody may still set it.
    return other.known ? this.put({ value: other.text, weak: true }, name) : this.unknown(name);
  }

  private put({ value, weak }: Known, name: string): string {
    this.weak ||= weak;
    this.room -= value.length;
    return this.room < 0 ? this.unknown(name) : value;
  }

  private unknown(name: string): string {
    this.known = false;
    return `\${${name}}`;
  }
}
