import { factLine } from '../../../src/cli/facts.ts';
import { Source } from '../../../src/formats/source.ts';
import type { FactKind } from '../../../src/model.ts';
import type { Read } from '../../../src/readers/reader.ts';

/** The facts of a file in the lines of `framework-fit facts`, without its path; of one kind when one is given. */
export function linesOf(read: Read, path: string, text: string, kind?: FactKind): string[] {
  const { facts } = read(new Source(path, text), { mentions: () => true, knows: () => true });
  return facts.filter((fact) => kind === undefined || fact.kind === kind).map((fact) => factLine(fact).slice(path.length + 1));
}
