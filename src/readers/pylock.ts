import { skimToml } from '../formats/skim/toml.ts';
import { LockFacts } from './locks/lock-facts.ts';
import { pythonPackage } from './locks/python.ts';
import { eachRecord, type LockRecord, under } from './locks/records.ts';
import type { Read } from './reader.ts';

const packages = { isUnder: under('packages'), depth: 2, fields: ['name', 'version', 'marker', 'index', 'directory'] };

/** Reads `pylock.toml`: https://packaging.python.org/en/latest/specifications/pylock-toml/ */
export const read: Read = (source, interest) => {
  const facts = new LockFacts(source, interest);
  const error = eachRecord(source.text, skimToml, packages, (record) => readPackage(record, facts));
  return facts.reading('TOML', error);
};

function readPackage(record: LockRecord, facts: LockFacts): void {
  const at = record.span('version');
  if (at === null || record.text('directory.path') !== null) return;
  facts.lock({ ...pythonPackage(record), index: record.text('index'), marker: record.text('marker') }, at);
}
