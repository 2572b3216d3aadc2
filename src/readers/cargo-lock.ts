import { skimToml } from '../formats/skim/toml.ts';
import { LockFacts } from './locks/lock-facts.ts';
import { eachRecord, type LockRecord, under } from './locks/records.ts';
import type { Read } from './reader.ts';

const packages = { isUnder: under('package'), depth: 2, fields: ['name', 'version', 'source'] };

/** Reads `Cargo.lock`: https://doc.rust-lang.org/cargo/guide/cargo-toml-vs-cargo-lock.html */
export const read: Read = (source, interest) => {
  const facts = new LockFacts(source, interest);
  const error = eachRecord(source.text, skimToml, packages, (record) => readPackage(record, facts));
  return facts.reading('TOML', error);
};

/** Without a source it is a folder of the workspace. */
function readPackage(record: LockRecord, facts: LockFacts): void {
  const at = record.span('version');
  const source = record.text('source');
  if (at === null || source === null) return;
  const told = { ecosystem: 'cargo', name: record.text('name') ?? '', version: record.text('version') ?? '' } as const;
  facts.lock({ ...told, index: /^(?:registry|sparse)\+/.test(source) ? source : null }, at);
}
