import { skimToml } from '../formats/skim/toml.ts';
import { normalise } from '../formats/requirement.ts';
import { LockFacts } from './locks/lock-facts.ts';
import { eachRecord, type LockRecord, under } from './locks/records.ts';
import type { Read } from './reader.ts';

const packages = { isUnder: under('package'), depth: 2, fields: ['name', 'version', 'source', 'resolution-markers'] };

/**
 * Reads `uv.lock`, and the lock of a script, `train.py.lock`: https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile
 * Packages that are folders have no version that the lock chose; the members of the workspace tell whose lock it is.
 */
export const read: Read = (source, interest) => {
  const facts = new LockFacts(source, interest);
  const members = new Set<string>();
  const error = eachRecord(
    source.text,
    skimToml,
    packages,
    (record) => readPackage(record, members, facts),
    ({ keys }, start, end) => {
      if (keys[0] === 'manifest' && keys[1] === 'members') members.add(source.text.slice(start, end));
    },
  );
  return facts.reading('TOML', error);
};

function readPackage(record: LockRecord, members: ReadonlySet<string>, facts: LockFacts): void {
  const name = record.text('name') ?? '';
  const folder = ['editable', 'virtual', 'directory'].map((kind) => `source.${kind}`).find((field) => record.text(field) !== null);
  if (folder !== undefined) {
    const at = record.span(folder);
    if (members.has(name) && at !== null) facts.member('pypi', name, record.text(folder) ?? '', at);
    return;
  }
  const at = record.span('version');
  if (at === null) return;
  const told = { ecosystem: 'pypi', name: normalise(name), version: record.text('version') ?? '' } as const;
  facts.lock({ ...told, index: record.text('source.registry'), marker: markerOf(record) }, at);
}

/** Any of them: https://docs.astral.sh/uv/concepts/resolution/#universal-resolution */
function markerOf(record: LockRecord): string | null {
  const markers = record.list('resolution-markers');
  return markers.length === 0 ? null : markers.join(' or ');
}
