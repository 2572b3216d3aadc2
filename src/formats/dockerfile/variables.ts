/** What a variable holds at one point of a Dockerfile. */
export interface Known {
  readonly value: string;
  /** A default that `--build-arg` may replace, or something made with one. */
  readonly weak: boolean;
}

export interface Substituted {
  /** With what the variables hold; unknown ones are written `${name}`. */
  readonly text: string;
  readonly known: boolean;
  readonly weak: boolean;
  /** Whether it is what is written. */
  readonly literal: boolean;
}

/** Variables that put more than this into one word are made to be long: they count as unknown. */
const longest = 10_000;

/** Undefined: nothing sets the variable. Null: what it holds cannot be known. */
export type Lookup = (name: string) => Known | null | undefined;

const reference = /\\(.)|\$(?:(\w+)|\{(\w+)(?:(:?[-+])([^{}]*(?:\$\{[^{}]*\}[^{}]*)*))?\}|(\{))/gs;

/** Puts in the variables of a Dockerfile's word. https://docs.docker.com/reference/dockerfile/#environment-replacement */
export function substitute(text: string, lookup: Lookup): Substituted {
  let known = true;
  let weak = false;
  const unknown = (name: string): string => {
    known = false;
    return `\${${name}}`;
  };
  let room = longest;
  const put = (found: Known, name: string): string => {
    weak ||= found.weak;
    room -= found.value.length;
    return room < 0 ? unknown(name) : found.value;
  };
  const substituted = text.replace(
    reference,
    (_, escaped?: string, bare?: string, name: string = bare ?? '', operator: string = '', word: string = '', open?: string) => {
      if (escaped !== undefined) return escaped;
      if (open !== undefined) return unknown('');
      const found = lookup(name);
      if (found === null) return unknown(name);
      const isSet = found !== undefined && (found.value !== '' || !operator.startsWith(':'));
      if (operator.endsWith('+')) return isSet && !word.includes('$') ? word : unknown(name);
      if (isSet) return put(found, name);
      if (operator === '') return found === undefined ? unknown(name) : put(found, name);
      const other = substitute(word, lookup);
      // Where the variable is not set, somebody may still set it.
      return other.known ? put({ value: other.text, weak: true }, name) : unknown(name);
    },
  );
  return { text: substituted, known, weak, literal: substituted === text && known };
}
