import type { Fact } from '../model.ts';
import { folderOf } from './containers/paths.ts';
import { builtApart } from './installs/built-apart.ts';
import { readCommands } from './installs/index.ts';
import { makeLines } from './makefile/lines.ts';
import { recipeText } from './makefile/recipe-text.ts';
import { makeVariables } from './makefile/variables.ts';
import { inOrder } from './manifest/places.ts';
import type { Read } from './reader.ts';

/** Far more than people write. */
const maximumLines = 5000;

/** Reads what the recipes of a Makefile install, build and start, each line in a shell of its own; not where one shell runs all of them. */
export const read: Read = (source) => {
  const { assignments, recipes, isOneShell } = makeLines(source.text);
  // Make runs in the folder of its file.
  const context = { block: '', directory: folderOf(source.path), variables: makeVariables(assignments) };
  const lines = isOneShell ? [] : recipes.slice(0, maximumLines);
  const facts = lines.flatMap((line): Fact[] => {
    const text = recipeText(source.text, line);
    const place = (start: number, end: number) => {
      const span = text.locate(start, end);
      return source.place(span.start, span.end);
    };
    const commandPrefix = `${source.path}:${line.target}:${line.start}`;
    return readCommands(text.text, { ...context, condition: line.condition, commandPrefix, place });
  });
  return { facts: inOrder(builtApart(facts)), problems: [] };
};
