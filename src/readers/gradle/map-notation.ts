import type { Argument } from '../../formats/gradle.ts';
import type { Fact } from '../../model.ts';
import { coordinateOf } from './coordinate.ts';
import { type Entry, dependency } from './entry.ts';
import { localLibrary } from './local-library.ts';
import { type Chunk, chunksOf } from './values.ts';

/** A dependency in named parts, `group: 'g', name: 'a', version: 'v'`, or in unnamed ones in this order. */
export function mapNotation(args: readonly Argument[], entry: Entry): readonly Fact[] {
  const named = args.some(({ label }) => label !== null);
  const part = (label: string, index: number): Argument | undefined => (named ? args.find((one) => one.label === label) : args[index]);
  const [group, name, version] = [part('group', 0), part('name', 1), part('version', 2)];
  if (name === undefined) return [];
  const span = { start: args[0]?.start ?? 0, end: args.at(-1)?.end ?? 0 };
  if (group === undefined) return [localLibrary(span, entry)];
  const parts = [group, name, ...(version ? [version] : [])].map(({ items }) => chunksOf(items, entry.script.variables));
  const coordinate = coordinateOf(joined(parts), entry.script.source.text);
  return coordinate === null ? [] : [dependency(entry, { ...coordinate, nameAt: null }, span)];
}

function joined(parts: readonly (readonly Chunk[])[]): readonly Chunk[] {
  return parts.flatMap((chunks, index): readonly Chunk[] => (index === 0 ? chunks : [{ kind: 'resolved', text: ':' }, ...chunks]));
}
