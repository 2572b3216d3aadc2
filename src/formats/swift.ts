import type { Statement } from './swift/nodes.ts';
import { Lexer } from './swift/tokens.ts';
import { TreeBuilder } from './swift/tree.ts';

export { argument, asCall, type Call, callsIn, elementsOf, literal } from './swift/call.ts';
export type * from './swift/nodes.ts';

/**
 * Reads a Swift file into statements: items one after the other, brackets nested. It is a structure of words, strings
 * and brackets, not a program; comments are gone. Never throws: what is not closed ends with its line (strings), its
 * block (parentheses) or the file.
 */
export function parseSwift(text: string): readonly Statement[] {
  const lexer = new Lexer(text);
  const builder = new TreeBuilder();
  for (let token = lexer.next(); token !== null; token = lexer.next()) builder.add(token);
  return builder.finish(text.length);
}
