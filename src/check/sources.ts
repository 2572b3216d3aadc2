import { askedSources } from '../evaluate/asks.ts';
import type { Knowledge, Problem, Unit } from '../model.ts';
import { assignable } from '../readers/assign.ts';
import type { Files } from '../readers/gather.ts';
import { byOwner, filesOf, withSources } from '../units/sources.ts';

/** What decides which sources are read. */
export interface SourceRequest {
  readonly knowledge: Knowledge;
  /** YYYY-MM-DD */
  readonly today: string;
  /** Globs of what is left out, relative to `within`. */
  readonly ignore: readonly string[];
  readonly within: string;
}

/**
 * Reads the sources of the units for which a rule asks, and gives the units back with what they say. Where no rule asks,
 * no file is opened and no reader loaded.
 */
export async function readAskedSources(
  units: readonly Unit[],
  files: Files,
  { knowledge, today, ignore, within }: SourceRequest,
): Promise<{ readonly units: readonly Unit[]; readonly problems: readonly Problem[] }> {
  const asked = askedSources(units, knowledge, today);
  if (asked.length === 0) return { units, problems: [] };
  const owned = byOwner(units, await assignable(files.paths, ignore, within));
  const wanted = new Map<string, string[]>();
  for (const { unit, names } of asked)
    for (const path of filesOf(unit, owned)) wanted.set(path, [...new Set([...(wanted.get(path) ?? []), ...names])]);
  const { gatherSources } = await import('../readers/gather-sources.ts');
  const { facts, problems } = await gatherSources(files, wanted);
  const ids = new Set(asked.map(({ unit }) => unit.id));
  const read = units.map((unit) =>
    ids.has(unit.id)
      ? withSources(
          unit,
          filesOf(unit, owned).flatMap((path) => facts.get(path) ?? []),
        )
      : unit,
  );
  return { units: read, problems };
}
