import { factText } from '../../../src/cli/fact-text.ts';
import type { Read } from '../../../src/readers/reader.ts';
import { readAs } from '../manifest/support.ts';

/** Each fact as the command line tells it: its kind, what it says, its block and its words. */
export function told(read: Read, path: string, text: string): string[] {
  return readAs(read, path, text).facts.map((fact) => {
    const block = fact.block === '' ? '' : ` [${fact.block}]`;
    return `${fact.kind} ${factText(fact)}${block} | ${fact.text}`;
  });
}
