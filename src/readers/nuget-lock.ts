import { skimJson } from '../formats/skim/json.ts';
import { LockFacts } from './locks/lock-facts.ts';
import { eachRecord, type LockRecord, under } from './locks/records.ts';
import type { Read } from './reader.ts';

/** By framework: `dependencies.net8.0.NAME.resolved`. */
const packages = { isUnder: under('dependencies'), depth: 3, fields: ['resolved'] };

/** Reads `packages.lock.json`: https://learn.microsoft.com/en-us/nuget/consume-packages/package-references-in-project-files#locking-dependencies */
export const read: Read = (source, interest) => {
  const facts = new LockFacts(source, interest);
  const error = eachRecord(source.text, skimJson, packages, (record) => readPackage(record, facts));
  return facts.reading('JSON', error);
};

/** A project of the solution has no version. */
function readPackage(record: LockRecord, facts: LockFacts): void {
  const at = record.span('resolved');
  if (at === null) return;
  const [, framework, name] = record.keys.map(String);
  facts.lock({ ecosystem: 'nuget', name: name ?? '', version: record.text('resolved') ?? '', marker: framework ?? null }, at);
}
