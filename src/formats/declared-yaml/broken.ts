import { isScalar, visit, type Document, type YAMLError } from 'yaml';

/** A mistake of YAML in words, and where to look for it. */
interface Broken {
  readonly offset: number;
  readonly message: string;
}

export const tooDeep = 'it is nested too deeply';

/** What mends a mistake of YAML, by the words with which the parser tells of it. */
const steps: readonly (readonly [words: string, step: string])[] = [
  ['Nested mappings are not allowed in compact', 'a text with `: ` in it stands in quotes'],
  ['Plain value cannot start with', 'a text that begins so stands in quotes'],
  ['Map keys must be unique', 'this one stands in the map already, so put both into one'],
  ['All mapping items must start at the same column', 'indent the line like the other keys of its map'],
  ['Tabs are not allowed as indentation', 'indent with spaces'],
  ['Flow sequence in block collection', 'a `[` before it is not closed'],
  ['Flow map in block collection', 'a `{` before it is not closed'],
];

/** Says in words what is no YAML. */
export function brokenYaml({ code, message, pos }: YAMLError, document: Document.Parsed, text: string): Broken {
  const [offset] = pos;
  if (code === 'MULTIPLE_DOCS') return { offset, message: 'a second document begins here, and one is read; take it out' };
  if (code === 'TAG_RESOLVE_FAILED')
    return { offset, message: 'a text that begins with `!` stands in quotes in YAML; without them it is no text' };
  if (code === 'BAD_ALIAS') return { offset, message: 'a text that begins with `*` stands in quotes in YAML' };
  if (message.includes('call stack')) return { offset, message: tooDeep };
  if (/^Missing closing .quote/.test(message))
    return { offset: openedBefore(document, offset), message: 'not valid YAML: the quote that begins here is not closed' };
  const step =
    message === 'Unexpected scalar at node end' ? afterQuote(text[offset - 1]) : steps.find(([words]) => message.includes(words))?.[1];
  return { offset, message: `not valid YAML: ${message}${step === undefined ? '' : `; ${step}`}` };
}

function afterQuote(before: string | undefined): string | undefined {
  if (before === "'") return "a `'` inside of such quotes is written twice";
  return before === '"' ? 'a `"` inside of such quotes is written `\\"`' : undefined;
}

/** Where the last text in quotes before an offset begins. */
function openedBefore(document: Document.Parsed, offset: number): number {
  let found = offset;
  visit(document, {
    Scalar: (_key, node) => {
      const start = node.range?.[0] ?? offset;
      if (isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE') && start < offset) found = start;
    },
  });
  return found;
}
