import { skimYaml } from '../formats/skim/yaml.ts';
import { LockFacts } from './locks/lock-facts.ts';
import { eachRecord, type LockRecord, under } from './locks/records.ts';
import type { Read } from './reader.ts';

const packages = { isUnder: under('packages'), depth: 2, fields: ['version', 'source', 'description'] };

/** Reads `pubspec.lock`: https://dart.dev/tools/pub/glossary#lockfile */
export const read: Read = (source, interest) => {
  const facts = new LockFacts(source, interest);
  const error = eachRecord(source.text, skimYaml, packages, (record) => readPackage(record, facts));
  return facts.reading('YAML', error);
};

/** A folder and what the SDK brings have no version that was chosen. */
function readPackage(record: LockRecord, facts: LockFacts): void {
  const at = record.span('version');
  const source = record.text('source');
  if (at === null || (source !== 'hosted' && source !== 'git')) return;
  const told = { ecosystem: 'pub', name: String(record.keys[1]), version: record.text('version') ?? '' } as const;
  facts.lock({ ...told, index: source === 'hosted' ? record.text('description.url') : null }, at);
}
