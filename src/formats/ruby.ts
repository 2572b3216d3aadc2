import type { Statement } from './ruby/nodes.ts';
import { Lexer } from './ruby/tokens.ts';
import { TreeBuilder } from './ruby/tree.ts';

export { type Argument, type Call, argumentsOf, asAssignment, asCall, valuesOf } from './ruby/call.ts';
export type * from './ruby/nodes.ts';

/**
 * Reads a Ruby file into statements: items one after the other, brackets and `do … end` nested. It is a structure of
 * words, strings and brackets, not a program; comments are gone. Never throws: what is not closed ends with its line
 * (strings), its body (parentheses) or the file.
 */
export function parseRuby(text: string): readonly Statement[] {
  const lexer = new Lexer(text);
  const builder = new TreeBuilder();
  for (let token = lexer.next(); token !== null; token = lexer.next()) builder.add(token);
  return builder.finish(text.length);
}
