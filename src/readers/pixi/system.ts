import type { Source } from '../../formats/source.ts';
import { entriesOf, get, type TomlValue } from '../../formats/toml.ts';
import type { RuntimeFact } from '../../model.ts';
import { entryPlace, keySpan } from '../manifest/places.ts';
import { scalarAt, stringPlace } from '../pyproject/facts.ts';
import type { Part } from './part.ts';

/** Reads the CUDA that the machine must bring: https://pixi.sh/latest/workspace/system_requirements/ */
export function readSystem(source: Source, table: TomlValue | null, { block }: Part): RuntimeFact[] {
  return entriesOf(get(table, 'system-requirements')).flatMap((entry): RuntimeFact[] => {
    if (entry.key !== 'cuda') return [];
    const version = entry.value.kind === 'table' ? scalarAt(entry.value, 'driver') : scalarAt(table, 'system-requirements', 'cuda');
    if (version === null || !/^\d+(?:\.\d+)*$/.test(version.value)) return [];
    const place = version === entry.value ? entryPlace(source, keySpan(entry), version) : stringPlace(source, version);
    const constraint = { kind: 'range', text: `>=${version.value}` } as const;
    return [{ kind: 'runtime', ...place, block, name: 'cuda', constraint, use: 'admits', alternative: null }];
  });
}
