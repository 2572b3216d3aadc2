import { lexer } from '@renovatebot/good-enough-parser';

export type Language = 'groovy' | 'kotlin';

/** One token of a Gradle file. `broken`: a string that its line ends before its quote does; the string is to be forgotten. */
export interface Token {
  readonly kind:
    | 'symbol'
    | 'number'
    | 'operator'
    | 'open'
    | 'close'
    | 'newline'
    | 'string-start'
    | 'string-value'
    | 'string-end'
    | 'template-start'
    | 'template-end'
    | 'broken';
  readonly value: string;
  readonly start: number;
}

// The lexer joins these into one pattern, without the flag `u`.
const symbols = /[A-Za-z$_\u00aa-\uffef][\w$\u00aa-\uffef]*/;
const numbers = /\d[\d_]*(?:\.\d+)*[a-zA-Z]?/;
const operators = '+ - * / % = < > ! ? : . , ; & | @ ~ ^ ++ -- += -= == != <= >= && || << ?. ?: *. .. :: -> =~ ==~ !!'.split(' ');
const brackets = [
  { startsWith: '(', endsWith: ')' },
  { startsWith: '[', endsWith: ']' },
  { startsWith: '{', endsWith: '}' },
];
const variable = { type: 'var' as const, startsWith: '$', symbols: /[A-Za-z_\u00aa-\uffef][\w\u00aa-\uffef]*/ };
const expression = { type: 'expr' as const, startsWith: '${', endsWith: '}' };
/** Comments are read as strings: a pattern would scan to the end of the file for every one that is not closed. */
const comment = { startsWith: '/*', endsWith: '*/' };

function configure(strings: readonly lexer.StringOption[]): lexer.LexerConfig {
  return {
    joinLines: '\\',
    comments: [
      { type: 'line-comment', startsWith: '//' },
      { type: 'line-comment', startsWith: '#!' },
    ],
    symbols,
    numbers,
    operators,
    brackets,
    strings: [comment, ...strings],
  };
}

/** In Groovy `"$a.b"` reads a property, in Kotlin it is `$a` and the text `.b`. */
const dotted = [{ ...variable, operators: ['.'] }, expression];
const plain = [variable, expression];

const configs: Readonly<Record<Language, lexer.LexerConfig>> = {
  groovy: configure([
    { startsWith: "'", escapeChar: '\\' },
    { startsWith: "'''", escapeChar: '\\' },
    { startsWith: '"', escapeChar: '\\', templates: dotted },
    { startsWith: '"""', escapeChar: '\\', templates: dotted },
  ]),
  kotlin: configure([
    { startsWith: "'", escapeChar: '\\' },
    { startsWith: '`' },
    { startsWith: '"', escapeChar: '\\', templates: plain },
    { startsWith: '"""', templates: plain },
  ]),
};

const lexers = new Map<Language, lexer.Lexer>();

function lexerOf(language: Language): lexer.Lexer {
  const known = lexers.get(language) ?? lexer.createLexer(configs[language]);
  lexers.set(language, known);
  return known;
}

const kinds: Readonly<Partial<Record<lexer.Token['type'], Token['kind']>>> = {
  symbol: 'symbol',
  number: 'number',
  operator: 'operator',
  'bracket-left': 'open',
  'bracket-right': 'close',
  newline: 'newline',
  'string-start': 'string-start',
  'string-value': 'string-value',
  'string-end': 'string-end',
  'template-start': 'template-start',
  'template-end': 'template-end',
};

/** The tokens of a Gradle file without blanks and comments. A string that is not closed on its line ends there. */
export function* tokenize(text: string, language: Language): Generator<Token, void> {
  let from = 0;
  while (from < text.length) from = yield* tokenizeUntilBroken(text, from, language);
}

/** Gives the offset at which reading has to begin anew. */
function* tokenizeUntilBroken(text: string, from: number, language: Language): Generator<Token, number> {
  const iterator = lexerOf(language).reset(text.slice(from))[Symbol.iterator]();
  const quotes: string[] = [];
  for (let next = iterator.next(); !next.done; next = iterator.next()) {
    const { type, value, offset } = next.value;
    const kind = kinds[type];
    if (kind === undefined) continue;
    const newline = isOneLine(quotes.at(-1)) ? value.indexOf('\n') : -1;
    if (newline >= 0) {
      // The lexer has a token in store that would survive its reset.
      iterator.next();
      yield { kind: 'broken', value: '', start: from + offset + newline };
      return from + offset + newline;
    }
    if (kind === 'string-start') quotes.push(value);
    const hidden = quotes.at(-1) === comment.startsWith;
    if (kind === 'string-end') quotes.pop();
    if (!hidden) yield { kind, value, start: from + offset };
  }
  return text.length;
}

function isOneLine(quote: string | undefined): boolean {
  return quote !== undefined && quote.length === 1;
}
