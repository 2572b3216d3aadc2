import { uncapitalised } from '../../lists.ts';
import type { z } from 'zod';
import { meant, strangeIn, unseenIn } from '../../nearest.ts';
import { declaredKeys, takesTexts } from './keys.ts';

/** An issue with which zod describes what is wrong; a union holds one list for each of its branches. */
export type Issue = z.core.$ZodIssue;

/** One mistake, and the keys that lead to it. `key`: it is the last key itself that is wrong. */
export interface Told {
  readonly keys: readonly PropertyKey[];
  readonly at: 'key' | 'value';
  readonly message: string;
}

/** Says in words what is wrong, what was expected and, where that can be told, which word was meant. */
export function tell(issue: Issue, schema: z.core.$ZodType, parents: readonly PropertyKey[] = [], around?: unknown): Told[] {
  const keys = [...parents, ...issue.path];
  if (issue.code === 'invalid_union') {
    const words = issue.errors.flatMap((branch) => wordsOfBranch(branch));
    if (words.length > 1 && typeof issue.input === 'string') return [told(keys, notOneOf(issue.input, words))];
    const known = declaredKeys(schema, keys);
    const strangers = keysOf(issue.input).filter((key) => known.length > 0 && !known.includes(key));
    const branch = likeliest(issue.errors);
    if (strangers.length > 0) {
      const beside = branch.filter((inner) => inner.code !== 'unrecognized_keys' && inner.path.length > 0 && inner.input !== undefined);
      return [
        ...strangers.map((key): Told => ({ keys: [...keys, key], at: 'key', message: unknownKey(key, known) })),
        ...beside.flatMap((inner) => tell(inner, schema, keys, issue.input)),
      ];
    }
    if (branch.length > 0) return branch.flatMap((inner) => tell(inner, schema, keys, issue.input));
  }
  if (issue.code === 'unrecognized_keys') return strangersOf(issue.keys, keys, declaredKeys(schema, keys), around);
  if (issue.code === 'invalid_type' && issue.input === undefined)
    return [
      {
        keys,
        at: 'value',
        message: `\`${String(keys.at(-1))}\` is missing${inside(keys.slice(0, -1))}; it is ${typeNames[issue.expected] ?? issue.expected}`,
      },
    ];
  return [told(keys, `${problemOf(issue)}${hint(issue, schema, keys)}`)];
}

/** A key that is known here but not beside the others belongs to another branch of a union. */
function strangersOf(strangers: readonly string[], keys: readonly PropertyKey[], known: readonly string[], map: unknown): Told[] {
  const others = keysOf(map).filter((key) => !strangers.includes(key));
  return strangers.map((key) => ({
    keys: [...keys, key],
    at: 'key',
    message: known.includes(key) && others.length > 0 ? `\`${key}\` cannot stand beside ${ticked(others)}` : unknownKey(key, known),
  }));
}

function keysOf(input: unknown): readonly string[] {
  return typeof input === 'object' && input !== null && !Array.isArray(input) ? Object.keys(input) : [];
}

function told(keys: readonly PropertyKey[], problem: string): Told {
  return { keys, at: 'value', message: keys.length === 0 ? problem : `${keys.map(String).join('.')}: ${problem}` };
}

function inside(keys: readonly PropertyKey[]): string {
  return keys.length === 0 ? '' : ` in ${keys.map(String).join('.')}`;
}

function unknownKey(key: string, known: readonly string[]): string {
  if (key.startsWith('//')) return `"${short(key)}" is no key; a comment begins with \`#\``;
  if (known.length === 0) return `unknown key "${key}"`;
  return `unknown key "${key}"${strangeIn(key)}; ${asked(key, known, `${known.length === 1 ? 'the key is' : 'the keys are'} ${ticked(known)}`)}`;
}

/** The words that one branch of a union takes; a branch that takes anything else too says nothing. */
function wordsOfBranch(branch: readonly Issue[]): readonly string[] {
  const [only] = branch;
  return branch.length === 1 && only?.code === 'invalid_value' && only.path.length === 0 ? only.values.map(String) : [];
}

function problemOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      if (!issue.message.startsWith('Invalid input')) return `${uncapitalised(issue.message)}, and ${kindOf(issue.input)} stands here`;
      return `${typeNames[issue.expected] ?? issue.expected} belongs here, and ${kindOf(issue.input)} stands here`;
    case 'invalid_value':
      return notOneOf(issue.input, issue.values.map(String));
    case 'invalid_format':
      return issue.format === 'date' ? noDay(issue.input) : uncapitalised(issue.message);
    case 'invalid_key':
      return issue.path.at(-1) === '' ? 'its key is empty' : uncapitalised(issue.issues[0]?.message ?? issue.message);
    case 'too_big':
      return `it has ${issue.maximum} ${issue.origin === 'string' ? 'characters' : 'entries'} at most`;
    case 'too_small':
      return issue.origin === 'number' ? `${issue.minimum} is the least` : tooFew(Number(issue.minimum), issue.origin);
    default:
      return uncapitalised(issue.message);
  }
}

/** What was written in another way, with its time too, is written out. */
function noDay(input: unknown): string {
  const text = typeof input === 'string' ? input : '';
  const [, year, month = '', day = ''] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:$|[T ])/.exec(text) ?? [];
  const meantDay = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (meantDay === text) return `there is no day ${text}`;
  const isDay = year !== undefined && !Number.isNaN(Date.parse(meantDay));
  return `a day belongs here, as 2026-11-22, and ${kindOf(input)} stands here${isDay ? `; write \`${meantDay}\`` : ''}`;
}

/** How one thing is written as a list of one. */
function hint(issue: Issue, schema: z.core.$ZodType, keys: readonly PropertyKey[]): string {
  if (issue.code !== 'invalid_type') return '';
  if (issue.expected === 'object' || issue.expected === 'record') return hintOnMap(issue.input);
  if (issue.expected !== 'array') return '';
  const { input } = issue;
  const isLines = typeof input === 'string' && /\S\n/.test(input);
  if (typeof input !== 'string' || input === '' || input.length > 60 || isLines)
    return isLines || keysOf(input).length > 0 ? '; begin each entry with `- `' : '';
  const isPlain = /^[\w./][\w./*-]*$/.test(input);
  return takesTexts(schema, keys) ? `; write \`[${isPlain ? input : JSON.stringify(input)}]\`` : '';
}

/** What makes a text, or a list, of a map. */
function hintOnMap(input: unknown): string {
  if (Array.isArray(input)) return input.some((entry) => keysOf(entry).length > 0) ? '; begin its lines without `- `' : '';
  return typeof input === 'string' ? hintOnText(input.trimEnd()) : '';
}

function hintOnText(text: string): string {
  if (/^[\w*/-]+:\S/.test(text) && unseenIn(text) === '') return '; a space belongs behind the colon of a key';
  return unseenIn(text);
}

function tooFew(minimum: number, origin: string): string {
  if (minimum === 1) return 'it is empty';
  return `it has ${minimum} ${origin === 'string' ? 'characters' : 'entries'} or more`;
}

function notOneOf(input: unknown, words: readonly string[]): string {
  const [first] = words;
  const expected = words.length === 1 ? `it is \`${first}\`` : `it is one of ${ticked(words)}`;
  if (typeof input !== 'string') return `${expected}, and ${kindOf(input)} stands here`;
  return `"${short(input)}" is not known${strangeIn(input)}; ${words.length === 1 ? expected : asked(input, words, expected)}`;
}

/** What may stand there, behind a question for the word that is likely to have been meant. */
function asked(word: string, known: readonly string[], all: string): string {
  const found = meant(word, known);
  return found === null ? all : `did you mean \`${found}\`? ${all.charAt(0).toUpperCase()}${all.slice(1)}`;
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map',
  record: 'a map',
};

function kindOf(input: unknown): string {
  if (input === null || input === undefined) return 'nothing';
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object') return 'a map';
  return typeof input === 'string' ? `the text "${short(input)}"` : JSON.stringify(input);
}

function ticked(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}

function short(text: string): string {
  const flat = text.replace(/\s+/g, ' ');
  return flat.length > 60 ? `${flat.slice(0, 59)}…` : flat;
}

/** The branch of a union that was meant: the one that got deepest, then the one with the fewest complaints. */
function likeliest(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const score = (issues: readonly Issue[]) =>
    Math.max(...issues.map((issue) => issue.path.length)) * 10 -
    issues.length -
    issues.filter((issue) => issue.code === 'invalid_type' && issue.path.length === 0).length * 5 -
    issues.filter((issue) => issue.code === 'unrecognized_keys').length * 5 -
    issues.filter((issue) => issue.code !== 'unrecognized_keys' && issue.path.length === 1 && issue.input === undefined).length * 20;
  return branches.toSorted((a, b) => score(b) - score(a))[0] ?? [];
}
