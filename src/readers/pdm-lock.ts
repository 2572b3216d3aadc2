import { skimToml } from '../formats/skim/toml.ts';
import { LockFacts } from './locks/lock-facts.ts';
import { pythonPackage } from './locks/python.ts';
import { eachRecord, type LockRecord, under } from './locks/records.ts';
import type { Read } from './reader.ts';

const packages = { isUnder: under('package'), depth: 2, fields: ['name', 'version', 'marker', 'path'] };

/** Reads `pdm.lock`: https://pdm-project.org/en/latest/usage/lockfile/ */
export const read: Read = (source, interest) => {
  const facts = new LockFacts(source, interest);
  const error = eachRecord(source.text, skimToml, packages, (record) => readPackage(record, facts));
  return facts.reading('TOML', error);
};

/** A package with extras stands there once more, under the same version. A path that is no archive is a folder. */
function readPackage(record: LockRecord, facts: LockFacts): void {
  const at = record.span('version');
  const path = record.text('path');
  if (at === null || (path !== null && !/\.(?:whl|tar\.\w+|zip)$/.test(path))) return;
  facts.lock({ ...pythonPackage(record), marker: record.text('marker') }, at);
}
