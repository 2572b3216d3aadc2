import type { Statement } from './gradle/nodes.ts';
import { type Language, tokenize } from './gradle/tokens.ts';
import { TreeBuilder } from './gradle/tree.ts';

export type * from './gradle/nodes.ts';
export { type Argument, type Call, argumentsOf, asCall, isGroup, isWord, literal } from './gradle/call.ts';
export type { Language } from './gradle/tokens.ts';
export { variableName } from './gradle/variable.ts';

/**
 * Reads a Gradle file, Groovy or Kotlin, into statements: items one after the other, brackets nested. It is a
 * structure of words, strings and brackets, not a program; comments are gone. Never throws: what is not closed ends
 * with its line (strings), its block (parentheses) or the file.
 */
export function parseGradle(text: string, language: Language): readonly Statement[] {
  const builder = new TreeBuilder();
  for (const token of tokenize(text, language)) builder.add(token);
  return builder.finish(text.length);
}
