import { factText } from '../../../src/cli/fact-text.ts';
import { Source } from '../../../src/formats/source.ts';
import { readerOf } from '../../../src/readers/assign.ts';
import { readers } from '../../../src/readers/index.ts';
import { modelNames } from '../../../src/readers/models.ts';
import { sourceEndings } from '../../../src/readers/sources/index.ts';
import type { Reader } from '../../../src/readers/reader.ts';
import { skippedByDefault } from '../../../src/units/index.ts';
import { capitalised, code, escape, page, table } from './markdown.ts';

/**
 * The table of what is read: each format with a file of it, and what is read there.
 * @throws Error when a reader does not take its own example, or finds nothing in it
 */
export async function formatsPage(): Promise<string> {
  const rows = await Promise.all(
    readers.map(async (reader) => [
      `**${reader.id}**`,
      capitalised(escape(reader.reads)),
      patternText(reader),
      ...(await exampleCells(reader)),
    ]),
  );
  return page('src/readers/list/', [
    '# Formats',
    'What is read, and what is taken from it. Names stand for files of their kind in any folder.',
    table(['format', 'what is read', 'files', 'for example', 'gives'], rows),
    `Models are known by their names, their first bytes and their size, and are never loaded: ${modelNames.map(code).join(', ')}. Git LFS pointers count with the size that they state. Of native libraries (${code('*.so')}, ${code('*.aar')}) the name is enough.`,
    `Source files (${sourceEndings.map((ending) => code(`*.${ending}`)).join(', ')}) are read second, and only in units for which a rule asks: what they import, call and mention, by their words alone, without comments and texts.`,
    '`framework-fit facts PATH` shows every fact with its place.',
    `## What is left out\n\nThe working directory is what git lists, without what it ignores. Skipped and counted, unless the configuration says otherwise:\n${skippedByDefault.map(code).join(', ')}.`,
    'Files above 5 MB and binary files are not read, and no link is followed.',
  ]);
}

function patternText({ files, holds }: Reader): string {
  const { names = [], stems = [], endings = [], where, marked } = files;
  const all = [...names, ...stems.map((stem) => `${stem}*`), ...[...endings, ...(marked?.endings ?? [])].map((ending) => `*.${ending}`)];
  const narrower =
    where === undefined && holds === undefined && marked === undefined
      ? ''
      : holds === undefined && marked === undefined
        ? ' in their places'
        : ' that hold its words';
  return `${all.map(code).join(', ')}${narrower}`;
}

async function exampleCells({ id, example: { path, text }, load }: Reader): Promise<string[]> {
  if (readerOf(path, text)?.id !== id) throw new Error(`the reader ${id} does not take its own example ${path}`);
  const { read } = await load();
  const { facts, problems } = read(new Source(path, text), { mentions: () => true, knows: () => true });
  const [problem] = problems;
  if (problem !== undefined || facts.length === 0)
    throw new Error(`the reader ${id} finds in its example: ${problem?.message ?? 'nothing'}`);
  return [[code(path), ...lines(text)].join('<br>'), facts.map((fact) => `${fact.kind} ${code(factText(fact))}`).join('<br>')];
}

/** Lines of code in a cell of a table keep their indentation as no-break spaces. */
function lines(text: string): string[] {
  const shown = text.replace(/\n$/, '').split('\n');
  return shown.map((line) => (line.trim() === '' ? '' : code(line.replace(/^ +/, (spaces) => '\u00a0'.repeat(spaces.length)))));
}
