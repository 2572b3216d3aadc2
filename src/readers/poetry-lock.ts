import { skimToml } from '../formats/skim/toml.ts';
import { LockFacts } from './locks/lock-facts.ts';
import { pythonPackage } from './locks/python.ts';
import { eachRecord, type LockRecord, under } from './locks/records.ts';
import type { Read } from './reader.ts';

const packages = { isUnder: under('package'), depth: 2, fields: ['name', 'version', 'markers', 'source'] };

/** Reads `poetry.lock` of every version of Poetry: https://python-poetry.org/docs/basic-usage/#installing-with-poetrylock */
export const read: Read = (source, interest) => {
  const facts = new LockFacts(source, interest);
  const error = eachRecord(source.text, skimToml, packages, (record) => readPackage(record, facts));
  return facts.reading('TOML', error);
};

/** A folder is no version that was chosen. `legacy` is an index other than PyPI. */
function readPackage(record: LockRecord, facts: LockFacts): void {
  const at = record.span('version');
  const type = record.text('source.type');
  if (at === null || type === 'directory') return;
  facts.lock({ ...pythonPackage(record), index: type === 'legacy' ? record.text('source.url') : null, marker: markerOf(record) }, at);
}

/** Groups may ask for a package under conditions of their own; that of the main group counts. */
function markerOf(record: LockRecord): string | null {
  return record.text('markers') ?? record.text('markers.main');
}
