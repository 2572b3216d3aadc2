/** How a text literal is written. */
interface Quotes {
  readonly open: string;
  readonly close: string;
  /** Whether a backslash escapes what follows. */
  readonly escapes: boolean;
  /** Whether it may go over several lines; otherwise it ends with the line, closed or not. */
  readonly lines: boolean;
  /** What opens an expression inside it, which a `}` or `)` closes; null where there is none. */
  readonly expression: '${' | '{' | '\\(' | null;
}

/** What a lexer needs to know of a language to tell words from comments and texts. */
export interface Language {
  readonly lineComments: readonly string[];
  readonly blockComments: readonly (readonly [open: string, close: string])[];
  /** Whether block comments nest. */
  readonly nests: boolean;
  /** The longest opening first. */
  readonly quotes: readonly Quotes[];
  /** Whether `/` may open a regular expression. */
  readonly expressions: boolean;
  /** Whether names may stand in backticks. */
  readonly backticks: boolean;
}

const plain = (quote: string): Quotes => ({ open: quote, close: quote, escapes: true, lines: false, expression: null });
const block = (quote: string): Quotes => ({ open: quote, close: quote, escapes: true, lines: true, expression: null });
const slashes = { lineComments: ['//'], blockComments: [['/*', '*/']] } as const;

/** https://docs.python.org/3/reference/lexical_analysis.html */
export const python: Language = {
  lineComments: ['#'],
  blockComments: [],
  nests: false,
  quotes: [block('"""'), block("'''"), plain('"'), plain("'")],
  expressions: false,
  backticks: false,
};

/** https://tc39.es/ecma262/#sec-ecmascript-language-lexical-grammar, and TypeScript */
export const javascript: Language = {
  ...slashes,
  nests: false,
  quotes: [plain('"'), plain("'"), { open: '`', close: '`', escapes: true, lines: true, expression: '${' }],
  expressions: true,
  backticks: false,
};

/** https://docs.oracle.com/javase/specs/jls/se21/html/jls-3.html */
export const java: Language = {
  ...slashes,
  nests: false,
  quotes: [block('"""'), plain('"'), plain("'")],
  expressions: false,
  backticks: false,
};

/** https://kotlinlang.org/spec/syntax-and-grammar.html#lexical-grammar */
export const kotlin: Language = {
  ...slashes,
  nests: true,
  quotes: [
    { open: '"""', close: '"""', escapes: false, lines: true, expression: '${' },
    { open: '"', close: '"', escapes: true, lines: false, expression: '${' },
    plain("'"),
  ],
  expressions: false,
  backticks: true,
};

/** https://learn.microsoft.com/dotnet/csharp/language-reference/language-specification/lexical-structure */
export const csharp: Language = {
  ...slashes,
  nests: false,
  quotes: [
    { open: '"""', close: '"""', escapes: false, lines: true, expression: null },
    { open: '@"', close: '"', escapes: false, lines: true, expression: null },
    { open: '$@"', close: '"', escapes: false, lines: true, expression: '{' },
    { open: '$"', close: '"', escapes: true, lines: false, expression: '{' },
    plain('"'),
    plain("'"),
  ],
  expressions: false,
  backticks: false,
};

/** https://docs.swift.org/swift-book/documentation/the-swift-programming-language/lexicalstructure/ */
export const swift: Language = {
  ...slashes,
  nests: true,
  quotes: [
    { open: '"""', close: '"""', escapes: true, lines: true, expression: '\\(' },
    { open: '#"', close: '"#', escapes: false, lines: false, expression: null },
    { open: '"', close: '"', escapes: true, lines: false, expression: '\\(' },
  ],
  expressions: false,
  backticks: true,
};
