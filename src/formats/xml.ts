import { Parser } from 'htmlparser2';
import type { XmlElement } from './xml/nodes.ts';
import { TooDeep, type XmlError, XmlTree } from './xml/tree.ts';

export { attribute, element, elements } from './xml/nodes.ts';
export type { XmlAttribute, XmlElement, XmlText } from './xml/nodes.ts';

export interface Xml {
  /** After an error it holds what could still be understood; null when there is nothing. */
  readonly root: XmlElement | null;
  readonly error: XmlError | null;
}

/**
 * Parses XML into elements with their places. Of entities only the five that XML has itself and characters by number
 * are resolved; what a document type declares stays as it is written. Never throws.
 */
export function parseXml(text: string): Xml {
  const tree = new XmlTree(text);
  try {
    parse(text, tree);
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
  }
  tree.finish();
  return { root: tree.root, error: tree.error };
}

function parse(text: string, tree: XmlTree): void {
  const parser = new Parser(
    {
      onopentagname: (name) => tree.openElement(name, parser.startIndex),
      // The end that is told of an attribute is that of the character behind it.
      onattribute: (name, value, quote) => tree.attribute(name, value, quote, { start: parser.startIndex, end: parser.endIndex }),
      onopentag: () => tree.endOpening(parser.endIndex + 1),
      ontext: (data) => tree.addText(data, parser.startIndex, parser.endIndex + 1),
      onclosetag: (_name, isImplied) => tree.closeElement(isImplied ? parser.endIndex + 1 : closingEnd(text, parser.endIndex), !isImplied),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(text);
  parser.end();
}

/** The end of a closing tag: the parser does not count blanks before its `>`. */
function closingEnd(text: string, last: number): number {
  if (text[last] === '>') return last + 1;
  let at = last + 1;
  while (' \t\r\n'.includes(text[at] ?? 'x')) at += 1;
  return text[at] === '>' ? at + 1 : last + 1;
}
