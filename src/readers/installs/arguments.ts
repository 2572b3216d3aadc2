import { sliceWord, type Word } from '../../formats/shell.ts';

/** Which options a program has, as far as they change how its words are read. */
export interface Grammar {
  /** Options that take a value: `--opt value`, `--opt=value`, `-ovalue`. */
  readonly values: readonly string[];
  /** Other spellings of an option. */
  readonly aliases?: Readonly<Record<string, string>>;
}

export interface Option {
  readonly kind: 'option';
  /** After aliases. */
  readonly name: string;
  readonly value: Word | null;
}

export interface Operand {
  readonly kind: 'operand';
  readonly word: Word;
}

export type Argument = Option | Operand;

/** The words behind a program as options and operands, in their order. */
export function parseArguments(words: readonly Word[], grammar: Grammar): Argument[] {
  const values = new Set(grammar.values);
  const nameOf = (spelling: string): string =>
    (grammar.aliases && Object.hasOwn(grammar.aliases, spelling) ? grammar.aliases[spelling] : null) ?? spelling;
  const parsed: Argument[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) break;
    if (word.text === '--') return [...parsed, ...words.slice(at + 1).map(operand)];
    if (!/^-./.test(word.text)) parsed.push(operand(word));
    else {
      const options = word.text.startsWith('--') ? [longOption(word, nameOf)] : shortOptions(word, nameOf, values);
      const last = options.at(-1);
      const takesNext = last !== undefined && last.value === null && values.has(last.name);
      for (const option of options.slice(0, -1)) parsed.push(option);
      if (last) parsed.push(takesNext ? { ...last, value: words[++at] ?? null } : last);
    }
  }
  return parsed;
}

/** What stands there without being an option or its value. */
export function operandsOf(args: readonly Argument[]): Word[] {
  return args.flatMap((each) => (each.kind === 'operand' ? [each.word] : []));
}

/** The values of an option, in their order. */
export function valuesOf(args: readonly Argument[], ...names: readonly string[]): Word[] {
  return args.flatMap((each) => (each.kind === 'option' && each.value && names.includes(each.name) ? [each.value] : []));
}

/** Whether an option is given. */
export function has(args: readonly Argument[], ...names: readonly string[]): boolean {
  return args.some((each) => each.kind === 'option' && names.includes(each.name));
}

/** The given options of a list, `--name=value` where they have one. */
export function written(args: readonly Argument[], names: readonly string[]): string[] {
  return args.flatMap((each) => {
    if (each.kind !== 'option' || !names.includes(each.name)) return [];
    return [each.value ? `${each.name}=${each.value.text}` : each.name];
  });
}

/** What stands behind the first `count` operands, and those operands: the subcommand. */
export function splitSubcommand(
  args: readonly Argument[],
  count = 1,
): { readonly subcommand: readonly Word[]; readonly rest: readonly Argument[] } {
  const subcommand: Word[] = [];
  const rest = args.filter((each) => {
    if (each.kind !== 'operand' || subcommand.length >= count) return true;
    subcommand.push(each.word);
    return false;
  });
  return { subcommand, rest };
}

function operand(word: Word): Operand {
  return { kind: 'operand', word };
}

function longOption(word: Word, nameOf: (spelling: string) => string): Option {
  const equals = word.text.indexOf('=');
  if (equals < 0) return { kind: 'option', name: nameOf(word.text), value: null };
  return { kind: 'option', name: nameOf(word.text.slice(0, equals)), value: sliceWord(word, equals + 1) };
}

/** `-qU`, `-rfile`, `-yqr file`: letters up to the first that takes a value. */
function shortOptions(word: Word, nameOf: (spelling: string) => string, values: ReadonlySet<string>): Option[] {
  const options: Option[] = [];
  for (let at = 1; at < word.text.length; at++) {
    const name = nameOf(`-${word.text[at] ?? ''}`);
    const takesValue = values.has(name);
    const attached = word.text[at + 1] === '=' ? at + 2 : at + 1;
    options.push({ kind: 'option', name, value: takesValue && attached < word.text.length ? sliceWord(word, attached) : null });
    if (takesValue) break;
  }
  return options;
}
