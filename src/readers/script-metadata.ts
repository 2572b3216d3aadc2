import type { Source } from '../formats/source.ts';
import { get, parseToml, type TomlTable } from '../formats/toml.ts';
import type { Problem, RuntimeFact } from '../model.ts';
import { entryPlace, inOrder, keySpan, unreadable } from './manifest/places.ts';
import { findEntry, pypiConstraint } from './pyproject/facts.ts';
import { readRequirementLists, scriptLists } from './pyproject/requirements.ts';
import { readUvIndexes, uvOrigins } from './pyproject/uv.ts';
import type { Read, Reading } from './reader.ts';
import { scriptBlocks } from './script-metadata/blocks.ts';
import type { Span } from '../formats/span.ts';

/** Reads what a single file of Python says of itself: https://packaging.python.org/en/latest/specifications/inline-script-metadata/ */
export const read: Read = (source) => {
  const [block, second] = scriptBlocks(source.text);
  if (block === undefined) return { facts: [], problems: [] };
  const reading = readBlock(source, block.toml);
  return second === undefined ? reading : { ...reading, problems: [...reading.problems, ambiguous(source, second)] };
};

function readBlock(source: Source, text: string): Reading {
  const { root, error } = parseToml(text);
  if (error !== null) return { facts: [], problems: [unreadable(source, 'TOML', error)] };
  const { facts, problems } = readRequirementLists(source, root, uvOrigins(root), scriptLists);
  return { facts: inOrder([...facts, ...readPython(source, root), ...readUvIndexes(source, get(root, 'tool', 'uv'))]), problems };
}

function readPython(source: Source, root: TomlTable): RuntimeFact[] {
  const entry = findEntry(root, 'requires-python');
  if (entry?.value.kind !== 'string') return [];
  const constraint = pypiConstraint(entry.value.value);
  const place = entryPlace(source, keySpan(entry), entry.value);
  return [{ kind: 'runtime', ...place, block: '', name: 'python', constraint, use: 'admits', alternative: null }];
}

/** Tools refuse a file with several. */
function ambiguous(source: Source, { start, end }: Span): Problem {
  return { message: 'This file has a block of script metadata already', location: source.place(start, end).location };
}
