import { skimJson } from '../formats/skim/json.ts';
import { LockFacts } from './locks/lock-facts.ts';
import { swiftName } from './locks/swift-name.ts';
import { eachRecord, type LockRecord, under } from './locks/records.ts';
import type { Read } from './reader.ts';

/** `pins.0` since version 2, `object.pins.0` before. */
const fields = ['identity', 'location', 'repositoryURL', 'package', 'state'];
const pins = { isUnder: under('pins'), depth: 2, fields };
const olderPins = { isUnder: under('object'), depth: 3, fields };

/** Reads `Package.resolved` of Swift packages and of Xcode: https://docs.swift.org/swiftpm/documentation/packagemanagerdocs/packageresolved */
export const read: Read = (source, interest) => {
  const facts = new LockFacts(source, interest);
  const each = (record: LockRecord) => readPin(record, facts);
  const isOld = /"object"\s*:/.test(source.text.slice(0, 200));
  return facts.reading('JSON', eachRecord(source.text, skimJson, isOld ? olderPins : pins, each));
};

/** A pin of a branch or a revision has no version. */
function readPin(record: LockRecord, facts: LockFacts): void {
  const at = record.span('state.version');
  if (at === null) return;
  const location = record.text('location') ?? record.text('repositoryURL') ?? '';
  const name = swiftName(location === '' ? (record.text('identity') ?? '') : location);
  facts.lock({ ecosystem: 'swift', name, version: record.text('state.version') ?? '' }, at);
}
