import type { Source } from '../formats/source.ts';
import type { Fact } from '../model.ts';
import { builtApart } from './installs/built-apart.ts';
import type { MappedText } from './installs/mapped-text.ts';
import { inOrder, unreadable } from './manifest/places.ts';
import { cellText } from './notebook/cell-text.ts';
import { readMetadata } from './notebook/metadata.ts';
import { type Notebook, readNotebook } from './notebook/outline.ts';
import { scriptPackages } from './notebook/script-packages.ts';
import { Session } from './notebook/session.ts';
import type { Read } from './reader.ts';

/** Far more than people write. */
const maximumFacts = 10_000;

/**
 * Reads a Jupyter notebook of version 3 or 4: what its cells of code install and start, and what it asks of its host.
 * https://nbformat.readthedocs.io/en/latest/format_description.html
 */
export const read: Read = (source) => {
  const { notebook, error } = readNotebook(source.text);
  // Behind what is broken nobody knows what belongs together.
  const end = error?.offset ?? source.text.length;
  const facts = notebook === null ? [] : [...readMetadata(source, notebook), ...builtApart(readCells(source, notebook, end))];
  return { facts: inOrder(facts), problems: error === null ? [] : [unreadable(source, 'JSON', error)] };
};

function readCells(source: Source, { cells, metadata }: Notebook, end: number): Fact[] {
  const language = metadata.get('kernelspec.language')?.value ?? metadata.get('language_info.name')?.value ?? 'python';
  const session = new Session(source);
  const facts: Fact[] = [];
  for (const [index, cell] of cells.entries()) {
    if (facts.length > maximumFacts) break;
    if (cell.code === null || cell.source.some((piece) => piece.end > end)) continue;
    const text = cellText(source.text, cell.source);
    const found = /^(?:i?python|py)/i.test(language) ? session.facts(text, `cell ${index + 1}`) : packages(source, text);
    for (const fact of found) facts.push(fact);
  }
  return facts;
}

function packages(source: Source, cell: MappedText): Fact[] {
  const place = (start: number, end: number) => {
    const span = cell.locate(start, end);
    return source.place(span.start, span.end);
  };
  return scriptPackages(cell.text, { block: '', command: null, role: { kind: 'runtime' }, place });
}
