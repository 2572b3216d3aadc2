import { Source } from '../formats/source.ts';
import { matchesAny } from '../lists.ts';
import type { Problem, SourceFact } from '../model.ts';
import type { Files } from './gather.ts';

/** Files above this number are left out of a run, which is then told: reading them all would take minutes. */
const mostFiles = 20_000;

/** What sources say, by file. */
export interface GatheredSources {
  readonly facts: ReadonlyMap<string, readonly SourceFact[]>;
  readonly problems: readonly Problem[];
}

/**
 * Reads source files for the names that rules ask for. A file that does not hold any of their words is not looked at closely.
 * @param wanted for each file the names, `*` standing for any characters
 */
export async function gatherSources(files: Files, wanted: ReadonlyMap<string, readonly string[]>): Promise<GatheredSources> {
  const { readSources, sourceEndings } = await import('./sources/index.ts');
  const endings = new Set(sourceEndings);
  const paths = [...wanted.keys()].filter((path) => endings.has(path.slice(path.lastIndexOf('.') + 1)));
  const read = paths.slice(0, mostFiles);
  await files.prefetch(read);
  const facts = new Map<string, readonly SourceFact[]>();
  for (const path of read) {
    const names = wanted.get(path) ?? [];
    const content = files.read(path);
    if (content.kind === 'unreadable' || !names.some((name) => content.text.includes(telling(name)))) continue;
    const found = readSources(new Source(path, content.text), (name) => matchesAny(names, name));
    if (found.length > 0) facts.set(path, found);
  }
  return { facts, problems: paths.length > mostFiles ? [tooMany(paths.length)] : [] };
}

/** The longest piece of a name that has to stand in the file as it is. */
function telling(name: string): string {
  const pieces = name.split(/[.*]+/);
  return pieces.reduce((longest, piece) => (piece.length > longest.length ? piece : longest), '');
}

function tooMany(count: number): Problem {
  return { message: `rules ask for the sources of ${count} files; only the first ${mostFiles} were read`, location: null };
}
